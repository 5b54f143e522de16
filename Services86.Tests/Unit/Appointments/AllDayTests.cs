using Services86.Agents.Appointments.Entities;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class AllDayTests
{
    private const int Hour = 60 * 60;
    private const int Day = 24 * Hour;

    [TestCase(0, Day, 8 * Hour, Day + (16 * Hour))]
    [TestCase(0, 0, 8 * Hour, 16 * Hour)]
    [TestCase(-Day, 0, (8 * Hour) - Day, 16 * Hour)]
    [TestCase(0, 15 * Hour, 0, 15 * Hour)]
    [TestCase(Hour, Day, Hour, Day)]
    public void Midnights_OnBothSides_BecomeTheWorkingDay(long start, long end, long storedStart, long storedEnd)
    {
        var stored = AllDay.Normalise(new(start), new(end), WorkingDay.Unset);

        Assert.That(stored, Is.EqualTo((new WallClock(storedStart), new WallClock(storedEnd))));
    }

    [TestCase("00:00:30", 0)]
    [TestCase("00:15:59", 15)]
    [TestCase("45.12:15:00", 65535)]
    public void Minutes_AreWholeOnes(string duration, int minutes)
    {
        Assert.That(Minutes.Fits(TimeSpan.Parse(duration)));
        Assert.That(Minutes.Of(TimeSpan.Parse(duration)), Is.EqualTo(minutes));
    }

    [TestCase("-00:00:01")]
    [TestCase("45.12:16:00")]
    [TestCase("10675199.02:48:05.4775807")]
    public void Minutes_OutsideAnUnsignedShort_DoNotFit(string duration)
    {
        Assert.That(Minutes.Fits(TimeSpan.Parse(duration)), Is.False);
    }
}
