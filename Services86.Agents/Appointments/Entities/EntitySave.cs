using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Saves plain follow-ups, each in one transaction, and reads them again (appointment-operations.md, Save pipeline).</summary>
internal sealed class EntitySave(
    CallContext call, Session session, DirectoryStore directories, EntityInsert insert, EntityUpdate update, EntityReader reader)
{
    public async Task<AppointmentEntity?> SaveAsync(AppointmentEntity? sent)
    {
        if (sent is null) throw SoInvalidArgumentException.For("AppointmentEntity", null, "an entity");
        var directory = await directories.CurrentAsync(call.Cancellation);
        var id = sent.AppointmentId == 0 ? await InsertAsync(sent, directory) : await UpdateAsync(sent, directory);
        return await reader.FindAsync(id);
    }

    private async Task<int> InsertAsync(AppointmentEntity sent, DirectoryCarriers directory)
    {
        await session.BeginAsync();
        var id = await insert.RunAsync(sent, directory);
        await session.CommitAsync();
        return id;
    }

    private async Task<int> UpdateAsync(AppointmentEntity sent, DirectoryCarriers directory)
    {
        EntityUpdate.Outcome outcome;
        do
        {
            await session.BeginAsync();
            outcome = await update.RunAsync(sent, directory);
            if (outcome == EntityUpdate.Outcome.Written) await session.CommitAsync();
            else session.Rollback();
        }
        while (outcome == EntityUpdate.Outcome.Overtaken);

        return sent.AppointmentId;
    }
}
