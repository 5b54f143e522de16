using Services86.Agents.Appointments.Recurrence;
using Services86.Data.Appointments;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class BusyTimesTests
{
    private const int Seed = 20240304;
    private const int Minute = 60;

    [TestCase(0, 600, "")]
    [TestCase(0, 601, "1")]
    [TestCase(1199, 1200, "1")]
    [TestCase(1200, 1300, "")]
    [TestCase(700, 700, "")]
    [TestCase(800, 700, "")]
    public void Within_IsHalfOpen(long from, long to, string ids) =>
        Assert.That(Ids(new BusyTimes([Row(1, 600, 1200)]).Within(from, to)), Is.EqualTo(ids));

    [TestCase(480, 540, "1")]
    [TestCase(470, 480, "")]
    [TestCase(1200, 1260, "1")]
    [TestCase(1320, 1400, "")]
    public void Within_LeadAndLag_BlockToo(long from, long to, string ids) =>
        Assert.That(Ids(new BusyTimes([Row(1, 600, 1200) with { LeadMin = 2, LagMin = 2 }]).Within(from, to)), Is.EqualTo(ids));

    [Test]
    public void Within_LongRowBehindManyShortOnes_IsFound()
    {
        var busy = new BusyTimes([Row(9, 0, 1_000_000), .. Enumerable.Range(10, 50).Select(i => Row(i, i * 100, i * 100 + 50))]);

        Assert.That(Ids(busy.Within(900_000, 900_001)), Is.EqualTo("9"));
        Assert.That(Ids(busy.Within(1010, 1120)), Is.EqualTo("9 10 11"));
    }

    [Test]
    public void Within_RandomRows_IsWhatEachRowSays()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 200; i++)
        {
            OccupyingRow[] rows = [.. Enumerable.Range(1, random.Next(40)).Select(id =>
            {
                var start = random.Next(-5000, 5000);
                return Row(id, start, start + random.Next(1, random.Next(10) == 0 ? 5000 : 300)) with { LeadMin = random.Next(3), LagMin = random.Next(3) };
            })];
            var busy = new BusyTimes(rows);
            for (var j = 0; j < 20; j++)
            {
                var from = random.Next(-6000, 6000);
                var to = from + random.Next(0, 400);
                var expected = rows
                    .Where(row => from < to && row.StartAt.Seconds - (Minute * row.LeadMin) < to && row.EndAt.Seconds + (Minute * row.LagMin) > from)
                    .OrderBy(row => row.StartAt.Seconds)
                    .ThenBy(row => row.AppointmentId);
                Assert.That(Ids(busy.Within(from, to)), Is.EqualTo(Ids(expected)), $"seed {Seed}, round {i}, {from} to {to}");
            }
        }
    }

    private static OccupyingRow Row(int id, long start, long end) => new(id, 101, new(start), new(end));

    private static string Ids(IEnumerable<OccupyingRow> rows) => string.Join(' ', rows.Select(row => row.AppointmentId));
}
