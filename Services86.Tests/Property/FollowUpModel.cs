using Services86.Tests.Wire.Appointments;

namespace Services86.Tests.Property;

/// <summary>What lists and diaries are to answer to anna, said in the plainest way over rows in memory. Times compare as they are written.</summary>
internal static class FollowUpModel
{
    private const int OwnGroup = 11;

    /// <summary>The rows of a diary operation in its order, without count.</summary>
    public static int[] Diary(string operation, IEnumerable<GivenRow> rows, ListAsk ask)
    {
        int[] owners = operation switch
        {
            "GetMyDiary" => [AppointmentFixture.Anna],
            "GetPersonDiary" => [ask.Person - 100],
            "GetDiaryByGroup" => [AppointmentFixture.Anna, AppointmentFixture.Carl, AppointmentFixture.Room],
            _ => [ask.Associate],
        };
        return InOrder(rows.Where(row => owners.Contains(row.Owner) && row.Type is 1 or 6
            && row.Status is not (4 or 9 or 10 or 13) && Overlaps(row, ask.From, ask.To)));
    }

    /// <summary>The rows of a list operation in its order, without count.</summary>
    public static int[] List(string operation, IEnumerable<GivenRow> rows, ListAsk ask) => InOrder(rows.Where(row =>
        row.Type is 1 or 2 or 6 or 7 && IsReadable(row) && IsInScope(operation, row, ask) && Fits(operation, row, ask)
        && (operation == "GetAppointmentsByTaskHeading" || IsBetween(Active(row), ask.From, ask.To))));

    public static string Active(GivenRow row) => row.Type is 2 or 7 && row.Done is { } done ? done : row.Start;

    private static int[] InOrder(IEnumerable<GivenRow> rows) => [.. rows.OrderBy(Active, StringComparer.Ordinal).ThenBy(row => row.Id).Select(row => row.Id)];

    private static bool IsReadable(GivenRow row) =>
        row.Owner == AppointmentFixture.Anna || row.Visibility == 0 || (row.Visibility == 2 && row.VisibleId == OwnGroup);

    private static bool IsInScope(string operation, GivenRow row, ListAsk ask)
    {
        if (operation == "GetMyAppointments") return row.Owner == AppointmentFixture.Anna;
        var isOnce = row.Master == 0 || row.Master == row.Id;
        if (operation.StartsWith("GetPerson", StringComparison.Ordinal))
        {
            return row.Owner == ask.Person - 100 || (ask.WithProjects && isOnce && row.Project == ProjectOf(ask.Person));
        }

        if (!isOnce) return false;
        if (operation.StartsWith("GetProjectMember", StringComparison.Ordinal)) return row.Project == ProjectOf(ask.Member);
        if (operation.StartsWith("GetProject", StringComparison.Ordinal)) return row.Project == ask.Project;
        return operation == "GetAppointmentsByTaskHeading" || row.Contact == ask.Contact;
    }

    private static bool Fits(string operation, GivenRow row, ListAsk ask)
    {
        if (operation.EndsWith("ByType", StringComparison.Ordinal)) return ask.Type == "Unknown" || row.Type == TypeOf(ask.Type);
        if (operation.EndsWith("ByTask", StringComparison.Ordinal)) return row.Task != 0 && row.Task == ask.Task;
        if (operation.EndsWith("ByTasks", StringComparison.Ordinal)) return ask.Tasks.Contains(row.Task);
        if (!operation.EndsWith("ByTaskHeading", StringComparison.Ordinal)) return true;
        return ask.Heading switch { 71 => row.Task is 61 or 62, 72 => row.Task == 63, _ => false };
    }

    private static int ProjectOf(int person) => person == 202 ? 32 : 31;

    private static int TypeOf(string name) => name switch { "inDiary" => 1, "inChecklist" => 2, "BookingForDiary" => 6, _ => 3 };

    private static bool IsBetween(string time, string from, string to) =>
        (from == ListAsk.Open || string.CompareOrdinal(time, from) >= 0) && (to == ListAsk.Open || string.CompareOrdinal(time, to) <= 0);

    // A span without length asks for what runs at that moment; one that ends before it starts for nothing.
    private static bool Overlaps(GivenRow row, string from, string to)
    {
        if (from != ListAsk.Open && to != ListAsk.Open)
        {
            var order = string.CompareOrdinal(to, from);
            if (order < 0) return false;
            if (order == 0) return row.Start == from || (string.CompareOrdinal(row.Start, from) < 0 && string.CompareOrdinal(row.End, from) > 0);
        }

        if (to != ListAsk.Open && string.CompareOrdinal(row.Start, to) >= 0) return false;
        if (from == ListAsk.Open) return true;
        return row.Start == row.End ? string.CompareOrdinal(row.Start, from) >= 0 : string.CompareOrdinal(row.End, from) > 0;
    }
}
