namespace Services86.Agents.Directory;

/// <summary>Kinds of user-defined fields, as udef_field stores them (enums-in-db.md).</summary>
internal enum UserFieldType
{
    Number = 1,
    ShortText = 2,
    LongText = 3,
    Date = 4,
    UnlimitedDate = 5,
    Checkbox = 6,
    List = 7,
    Decimal = 8,
}
