using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>Table names as reason texts and exception parameters write them: lower case.</summary>
internal static class TableName
{
    public static string Of(SentryTable table) => table switch
    {
        SentryTable.Contact => "contact",
        SentryTable.Person => "person",
        SentryTable.Appointment => "appointment",
        SentryTable.Document => "document",
        SentryTable.Project => "project",
        SentryTable.ProjectMember => "projectmember",
        SentryTable.Sale => "sale",
        SentryTable.Selection => "selection",
        SentryTable.Relation => "relations",
        SentryTable.SaleStakeholder => "salestakeholder",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No sentry guards this table."),
    };
}
