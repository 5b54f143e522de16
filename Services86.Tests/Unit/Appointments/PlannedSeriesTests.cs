using Services86.Agents.Appointments.Recurrence;
using Services86.Data.Appointments;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class PlannedSeriesTests
{
    [TestCase(5, 0, 0, 5, 0, 0, true, TestName = "OwnRow")]
    [TestCase(5, 0, 0, 6, 5, 0, true, TestName = "RowOfTheOwnParticipant")]
    [TestCase(6, 5, 0, 5, 5, 0, true, TestName = "RowOfTheOwner")]
    [TestCase(6, 5, 0, 7, 5, 0, true, TestName = "RowOfAnotherParticipant")]
    [TestCase(5, 5, 9, 8, 8, 9, true, TestName = "RowOfTheSeries")]
    [TestCase(5, 5, 9, 8, 8, 7, false, TestName = "RowOfAnotherSeries")]
    [TestCase(5, 0, 0, 8, 0, 0, false, TestName = "RowOfNobody")]
    [TestCase(0, 0, 0, 8, 0, 0, false, TestName = "NewRow_HasNoneOfItsOwn")]
    public void IsOwn(int id, int master, int rule, int otherId, int otherMaster, int otherRule, bool isOwn)
    {
        var planned = new PlannedSeries(id, master, rule, IsOccupying: true, 0, 1);

        Assert.That(planned.IsOwn(new OccupyingRow(otherId, 101, new(0), new(1)) { MasterId = otherMaster, RecurrenceRuleId = otherRule }), Is.EqualTo(isOwn));
    }
}
