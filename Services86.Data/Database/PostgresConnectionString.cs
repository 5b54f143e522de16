using Npgsql;

namespace Services86.Data.Database;

/// <summary>The connection string of the operator with what he left open, chosen for a service that must notice a lost server soon.</summary>
internal static class PostgresConnectionString
{
    private const int PoolSize = 32;
    private const int PreparedStatements = 256;

    // Seconds after which a host that was down or a standby is asked again: a promoted standby is found within this time.
    private const int RecheckSeconds = 1;

    private const int CancellationMilliseconds = 500;

    /// <exception cref="ArgumentException">The text cannot be read, or asks for something that cannot work; the message is safe to show.</exception>
    public static NpgsqlConnectionStringBuilder Complete(DatabaseOptions options)
    {
        var parts = Read(options.ConnectionString);
        if (string.IsNullOrWhiteSpace(parts.Host)) throw new ArgumentException("Host is missing.");
        if (string.IsNullOrWhiteSpace(parts.Database)) throw new ArgumentException("Database is missing.");
        if (options.PasswordFile.Length > 0 && (!string.IsNullOrEmpty(parts.Password) || !string.IsNullOrEmpty(parts.Passfile)))
            throw new ArgumentException("It holds a password or a Passfile besides Database:PasswordFile; leave out one of the two.");
        JudgeTarget(parts);
        JudgePool(parts);
        Default("Application Name", "Services86");
        Default("Timeout", options.ReachSeconds);

        // Of the driver's own statements, such as the ROLLBACK of a connection that is given back.
        Default("Command Timeout", options.StatementSeconds);
        Default("Cancellation Timeout", CancellationMilliseconds);
        Default("Maximum Pool Size", PoolSize);
        Default("Host Recheck Seconds", RecheckSeconds);
        Default("Max Auto Prepare", PreparedStatements);
        Default("Auto Prepare Min Usages", 2);

        // Statements over thousands of a user's companies look dear enough to be compiled, which costs more than running them.
        Default("Options", "-c jit=off");

        // It would be tried before TLS at each connection, and a server that hangs makes the caller wait for both.
        Default("GSS Encryption Mode", "Disable");

        // Nothing of a session outlives its transaction, so there is nothing to reset.
        Default("No Reset On Close", true);
        Default("Include Error Detail", false);
        return parts;

        // ContainsKey knows every keyword; Keys only those that the text names.
        void Default(string key, object value)
        {
            if (!parts.Keys.Cast<string>().Contains(key, StringComparer.OrdinalIgnoreCase)) parts[key] = value;
        }
    }

    /// <summary>Host, port and database; never user or password.</summary>
    public static string Describe(NpgsqlConnectionStringBuilder parts) =>
        $"{parts.Database} on {string.Join(", ", parts.Host!.Split(',').Select(host => host.Contains(':', StringComparison.Ordinal) ? host : $"{host}:{parts.Port}"))}";

    // The driver's own words name only the key; its value may be a password.
    private static NpgsqlConnectionStringBuilder Read(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException(
                $"PostgreSQL's driver does not know the key '{problem.ParamName}' or cannot use its value; expected is a text such as "
                + "Host=db1,db2;Database=services86;Username=services86;Target Session Attributes=primary.",
                problem);
        }
    }

    private static void JudgePool(NpgsqlConnectionStringBuilder parts)
    {
        if (parts.MaxPoolSize < DatabaseOptions.FewestConnections)
        {
            throw new ArgumentException(
                $"Maximum Pool Size is {parts.MaxPoolSize}, but a call may need a second connection to look at the lists; use {DatabaseOptions.FewestConnections} or more.");
        }
    }

    private static void JudgeTarget(NpgsqlConnectionStringBuilder parts)
    {
        if (parts.TargetSessionAttributes is { } target && target.ToLowerInvariant() is not ("any" or "primary" or "read-write" or "prefer-primary"))
        {
            throw new ArgumentException($"Target Session Attributes is '{target}', but a host reads and writes; use primary or read-write.");
        }
    }
}
