using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class CompletionTests
{
    private static readonly WallClock Start = new(1000);
    private static readonly WallClock Now = new(5000);

    // Type/status before, wanted, three-state, type/status after; "-" = nothing is written.
    [TestCase("1/1", ActivityStatus.Completed, false, "1/3")]
    [TestCase("1/2", ActivityStatus.Completed, false, "1/3")]
    [TestCase("1/3", ActivityStatus.Completed, false, "-")]
    [TestCase("1/3", ActivityStatus.NotStarted, false, "1/1")]
    [TestCase("1/3", ActivityStatus.Unknown, false, "1/1")]
    [TestCase("1/3", ActivityStatus.Started, false, "1/1")]
    [TestCase("1/3", ActivityStatus.Started, true, "1/2")]
    [TestCase("1/1", ActivityStatus.Started, true, "1/2")]
    [TestCase("1/1", ActivityStatus.Started, false, "-")]
    [TestCase("1/2", ActivityStatus.NotStarted, false, "-")]
    [TestCase("1/2", ActivityStatus.NotStarted, true, "1/1")]
    [TestCase("1/2", ActivityStatus.Started, true, "-")]
    [TestCase("4/1", ActivityStatus.Started, true, "-")]
    [TestCase("4/3", ActivityStatus.Started, true, "4/1")]
    [TestCase("2/1", ActivityStatus.Completed, false, "2/3")]
    [TestCase("6/5", ActivityStatus.Completed, false, "1/3")]
    [TestCase("6/6", ActivityStatus.Completed, false, "1/3")]
    [TestCase("7/7", ActivityStatus.Completed, false, "2/3")]
    [TestCase("7/8", ActivityStatus.Completed, false, "2/3")]
    [TestCase("6/9", ActivityStatus.Completed, false, "1/3")]
    [TestCase("7/11", ActivityStatus.Completed, false, "2/3")]
    [TestCase("7/12", ActivityStatus.Completed, false, "2/3")]
    [TestCase("6/13", ActivityStatus.Completed, false, "1/3")]
    [TestCase("6/5", ActivityStatus.NotStarted, false, "-")]
    [TestCase("6/9", ActivityStatus.Started, true, "-")]
    [TestCase("6/10", ActivityStatus.Completed, false, "-")]
    [TestCase("1/4", ActivityStatus.Completed, false, "-")]
    [TestCase("1/0", ActivityStatus.Completed, false, "-")]
    public void Row_GivenAStatus_FollowsTheTable(string before, ActivityStatus wanted, bool isThreeState, string after)
    {
        var change = Completion.Of(State(before), wanted, isThreeState, Now);

        Assert.That(change is { } c ? $"{(int)c.Type}/{(int)c.Status}" : "-", Is.EqualTo(after));
    }

    [TestCase("1/1", 1000)]
    [TestCase("6/5", 1000)]
    [TestCase("2/1", 5000)]
    [TestCase("7/11", 5000)]
    [TestCase("4/1", 5000)]
    public void Completed_RowsWithoutFixedTime_MoveToNow(string before, long active)
    {
        var change = Completion.Of(State(before), ActivityStatus.Completed, false, Now)!.Value;

        Assert.That(change.DoneAt, Is.EqualTo(Now));
        Assert.That(change.ActiveAt.Seconds, Is.EqualTo(active));
    }

    [Test]
    public void Reopened_Row_IsNotDoneAndBackAtItsStart()
    {
        var change = Completion.Of(State("2/3"), ActivityStatus.NotStarted, false, Now)!.Value;

        Assert.That(change.DoneAt, Is.Null);
        Assert.That(change.ActiveAt, Is.EqualTo(Start));
    }

    [Test]
    public void PendingRows_Completed_LoseAssignmentOrRefusal()
    {
        Assert.That(Completion.Of(State("7/11"), ActivityStatus.Completed, false, Now)!.Value.ClearsAssignment);
        Assert.That(Completion.Of(State("6/9"), ActivityStatus.Completed, false, Now)!.Value.WithdrawsRefusal);
        Assert.That(Completion.Of(State("6/5"), ActivityStatus.Completed, false, Now)!.Value, Has.Property("ClearsAssignment").False.And.Property("WithdrawsRefusal").False);
    }

    [TestCase(0, ActivityStatus.Completed, 2)]
    [TestCase(1, ActivityStatus.Completed, 2)]
    [TestCase(2, ActivityStatus.Completed, null)]
    [TestCase(2, ActivityStatus.Started, 1)]
    [TestCase(2, ActivityStatus.NotStarted, 1)]
    [TestCase(2, ActivityStatus.Unknown, 1)]
    [TestCase(1, ActivityStatus.NotStarted, null)]
    [TestCase(0, ActivityStatus.Started, null)]
    public void Sale_IsDoneOrNot(int done, ActivityStatus wanted, int? after)
    {
        Assert.That(Completion.OfSale(done, wanted), Is.EqualTo(after));
    }

    private static StatusState State(string pair) =>
        new((AppointmentType)int.Parse(pair.Split('/')[0]), (AppointmentStatus)int.Parse(pair.Split('/')[1]), Start);
}
