using Services86.Tests.Watching;

namespace Services86.Tests.Wire.Appointments.Series;

/// <summary>Large series take few statements.</summary>
[TestFixture]
internal sealed class SeriesLoadTests : BookingScene
{
    private const string Duration = "services86.db.statement.duration";
    private const string Daily = "<Pattern>Daily</Pattern><DayPattern><Cycle>1</Cycle><Pattern>EveryWeekday</Pattern></DayPattern>";

    [Test]
    public async Task ManyDatesWithParticipants_TakeABoundedNumberOfStatements()
    {
        using var measures = new MeasureRecorder(Host);
        await Read(P);
        var before = (All: measures.Count(Duration), Inserts: measures.Count(Duration, "db.operation.name=INSERT"));

        var reply = await Save(
            Wednesday + SeriesSaveTests.Recurrence("Counter", Daily, 250)
            + Participants([.. new[] { Bo, Carl, Dina, Room }.Select(id => $"<AssociateId>{id}</AssociateId>"), "<PersonId>302</PersonId>"]));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Count("document_id IS NULL"), Is.EqualTo(1500));
        Assert.That(measures.Count(Duration, "db.operation.name=INSERT") - before.Inserts, Is.LessThanOrEqualTo(40));
        Assert.That(measures.Count(Duration) - before.All, Is.LessThanOrEqualTo(70));
    }
}
