using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads the rows of bookings and series for a change. Rights are judged on the rows: the caller asks the sentry before he changes one.</summary>
internal sealed class MeetingRepository(Session session)
{
    private const string FindSql = $"SELECT {RowReading.StoredColumns} FROM appointment a WHERE a.appointment_id = @id";

    /// <summary>A row of any type, or null.</summary>
    public ValueTask<AppointmentRow?> FindAsync(int id) => session.ReadFirstAsync(FindSql, Read, ("id", id));

    private const string OfBookingSql = $"SELECT {RowReading.StoredColumns} FROM appointment a WHERE a.master_id = @masterId";

    /// <summary>Master and participants of one date.</summary>
    public Task<List<AppointmentRow>> OfBookingAsync(int masterId) => session.ReadAsync(OfBookingSql, ReadOne, ("masterId", masterId));

    private const string OfRuleSql = $"""
        SELECT {RowReading.StoredColumns} FROM appointment a WHERE a.recurrence_rule_id = @ruleId AND a.start_at >= @from
        """;

    /// <summary>All rows of a series from a date on, of owner and participants.</summary>
    public Task<List<AppointmentRow>> OfRuleAsync(int ruleId, WallClock from) =>
        session.ReadAsync(OfRuleSql, ReadOne, ("ruleId", ruleId), ("from", from.Seconds));

    private const string CancelledSql = $"SELECT {RowReading.StoredColumns} FROM appointment a WHERE a.appointment_id IN @ids AND a.status = 10";

    /// <summary>The rows among the ids whose meeting was cancelled.</summary>
    public Task<List<AppointmentRow>> CancelledAsync(int[] ids) => session.ReadAsync(CancelledSql, ReadOne, ("ids", ids));

    private const string CancelledOfSql = $"""
        SELECT {RowReading.StoredColumns} FROM appointment a WHERE a.associate_id = @associateId AND a.status >= 5 AND a.status = 10
        """;

    /// <summary>The rows of a user whose meetings were cancelled.</summary>
    public Task<List<AppointmentRow>> CancelledOfAsync(int associateId) => session.ReadAsync(CancelledOfSql, ReadOne, ("associateId", associateId));

    private const string HasMailedParticipantsSql = """
        SELECT COUNT(*)
        FROM appointment a
        JOIN appointment p ON p.master_id = a.master_id AND p.appointment_id <> p.master_id
        WHERE a.appointment_id = @id AND p.status <> 10 AND (p.send_email OR p.email_id IS NOT NULL)
        """;

    /// <summary>Somebody besides the owner is to be written to.</summary>
    public async Task<bool> HasMailedParticipantsAsync(int id) => await session.ExecuteScalarAsync<long>(HasMailedParticipantsSql, new { id }) > 0;

    private static AppointmentRow? Read(DbDataReader reader) => ReadOne(reader);

    private static AppointmentRow ReadOne(DbDataReader reader)
    {
        var cursor = new ColumnCursor(reader);
        return cursor.ReadAppointment();
    }
}
