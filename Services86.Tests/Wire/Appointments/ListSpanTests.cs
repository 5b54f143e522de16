namespace Services86.Tests.Wire.Appointments;

/// <summary>Interval and length of lists and diaries (appointment-operations.md C4, C5, C6).</summary>
[TestFixture]
internal sealed class ListSpanTests : ListScene
{
    private const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";

    // 2024-03-08 10:00 to 11:00.
    private static readonly GivenRow Row = new() { Id = P, Contact = 21, Project = 31 };

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Spans))]
    public async Task List_IsClosedOnTheActiveDate(string operation)
    {
        await Given(Row);

        await AssertFound(operation, "2024-03-08T10:00:00", "2024-03-09T00:00:00", true);
        await AssertFound(operation, "2024-03-08T10:00:01", "2024-03-09T00:00:00", false);
        await AssertFound(operation, "2024-03-01T00:00:00", "2024-03-08T10:00:00", true);
        await AssertFound(operation, "2024-03-01T00:00:00", "2024-03-08T09:59:59", false);
        await AssertFound(operation, "2024-03-08T10:00:00", "2024-03-08T10:00:00", true);
        await AssertFound(operation, "2024-03-08T10:30:00", "2024-03-08T10:30:00", false);
        await AssertOpenAndWrongSpans(operation);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Diary_IsHalfOpenOnTheWholeRow(string operation)
    {
        await Given(Row);

        await AssertFound(operation, "2024-03-08T10:59:59", "2024-03-08T12:00:00", true);
        await AssertFound(operation, "2024-03-08T11:00:00", "2024-03-08T12:00:00", false);
        await AssertFound(operation, "2024-03-08T09:00:00", "2024-03-08T10:00:01", true);
        await AssertFound(operation, "2024-03-08T09:00:00", "2024-03-08T10:00:00", false);
        await AssertFound(operation, "2024-03-08T10:20:00", "2024-03-08T10:40:00", true);
        await AssertFound(operation, "2024-03-08T10:00:00", "2024-03-08T10:00:00", true);
        await AssertFound(operation, "2024-03-08T10:59:59", "2024-03-08T10:59:59", true);
        await AssertFound(operation, "2024-03-08T11:00:00", "2024-03-08T11:00:00", false);
        await AssertFound(operation, "2024-03-08T09:59:59", "2024-03-08T09:59:59", false);
        await AssertOpenAndWrongSpans(operation);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Diary_RowWithoutLength_IsInASpanFromItsStart(string operation)
    {
        await Given(Row with { End = "2024-03-08T10:00:00" });

        await AssertFound(operation, "2024-03-08T10:00:00", "2024-03-08T10:30:00", true);
        await AssertFound(operation, "2024-03-08T09:00:00", "2024-03-08T10:00:01", true);
        await AssertFound(operation, "2024-03-08T09:00:00", "2024-03-08T10:00:00", false);
        await AssertFound(operation, "2024-03-08T10:00:01", "2024-03-08T11:00:00", false);
        await AssertFound(operation, "2024-03-08T10:00:00", "2024-03-08T10:00:00", true);
        await AssertFound(operation, "2024-03-08T10:00:01", "2024-03-08T10:00:01", false);
    }

    // A day exactly is the longest row that is no long one.
    [TestCase("2024-03-08T10:00:00", "2024-03-09T10:00:00")]
    [TestCase("2024-03-08T10:00:00", "2024-03-09T10:00:01")]
    [TestCase("2023-12-01T10:00:00", "2024-05-01T10:00:00")]
    public async Task Diary_RowThatBeganLongAgo_IsFoundOnce(string start, string end)
    {
        await Given(Row with { Start = start, End = end });
        var last = Shift(end, -1);

        foreach (var operation in ListOperations.Diaries)
        {
            await AssertFound(operation, last, end, true);
            await AssertFound(operation, last, last, true);
            await AssertFound(operation, end, "2025-01-01T00:00:00", false);
            await AssertFound(operation, start, start, true);
            await AssertFound(operation, Shift(start, -1), start, false);
            await AssertFound(operation, "2023-01-01T00:00:00", "2025-01-01T00:00:00", true);
        }
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Diary_LeadAndLag_DoNotCount(string operation)
    {
        await Given(Row with { Lead = 60, Lag = 90 });

        await AssertFound(operation, "2024-03-08T09:00:00", "2024-03-08T10:00:00", false);
        await AssertFound(operation, "2024-03-08T11:00:00", "2024-03-08T12:30:00", false);
        await AssertFound(operation, "2024-03-08T10:59:00", "2024-03-08T11:30:00", true);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Diary_LongRowWithTravel_IsFoundOnce(string operation)
    {
        await Given(Row with { Start = "2024-03-01T10:00:00", Lead = 60, Lag = 90 });

        await AssertFound(operation, "2024-03-05T09:00:00", "2024-03-05T10:00:00", true);
        await AssertFound(operation, ListAsk.Open, ListAsk.Open, true);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Spans))]
    public async Task List_Span_IsReadInTheHeaderZone(string operation)
    {
        await Given(Row);

        Assert.That(await Found(operation, "2024-03-08T04:00:00", "2024-03-08T04:00:00", NewYork), Is.True);
        Assert.That(await Found(operation, "2024-03-08T04:00:01", "2024-03-08T10:00:00", NewYork), Is.False);
        Assert.That(await Found(operation, "2024-03-08T09:00:00Z", "2024-03-08T09:00:00Z"), Is.True);
        Assert.That(await Found(operation, "2024-03-08T09:00:00Z", "2024-03-08T09:00:00Z", NewYork), Is.True);
        Assert.That(await Found(operation, ListAsk.Open, ListAsk.Open, NewYork), Is.True);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Diary_Span_IsReadInTheHeaderZone(string operation)
    {
        await Given(Row);

        Assert.That(await Found(operation, "2024-03-08T04:59:59", "2024-03-08T06:00:00", NewYork), Is.True);
        Assert.That(await Found(operation, "2024-03-08T05:00:00", "2024-03-08T06:00:00", NewYork), Is.False);
        Assert.That(await Found(operation, "2024-03-08T09:59:59Z", "2024-03-08T10:30:00Z"), Is.True);
        Assert.That(await Found(operation, "2024-03-08T10:00:00Z", "2024-03-08T10:30:00Z"), Is.False);
    }

    // Without a header zone nothing is converted: not the hour that spring leaves out, not the one that autumn has twice.
    [TestCase("2024-03-31T02:30:00")]
    [TestCase("2024-10-27T02:30:00")]
    public async Task Time_ThatDoesNotExistOrExistsTwice_IsTakenAsWritten(string time)
    {
        await Given(Row with { Start = time, End = time });

        foreach (var operation in ListOperations.Timed) await AssertFound(operation, time, time, true);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Counted))]
    public async Task Count_IsTheBeginningOfTheWhole(string operation)
    {
        await Given(
            Row with { Id = 5009, Start = "2024-03-08T09:00:00" },
            Row with { Id = 5003 },
            Row with { Id = 5002 },
            Row with { Id = 5001, Start = "2024-03-08T10:30:00" });
        int[] whole = [5009, 5002, 5003, 5001];

        foreach (var count in new[] { -1, -7, int.MinValue, 4, 5, 1000, int.MaxValue })
        {
            Assert.That(await Ids(operation, new() { Count = count }), Is.EqualTo(whole), $"{count}");
        }

        foreach (var count in new[] { 0, 1, 2, 3 })
        {
            Assert.That(await Ids(operation, new() { Count = count }), Is.EqualTo(whole.Take(count)), $"{count}");
        }
    }

    // In the diaries of one user rights are the same for all rows but private ones, and these are shown.
    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Spans))]
    public async Task Count_IsReachedAfterRowsThatRightsTakeAway(string operation)
    {
        if (operation == "GetMyAppointments") Assert.Ignore("All own rows can be read.");
        var hidden = Row with { Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = AppointmentFixture.Bo };
        var shown = Row with { Owner = AppointmentFixture.Bo, Start = "2024-03-08T10:30:00" };
        await Given([.. Enumerable.Range(5100, 50).Select(id => hidden with { Id = id })]);
        await Given([.. Enumerable.Range(5200, 3).Select(id => shown with { Id = id })]);
        await Given(Row with { Id = 5300, Owner = AppointmentFixture.Bo, Start = "2024-03-08T10:45:00", Visibility = 1, VisibleId = AppointmentFixture.Bo });

        foreach (var count in new[] { 1, 2, 3 })
        {
            Assert.That(await Ids(operation, ListAsk.OfBo with { Count = count }), Is.EqualTo(Enumerable.Range(5200, count)), $"{count}");
        }

        Assert.That(await Ids(operation, ListAsk.OfBo with { Count = 4 }), Is.EqualTo(new[] { 5200, 5201, 5202 }));
        Assert.That(await Ids(operation, ListAsk.OfBo), Is.EqualTo(new[] { 5200, 5201, 5202 }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task Order_IsByActiveDateThenId(string operation)
    {
        if (operation == "GetAppointmentList") Assert.Ignore("It keeps the order of the request.");
        await Given(
            Row with { Id = 5004, Start = "2024-03-08T10:30:00" },
            Row with { Id = 5003 },
            Row with { Id = 5001, Start = "2024-03-09T09:00:00", End = "2024-03-09T10:00:00" },
            Row with { Id = 5002 });

        Assert.That(await Ids(operation), Is.EqualTo(new[] { 5002, 5003, 5004, 5001 }));
    }

    private async Task AssertOpenAndWrongSpans(string operation)
    {
        await AssertFound(operation, ListAsk.Open, "2024-03-09T00:00:00", true);
        await AssertFound(operation, ListAsk.Open, "2024-03-08T09:00:00", false);
        await AssertFound(operation, "2024-03-08T00:00:00", ListAsk.Open, true);
        await AssertFound(operation, "2024-03-08T12:00:00", ListAsk.Open, false);
        await AssertFound(operation, ListAsk.Open, ListAsk.Open, true);
        await AssertFound(operation, "1760-01-01T00:00:00", "9999-12-31T23:59:59", true);
        await AssertFound(operation, "2024-03-08T12:00:00", "2024-03-08T08:00:00", false);
        await AssertFound(operation, "2024-03-08T10:00:01", "2024-03-08T10:00:00", false);
    }

    private async Task AssertFound(string operation, string from, string to, bool expected) =>
        Assert.That(await Found(operation, from, to), Is.EqualTo(expected), $"{operation} {from} {to}");

    private async Task<bool> Found(string operation, string from, string to, string? zone = null)
    {
        var ids = await Ids(operation, new() { From = from, To = to }, zone: zone);
        Assert.That(ids, Is.Empty.Or.EqualTo(new[] { P }), $"{operation} {from} {to}");
        return ids.Length == 1;
    }

    private static string Shift(string time, int seconds) => DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture)
        .AddSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
