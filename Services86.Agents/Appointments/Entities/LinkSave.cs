using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Links are saved as a full set: those whose LinkId is sent stay, those without are added, the rest goes (appointment-entities.md §4).</summary>
internal sealed class LinkSave(CallContext call, LinkRepository links, WireTime time)
{
    private const string Member = "Links";
    private const int CommentLength = 254;
    private const int AddressLength = 1023;

    /// <param name="stored">The links of the row, none for a new one.</param>
    /// <param name="sent">The member Links; nil keeps them.</param>
    /// <param name="findings">Links that cannot be.</param>
    public async ValueTask<LinkPlan> PlanAsync(IReadOnlyList<LinkRow> stored, Link?[]? sent, ValidationFindings findings)
    {
        if (sent is null || (sent.Length == 0 && stored.Count == 0)) return LinkPlan.Keep;
        var plan = new LinkPlan();
        var kept = new Dictionary<int, LinkRow>();
        foreach (var link in sent)
        {
            if (link is { LinkId: not 0 } && Find(stored, link.LinkId) is { } row && kept.TryAdd(row.RelationId, row)) Comment(plan, row, link);
        }

        var present = new HashSet<(short, int, string)>(kept.Values.Select(Key));
        foreach (var link in sent)
        {
            if (link is null || kept.ContainsKey(link.LinkId)) continue;
            if (await TargetAsync(link, findings) is { } target && present.Add(Key(target.Table, target.RecordId, target.Comment))) plan.Added.Add(target);
        }

        foreach (var row in stored)
        {
            if (!kept.ContainsKey(row.RelationId)) plan.Deleted.Add(row.RelationId);
        }

        return plan;
    }

    public async Task ApplyAsync(int appointmentId, LinkPlan plan)
    {
        var (now, by) = (time.UtcNow, call.Caller.AssociateId);
        if (plan.Deleted.Count > 0) await links.DeleteAsync(plan.Deleted);
        foreach (var (relationId, comment) in plan.Commented) await links.CommentAsync(relationId, comment, now, by);
        foreach (var (table, recordId, comment) in plan.Added)
        {
            await links.InsertAsync(appointmentId, LinkTables.DefinitionOf(table), table, recordId, comment, now, by);
        }
    }

    private async ValueTask<(short Table, int RecordId, string Comment)?> TargetAsync(Link link, ValidationFindings findings)
    {
        if (LinkTables.Find(link.EntityName) is not { } table)
        {
            findings.Add(Member, $"'{link.EntityName}' is nothing to link to");
            return null;
        }

        if (table == LinkTables.Url) return Address(link, findings);
        if (link.Id <= 0 || !await links.TargetExistsAsync(table, link.Id))
        {
            findings.Add(Member, $"There is no {LinkTables.NameOf(table)} with id {link.Id}");
            return null;
        }

        var comment = link.Description ?? "";
        if (comment.Length > CommentLength) findings.Add(Member, $"A description of {comment.Length} characters, at most {CommentLength} are allowed");
        return (table, link.Id, comment);
    }

    private static (short Table, int RecordId, string Comment)? Address(Link link, ValidationFindings findings)
    {
        var address = link.ExtraInfo?.Trim() ?? "";
        if (address.Length is > 0 and <= AddressLength) return (LinkTables.Url, 0, address);
        findings.Add(Member, $"A url needs its address in ExtraInfo, at most {AddressLength} characters");
        return null;
    }

    // A blank description, or the title that a read puts in its place, is no new comment.
    private static void Comment(LinkPlan plan, LinkRow row, Link link)
    {
        var text = (row.TableNo == LinkTables.Url ? link.ExtraInfo : link.Description) ?? "";
        if (text.Length == 0 || text == row.Comment || (row.Comment.Length == 0 && text == row.Title)) return;
        plan.Commented.Add((row.RelationId, text));
    }

    private static (short, int, string) Key(LinkRow row) => Key(row.TableNo, row.RecordId, row.Comment);

    // Only web addresses are told apart by their text.
    private static (short, int, string) Key(short table, int recordId, string comment) => (table, recordId, table == LinkTables.Url ? comment : "");

    private static LinkRow? Find(IReadOnlyList<LinkRow> stored, int relationId)
    {
        foreach (var row in stored)
        {
            if (row.RelationId == relationId) return row;
        }

        return null;
    }
}
