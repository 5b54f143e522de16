namespace Services86.Benchmarks;

/// <summary>The measured operations, as the report names them.</summary>
internal static class Operations
{
    public const string Read = "GetAppointmentEntity";
    public const string Write = "SetActivityStatus, 1";
    public const string WriteTen = "SetActivityStatus, 10";
}
