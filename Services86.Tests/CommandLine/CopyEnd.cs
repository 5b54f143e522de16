using System.Globalization;
using Npgsql;
using Services86.Data.Database;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>A database as <c>database copy</c> is told of it; a password goes by a file.</summary>
internal sealed class CopyEnd : IDisposable
{
    private readonly string? _passwordFile;

    private CopyEnd(string address, string? password)
    {
        Address = address;
        if (password is null) return;
        _passwordFile = Path.GetTempFileName();
        File.WriteAllText(_passwordFile, password + "\n");
    }

    public string Address { get; }

    public static CopyEnd Of(TestDatabase database)
    {
        if (database.Options.Provider == DatabaseEngine.Sqlite) return OfFile(((SqliteDatabase)database).File);
        var parts = new NpgsqlConnectionStringBuilder(database.Options.ConnectionString);
        var password = parts.Password;
        parts.Remove("Password");
        return new CopyEnd($"postgresql:{parts}", password);
    }

    public static CopyEnd OfFile(string file) => new($"sqlite:{file}", null);

    /// <summary>The arguments for <c>--from</c> or <c>--to</c>.</summary>
    public string[] Arguments(string option) =>
        _passwordFile is null ? [option, Address] : [option, Address, string.Create(CultureInfo.InvariantCulture, $"{option}-password-file"), _passwordFile];

    public void Dispose()
    {
        if (_passwordFile is not null) File.Delete(_passwordFile);
    }
}
