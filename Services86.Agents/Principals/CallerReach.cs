using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Reads from a role's matrix whose rows its holder can meet at all.</summary>
internal static class CallerReach
{
    private static readonly Relation[] InternalOthers = [Relation.Other, Relation.External, Relation.Anonymous];
    private static readonly Relation[] ExternalOthers = [Relation.MyCompany, Relation.SameProject, Relation.OtherToExternal];

    public static Viewer Viewer(Caller caller)
    {
        var tables = Enum.GetValues<SentryTable>();
        return new Viewer(
            caller.AssociateId,
            caller.GroupId,
            caller.SecondaryGroups,
            caller.IsSystem,
            tables.ToDictionary(table => table, table => Of(caller, table)));
    }

    private static Reach Of(Caller caller, SentryTable table)
    {
        var isOwnFull = table is SentryTable.Sale or SentryTable.Document; // rights.md §5
        if (caller.Type != UserType.ExternalAssociate)
        {
            return new Reach(isOwnFull || Grants(Relation.Owner), Grants(Relation.Group), Grants(Relation.OtherGroup), Array.Exists(InternalOthers, Grants));
        }

        // For an external user the group of the owner decides nothing (rights.md §2): all foreign rows are one class.
        var others = Array.Exists(ExternalOthers, Grants);
        return new Reach(isOwnFull || Grants(Relation.Owner), others, others, others);

        bool Grants(Relation relation) => caller.Role.Matrix[table, relation].Has(ETableRight.Select);
    }
}
