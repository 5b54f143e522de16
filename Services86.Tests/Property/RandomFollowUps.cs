using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Services86.Tests.Wire.Appointments;

namespace Services86.Tests.Property;

/// <summary>Random rows of table appointment and random questions about them, on a grid of times so that ends and starts often meet.</summary>
internal static class RandomFollowUps
{
    private const int Steps = 40;
    private const int StepSeconds = 6 * 60 * 60;
    private const int RowCount = 40;
    private static readonly DateTime Origin = new(2024, 3, 1);

    private static Gen<GivenRow> Row =>
        from owner in Gen.Elements(AppointmentFixture.Anna, AppointmentFixture.Anna, AppointmentFixture.Bo, AppointmentFixture.Carl, AppointmentFixture.Room)
        from type in Gen.Elements(1, 1, 1, 2, 2, 3, 6, 7)
        from status in Gen.Choose(0, 13)
        from start in Gen.Choose(0, Steps)
        from seconds in Gen.Elements(0, 0, 1, 3600, StepSeconds, 86400, 86401, 3 * 86400)
        from done in Gen.Choose(0, Steps)
        from task in Gen.Elements(0, 61, 62, 63, 65)
        from contact in Gen.Elements(0, 21, 21, 22)
        from project in Gen.Elements(0, 31, 31, 32)
        from master in Gen.Elements(0, 0, 0, 4000)
        from privacy in Gen.Elements(0, 0, 0, 1, 2)
        from travel in Gen.Elements(0, 0, 30)
        select new GivenRow
        {
            Id = 0,
            Owner = owner,
            Type = type,
            Status = status,
            Start = At(start),
            End = At(start, seconds),
            Done = status == 3 ? At(done) : null,
            Task = task,
            Contact = contact,
            Project = project,
            Master = master,
            Visibility = privacy,
            VisibleId = privacy switch { 0 => 0, 1 => owner, _ => owner == AppointmentFixture.Bo ? 12 : 11 },
            Lead = travel,
        };

    private static Gen<string> Moment =>
        from step in Gen.Choose(-10, Steps + 4)
        from seconds in Gen.Elements(0, 0, 0, -1, 1)
        select step < -1 ? ListAsk.Open : At(Math.Max(step, 0), seconds);

    private static Gen<ListAsk> Ask =>
        from first in Moment
        from second in Moment
        from isReversed in Gen.Elements(false, false, false, true)
        let isSwapped = !isReversed && second != ListAsk.Open && string.CompareOrdinal(first, second) > 0
        from count in Gen.Choose(0, 12)
        from person in Gen.Elements(201, 202)
        from withProjects in Gen.Elements(true, false)
        from type in Gen.Elements("Unknown", "inDiary", "inChecklist", "BookingForDiary", "Note")
        from task in Gen.Elements(0, 61, 63, 65)
        from tasks in Gen.Elements<int[]>([61, 63], [62], [65, 61, 61], [])
        from heading in Gen.Elements(71, 72, 999)
        select new ListAsk
        {
            From = isSwapped ? second : first,
            To = isSwapped ? first : second,
            Count = count,
            Person = person,
            WithProjects = withProjects,
            Type = type,
            Task = task,
            Tasks = tasks,
            Heading = heading,
        };

    /// <summary>Sets of rows with a question each, the same in every run.</summary>
    /// <param name="sets">How many.</param>
    public static IEnumerable<(GivenRow[] Rows, ListAsk Ask)> Take(int sets) => (
        from rows in Row.ArrayOf(RowCount)
        from ask in Ask
        select (rows.Select((row, index) => row with { Id = 5000 + index, Master = row.Master == 0 ? 0 : MasterOf(index) }).ToArray(), ask))
        .Sample(sets, new Rnd(86), sets);

    // Every other booking is the meeting itself.
    private static int MasterOf(int index) => index % 2 == 0 ? 5000 + index : 4000;

    private static string At(int step, int seconds = 0) =>
        Origin.AddSeconds((step * (long)StepSeconds) + seconds).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
