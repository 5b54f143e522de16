using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>Puts the steps of sale guides in their order: the stages of the sale type by rank, within a stage the steps by rank.</summary>
internal sealed class GuideSteps(CallContext call, ListStore lists, GuideRepository guides)
{
    /// <summary>The guides of these sale types; one that is not guided has no steps.</summary>
    public async Task<GuideSequence> OfSaleTypesAsync(IReadOnlyCollection<int> saleTypeIds)
    {
        var current = await lists.CurrentAsync(call.Cancellation);
        var guided = saleTypeIds.Where(id => current.Item(ListNumber.SaleType, id) is { HasGuide: true }).ToHashSet();
        var stages = current.SaleTypeStages.Values.Where(stage => guided.Contains(stage.SaleTypeId)).ToDictionary(stage => stage.Id);
        if (stages.Count == 0) return GuideSequence.Empty;
        var steps = await guides.StepsAsync(stages.Keys);
        return new(steps
            .Select(step => (Stage: stages[step.SaleTypeStageId], Step: step))
            .OrderBy(place => place.Stage.Rank).ThenBy(place => place.Stage.Id)
            .ThenBy(place => place.Step.Rank).ThenBy(place => place.Step.StepId));
    }
}
