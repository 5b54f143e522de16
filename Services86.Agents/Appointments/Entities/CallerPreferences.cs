using System.Globalization;
using Services86.Contracts.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The preferences that follow-ups ask for, in force for one user (data/seed-data.md A7).</summary>
internal readonly struct CallerPreferences(ListSnapshot lists, int associateId)
{
    private const string Defaults = "Defaults";
    private const string DiaryView = "DiaryView";
    private const int UsualAdvanceDays = 21;

    // The MDO form of "everybody"; groups are negated (data/enums-in-db.md §4).
    private const int Everybody = int.MinValue;

    public bool IsThreeState => lists.IsPreferenceOn("Functions", "ThreeStateStatusCheckbox", associateId);

    public WorkingDay WorkingDay => new(
        SecondsOf("AllDayStartTime") ?? WorkingDay.Unset.StartSeconds,
        SecondsOf("AllDayEndTime") ?? WorkingDay.Unset.EndSeconds);

    /// <summary>Minutes.</summary>
    public int AlarmLead => Within(lists.GetPreferenceNumber(DiaryView, "DefaultAlarmTime", associateId, 10), 10);

    /// <summary>For how many days ahead the check list shows what is due.</summary>
    public int AdvanceDays => lists.GetPreferenceNumber("Functions", "GetAdvanceDays", associateId, UsualAdvanceDays) is >= 0 and var days
        ? days
        : UsualAdvanceDays;

    /// <summary>Minutes.</summary>
    public int Length(TaskType kind, int fallback) =>
        Within(lists.GetPreferenceNumber(Defaults, Key(kind, "Length"), associateId, fallback), fallback);

    /// <summary>Minutes between two questions for alarms.</summary>
    public int AlarmPolling => lists.GetPreferenceNumber("Functions", "PeriodicCheckInterval", associateId, 5);

    /// <summary>Minutes after which an alarm falls silent.</summary>
    public int AlarmSilence => lists.GetPreferenceNumber(DiaryView, "SilentAfter", associateId, 30);

    /// <summary>The preferred task of that kind, 0 for none.</summary>
    public int TaskId(TaskType kind) => lists.GetPreferenceNumber(Defaults, Key(kind, "TaskId"), associateId, 0);

    public string Text(TaskType kind) => lists.GetPreference(Defaults, Key(kind, "Text"), associateId) ?? "";

    /// <summary>The remembered visibility of new rows: everybody unless the user wants it remembered.</summary>
    public Rights.VisibleScope VisibleFor
    {
        get
        {
            var remembered = lists.IsPreferenceOn(Defaults, "DefaultAppntRememberVisibleFor", associateId)
                ? lists.GetPreferenceNumber(Defaults, "DefaultAppointmentVisibleFor", associateId, 0)
                : 0;
            return remembered switch
            {
                0 or Everybody => Rights.VisibleScope.Everybody,
                > 0 => new(AppointmentPrivate.PrivateUser, remembered),
                _ => new(AppointmentPrivate.PrivateGroup, -remembered),
            };
        }
    }

    private static string Key(TaskType kind, string suffix) => kind switch
    {
        TaskType.Phone => "DefaultAppointmentPhone",
        TaskType.ToDo => "DefaultAppointmentToDo",
        _ => "DefaultAppointmentAppoint",
    } + suffix;

    private static int Within(int minutes, int fallback) => minutes is >= 0 and <= Minutes.Limit ? minutes : fallback;

    private int? SecondsOf(string key) =>
        TimeOnly.TryParse(lists.GetPreference(DiaryView, key, associateId), CultureInfo.InvariantCulture, out var time)
            ? (int)(time.Ticks / TimeSpan.TicksPerSecond)
            : null;
}
