using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Lets those who take a number come one after the other and not into each other's way.</summary>
internal static class NumberTurn
{
    // The only lock that is waited for before the transaction chooses its state of the data: nobody who has waited finds that he was overtaken.
    private const string TurnSql = "LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE";

    /// <summary>As the first statement of a transaction. SQLite has one writer at a time anyway.</summary>
    public static Task WaitAsync(Session session) => session.Dialect is PostgresDialect ? session.ExecuteAsync(TurnSql) : Task.CompletedTask;
}
