using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Saves follow-ups, each with all its rows in one transaction, and reads them again (appointment-operations.md, Save pipeline).</summary>
internal sealed class EntitySave(
    CallContext call, Session session, DirectoryStore directories, EntityInsert insert, EntityUpdate update, EntityReader reader)
{
    /// <param name="sent">The carrier.</param>
    /// <param name="mode">Which dates of a series; null for what the carrier itself says of it.</param>
    public async Task<AppointmentEntity?> SaveAsync(AppointmentEntity? sent, RecurrenceUpdateMode? mode)
    {
        if (sent is null) throw SoInvalidArgumentException.For("AppointmentEntity", null, "an entity");
        var directory = await directories.CurrentAsync(call.Cancellation);
        await session.BeginAsync();
        var id = sent.AppointmentId;
        if (id == 0) id = await insert.RunAsync(sent, mode ?? RecurrenceUpdateMode.ThisAndForward, directory);
        else if (!await update.RunAsync(sent, mode, directory)) session.Rollback();
        if (session.IsWriting) await session.CommitAsync();
        return await reader.FindAsync(id);
    }
}
