using Services86.Agents.Rights;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>A living participant and what the caller may see of him and of his company.</summary>
internal readonly record struct SyncPerson(SyncPersonRow Row, RecordRight Right, RecordRight CompanyRight)
{
    public bool CanRead => Right.CanRead;

    public bool CanReadCompany => Row.Company is not null && CompanyRight.CanRead;
}
