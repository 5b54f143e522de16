using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;

namespace Services86.Tests.Wire.Appointments;

/// <summary>
/// A plain AppointmentEntity of anna at random, the same for the same seed: what is sent, and what the follow-up shows afterwards by
/// appointment-operations.md (Save pipeline), told independently of the product.
/// </summary>
internal sealed class RandomEntity
{
    private const string None = "0001-01-01T00:00:00";
    private const string ToDo = "63";

    private static readonly string[] Pieces =
    [
        "a", "Z", "0", " ", "  ", "&", "<b>", "]]>", "\"", "'", "\r", "\n", "\t", "é", "Ø", "ß", "İ", "\u00A0", "\u2028", "日本", "🙂", "e\u0301", "\uFFFD", "%", "'--",
    ];

    private static readonly DateTimeZone Base = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    private readonly Random _random;
    private readonly StringBuilder _xml = new();
    private readonly IDictionary<string, string> _shown;
    private readonly DateTimeZone _zone;

    private RandomEntity(int seed, int id, IDictionary<string, string> shown, DateTimeZone zone)
    {
        _random = new Random(seed);
        _shown = shown;
        _zone = zone;
        Simple("AppointmentId", id.ToString(CultureInfo.InvariantCulture));
        Partner();
        Text("Description", 2047);
        Times();
        Reference("Priority", "Id", ["1", "2"]);
        Visibility();
        Reference("Project", "ProjectId", ["31", "32"]);
        TypeAndTask(isNew: id == 0);
        Completed();
        Minutes("AlarmLeadTime");
        Flag("HasAlarm");
        Whole("ColorIndex", short.MinValue, short.MaxValue);
        Flag("IsFree");
        Minutes("LagTime");
        Minutes("LeadTime");
        Text("Location", 254);
        Preferred();
        Reference("Sale", "SaleId", ["41", "42", "43", "44"]);
        Step();
        Flag("IsMileStone");
        Publication();
    }

    /// <summary>The content of the carrier.</summary>
    public string Xml => _xml.ToString();

    /// <summary>Makes an entity and notes in <paramref name="shown"/> what the follow-up shows once it is saved.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="id">The follow-up, 0 for a new one.</param>
    /// <param name="shown">What it shows before.</param>
    /// <param name="zone">The caller's.</param>
    public static RandomEntity Make(int seed, int id, IDictionary<string, string> shown, DateTimeZone zone) => new(seed, id, shown, zone);

    // A person of the company or nobody; a company alone; nothing.
    private void Partner()
    {
        var (contact, person) = _random.Next(5) switch { 0 => ("21", "301"), 1 => ("22", "302"), 2 => ("21", ""), 3 => ("3", "203"), _ => ("", "") };
        _shown["Contact/ContactId"] = contact;
        _shown["Person/PersonId"] = person;
        if (contact.Length > 0) _xml.Append(CultureInfo.InvariantCulture, $"<Contact><ContactId>{contact}</ContactId></Contact>");
        if (person.Length > 0) _xml.Append(CultureInfo.InvariantCulture, $"<Person><PersonId>{person}</PersonId></Person>");
    }

    // Instants that exist once, on the caller's clock and on that of the base zone.
    private void Times()
    {
        var start = Moment();
        var end = _random.Next(4) switch { 0 => start, 1 => Moment(), _ => start.AddMinutes(_random.Next(100_000)) };
        if (!ExistsOnce(end)) end = start;
        Simple("StartDate", Wire(start));
        Simple("EndDate", Wire(end));
        Flag("IsAlldayEvent");
        if (start.TimeOfDay == TimeSpan.Zero && end.TimeOfDay == TimeSpan.Zero) throw new InvalidOperationException("Midnights have a rule of their own.");
        _shown["StartDate"] = Wire(start);
        _shown["EndDate"] = Wire(end < start ? start : end);
    }

    private DateTime Moment()
    {
        while (true)
        {
            var time = new DateTime(1990, 1, 1).AddSeconds(_random.NextInt64(2_000_000_000));
            if (time.TimeOfDay != TimeSpan.Zero && ExistsOnce(time)) return time;
        }
    }

    private bool ExistsOnce(DateTime time)
    {
        var there = _zone.MapLocal(LocalDateTime.FromDateTime(time));
        return there.Count == 1 && Base.MapLocal(there.Single().WithZone(Base).LocalDateTime).Count == 1;
    }

    // Private and VisibleFor: the one that differs from what is stored counts, VisibleFor first.
    private void Visibility()
    {
        var before = _shown.TryGetValue("Visible", out var known) ? known : "Public All 1";
        var isPrivate = _random.Next(3) switch { 0 => "PrivateUser", 1 => "PrivateGroup", _ => "Public" };
        if (isPrivate != "Public" || _random.Next(2) == 0) Simple("Private", isPrivate);
        var sent = _random.Next(6) switch
        {
            0 => "PrivateUser Associate 101",
            1 => "PrivateUser Associate 104",
            2 => "PrivateGroup Group 12",
            3 => "Public All 1",
            _ => "",
        };
        if (sent.Length > 0)
        {
            var parts = sent.Split(' ');
            _xml.Append(CultureInfo.InvariantCulture, $"<VisibleFor><VisibleFor><VisibleId>{parts[2]}</VisibleId><Visibility>{parts[1]}</Visibility></VisibleFor></VisibleFor>");
        }

        _shown["Visible"] = sent.Length > 0 && sent != before ? sent
            : before.StartsWith(isPrivate + " ", StringComparison.Ordinal) ? before
            : isPrivate switch { "PrivateUser" => "PrivateUser Associate 101", "PrivateGroup" => "PrivateGroup Group 11", _ => "Public All 1" };
    }

    private void TypeAndTask(bool isNew)
    {
        var type = _random.Next(3) switch { 0 => "inDiary", 1 => "inChecklist", _ => "" };
        var task = _random.Next(4) == 0 ? "" : $"{_random.Next(61, 66)}";
        if (type.Length > 0) Simple("Type", type);
        if (task.Length > 0) _xml.Append(CultureInfo.InvariantCulture, $"<Task><TaskListItemId>{task}</TaskListItemId></Task>");
        if (isNew)
        {
            if (type.Length == 0) type = task == ToDo ? "inChecklist" : "inDiary";
            _shown["Task/TaskListItemId"] = task.Length > 0 ? task : type == "inChecklist" ? ToDo : "61";
            _shown["Type"] = type;
            return;
        }

        var before = _shown["Task/TaskListItemId"];
        if (task.Length == 0) task = before;
        if ((task == ToDo) != (before == ToDo)) type = task == ToDo ? "inChecklist" : "inDiary";
        _shown["Task/TaskListItemId"] = task;
        if (type.Length > 0) _shown["Type"] = type;
    }

    private void Completed()
    {
        var state = _random.Next(4) switch { 0 => "Completed", 1 => "Started", 2 => "NotStarted", _ => "" };
        if (state.Length > 0) Simple("Completed", state);
        _shown["Completed"] = state == "Completed" ? state : "NotStarted";
    }

    private void Minutes(string member)
    {
        _shown[member] = "PT0S";
        if (IsAbsent(member)) return;
        var minutes = _random.Next(4) switch { 0 => 65535, 1 => 0, _ => _random.Next(65536) };
        Simple(member, XmlConvert.ToString(TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(_random.Next(60))));
        _shown[member] = XmlConvert.ToString(TimeSpan.FromMinutes(minutes));
    }

    private void Preferred()
    {
        var id = _random.Next(3) switch { 0 => "460", 1 => "1", _ => "" };
        if (id.Length == 0) return;
        Simple("PreferredTZLocation", id);
        _shown["PreferredTZLocation"] = id;
    }

    private void Step()
    {
        var id = _random.Next(3) == 0 ? $"{_random.Next(521, 526)}" : "0";
        if (id != "0" || _random.Next(2) == 0) Simple("SuggestedAppointmentId", id);
        _shown["SuggestedAppointmentId"] = id;
    }

    private void Publication()
    {
        var isPublished = _random.Next(2) == 0;
        if (isPublished) Simple("IsPublished", "true");
        foreach (var member in new[] { "PublishTo", "PublishFrom" })
        {
            var day = new DateTime(2000, 1, 1).AddDays(_random.Next(20_000));
            var isSent = _random.Next(3) > 0;
            if (isSent) Simple(member, Wire(day.AddHours(_random.Next(24))));
            _shown[member] = isPublished && isSent ? Wire(day) : None;
        }

        var moment = Moment();
        Simple("PublishEventDate", Wire(moment));
        _shown["PublishEventDate"] = isPublished ? Wire(moment) : None;
        _shown["IsPublished"] = isPublished ? "true" : "false";
    }

    private void Text(string member, int longest)
    {
        _shown[member] = "";
        if (IsAbsent(member)) return;
        _shown[member] = AnyText(longest);
        Simple(member, _shown[member]);
    }

    private void Reference(string member, string id, string[] choices)
    {
        var chosen = _random.Next(3) == 0 ? "" : choices[_random.Next(choices.Length)];
        if (chosen.Length > 0) _xml.Append(CultureInfo.InvariantCulture, $"<{member}><{id}>{chosen}</{id}></{member}>");
        else if (_random.Next(2) == 0) _xml.Append(CultureInfo.InvariantCulture, $"<{member}/>");
        _shown[$"{member}/{id}"] = chosen;
    }

    private void Flag(string member)
    {
        _shown[member] = "false";
        if (IsAbsent(member)) return;
        _shown[member] = _random.Next(2) == 0 ? "true" : "false";
        Simple(member, _shown[member]);
    }

    private void Whole(string member, int least, int most)
    {
        _shown[member] = "0";
        if (IsAbsent(member)) return;
        _shown[member] = (_random.Next(4) switch { 0 => least, 1 => most, _ => _random.Next(least, most) }).ToString(CultureInfo.InvariantCulture);
        Simple(member, _shown[member]);
    }

    private bool IsAbsent(string member)
    {
        if (_random.Next(4) != 0) return false;
        if (_random.Next(2) == 0) _xml.Append('<').Append(member).Append(" i:nil=\"true\"/>");
        return true;
    }

    // Often as long as the column.
    private string AnyText(int longest)
    {
        var length = _random.Next(4) switch { 0 => 0, 1 => longest, _ => _random.Next(longest + 1) };
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var piece = Pieces[_random.Next(Pieces.Length)];
            text.Append(text.Length + piece.Length <= length ? piece : "x");
        }

        return text.ToString();
    }

    private void Simple(string member, string text) => _xml.Append('<').Append(member).Append('>').Append(Escape(text)).Append("</").Append(member).Append('>');

    private static string Wire(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\r", "&#xD;", StringComparison.Ordinal);
}
