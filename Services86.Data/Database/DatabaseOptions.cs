namespace Services86.Data.Database;

/// <summary>Where the data lies and how it is reached; bound from the configuration section "Database".</summary>
internal sealed class DatabaseOptions
{
    /// <summary>With a single connection a call could wait for itself: while it holds one it may have to look at the lists with another.</summary>
    public const int FewestConnections = 2;

    /// <summary>"Sqlite" or "PostgreSql".</summary>
    public string Provider { get; set; } = DatabaseEngine.Sqlite;

    /// <summary>From ConnectionStrings:Services86, in the driver's own form. The folder of a SQLite file is created when it is missing.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/services86.db";

    /// <summary>A file that holds nothing but the password of a PostgreSQL user; read anew for each new connection. Empty: see the connection string.</summary>
    public string PasswordFile { get; set; } = "";

    /// <summary>"auto" (the newer of the operating system's and ours), "bundled" or "system".</summary>
    public string SqliteLibrary { get; set; } = "auto";

    /// <summary>"Full" survives a power cut without losing a call, "Normal" may lose the last ones but never damages the file.</summary>
    public string Synchronous { get; set; } = "Full";

    /// <summary>Seconds that one statement, or the wait for a connection, may take.</summary>
    public int CommandTimeout { get; set; } = 30;

    /// <summary>Open connections for reading a SQLite file, two at least; 0 means two per processor. Of PostgreSQL the connection string says Maximum Pool Size.</summary>
    public int ReadConnections { get; set; }

    /// <summary>Page cache of each connection in KiB.</summary>
    public int CacheKiB { get; set; } = 4096;

    /// <summary>How much of a SQLite file is mapped into memory, in MiB; 0 switches it off.</summary>
    public int MapMiB { get; set; }

    public int ReadConnectionsOrDefault => ReadConnections > 0 ? ReadConnections : Environment.ProcessorCount * 2;

    /// <summary>
    /// Seconds that reaching a server may take: for a new connection, or to have a statement ended there that takes too long. Without an answer to
    /// that the caller waits for both, and both together must fit into <see cref="CommandTimeout"/>.
    /// </summary>
    public int ReachSeconds => IsServer ? Math.Clamp((int)Timeout.TotalSeconds / 3, 1, 5) : 0;

    /// <summary>Seconds that one statement may take.</summary>
    public int StatementSeconds => Math.Max(1, (int)Timeout.TotalSeconds - ReachSeconds);

    private bool IsServer => Provider.Equals(DatabaseEngine.PostgreSql, StringComparison.OrdinalIgnoreCase);

    public TimeSpan Timeout => TimeSpan.FromSeconds(CommandTimeout > 0 ? CommandTimeout : 30);
}
