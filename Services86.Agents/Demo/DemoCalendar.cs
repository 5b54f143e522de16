using NodaTime;
using Services86.Agents.Time;
using Services86.Data.Database;

namespace Services86.Agents.Demo;

/// <summary>Days and times relative to the day of installation, as wall clock of the base zone.</summary>
internal sealed class DemoCalendar
{
    private const int DaysBack = 540;
    private const int DaysAhead = 182;
    private const long DaySeconds = 24 * 60 * 60;

    private static readonly int UnixDay = new DateOnly(1970, 1, 1).DayNumber;

    private readonly DateTimeZone _rules;

    public DemoCalendar(BaseClock clock, ZoneRegister zones)
    {
        _rules = zones.Base.Rules;
        Created = clock.UtcNow;
        Today = clock.Today;
        Now = new WallClock(clock.Now.Seconds - clock.Now.Seconds % 60);
        (Autumn, Spring) = Changes();
    }

    /// <summary>The moment of installation.</summary>
    public UtcInstant Created { get; }

    /// <summary>The same on the wall, to the whole minute.</summary>
    public WallClock Now { get; }

    public DateOnly Today { get; }

    /// <summary>Where an hour is doubled: the first time that comes twice.</summary>
    public WallClock Autumn { get; }

    /// <summary>Where an hour is missing, after <see cref="Autumn"/>: the first time that does not come.</summary>
    public WallClock Spring { get; }

    public static WallClock At(DateOnly day, int hour, int minute = 0) => new((day.DayNumber - UnixDay) * DaySeconds + hour * 3600L + minute * 60L);

    public static WallClock After(WallClock time, int minutes) => new(time.Seconds + minutes * 60L);

    public static DateOnly DayOf(WallClock time) => DateOnly.FromDayNumber((int)(time.Seconds / DaySeconds) + UnixDay);

    /// <summary>A day so many days from today; a Saturday becomes Friday, a Sunday Monday.</summary>
    public DateOnly Workday(int days)
    {
        var day = Today.AddDays(days);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }

    /// <summary>A working time so many days from today.</summary>
    public WallClock At(int days, int hour, int minute = 0) => At(Workday(days), hour, minute);

    public UtcInstant Instant(WallClock time) => ZoneConversion.ToInstant(time, _rules);

    // The last winter (the stretch between two larger offsets) that lies within the period of the demo data.
    private (WallClock Autumn, WallClock Spring) Changes()
    {
        var now = NodaTime.Instant.FromUnixTimeSeconds(Created.Seconds);
        var stretches = _rules.GetZoneIntervals(now - Duration.FromDays(DaysBack), now + Duration.FromDays(DaysAhead)).ToList();
        for (var at = stretches.Count - 2; at > 0; at--)
        {
            var winter = stretches[at];
            if (winter.WallOffset < stretches[at - 1].WallOffset && winter.WallOffset < stretches[at + 1].WallOffset)
                return (Wall(winter.IsoLocalStart), Wall(winter.IsoLocalEnd));
        }

        // A base zone without clock changes: the Sundays of those who have them.
        return (At(LastSunday(Today.Year - 1, 10), 2), At(LastSunday(Today.Year, 3), 2));
    }

    private static WallClock Wall(LocalDateTime time) => new(time.InUtc().ToInstant().ToUnixTimeSeconds());

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
