using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>
/// The rows of a booking and, if wanted, of the later dates of its series, while one call changes them: the matrix of appointment-rules.md §1. Changes are
/// made here and written at once at the end.
/// </summary>
internal sealed class Meeting
{
    private readonly Dictionary<int, AppointmentRow> _stored = [];
    private readonly Dictionary<int, AppointmentRow> _changed = [];
    private readonly Dictionary<int, AppointmentRow> _added = [];
    private readonly Dictionary<int, RecurrenceRuleRow> _rules = [];
    private readonly HashSet<int> _removed = [];
    private ILookup<int, int>? _slaves;

    /// <summary>A new one.</summary>
    public Meeting() => Asked = new();

    /// <param name="asked">The row that the caller has named.</param>
    /// <param name="rows">The other rows, in any order, that one too if need be.</param>
    public Meeting(AppointmentRow asked, IEnumerable<AppointmentRow> rows)
    {
        Asked = asked;
        foreach (var row in rows.Append(asked)) _stored[row.AppointmentId] = row;
    }

    /// <summary>The row that the caller has named, as it was stored.</summary>
    public AppointmentRow Asked { get; }

    /// <summary>The master of the named row, or the row itself outside a booking; null when the meeting is cancelled.</summary>
    public AppointmentRow? Master => Asked.MasterId == 0 ? Find(Asked.AppointmentId) : Find(Asked.MasterId);

    /// <summary>Rows that were stored and differ now.</summary>
    public IReadOnlyCollection<AppointmentRow> Changed => _changed.Values;

    /// <summary>New rows, their ids taken already.</summary>
    public IReadOnlyCollection<AppointmentRow> Added => _added.Values;

    public IReadOnlyCollection<int> Removed => _removed;

    /// <summary>Rules that were stored and differ now.</summary>
    public IReadOnlyCollection<RecurrenceRuleRow> Rules => _rules.Values;

    /// <summary>Rules that no row names any more; to be deleted after the rows are written.</summary>
    public HashSet<int> EndedRules { get; } = [];

    public bool IsUnchanged => _changed.Count == 0 && _added.Count == 0 && _removed.Count == 0 && _rules.Count == 0 && EndedRules.Count == 0;

    /// <summary>The rows as they are now, in no order.</summary>
    public IEnumerable<AppointmentRow> Rows => _stored.Keys.Where(id => !_removed.Contains(id)).Select(id => Find(id)!).Concat(_added.Values);

    /// <summary>Masters whose participants change while they themselves stay as they are.</summary>
    public IEnumerable<int> JoinedMasters => _added.Values.Concat(_removed.Select(id => _stored[id]))
        .Where(row => row.IsSlave && _stored.ContainsKey(row.MasterId) && !_changed.ContainsKey(row.MasterId) && !_removed.Contains(row.MasterId))
        .Select(row => row.MasterId)
        .Distinct();

    /// <summary>Everything a row was linked to before and is linked to now: what depends on rows is brought up to date for both.</summary>
    public IEnumerable<AppointmentRow> Touched =>
        _changed.Values.Concat(_added.Values).Concat(_changed.Keys.Concat(_removed).Select(id => _stored[id]));

    /// <summary>A row as it is now; null when it is not there or removed.</summary>
    public AppointmentRow? Find(int id) =>
        _removed.Contains(id) ? null
        : _changed.TryGetValue(id, out var changed) ? changed
        : _stored.TryGetValue(id, out var stored) ? stored
        : _added.GetValueOrDefault(id);

    /// <summary>The rows of the participants of a date, by id.</summary>
    public IReadOnlyList<AppointmentRow> SlavesOf(int masterId)
    {
        // A row never changes from one meeting to another.
        _slaves ??= _stored.Values.Where(row => row.IsSlave).ToLookup(row => row.MasterId, row => row.AppointmentId);
        var stored = _slaves[masterId].Select(Find).OfType<AppointmentRow>();
        return [.. stored.Concat(_added.Values.Where(row => row.MasterId == masterId && row.IsSlave)).OrderBy(row => row.AppointmentId)];
    }

    /// <summary>The rows of the same participant on later dates of the series as it was stored, by date (appointment-operations.md C8).</summary>
    public IReadOnlyList<AppointmentRow> Later(AppointmentRow row)
    {
        if (!_stored.TryGetValue(row.AppointmentId, out var from) || from.RecurrenceRuleId == 0) return [];
        var later = _stored.Values.Where(other => other.RecurrenceRuleId == from.RecurrenceRuleId && IsOfSame(from, other) && IsLater(from, other));
        return [.. later.OrderBy(other => other.StartAt.Seconds).ThenBy(other => other.AppointmentId).Select(other => Find(other.AppointmentId)).OfType<AppointmentRow>()];
    }

    /// <summary>The owner's rows of a series, by date.</summary>
    public IReadOnlyList<AppointmentRow> DatesOf(int ruleId) =>
        [.. Rows.Where(row => row.RecurrenceRuleId == ruleId && !row.IsSlave).OrderBy(row => row.StartAt.Seconds).ThenBy(row => row.AppointmentId)];

    /// <summary>The days that a read of a row gives: its own and the later ones of its series, as stored.</summary>
    public IEnumerable<DateOnly> StoredDays(int ruleId, AppointmentRow from) => _stored.Values
        .Where(row => row.RecurrenceRuleId == ruleId && !row.IsSlave && row.StartAt >= from.StartAt)
        .Select(row => DateOnly.FromDateTime(row.StartAt.ToDateTime())).Distinct().Order();

    /// <summary>The owner's rows that were dates of a series and are removed.</summary>
    public IReadOnlyList<AppointmentRow> RemovedDatesOf(int ruleId) =>
        [.. _removed.Select(id => _stored[id]).Where(row => row.RecurrenceRuleId == ruleId && !row.IsSlave)];

    /// <summary>Replaces a row; one that says what is stored is no change.</summary>
    public void Put(AppointmentRow row)
    {
        if (!_stored.TryGetValue(row.AppointmentId, out var stored))
        {
            _added[row.AppointmentId] = row;
            return;
        }

        if (row == stored) _changed.Remove(row.AppointmentId);
        else _changed[row.AppointmentId] = row;
    }

    public void Add(AppointmentRow row) => _added.Add(row.AppointmentId, row);

    public void PutRule(RecurrenceRuleRow rule) => _rules[rule.RecurrenceRuleId] = rule;

    /// <summary>What is left of a series are plain rows.</summary>
    public void EndRule(int ruleId)
    {
        foreach (var row in Rows.Where(row => row.RecurrenceRuleId == ruleId).ToArray()) Put(row with { RecurrenceRuleId = 0 });
        _rules.Remove(ruleId);
        EndedRules.Add(ruleId);
    }

    public void Remove(int id)
    {
        if (_added.Remove(id)) return;
        _changed.Remove(id);
        _removed.Add(id);
    }

    // A date that was handed to somebody else is his: whoever changes the others has no say in it.
    private static bool IsOfSame(AppointmentRow one, AppointmentRow other) => one.IsSlave == other.IsSlave
        && one.AssociateId == other.AssociateId && (one.AssociateId != 0 || one.InvitedPersonId == other.InvitedPersonId);

    private static bool IsLater(AppointmentRow one, AppointmentRow other) =>
        (other.StartAt.Seconds, other.AppointmentId).CompareTo((one.StartAt.Seconds, one.AppointmentId)) > 0;
}
