namespace Services86.Agents.Principals;

/// <summary>What an operator says of a user to be created.</summary>
/// <param name="Name">Login name.</param>
/// <param name="Password">Blank is legal; never logged.</param>
internal sealed record NewUser(string Name, string Password)
{
    public string FirstName { get; init; } = "";

    /// <summary>Blank = the login name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>A role by id or name.</summary>
    public string Role { get; init; } = "1";

    /// <summary>A group by id or name.</summary>
    public string Group { get; init; } = "1";

    /// <summary>An external user instead of an employee.</summary>
    public bool IsExternal { get; init; }
}
