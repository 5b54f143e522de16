using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Services86.Tests.Databases.Plans;

/// <summary>A command that tells what it runs.</summary>
internal sealed class RecordingCommand(RecordingConnection connection, DbCommand recorded, Action<RecordedStatement> record) : DbCommand
{
    [AllowNull]
    public override string CommandText
    {
        get => recorded.CommandText;
        set => recorded.CommandText = value;
    }

    public override int CommandTimeout
    {
        get => recorded.CommandTimeout;
        set => recorded.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => recorded.CommandType;
        set => recorded.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource
    {
        get => recorded.UpdatedRowSource;
        set => recorded.UpdatedRowSource = value;
    }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (!ReferenceEquals(value, connection)) throw new NotSupportedException();
        }
    }

    protected override DbParameterCollection DbParameterCollection => recorded.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => recorded.Transaction;
        set => recorded.Transaction = value;
    }

    public override void Cancel() => recorded.Cancel();

    public override void Prepare() => recorded.Prepare();

    public override int ExecuteNonQuery() => Recorded().ExecuteNonQuery();

    public override object? ExecuteScalar() => Recorded().ExecuteScalar();

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => Recorded().ExecuteNonQueryAsync(cancellationToken);

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => Recorded().ExecuteScalarAsync(cancellationToken);

    protected override DbParameter CreateDbParameter() => recorded.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Recorded().ExecuteReader(behavior);

    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        Recorded().ExecuteReaderAsync(behavior, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing) recorded.Dispose();
        base.Dispose(disposing);
    }

    private DbCommand Recorded()
    {
        record(RecordedStatement.Of(recorded));
        return recorded;
    }
}
