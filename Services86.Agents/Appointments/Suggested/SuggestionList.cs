using Services86.Agents.Appointments.Entities;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>The steps of all guides, read and administered one by one (appointment-operations.md §10).</summary>
internal sealed class SuggestionList(
    CallContext call, Session session, ListStore lists, SuggestionRepository suggestions, EntityDefaults defaults, Sentry sentry, BaseClock clock)
{
    private const int Hour = 60;

    /// <summary>The light carrier; null for none. Whose step it is only a sale tells.</summary>
    public async Task<SuggestedAppointment?> FindAsync(int id) => (await suggestions.FindAsync(id))?.ToCarrier(null);

    /// <summary>The editable carrier; null for none.</summary>
    public async Task<SuggestedAppointmentEntity?> EntityAsync(int id) =>
        await suggestions.FindAsync(id) is { } row ? row.ToEntity(await lists.CurrentAsync(call.Cancellation), sentry.AdministersLists) : null;

    /// <summary>A step that is not stored yet.</summary>
    public async Task<SuggestedAppointmentEntity> DefaultAsync()
    {
        var current = await lists.CurrentAsync(call.Cancellation);
        var task = defaults.Row(TaskType.Appointment, call.Caller.AssociateId, current).TaskId;
        return new SuggestionRow { DurationMin = Hour, TaskId = task }.ToEntity(current, sentry.AdministersLists);
    }

    /// <summary>
    /// Stores a step. Two new steps never take one rank, since the guides are changed one after the other: each change moves the one counter of
    /// the lists.
    /// </summary>
    public async Task<SuggestedAppointmentEntity> SaveAsync(SuggestedAppointmentEntity? sent)
    {
        if (sent is null) throw SoInvalidArgumentException.For("SuggestedAppointmentEntity", null, "an entity");
        var current = await lists.LatestAsync(call.Cancellation);
        await session.BeginAsync();
        var id = sent.SuggestedAppointmentId;
        var stored = id == 0 ? null : await suggestions.FindAsync(id) ?? throw new SoNotFoundException("suggestedappointment", id);
        sentry.DemandListAdministration("suggestedappointment", id);
        var row = SuggestionEdit.Apply(stored ?? new(), sent, current);
        if (row == stored)
        {
            session.Rollback();
            return row.ToEntity(current, mayWrite: true);
        }

        var (now, by) = (clock.UtcNow, call.Caller.AssociateId);
        if (stored is null)
        {
            if (row.Rank == 0) row = row with { Rank = Math.Min(await suggestions.HighestRankAsync(row), short.MaxValue - 1) + 1 };
            row = row with { StepId = await suggestions.InsertAsync(row, now, by) };
        }
        else
        {
            await suggestions.UpdateAsync(row, now, by);
        }

        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        return row.ToEntity(current, mayWrite: true);
    }
}
