using Services86.Tests.Wire.Appointments;

namespace Services86.Tests.Property;

/// <summary>For random follow-ups and random questions every list and every diary answers what a plain filter in memory does.</summary>
[TestFixture]
internal sealed class FollowUpListTests : AppointmentScene
{
    // Each set is some hundred calls; many more only where time does not matter.
    private static readonly int Sets = Environment.GetEnvironmentVariable("SERVICES86_LONG") == "1" ? 100 : 5;

    private static readonly int[] Associates = [AppointmentFixture.Anna, AppointmentFixture.Bo, AppointmentFixture.Room];

    [Test]
    public async Task Diaries_AreTheRowsThatOverlap()
    {
        foreach (var (rows, random, set) in Scenes())
        {
            await PlaceAsync(rows);
            foreach (var operation in ListOperations.Diaries)
            {
                var ask = random with { Associate = Associates[set % Associates.Length] };
                var expected = FollowUpModel.Diary(operation, rows, ask);

                Assert.That(await Ids(operation, ask with { Count = -1 }), Is.EqualTo(expected), Text(operation, ask, set));
                if (operation != "GetAssociatesDiary")
                {
                    Assert.That(await Ids(operation, ask), Is.EqualTo(expected.Take(ask.Count)), Text(operation, ask, set));
                }
            }
        }
    }

    [Test]
    public async Task Diaries_OfASpanInTwoParts_HaveTheSameRows()
    {
        foreach (var (rows, random, set) in Scenes())
        {
            await PlaceAsync(rows);
            foreach (var operation in ListOperations.Diaries)
            {
                var cut = rows[set % rows.Length].End;
                var ask = random with { Count = -1, From = ListAsk.Open, To = ListAsk.Open };
                var whole = await Ids(operation, ask);
                var before = await Ids(operation, ask with { To = cut });
                var after = await Ids(operation, ask with { From = cut });

                Assert.That(before.Union(after), Is.EquivalentTo(whole), Text(operation, ask, set));
                Assert.That(
                    before.Intersect(after),
                    Is.EquivalentTo(rows.Where(row => whole.Contains(row.Id) && IsBefore(row.Start, cut) && IsBefore(cut, row.End)).Select(row => row.Id)),
                    $"{Text(operation, ask, set)} cut at {cut}");
            }
        }
    }

    [Test]
    public async Task Lists_AreTheRowsThatFit()
    {
        var seen = 0;
        foreach (var (rows, ask, set) in Scenes())
        {
            await PlaceAsync(rows);
            foreach (var operation in ListOperations.Lists)
            {
                var expected = FollowUpModel.List(operation, rows, ask);
                seen += expected.Length;

                Assert.That(await Ids(operation, ask with { Count = -1 }), Is.EqualTo(expected), Text(operation, ask, set));
                if (operation != "GetAppointmentsByTaskHeading")
                {
                    Assert.That(await Ids(operation, ask), Is.EqualTo(expected.Take(ask.Count)), Text(operation, ask, set));
                }
            }
        }

        Assert.That(seen, Is.GreaterThan(100), "the questions are such that they have answers");
    }

    // Both ends of a list belong to it, so a row on the cut is in both parts.
    [Test]
    public async Task Lists_OfASpanInTwoParts_HaveTheSameRows()
    {
        foreach (var (rows, random, set) in Scenes())
        {
            await PlaceAsync(rows);
            foreach (var operation in ListOperations.Spans)
            {
                var cut = FollowUpModel.Active(rows[set % rows.Length]);
                var ask = random with { Count = -1, From = ListAsk.Open, To = ListAsk.Open };
                var whole = await Ids(operation, ask);
                var before = await Ids(operation, ask with { To = cut });
                var after = await Ids(operation, ask with { From = cut });

                Assert.That(before.Union(after), Is.EqualTo(whole), Text(operation, ask, set));
                Assert.That(
                    before.Intersect(after),
                    Is.EquivalentTo(rows.Where(row => whole.Contains(row.Id) && FollowUpModel.Active(row) == cut).Select(row => row.Id)),
                    $"{Text(operation, ask, set)} cut at {cut}");
            }
        }
    }

    private static IEnumerable<(GivenRow[] Rows, ListAsk Ask, int Set)> Scenes() =>
        RandomFollowUps.Take(Sets).Select((set, index) => (set.Rows, set.Ask, index));

    private async Task PlaceAsync(GivenRow[] rows)
    {
        await ClearDiaryAsync();
        await Given(rows);
    }

    private static bool IsBefore(string one, string other) => string.CompareOrdinal(one, other) < 0;

    private static string Text(string operation, ListAsk ask, int set) => $"{operation} {ask}, set {set}";
}
