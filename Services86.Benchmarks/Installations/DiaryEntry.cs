namespace Services86.Benchmarks.Installations;

/// <summary>What all rows of an entry share, those of its participants and of the dates of its series too.</summary>
/// <param name="Owner">Index of the user.</param>
/// <param name="Sale">Index of the sale.</param>
internal readonly record struct DiaryEntry(int Owner, long Start, long End)
{
    public int Type { get; init; } = Diary.InDiary;

    public int? TaskId { get; init; }

    public int? PriorityId { get; init; } = 1;

    public int? ContactId { get; init; }

    public int? PersonId { get; init; }

    public int? ProjectId { get; init; }

    public int? Sale { get; init; }

    public int? RuleId { get; init; }

    public int Visibility { get; init; }

    public bool AllDay { get; init; }

    public bool IsFree { get; init; }

    public bool IsPublished { get; init; }

    public string Location { get; init; } = "";

    public string Text { get; init; } = "";

    public bool IsPast => End < Calendar.Now;

    public DiaryEntry MovedBy(long seconds) => this with { Start = Start + seconds, End = End + seconds };
}
