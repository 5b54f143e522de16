namespace Services86.Agents.Appointments.Status;

/// <summary>What a list of identifiers names.</summary>
/// <param name="Named">In the order of the identifiers, null for a missing record; identifiers of one record share it.</param>
/// <param name="Records">Each record once, in the order in which it is named first.</param>
internal sealed record ActivitySet(ActivityRecord?[] Named, IReadOnlyList<ActivityRecord> Records)
{
    public bool IsComplete => Array.IndexOf(Named, null) < 0;

    /// <summary>Refuses unless the completion of every record may be changed (appointment-rules.md §6.2).</summary>
    public void DemandWrite()
    {
        foreach (var record in Records) record.DemandWrite();
    }
}
