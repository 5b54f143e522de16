using System.Data.Common;
using Npgsql;
using Services86.Data.Copies;
using Services86.Data.Database;

namespace Services86.Host.CommandLine.Copying;

/// <summary>A database as it is named on the command line: <c>sqlite:FILE</c> or <c>postgresql:CONNECTION STRING</c>.</summary>
internal static class DatabaseAddress
{
    private const string SqlitePrefix = "sqlite:";
    private const string PostgresPrefix = "postgresql:";

    /// <param name="option">The option it was given with, for messages.</param>
    /// <param name="password">Of PostgreSQL; null leaves it to the driver (PGPASSWORD, a password file, or none at all).</param>
    /// <exception cref="CopyException">The text cannot be understood, or holds a password.</exception>
    public static DatabaseOptions Parse(string option, string text, string? password)
    {
        try
        {
            if (text.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase)) return Sqlite(option, text[SqlitePrefix.Length..], password);
            if (text.StartsWith(PostgresPrefix, StringComparison.OrdinalIgnoreCase)) return Postgres(option, text[PostgresPrefix.Length..], password);
        }
        catch (ArgumentException problem)
        {
            throw new CopyException($"{option}: {problem.Message}", problem);
        }

        throw new CopyException($"{option} must be {SqlitePrefix}FILE or \"{PostgresPrefix}Host=...;Database=...;Username=...\".");
    }

    /// <summary>The database that the settings of the host name.</summary>
    public static DatabaseOptions Complete(DatabaseOptions options)
    {
        if (!options.Provider.Equals(DatabaseEngine.PostgreSql, StringComparison.OrdinalIgnoreCase)) return options;
        options.ConnectionString = new NpgsqlConnectionStringBuilder(options.ConnectionString) { CommandTimeout = 0, KeepAlive = 30 }.ConnectionString;
        return options;
    }

    private static DatabaseOptions Sqlite(string option, string text, string? password)
    {
        if (password is not null) throw new CopyException($"{option}: a SQLite file has no password.");
        if (string.IsNullOrWhiteSpace(text)) throw new CopyException($"{option}: the file is missing after {SqlitePrefix}.");
        var parts = new DbConnectionStringBuilder { ["Data Source"] = Path.GetFullPath(text) };
        return new DatabaseOptions { Provider = DatabaseEngine.Sqlite, ConnectionString = parts.ConnectionString };
    }

    private static DatabaseOptions Postgres(string option, string text, string? password)
    {
        var parts = new NpgsqlConnectionStringBuilder(text);
        if (!string.IsNullOrEmpty(parts.Password) || !string.IsNullOrEmpty(parts.SslPassword))
        {
            throw new CopyException(
                $"{option} holds a password, which every user of this machine can see in the list of processes. Use {option}-password-file FILE "
                + "(- is standard input), the variable PGPASSWORD, or Passfile=... in the connection string.");
        }

        if (password is not null) parts.Password = password;
        return Complete(new DatabaseOptions { Provider = DatabaseEngine.PostgreSql, ConnectionString = parts.ConnectionString });
    }
}
