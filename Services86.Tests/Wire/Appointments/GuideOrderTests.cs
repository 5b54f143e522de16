namespace Services86.Tests.Wire.Appointments;

/// <summary>Which step of a sale guide follows which, seen by what triggers a proposal: ranks decide, deleted stages are passed over.</summary>
[TestFixture]
internal sealed class GuideOrderTests : AppointmentScene
{
    // The second stage is deleted and a third one leads; its only step, 526, is before 521. In the first stage 522 is ranked before 521.
    protected override string Changes => """
        UPDATE sale_type_stage SET deleted = TRUE WHERE sale_type_stage_id = 512;
        INSERT INTO sale_type_stage (sale_type_stage_id, sale_type_id, stage_id, rank) VALUES (513, 51, 59, 0);
        UPDATE suggested_appointment SET rank = 0 WHERE suggested_appointment_id = 522;
        INSERT INTO suggested_appointment (suggested_appointment_id, name, rank, sale_type_stage_id, auto_suggest, created_at, updated_at)
        VALUES (526, 'Before', 9, 513, TRUE, 0, 0);
        """;

    [Test]
    public async Task Next_IsByRankOfStageThenOfStep()
    {
        // Only 526 is followed by a step that is proposed, 522; a second instance of it makes two triggers.
        await Given(Step(9001, 526), Step(9002, 522), Step(9003, 521), Step(9004, 523));
        Assert.That(await LeftAlone(9001, 9002, 9003, 9004), Is.Empty);

        await Given(Step(9005, 526), Step(9006, 526), Step(9007, 521));
        Assert.That(await LeftAlone(9005, 9006, 9007), Is.EqualTo(new[] { "appointment_id=9005", "appointment_id=9006" }));
        Assert.That(await State(9007), Is.EqualTo("1/3"));
    }

    private static GivenRow Step(int id, int step) => new() { Id = id, Sale = 41, Step = step };

    private async Task<IReadOnlyList<string>> LeftAlone(params int[] ids)
    {
        var reply = await OnActivities("ToggleAndSetActivities", "anna", Array.ConvertAll(ids, id => $"appointment_id={id}"));
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.Response!.Elements().Select(element => element.Value)];
    }
}
