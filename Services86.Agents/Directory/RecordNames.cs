namespace Services86.Agents.Directory;

/// <summary>How names of companies and persons are put together.</summary>
internal static class RecordNames
{
    /// <summary>Company name with department (contact-operations.md §4); the name is blank only for a caller who may not read it.</summary>
    public static string Company(string name, string department) =>
        name.Length == 0 ? department : department.Length == 0 ? name : $"{name}, {department}";

    /// <summary>First, middle and last name.</summary>
    public static string Person(string firstname, string middleName, string lastname) => Join(firstname, middleName, lastname);

    /// <summary>The label form: full name with titles.</summary>
    public static string Formal(string mrmrs, string salutation, string fullName) => Join(mrmrs, salutation, fullName);

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (part.Length > 0) joined = joined.Length == 0 ? part : $"{joined} {part}";
        }

        return joined;
    }
}
