namespace Services86.Benchmarks.Installations;

/// <summary>What other tables must know of the diary; they are written after it.</summary>
internal sealed class DiaryLinks(int sales)
{
    private readonly (long At, int Id)[] _firstOpen = new (long, int)[sales];

    public List<DocumentPlan> Documents { get; } = [];

    public List<RulePlan> Rules { get; } = [];

    /// <summary>The next thing to do for a sale; null when there is none.</summary>
    public (long At, int Id)? FirstOpenOfSale(int sale) => _firstOpen[sale].Id > 0 ? _firstOpen[sale] : null;

    public void OpenForSale(int sale, long at, int id)
    {
        if (_firstOpen[sale].Id == 0 || at < _firstOpen[sale].At) _firstOpen[sale] = (at, id);
    }
}

internal readonly record struct DocumentPlan(int Letter, int Contact, long MadeAt, int MadeBy);

/// <summary>A series; the numbers are those of the stored rule (appointment-rules.md §4.7).</summary>
internal readonly record struct RulePlan(bool IsWeekly, int Weekdays, int DayOfMonth, long Start, long End, long MadeAt, int MadeBy);
