using Services86.Data.Appointments;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteRecurrencePlansTests : RecurrencePlansTests<SqliteDatabase>;

internal sealed class PostgresRecurrencePlansTests : RecurrencePlansTests<PostgresDatabase>;

/// <summary>What stands in the way of a series, and the rows of one: ranges of indexes, one statement whatever the number of dates.</summary>
internal abstract class RecurrencePlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const long Day = 24 * 60 * 60;

    [Test]
    public async Task Occupying_IsTwoRangesOfTheDiaries()
    {
        var plans = await QueryPlans.OfAsync(
            Database, session => new ConflictRepository(session).OccupyingAsync([1, 2, 3], new(Start), new(Start + (7 * Day))));

        plans.MustNotScan();
        plans.MustUse("appointment_diary", "appointment_long");
    }

    [Test]
    public async Task Holidays_OfACountry_AreARangeOfDays()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new RedLetterRepository(session).OfCountryAsync(578, new(2024, 3, 1), new(2024, 3, 31)));

        plans.MustUse("red_letter_day_day");
    }

    [Test]
    public async Task Records_AreTwoRanges()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new RecordRepository(session).OfBookingAndSeriesAsync(1, 1));

        plans.MustNotScan();
        plans.MustUse("appointment_master", "appointment_rule");
    }

    private static long Start { get; } = new DateTimeOffset(2024, 3, 4, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
}
