using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Those who take a number of a series come one after the other.</summary>
internal static class NumberTurn
{
    // The only lock that is waited for before the transaction chooses its state of the data: nobody who has waited finds that he was overtaken.
    private const string TurnSql = "LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE";

    public static Task WaitAsync(Session session) => session.Dialect is PostgresDialect ? session.ExecuteAsync(TurnSql) : Task.CompletedTask;
}
