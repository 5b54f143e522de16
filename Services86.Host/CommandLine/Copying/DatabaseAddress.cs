using System.Data.Common;
using Npgsql;
using Services86.Data.Database;

namespace Services86.Host.CommandLine.Copying;

/// <summary>A database as it is named on the command line: <c>sqlite:FILE</c>, <c>postgresql:CONNECTION STRING</c> or <c>settings</c>.</summary>
internal static class DatabaseAddress
{
    private const string SqlitePrefix = "sqlite:";
    private const string PostgresPrefix = "postgresql:";
    private const string Settings = "settings";

    // Seconds; a copy is quiet for as long as an index takes, and what lies between must not take that for the end.
    private const int KeepAlive = 30;

    /// <param name="option">The option it was given with, for messages.</param>
    /// <param name="passwordOption">The option of the password.</param>
    /// <param name="passwordFile">Null leaves the password to the driver (PGPASSWORD, a password file, or none at all).</param>
    /// <param name="settings">Settings of the command line.</param>
    /// <exception cref="CommandRefusedException">The text cannot be understood, or holds a password.</exception>
    public static async Task<DatabaseOptions> ParseAsync(
        string option, string text, string passwordOption, string? passwordFile, IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        var isServer = text.StartsWith(PostgresPrefix, StringComparison.OrdinalIgnoreCase);
        if (passwordFile is not null && !isServer) throw Refuse(passwordOption, $"only a {PostgresPrefix} address takes a password");
        if (isServer) return Server(option, text[PostgresPrefix.Length..], passwordOption, await PasswordFile.ReadAsync(passwordOption, passwordFile, cancellation));
        if (text.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase)) return FileOf(option, text[SqlitePrefix.Length..]);
        if (!text.Equals(Settings, StringComparison.OrdinalIgnoreCase))
            throw Refuse(option, $"write {SqlitePrefix}FILE, \"{PostgresPrefix}Host=...;Database=...;Username=...\" or {Settings}");
        await using var host = CommandHost.Open(settings);
        return Patient(host.Settings.Database);
    }

    private static DatabaseOptions FileOf(string option, string file)
    {
        if (string.IsNullOrWhiteSpace(file)) throw Refuse(option, $"the file is missing after {SqlitePrefix}");
        var parts = new DbConnectionStringBuilder { ["Data Source"] = Path.GetFullPath(file) };
        return new DatabaseOptions { Provider = DatabaseEngine.Sqlite, ConnectionString = parts.ConnectionString };
    }

    private static DatabaseOptions Server(string option, string text, string passwordOption, string? password)
    {
        NpgsqlConnectionStringBuilder parts;
        try
        {
            parts = new NpgsqlConnectionStringBuilder(text);
        }
        catch (ArgumentException problem)
        {
            throw Refuse(option, $"the connection string cannot be read ({problem.Message})");
        }

        if (!string.IsNullOrEmpty(parts.Password) || !string.IsNullOrEmpty(parts.SslPassword))
        {
            throw Refuse(
                option,
                $"a password in the arguments can be seen by every user of this machine. Use {passwordOption} FILE (- is standard input), "
                + "the variable PGPASSWORD, or Passfile=... in the connection string");
        }

        if (password is not null) parts.Password = password;
        return Patient(new DatabaseOptions { Provider = DatabaseEngine.PostgreSql, ConnectionString = parts.ConnectionString });
    }

    private static DatabaseOptions Patient(DatabaseOptions options)
    {
        if (options.Provider.Equals(DatabaseEngine.PostgreSql, StringComparison.OrdinalIgnoreCase))
        {
            options.ConnectionString = new NpgsqlConnectionStringBuilder(options.ConnectionString) { CommandTimeout = 0, KeepAlive = KeepAlive }.ConnectionString;
        }

        return options;
    }

    private static CommandRefusedException Refuse(string option, string problem) => new($"{option}: {problem}.", ExitCode.Usage);
}
