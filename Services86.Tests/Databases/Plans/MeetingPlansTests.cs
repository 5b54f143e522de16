using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteMeetingPlansTests : MeetingPlansTests<SqliteDatabase>;

internal sealed class PostgresMeetingPlansTests : MeetingPlansTests<PostgresDatabase>;

/// <summary>The statements of bookings and series: keys and indexes only, and few of them however many rows are written.</summary>
internal abstract class MeetingPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public Task Row_IsReadByItsKey() => Check(session => new MeetingRepository(session).FindAsync(1).AsTask());

    [Test]
    public Task Booking_IsReadByItsMaster() => Check(session => new MeetingRepository(session).OfBookingAsync(1), "appointment_master");

    [Test]
    public Task Series_IsReadByItsRule() => Check(session => new MeetingRepository(session).OfRuleAsync(1, new(0)), "appointment_rule");

    [Test]
    public Task Cancelled_AreReadByKey() => Check(session => new MeetingRepository(session).CancelledAsync([1, 2]));

    [Test]
    public Task CancelledOfAUser_AreReadFromTheOpenAnswers() => Check(session => new MeetingRepository(session).CancelledOfAsync(1), "appointment_pending");

    [Test]
    public Task MailedParticipants_AreFoundByTheBooking() => Check(session => new MeetingRepository(session).HasMailedParticipantsAsync(1), "appointment_master");

    [Test]
    public Task Invitees_AreReadByKey() => Check(
        async session =>
        {
            await new InviteeRepository(session).CompaniesAsync([1, 2]);
            await new InviteeRepository(session).AddressesAsync([1, 2]);
        },
        "contact_point_person");

    [Test]
    public Task Rows_AreWrittenByKey() => Check(
        async session =>
        {
            await session.BeginAsync();
            var writes = new MeetingWriteRepository(session);
            await writes.UpdateAsync([new() { AppointmentId = 1, Type = 1, Status = 1 }, new() { AppointmentId = 2, Type = 1, Status = 1 }], new(0), 1);
            await writes.DeleteAsync([1, 2]);
            await writes.EndBookingsAsync([1, 2], new(0), 1);
            session.Rollback();
        },
        "relation_source", "relation_target", "appointment_master");

    [Test]
    public Task Rules_AreWrittenByKey() => Check(async session =>
    {
        await session.BeginAsync();
        var rules = new RecurrenceRuleRepository(session);
        var id = await rules.InsertAsync(new() { Pattern = 1 }, new(0), 1);
        await rules.UpdateAsync(new() { RecurrenceRuleId = id, Pattern = 2 }, new(0), 1);
        await rules.DeleteAsync(id);
        session.Rollback();
    });

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
