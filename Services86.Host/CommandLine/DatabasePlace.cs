using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Host.CommandLine;

/// <summary>Where a database is, in words that may be shown: never the password.</summary>
internal sealed class DatabasePlace
{
    private const string DefaultPort = "5432";

    private readonly DbConnectionStringBuilder _parts;

    public DatabasePlace(DatabaseOptions options)
    {
        _parts = new DbConnectionStringBuilder { ConnectionString = options.ConnectionString };
        IsFile = options.Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A SQLite file rather than a server's database.</summary>
    public bool IsFile { get; }

    /// <summary>Path of the file; "" for a server.</summary>
    public string File => IsFile ? Part("Data Source", "DataSource", "Filename") : "";

    /// <summary>Several hosts are separated by commas, each may have its port.</summary>
    private string Host => Part("Host", "Server") is { Length: > 0 } host ? host : "localhost";

    private string Port => Part("Port") is { Length: > 0 } port ? port : DefaultPort;

    private string User => Part("Username", "User Name", "User ID", "UserID", "UID", "User");

    private string Name => Part("Database", "DB") is { Length: > 0 } name ? name : User;

    public override string ToString() => IsFile ? File : $"{Name} on {Host} port {Port}{(User.Length > 0 ? $" as {User}" : "")}";

    /// <summary>The command that backs a server's database up; the password goes by PGPASSWORD or the user's password file.</summary>
    public string DumpCommand(string file)
    {
        var first = Host.Split(',')[0].Trim();
        var colon = first.LastIndexOf(':');
        var (host, port) = colon > 0 && !first.StartsWith('/') ? (first[..colon], first[(colon + 1)..]) : (first, Port);
        var user = User.Length > 0 ? $" --username={Quoted(User)}" : "";
        return $"pg_dump --host={Quoted(host)} --port={Quoted(port)}{user} --dbname={Quoted(Name)} --format=custom --file={Quoted(file)}";
    }

    private string Part(params string[] names)
    {
        foreach (var name in names)
        {
            if (_parts.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text) return text;
        }

        return "";
    }

    private static string Quoted(string text) =>
        text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:@%+".Contains(letter, StringComparison.Ordinal))
            ? text
            : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
