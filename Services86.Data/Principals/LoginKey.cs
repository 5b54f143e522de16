namespace Services86.Data.Principals;

/// <summary>The form in which login names are compared: without surrounding white space, in one case.</summary>
internal static class LoginKey
{
    public static string Of(string name) => name.Trim().ToUpperInvariant();
}
