using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Tests.Unit.Rights;

/// <summary>The users of contact-examples.md "Fixture".</summary>
internal static class Callers
{
    public const int Sales = 2;
    public const int Support = 3;

    private static readonly SentryTable[] All = Enum.GetValues<SentryTable>();

    public static Caller Adm0 { get; } = new(1, "ADM0", UserType.InternalAssociate, Sales, [], Everything(10, "admin-all", "allow-manage-entities"));

    public static Caller Tje0 { get; } = new(5, "TJE0", UserType.InternalAssociate, Sales, [], Everything(11, "allow-manage-entities"));

    public static Caller Ann { get; } = new(
        6, "ANN", UserType.InternalAssociate, Sales, [Support],
        Role(12, All.SelectMany(table => Row(table, "CRUD", "CRUD", "R", "R"))));

    public static Caller Pb { get; } = new(
        7, "PB", UserType.InternalAssociate, Support, [],
        Role(14,
        [
            .. Row(SentryTable.Contact, "CRU", "CR", "", ""), .. Row(SentryTable.Person, "CRU", "CR", "", ""),
            .. Row(SentryTable.Appointment, "CRUD", "", "", ""), .. Row(SentryTable.Sale, "CRUD", "", "", ""),
        ]));

    public static Caller System { get; } = new(2, "system", UserType.SystemAssociate, 1, [], Role(99, []));

    public static Caller External { get; } = new(
        40, "ext", UserType.ExternalAssociate, Support, [],
        Role(10, All.Select(table => (table, Relation.MyCompany, ETableRight.Select)), "ext-need-publish-to-see-appointment"))
    {
        ContactId = 10,
    };

    public static Role Everything(int id, params string[] rights) =>
        Role(id, All.SelectMany(table => Row(table, "CRUD", "CRUD", "CRUD", "CRUD")), rights);

    public static Role Role(int id, IEnumerable<(SentryTable, Relation, ETableRight)> cells, params string[] rights) =>
        new(id, $"role {id}", "", RoleType.Employee, new RightMatrix(cells), rights);

    public static (SentryTable, Relation, ETableRight)[] Row(SentryTable table, string own, string group, string otherGroup, string other) =>
    [
        (table, Relation.Owner, Letters(own)),
        (table, Relation.Group, Letters(group)),
        (table, Relation.OtherGroup, Letters(otherGroup)),
        (table, Relation.Other, Letters(other)),
    ];

    /// <summary>The letters of a role's cell; F is the filtered form of R.</summary>
    private static ETableRight Letters(string letters)
    {
        var mask = ETableRight.None;
        foreach (var letter in letters)
        {
            mask |= letter switch
            {
                'C' => ETableRight.Insert,
                'R' => ETableRight.Select,
                'U' => ETableRight.Update,
                'D' => ETableRight.Delete,
                'F' => ETableRight.Filtering,
                _ => throw new ArgumentException($"{letter} is no right.", nameof(letters)),
            };
        }

        return mask;
    }
}
