using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Services86.Tests.Wire.Appointments;

/// <summary>
/// Toggling twice is the identity where the specification lets it be: between not started and completed, for sales between started and
/// completed. A row that was begun is not begun again by two states, an invitation never becomes open again.
/// </summary>
[TestFixture]
internal sealed class ToggleIdentityTests : AppointmentScene
{
    private static readonly int[] Types = [1, 2, 4];

    [Test]
    public void TogglingTwice_IsTheIdentity() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(86, 861),
        Prop.ForAll(Seeds(), seeds => TwiceAsync(seeds).GetAwaiter().GetResult()));

    [Test]
    public async Task TogglingTheStatusTwice_IsTheIdentity([Values(2, 3)] int status, [Values(1, 2)] int type)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, Done = status == 3 ? "2024-03-02T10:00:00" : null });
        for (var time = 0; time < 2; time++) await AsAnna("ToggleAppointmentStatus", $"<AppointmentId>{P}</AppointmentId>");

        Assert.That(await State(P), Is.EqualTo($"{type}/{status}"));
    }

    private static Arbitrary<int[]> Seeds() => Gen.Choose(0, 1_000_000).NonEmptyListOf().Select(list => list.Take(12).ToArray()).ToArbitrary();

    private async Task TwiceAsync(int[] seeds)
    {
        await ClearDiaryAsync();
        var identifiers = new List<string>();
        for (var index = 0; index < seeds.Length; index++)
        {
            var (id, seed) = (6000 + index, seeds[index]);
            var isDone = (seed & 1) == 1;
            if (seed / 2 % 4 == 3)
            {
                var done = isDone ? 2 : 1;
                await Host.Given($"INSERT INTO sale (sale_id, associate_id, user_group_id, done, created_at, updated_at) VALUES ({id}, 101, 11, {done}, 0, 0)");
                identifiers.Add($"sale_id={id}");
                continue;
            }

            var type = Types[seed / 2 % 4];
            if (type == 4) await Host.Given($"INSERT INTO document (document_id, name, created_at, updated_at) VALUES ({id}, 'Paper', 0, 0)");
            await Given(new GivenRow
            {
                Id = id,
                Type = type,
                Document = type == 4 ? id : 0,
                Status = isDone ? 3 : 1,
                Done = isDone ? "2024-03-04T09:00:00" : null,
                Sale = seed % 7 == 0 && type != 4 ? 44 : 0,
            });
            identifiers.Add(type == 4 && seed % 3 == 0 ? $"document_id={id}" : $"appointment_id={id}");
        }

        var before = await PictureAsync(seeds.Length);
        var first = await OnActivities("ToggleActivities", "anna", [.. identifiers]);
        var between = await PictureAsync(seeds.Length);
        var second = await OnActivities("ToggleActivities", "anna", [.. identifiers]);

        Assert.That(second.Succeeded && first.Succeeded, second.Text);
        Assert.That(second.Response!.Value, Is.Not.EqualTo(first.Response!.Value));
        Assert.That(between, Is.Not.EqualTo(before));
        Assert.That(await PictureAsync(seeds.Length), Is.EqualTo(before));
    }

    // What counts; documents given as completed have no active time of their own in the given row.
    private async Task<string> PictureAsync(int count)
    {
        var picture = new StringBuilder();
        for (var id = 6000; id < 6000 + count; id++)
        {
            picture.AppendLine(await Host.Stored<string>($"""
                SELECT type || '/' || status || '/' || COALESCE(done_at, 0) || CASE WHEN type = 4 THEN '' ELSE '/' || active_at END
                FROM appointment WHERE appointment_id = {id}
                UNION ALL SELECT 'sale ' || done || '/' || status FROM sale WHERE sale_id = {id}
                """));
        }

        return picture.ToString();
    }
}
