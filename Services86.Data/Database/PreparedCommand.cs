using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Services86.Data.Database;

/// <summary>A command over the prepared statements of its connection. SQLite works on the calling thread, so the asynchronous forms end at once.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private readonly PreparedParameters _parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (!ReferenceEquals(value, connection)) throw new NotSupportedException();
        }
    }

    protected override DbParameterCollection DbParameterCollection => _parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    // A running statement is ended through the token that its connection watches.
    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        using var reader = Start(default);
        while (reader.NextResult())
        {
        }

        return reader.RecordsAffected;
    }

    public override object? ExecuteScalar()
    {
        using var reader = Start(default);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        using var reader = Start(cancellationToken);
        while (reader.NextResult())
        {
        }

        return Task.FromResult(reader.RecordsAffected);
    }

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        using var reader = Start(cancellationToken);
        return Task.FromResult(reader.Read() ? reader.GetValue(0) : null);
    }

    protected override DbParameter CreateDbParameter() => new PreparedParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Start(default);

    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        Task.FromResult<DbDataReader>(Start(cancellationToken));

    private PreparedReader Start(CancellationToken cancellation)
    {
        connection.Watch(CommandTimeout, cancellation);
        return new PreparedReader(connection, connection.Rent(CommandText), _parameters);
    }
}
