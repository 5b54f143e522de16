namespace Services86.Agents.Rights;

/// <summary>How a record's owner stands to the caller: the column of the right matrix (rights.md §2).</summary>
internal enum Relation
{
    Owner = 0,
    Group = 1,
    Other = 2,
    OtherGroup = 3,
    External = 4,
    Anonymous = 5,
    MyCompany = 6,
    SameProject = 7,
    OtherToExternal = 8,
}
