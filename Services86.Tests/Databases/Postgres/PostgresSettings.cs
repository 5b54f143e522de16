namespace Services86.Tests.Databases.Postgres;

/// <summary>Settings that a private server starts with.</summary>
internal static class PostgresSettings
{
    /// <summary>As an operator has them: what was committed is on the disk.</summary>
    public static IReadOnlyDictionary<string, string> Durable { get; } = new Dictionary<string, string>
    {
        ["max_connections"] = "400",
        ["shared_buffers"] = "64MB",
        ["timezone"] = "UTC",
    };

    /// <summary>For databases that live as long as a test: nothing waits for a disk.</summary>
    public static IReadOnlyDictionary<string, string> Fast { get; } = new Dictionary<string, string>(Durable)
    {
        ["shared_buffers"] = "256MB",
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
        ["max_wal_size"] = "2GB",
        ["checkpoint_timeout"] = "1h",
        ["jit"] = "off",
    };

    /// <summary>One set with the entries of another on top of it.</summary>
    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> settings, params (string Name, string Value)[] more)
    {
        var all = new Dictionary<string, string>(settings);
        foreach (var (name, value) in more) all[name] = value;
        return all;
    }
}

/// <summary>How a server is asked to stop.</summary>
internal enum PostgresStop
{
    /// <summary>Ends the sessions and writes everything.</summary>
    Fast,

    /// <summary>Leaves at once; the next start recovers.</summary>
    Immediate,
}
