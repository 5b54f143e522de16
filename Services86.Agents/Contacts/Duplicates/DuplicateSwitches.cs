using Services86.Contracts.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Duplicates;

/// <summary>Which duplicate rules run for the caller (contact-operations.md §16, §18, §19).</summary>
/// <remarks>
/// A rule's own setting is the preference DuplicateSystem/[name], nearest level first: the installation sets it for everybody, a caller for himself.
/// It is on where no level has one. The preferences Functions/Disable… turn a rule off in addition; like every yes/no preference they take 1, Y, YES
/// and TRUE (seed-data.md A7).
/// </remarks>
internal sealed class DuplicateSwitches(ListStore lists, PreferenceRepository preferences, Session session, CallContext call)
{
    private const string Section = "DuplicateSystem";
    private const string DisablingSection = "Functions";

    /// <summary>Whether the rule runs for the caller.</summary>
    public async ValueTask<bool> IsActiveAsync(DuplicateRuleKind rule)
    {
        var snapshot = await lists.CurrentAsync(call.Cancellation);
        var caller = call.Caller.AssociateId;
        if (rule.DisablingPreference.Length > 0 && snapshot.IsPreferenceOn(DisablingSection, rule.DisablingPreference, caller)) return false;
        return snapshot.GetPreference(Section, rule.Name, caller) is not { } own || PreferenceTable.IsYes(own);
    }

    /// <summary>Stores the caller's own settings; names of no listed rule are ignored, of the same name twice the last counts.</summary>
    public async Task SetAsync(IEnumerable<DuplicateRule?> rules)
    {
        var wanted = new Dictionary<string, bool>();
        foreach (var sent in rules)
        {
            if (sent?.Name is { } name && DuplicateRuleKind.Switchable.Any(rule => rule.Name == name)) wanted[name] = sent.IsActive;
        }

        if (wanted.Count == 0) return;
        var isChanged = false;
        await session.BeginAsync();
        foreach (var (name, isActive) in wanted)
        {
            isChanged |= await preferences.SaveOwnAsync(call.Caller.AssociateId, Section, name, isActive ? "1" : "0");
        }

        if (isChanged) await ListStore.BumpAsync(session);
        await session.CommitAsync();
        if (isChanged) await lists.InvalidateAsync(call.Cancellation);
    }
}
