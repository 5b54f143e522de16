using Services86.Data.Copies;
using Spectre.Console;

namespace Services86.Host.CommandLine.Copying;

/// <summary>The progress of a copy as a bar, for a terminal.</summary>
internal sealed class CopyBar(ProgressContext context) : ICopyProgress
{
    private readonly ProgressTask _task = context.AddTask("Copying");

    public static IAnsiConsole Terminal() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static Progress Describe(IAnsiConsole terminal) => terminal.Progress().Columns(
        new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn());

    public void Begin(long rows) => _task.MaxValue = Math.Max(1, rows);

    public void Table(TableShape table, long rows) => _task.Description = $"Copying {table.Name}";

    public void Copied(long rows) => _task.Value = rows;

    public void Step(string what) => _task.Description = $"Making {what}";

    public void Verifying(TableShape table) => _task.Description = $"Verifying {table.Name}";
}
