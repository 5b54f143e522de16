using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>An installed database and an empty one, each of some engine.</summary>
internal abstract class CopyTests<TSource, TTarget>
    where TSource : TestDatabase, new()
    where TTarget : TestDatabase, new()
{
    /// <summary>Says from where a copy was begun that has not come to its end.</summary>
    protected const string MarkSql = "SELECT value FROM system_info WHERE name = 'copy_state'";

    protected TSource Source { get; private set; } = null!;

    protected TTarget Target { get; private set; } = null!;

    [SetUp]
    public async Task MakeDatabases()
    {
        Source = new TSource();
        Target = new TTarget();
        await Source.CreateAsync(DatabaseState.Installed);
        await Target.CreateAsync(DatabaseState.Empty);
    }

    [TearDown]
    public async Task DropDatabases()
    {
        await Source.DisposeAsync();
        await Target.DisposeAsync();
    }

    protected async Task CopyWholeAsync()
    {
        var copy = await CopyAsync(Source, Target);
        Assert.That(copy.ExitCode, Is.Zero, copy.ToString());
    }

    protected static async Task<CommandResult> CopyAsync(TestDatabase from, TestDatabase to)
    {
        using var source = CopyEnd.Of(from);
        using var target = CopyEnd.Of(to);
        return await CommandProcess.RunAsync(["database", "copy", .. source.Arguments("--from"), .. target.Arguments("--to")]);
    }

    protected static async Task<int> ReserveAsync(TestDatabase database, string table, int count)
    {
        await using var session = database.Open();
        await session.BeginAsync();
        var ids = await session.ReserveAsync(table, count);
        await session.CommitAsync();
        return ids[0];
    }
}
