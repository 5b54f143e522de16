using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteToPostgresDemoCopyTests : DemoCopyTests<SqliteDatabase, PostgresDatabase>;

internal sealed class PostgresToSqliteDemoCopyTests : DemoCopyTests<PostgresDatabase, SqliteDatabase>;

internal sealed class SqliteToSqliteDemoCopyTests : DemoCopyTests<SqliteDatabase, SqliteDatabase>;

internal sealed class PostgresToPostgresDemoCopyTests : DemoCopyTests<PostgresDatabase, PostgresDatabase>;

/// <summary>The demo database is copied from one engine to another and back to one like the first.</summary>
internal abstract class DemoCopyTests<TSource, TTarget> : CopyTests<TSource, TTarget>
    where TSource : TestDatabase, new()
    where TTarget : TestDatabase, new()
{
    [Test]
    public async Task Demo_ThereAndBack_IsEqualAndComplete()
    {
        await using var back = new TSource();
        await back.CreateAsync(DatabaseState.Empty);
        var filled = await CommandProcess.RunAsync(["demo", "fill", .. Source.Settings]);
        Assert.That(filled.ExitCode, Is.Zero, filled.ToString());

        var there = await CopyAsync(Source, Target);
        var again = await CopyAsync(Target, back);

        Assert.That((there.ExitCode, again.ExitCode), Is.EqualTo((0, 0)), $"{there}\n{again}");
        Assert.That(Checksums(there), Is.EqualTo(Checksums(again)));
        Assert.That(Checksums(there), Has.One.Match("^appointment +660 rows  [0-9a-f]{32}  equal$").And.One.Match("^system_info "));
        Assert.That(there.Output, Does.Match("[0-9]+ rows in [0-9.]+ s, [0-9]+ rows/s").And.EndsWith("The copy is whole and equal.\n"));
        Assert.That(there.Errors, Does.Contain("copying").And.Contain("verifying"));
        Assert.That(await Target.ScalarAsync<string>(MarkSql), Is.Null);
        Assert.That(await Target.DamagesAsync(), Is.Empty);
    }

    private static IEnumerable<string> Checksums(CommandResult copy) => copy.Lines.Where(line => line.EndsWith(" equal", StringComparison.Ordinal) && line.Contains(" rows  ", StringComparison.Ordinal));
}
