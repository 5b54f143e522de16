using System.Data.Common;

namespace Services86.Data.Database;

/// <summary>What differs between the database engines; everything else is common SQL (schema.md §1a).</summary>
internal interface IDialect
{
    /// <summary>For start-up lines and GetSystemInfo, for example "SQLite".</summary>
    string EngineName { get; }

    /// <summary>Type of a column for a placeholder of the schema scripts, with the checks that only this engine needs.</summary>
    string ColumnType(string placeholder, string column);

    /// <summary>A line marked "-- {name} only" in a schema script is meant for this engine.</summary>
    string ScriptName { get; }

    /// <summary>Lets the ids of a table begin after the seeds (schema.md §4).</summary>
    string FirstIdSql(string table, string idColumn, int firstId);

    /// <summary>A statement in this engine's words: the only difference is how "IN @list" takes its values.</summary>
    string Text(string sql);

    /// <summary>The same for statements that are given a list as one array (<see cref="Session.ReadAsync"/>): one text for any number of values.</summary>
    string ArrayText(string sql);

    /// <summary>Lets the statements of the running transaction be planned for the values at hand; null where they always are or never can be.</summary>
    string? PlanByValuesSql { get; }

    Task<bool> HasTableAsync(Session session, string table);

    /// <summary>Keeps other processes from migrating until the transaction ends.</summary>
    Task LockSchemaAsync(Session session);

    /// <summary>Runs a text of many statements.</summary>
    Task RunScriptAsync(DbConnection connection, string script, CancellationToken cancellation);

    /// <summary>Takes so many ids of a table in the running transaction, in rising order and not always without gaps.</summary>
    Task<IReadOnlyList<int>> ReserveAsync(Session session, string table, int count);

    /// <summary>Ends the transaction of the connection and stores it; false when the copy on another server that the operator asked for is not certain.</summary>
    Task<bool> CommitAsync(Session session, DbConnection connection);

    DatabaseFailure Judge(DbException exception);
}
