using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Services86.Tests.Databases.Plans;

/// <summary>A connection that tells what is run on it.</summary>
internal sealed class RecordingConnection(DbConnection recorded, Action<RecordedStatement> record) : DbConnection
{
    public DbConnection Recorded { get; } = recorded;

    [AllowNull]
    public override string ConnectionString
    {
        get => Recorded.ConnectionString;
        set => Recorded.ConnectionString = value;
    }

    public override string Database => Recorded.Database;

    public override string DataSource => Recorded.DataSource;

    public override string ServerVersion => Recorded.ServerVersion;

    public override ConnectionState State => Recorded.State;

    public override void Open() => Recorded.Open();

    public override void Close() => Recorded.Close();

    public override void ChangeDatabase(string databaseName) => Recorded.ChangeDatabase(databaseName);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => Recorded.BeginTransaction(isolationLevel);

    protected override DbCommand CreateDbCommand() => new RecordingCommand(this, Recorded.CreateCommand(), record);
}
