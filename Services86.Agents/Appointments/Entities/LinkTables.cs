namespace Services86.Agents.Appointments.Entities;

/// <summary>Entity names of links and their table numbers (appointment-entities.md §4).</summary>
internal static class LinkTables
{
    public const short Contact = 5;
    public const short Person = 6;
    public const short Appointment = 9;
    public const short Document = 10;
    public const short Project = 11;
    public const short Sale = 13;
    public const short Selection = 23;

    /// <summary>An address on the web: it has no record, the text of the link is the address.</summary>
    public const short Url = 54;

    private static readonly (string Name, short Table)[] Names =
    [
        ("appointment", Appointment),
        ("document", Document),
        ("sale", Sale),
        ("project", Project),
        ("url", Url),
        ("contact", Contact),
        ("person", Person),
        ("selection", Selection),
    ];

    /// <summary>In any case; null for a name that is none.</summary>
    public static short? Find(string? entityName)
    {
        foreach (var (name, table) in Names)
        {
            if (name.Equals(entityName, StringComparison.OrdinalIgnoreCase)) return table;
        }

        return null;
    }

    /// <summary>The name as it goes out; blank for a table that no link names.</summary>
    public static string NameOf(short table)
    {
        foreach (var (name, number) in Names)
        {
            if (number == table) return name;
        }

        return "";
    }

    /// <summary>Relation definition: 8 follow-up, 9 document, 10 sale (data/schema.md §2); the first stands for every other target.</summary>
    public static int DefinitionOf(short table) => table switch
    {
        Document => 9,
        Sale => 10,
        _ => 8,
    };
}
