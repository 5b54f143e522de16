using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>The steps of some sale guides in their order.</summary>
internal sealed class GuideSequence
{
    private readonly Dictionary<int, List<(SaleTypeStageRow Stage, GuideStepRow Step)>> _guides = [];

    /// <param name="places">Ordered; of several sale types, deleted ones included.</param>
    public GuideSequence(IEnumerable<(SaleTypeStageRow Stage, GuideStepRow Step)> places)
    {
        foreach (var place in places)
        {
            if (!_guides.TryGetValue(place.Stage.SaleTypeId, out var guide)) _guides[place.Stage.SaleTypeId] = guide = [];
            guide.Add(place);
        }
    }

    public static GuideSequence Empty { get; } = new([]);

    /// <summary>
    /// The step that follows in the guide of the sale type, if need be in a later stage; deleted steps and stages are passed over. Null when
    /// none follows or the step belongs to another guide.
    /// </summary>
    public GuideStepRow? Next(int saleTypeId, int stepId)
    {
        if (!_guides.TryGetValue(saleTypeId, out var guide)) return null;
        var present = guide.FindIndex(place => place.Step.StepId == stepId);
        if (present < 0) return null;
        var next = guide.FindIndex(present + 1, place => !place.Step.Deleted && !place.Stage.Deleted);
        return next < 0 ? null : guide[next].Step;
    }
}
