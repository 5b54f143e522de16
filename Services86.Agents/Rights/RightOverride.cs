using System.Globalization;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>What preferences leave of the rights on a record (rights.md §10); equal when they leave the same and say the same of it.</summary>
/// <remarks>Prepared once for each state of the lists: records of one kind share it.</remarks>
internal sealed class RightOverride : IEquatable<RightOverride>
{
    private const string Rights = "Rights";

    private readonly Dictionary<string, FieldRight> _members = new(StringComparer.OrdinalIgnoreCase);
    private string _key = "";

    /// <summary>What is left at most; all bits when only members are restricted.</summary>
    public ETableRight Mask { get; private set; } =
        TableMask.Full | ETableRight.Filtering | ETableRight.RestrictedUpdate;

    /// <summary>The operator's own words; blank for none.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Some members may be read or written by less than the record.</summary>
    public bool HasMembers => _members.Count > 0;

    /// <summary>Takes one preference in; a value that is none of ours changes nothing.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="key"><c>Rights</c>, or the table and a field separated by a point.</param>
    /// <param name="value">A mask and, behind a comma, why.</param>
    /// <returns>False when it is no override.</returns>
    public bool Add(string table, string key, string value)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        if (!int.TryParse(comma < 0 ? value : value[..comma], NumberStyles.Integer, CultureInfo.InvariantCulture, out var mask)) return false;
        var text = comma < 0 ? "" : value[(comma + 1)..].Trim();
        if (key == Rights)
        {
            Mask = TableMask.Combine(Mask, (ETableRight)mask);
            Reason = Joined(Reason, text);
        }
        else if (key.StartsWith(table + ".", StringComparison.Ordinal) && key.Length > table.Length + 1)
        {
            var field = key[(table.Length + 1)..];
            var isAppointment = table == TableName.Of(SentryTable.Appointment);
            Restrict(isAppointment ? AppointmentColumns.MemberOf(field) : FieldColumns.MemberOf(table, field), (EFieldRight)mask, text);
        }
        else
        {
            return false;
        }

        _key = $"{_key}{key}={value}\n";
        return true;
    }

    public bool AllowsRead(string member) => (Of(member) & EFieldRight.Read) != 0;

    public bool AllowsWrite(string member) => (Of(member) & EFieldRight.Write) != 0;

    /// <summary>What clients are told of the member besides.</summary>
    public EFieldRight Hints(string member) => Of(member) & (EFieldRight.UIHintMandatory | EFieldRight.UIHintReadOnly);

    /// <summary>Why the member is restricted; blank when nobody said.</summary>
    public string ReasonOf(string member) => _members.TryGetValue(member, out var right) ? right.Reason ?? "" : "";

    public bool Equals(RightOverride? other) => other is not null && _key == other._key;

    public override bool Equals(object? obj) => Equals(obj as RightOverride);

    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    private EFieldRight Of(string member) => _members.TryGetValue(member, out var right) ? right.Mask : FieldMask.Full;

    private void Restrict(string member, EFieldRight mask, string text)
    {
        var before = _members.GetValueOrDefault(member);
        _members[member] = new FieldRight { Mask = FieldMask.Combine(before?.Mask ?? FieldMask.Full, mask), Reason = Joined(before?.Reason ?? "", text) };
    }

    private static string Joined(string one, string other) => one.Length == 0 ? other : other.Length == 0 || one == other ? one : $"{one}; {other}";
}
