namespace Services86.Data.Principals;

/// <summary>The tables that have a sentry of their own; every other table inherits one of them (rights.md §1).</summary>
internal enum SentryTable : short
{
    Contact = 5,
    Person = 6,
    Appointment = 9,
    Document = 10,
    Project = 11,
    ProjectMember = 12,
    Sale = 13,
    Selection = 23,
    Relation = 52,
    SaleStakeholder = 121,
}
