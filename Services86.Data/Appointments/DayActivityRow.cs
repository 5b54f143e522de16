using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What a row of somebody's diary or check list says about the days it lies on, and whose row it is.</summary>
internal readonly record struct DayActivityRow(int AppointmentId, int UserGroupId, short Type, WallClock StartAt, WallClock EndAt, WallClock ActiveAt)
{
    public bool AllDay { get; init; }

    public bool IsFree { get; init; }

    public int ContactId { get; init; }

    public int ProjectId { get; init; }

    public bool IsPublished { get; init; }
}
