using System.Globalization;
using Services86.Tests.Hosting;
using Services86.Tests.Watching;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Five hundred mixed activities in one call: one transaction, and no more statements than for a few.</summary>
[TestFixture]
internal sealed class StatusLoadTests : AppointmentScene
{
    private const string Duration = "services86.db.statement.duration";

    // Begin, three reads, guide, refusals, three kinds of rows, two of sales, due dates, commit, sign-in and lists; none of them per record.
    private const int Enough = 20;

    private static readonly string[] Operations = ["SetActivityStatus", "ToggleActivities", "ToggleAndSetActivities"];

    [Test]
    public async Task FiveHundredMixed_TakeABoundedNumberOfStatements([ValueSource(nameof(Operations))] string operation)
    {
        var identifiers = await GivenMixedAsync(500);
        await Call(operation, identifiers[..1]);

        using var measures = new MeasureRecorder(Host);
        var reply = await Call(operation, identifiers);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(measures.Count(Duration), Is.InRange(5, Enough));
        Assert.That(measures.Count(Duration, "db.operation.name=COMMIT"), Is.EqualTo(1));
    }

    [Test]
    public async Task FiveHundredMixed_AreAllCompleted()
    {
        var identifiers = await GivenMixedAsync(500);

        Assert.That((await Call("SetActivityStatus", identifiers)).Succeeded);

        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE appointment_id >= 6000 AND appointment_id < 8000 AND status <> 3"), Is.Zero);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE status = 3 AND type IN (1, 2, 4)"), Is.EqualTo(400));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM sale WHERE sale_id >= 6000 AND done = 2"), Is.EqualTo(100));
        Assert.That(await Column<int>("reject_counter", 9500), Is.EqualTo(3));
    }

    [Test]
    public async Task MoreThanOneChunk_IsOneCallToo()
    {
        var identifiers = await GivenMixedAsync(1500);

        Assert.That((await OnActivities("ToggleAndSetActivities", "anna", identifiers)).Response!.Elements(), Is.Empty);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE status = 3"), Is.EqualTo(1200));
    }

    // Of five: an open appointment, a to-do at two, a refused invitation, a document, a sale.
    private async Task<string[]> GivenMixedAsync(int count)
    {
        var rows = new List<GivenRow> { new() { Id = 9500, Master = 9500, RejectCounter = (count / 5) + 3 } };
        var sql = new List<string>();
        var identifiers = new string[count];
        for (var index = 0; index < count; index++)
        {
            var id = 6000 + index;
            identifiers[index] = string.Create(CultureInfo.InvariantCulture, $"appointment_id={id}");
            switch (index % 5)
            {
                case 0:
                    rows.Add(new() { Id = id, Sale = 44 });
                    break;
                case 1:
                    rows.Add(new() { Id = id, Type = 2, Status = 2, Sale = 41, Step = 525 });
                    break;
                case 2:
                    rows.Add(new() { Id = id, Type = 6, Status = 9, Master = 9500, RejectReason = "Busy" });
                    break;
                case 3:
                    sql.Add($"INSERT INTO document (document_id, name, created_at, updated_at) VALUES ({id}, 'Paper', 0, 0);");
                    rows.Add(new() { Id = id, Type = 4, Document = id });
                    identifiers[index] = $"document_id={id}";
                    break;
                default:
                    sql.Add($"INSERT INTO sale (sale_id, associate_id, user_group_id, done, created_at, updated_at) VALUES ({id}, 101, 11, {index % 2}, 0, 0);");
                    identifiers[index] = $"sale_id={id}";
                    break;
            }
        }

        await Host.Given(string.Join('\n', sql));
        await Given([.. rows]);
        return identifiers;
    }

    private Task<SoapReply> Call(string operation, string[] identifiers) =>
        operation == "SetActivityStatus" ? SetStatus("Completed", "anna", identifiers) : OnActivities(operation, "anna", identifiers);
}
