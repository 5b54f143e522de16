using Npgsql;
using Services86.Data.Database;

namespace Services86.Data.Backups;

/// <summary>How a PostgreSQL database is backed up: by the server's own tool, which takes the password from PGPASSWORD or ~/.pgpass.</summary>
internal static class PostgresDump
{
    private const string Harmless = "-_./:@%+";

    /// <summary>The command for a shell. Of several hosts it names the first.</summary>
    public static string Command(DatabaseOptions options, string file)
    {
        var parts = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        var first = parts.Host!.Split(',')[0].Trim();
        var colon = first.StartsWith('/') ? -1 : first.LastIndexOf(':');
        var (host, port) = colon > 0 ? (first[..colon], first[(colon + 1)..]) : (first, $"{parts.Port}");
        var user = string.IsNullOrEmpty(parts.Username) ? "" : $" --username={Quoted(parts.Username)}";
        var password = options.PasswordFile.Length == 0 ? "" : $"PGPASSWORD=\"$(cat {Quoted(options.PasswordFile)})\" ";
        return $"{password}pg_dump --host={Quoted(host)} --port={Quoted(port)}{user} --dbname={Quoted(parts.Database!)} --format=custom --file={Quoted(file)}";
    }

    private static string Quoted(string text) =>
        text.All(letter => char.IsAsciiLetterOrDigit(letter) || Harmless.Contains(letter, StringComparison.Ordinal))
            ? text
            : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
