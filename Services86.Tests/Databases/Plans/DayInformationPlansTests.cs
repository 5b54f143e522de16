using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteDayInformationPlansTests : DayInformationPlansTests<SqliteDatabase>;

internal sealed class PostgresDayInformationPlansTests : DayInformationPlansTests<PostgresDatabase>;

/// <summary>Days of a diary, holidays and check lists: ranges of indexes, one statement whatever the number of days.</summary>
internal abstract class DayInformationPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const long Day = 24 * 60 * 60;

    [TestCase(1)]
    [TestCase(31)]
    public async Task Activities_OfADiary_AreThreeRangesOfItsIndexes(int days)
    {
        var plans = await QueryPlans.OfAsync(
            Database, session => new DayActivityRepository(session).OverlapAsync(1, new(Start), new(Start + (days * Day))));

        plans.MustNotScan();
        plans.MustUse("appointment_diary", "appointment_long", "appointment_active");
    }

    [Test]
    public async Task Activities_OfManyDays_AreOneStatement()
    {
        var statements = await QueryPlans.RecordAsync(
            Database, session => new DayActivityRepository(session).OverlapAsync(1, new(Start), new(Start + (5000 * Day))));

        Assert.That(statements.Count(statement => statement.Sql.Contains("FROM appointment", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Holidays_AreARangeOfDays()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new RedLetterRepository(session).BetweenAsync(new(2024, 3, 1), new(2024, 3, 31)));

        plans.MustUse("red_letter_day_day");
    }

    [Test]
    public async Task CheckList_IsRangesOfOpenPendingAndDoneRows()
    {
        var (now, tomorrow) = (new WallClock(Start + (9 * 60 * 60)), new WallClock(Start + Day));

        var plans = await QueryPlans.OfAsync(
            Database, session => new CheckListRepository(session).ShownAsync(1, now, new(Start), tomorrow, new(Start + (22 * Day)), 50));

        plans.MustNotScan();
        plans.MustUse("appointment_open", "appointment_pending", "appointment_done");
    }

    private static long Start { get; } = new DateTimeOffset(2024, 3, 4, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
}
