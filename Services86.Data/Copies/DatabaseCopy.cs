using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Copies;

/// <summary>
/// Copies the whole content of one database into another, empty one of either engine. The source may be in use: what is copied is its state of one moment.
/// The target is whole or marked as half copied, never anything between.
/// </summary>
internal sealed class DatabaseCopy(DatabaseOptions from, DatabaseOptions to, ICopyProgress progress, TimeProvider clock)
{
    private const int RowsBetweenReports = 1000;

    /// <summary>Copies, and compares what was read with what can be read afterwards; on a difference nothing is kept.</summary>
    /// <exception cref="CopyException">The copy is refused, or has failed; the message is for the operator.</exception>
    public async Task<CopyReport> RunAsync(CancellationToken cancellation)
    {
        var tables = SchemaShape.Read(from.SqliteLibrary);
        await using var source = Open(from, "source");
        try
        {
            var origin = await CopyPreconditions.JudgeSourceAsync(source, cancellation);
            await PrepareTargetAsync(source, origin, tables, cancellation);
            await using var target = Open(to, "target");
            await using var snapshot = await source.ReadAsync(cancellation);
            await using var writer = await target.WriteAsync(tables, cancellation);
            return Copy(tables, snapshot.Reader, writer, cancellation);
        }
        catch (Exception failure) when (failure is DatabaseUnavailableException or DbException or IOException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new CopyException(Reason(failure), failure);
        }
    }

    // With connections of its own: the target's file must not be open twice while it is filled.
    private async Task PrepareTargetAsync(DatabaseContent source, string origin, IReadOnlyList<TableShape> tables, CancellationToken cancellation)
    {
        await using var target = Open(to, "target");
        await CopyPreconditions.PrepareTargetAsync(
            target, tables, origin, string.Create(CultureInfo.InvariantCulture, $"from {source.Place}, begun {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC"), cancellation);
    }

    private CopyReport Copy(IReadOnlyList<TableShape> tables, IContentReader reader, IContentWriter writer, CancellationToken cancellation)
    {
        var counts = tables.ToDictionary(table => table.Name, reader.Count);
        progress.Begin(counts.Values.Sum());
        var started = Stopwatch.GetTimestamp();
        writer.Begin(cancellation);
        var read = Load(tables, counts, reader, writer, cancellation);
        var loaded = Stopwatch.GetTimestamp();
        writer.Complete(progress.Step);
        var completed = Stopwatch.GetTimestamp();
        var copied = tables.Select((table, i) => new CopiedTable(table, read[i], Verify(table, writer.Written, cancellation))).ToList();
        var report = new CopyReport(
            copied,
            Stopwatch.GetElapsedTime(started, loaded),
            Stopwatch.GetElapsedTime(loaded, completed),
            Stopwatch.GetElapsedTime(completed));
        if (report.IsEqual) writer.Commit();
        return report;
    }

    private List<TableChecksum> Load(
        IReadOnlyList<TableShape> tables, Dictionary<string, long> counts, IContentReader reader, IContentWriter writer, CancellationToken cancellation)
    {
        var checksums = new List<TableChecksum>();
        var row = new RowBuffer();
        var done = 0L;
        foreach (var table in tables)
        {
            progress.Table(table, counts[table.Name]);
            var checksum = new TableChecksum();

            // Version and mark stand in the same table; the mark goes with this transaction.
            if (table.Name == CopyPreconditions.SettingsTable) writer.Clear(table);
            writer.Open(table);
            reader.Open(table, cancellation);
            while (reader.Read(row))
            {
                checksum.Add(row.Bytes);
                writer.Write(row);
                if (++done % RowsBetweenReports == 0) progress.Copied(done);
            }

            writer.Close();
            if (table.IdColumn is not null) writer.SetNextId(table, reader.NextId(table));
            checksums.Add(checksum);
        }

        progress.Copied(done);
        return checksums;
    }

    private TableChecksum Verify(TableShape table, IContentReader written, CancellationToken cancellation)
    {
        progress.Verifying(table);
        var checksum = new TableChecksum();
        var row = new RowBuffer();
        written.Open(table, cancellation);
        while (written.Read(row)) checksum.Add(row.Bytes);
        return checksum;
    }

    private static DatabaseContent Open(DatabaseOptions options, string end)
    {
        try
        {
            return new DatabaseContent(options);
        }
        catch (ArgumentException problem)
        {
            throw new CopyException($"The {end} is not known: {problem.Message}", problem);
        }
    }

    // The operator reads the driver's words: they name a constraint, a host or a missing right.
    private static string Reason(Exception failure) => failure is DatabaseUnavailableException away ? away.ForOperator : failure.Message;
}
