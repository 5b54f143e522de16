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
            if (link is { LinkId: not 0 } && Find(stored, link.LinkId) is { } row && kept.TryAdd(row.RelationId, row)) Comment(plan, row, link, findings);
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

        return (table, link.Id, Described(link.Description ?? "", findings));
    }

    private static (short Table, int RecordId, string Comment)? Address(Link link, ValidationFindings findings)
    {
        var web = new WebAddress(link.ExtraInfo?.Trim() ?? "", Described(link.Description ?? "", findings));
        if (web.IsValid) return (LinkTables.Url, 0, web.ToString());
        findings.Add(Member, $"A url needs its address in ExtraInfo, on one line and of at most {WebAddress.Length} characters");
        return null;
    }

    // What is absent stays, and the title that a read puts in place of a blank description is no new one.
    private static void Comment(LinkPlan plan, LinkRow row, Link link, ValidationFindings findings)
    {
        var text = row.TableNo == LinkTables.Url ? Changed(WebAddress.Parse(row.Comment), link, findings) : link.Description ?? row.Comment;
        if (text == row.Comment || (row.Comment.Length == 0 && text == row.Title)) return;
        plan.Commented.Add((row.RelationId, row.TableNo == LinkTables.Url ? text : Described(text, findings)));
    }

    private static string Changed(WebAddress stored, Link link, ValidationFindings findings)
    {
        var web = stored with { Description = link.Description ?? stored.Description };
        if (link.ExtraInfo?.Trim() is { Length: > 0 } address) web = web with { Address = address };
        if (web == stored) return stored.ToString();
        Described(web.Description, findings);
        if (!web.IsValid) findings.Add(Member, $"An address takes one line of at most {WebAddress.Length} characters");
        return web.ToString();
    }

    private static string Described(string comment, ValidationFindings findings)
    {
        if (comment.Length > CommentLength) findings.Add(Member, $"A description of {comment.Length} characters, at most {CommentLength} are allowed");
        return comment;
    }

    private static (short, int, string) Key(LinkRow row) => Key(row.TableNo, row.RecordId, row.Comment);

    // Only web addresses are told apart by their text.
    private static (short, int, string) Key(short table, int recordId, string comment) =>
        (table, recordId, table == LinkTables.Url ? WebAddress.Parse(comment).Address : "");

    private static LinkRow? Find(IReadOnlyList<LinkRow> stored, int relationId)
    {
        foreach (var row in stored)
        {
            if (row.RelationId == relationId) return row;
        }

        return null;
    }
}
