using System.Diagnostics;
using System.Globalization;
using Services86.Data.Copies;
using Services86.Data.Database;
using Services86.Data.Demo;
using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Benchmarks.Installations;

/// <summary>Fills a database of either engine with an installation of some size: the same rows for the same seed.</summary>
internal sealed class InstallationGenerator(DatabaseOptions options, InstallationSize size, ulong seed)
{
    private readonly Dictionary<string, TableShape> _tables = SchemaShape.Read(options.SqliteLibrary).ToDictionary(table => table.Name);
    private readonly Dictionary<string, int> _firstFree = [];
    private readonly List<(TableShape Table, TableFill Fill)> _fills = [];

    /// <summary>Brings the database to the program's schema with its reference data and adds the installation; answers the rows of each table.</summary>
    public async Task<GeneratedInstallation> RunAsync(CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var (firstContact, firstProject) = await PrepareAsync(cancellation);
        await using (var content = new DatabaseContent(options))
        {
            await using var writer = await content.WriteAsync([.. _tables.Values], cancellation);
            writer.Begin(cancellation);
            foreach (var table in _tables.Values.Where(table => table.IdColumn is not null))
                _firstFree[table.Name] = checked((int)writer.Written.NextId(table));
            Write(writer, firstContact, firstProject);
            foreach (var (table, fill) in _fills.Where(filled => filled.Fill.LastId > 0)) writer.SetNextId(table, fill.LastId + 1);
            writer.Complete(_ => { });
            writer.Commit();
        }

        var people = new People(size, table => _firstFree[table]);
        return new GeneratedInstallation(people, [.. _fills.Select(filled => (filled.Table.Name, filled.Fill.Rows))], Stopwatch.GetElapsedTime(started));
    }

    private async Task<(int FirstContact, int FirstProject)> PrepareAsync(CancellationToken cancellation)
    {
        StoredTimes.Register();
        await using var content = new DatabaseContent(options);
        await content.Migrator.MigrateAsync(cancellation);
        await content.ReferenceData(new SeedOptions(), TimeProvider.System).InstallAsync(cancellation);
        await using var session = content.OpenSession(cancellation);
        await session.BeginAsync();
        var marks = new DemoMarkRepository(session);
        var numbers = (
            await marks.TakeNumbersAsync("contact.number2", size.Contacts),
            await marks.TakeNumbersAsync("project.project_number", size.Projects));
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        return numbers;
    }

    private void Write(IContentWriter writer, int firstContactNumber, int firstProjectNumber)
    {
        var people = new People(size, table => _firstFree[table]);
        var links = new DiaryLinks(size.Sales);
        new UserRows(people, Open).Write();
        new CompanyRows(people, firstContactNumber, Open).Write();
        WriteHeading(people, Open("heading"));
        WriteHeadingItem(people, Open("list_item_heading"));

        var rows = Open("appointment");
        new Diary(people, links, new DiaryWriter(people, links, rows, _firstFree["appointment"]), _firstFree["document"], _firstFree["recurrence_rule"], seed).Write();
        rows.Close();
        WriteDocuments(links, Open("document"));
        WriteRules(links, Open("recurrence_rule"));
        new BusinessRows(people, firstProjectNumber, links, Open).Write();

        TableFill Open(string table)
        {
            var shape = _tables[table];
            var fill = new TableFill(writer, shape, shape.IdColumn is null ? 0 : _firstFree[table]);
            _fills.Add((shape, fill));
            return fill;
        }
    }

    private static void WriteHeading(People people, TableFill headings)
    {
        headings.Set("heading_id", people.FairHeading).Set("list_id", ListNumber.Task).Set("name", "Fairs").Set("rank", 5).Write();
        headings.Close();
    }

    private static void WriteHeadingItem(People people, TableFill items)
    {
        items.Set("heading_id", people.FairHeading).Set("item_id", People.FairTask).Write();
        items.Close();
    }

    private static void WriteDocuments(DiaryLinks links, TableFill documents)
    {
        foreach (var document in links.Documents)
        {
            var letter = Words.Letters[document.Letter];
            documents.NextId().Set("name", letter.ToLowerInvariant().Replace(' ', '-') + ".docx")
                .Set("header", string.Create(CultureInfo.InvariantCulture, $"{letter} for company {document.Contact}"))
                .Made(document.MadeAt, document.MadeBy).Write();
        }

        documents.Close();
    }

    private static void WriteRules(DiaryLinks links, TableFill rules)
    {
        const int Weekly = 2;
        const int Monthly = 3;
        const int ByDayOfMonth = 4;
        foreach (var rule in links.Rules)
        {
            rules.NextId().Set("pattern", rule.IsWeekly ? Weekly : Monthly).Set("sub_pattern", rule.IsWeekly ? 0 : ByDayOfMonth)
                .Set("weekdays", rule.Weekdays).Set("start_at", rule.Start).Set("end_at", rule.End).Set("cyclic_day", rule.DayOfMonth)
                .Set("cyclic_week", rule.IsWeekly ? 1 : 0).Set("cyclic_month", rule.IsWeekly ? 0 : 1).Made(rule.MadeAt, rule.MadeBy).Write();
        }

        rules.Close();
    }
}
