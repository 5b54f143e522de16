using System.Globalization;
using Services86.Data.Copies;

namespace Services86.Host.CommandLine.Copying;

/// <summary>The progress of a copy as plain lines, for logs.</summary>
internal sealed class CopyLines(TextWriter output, TimeProvider clock) : ICopyProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private long _total;
    private long _last;
    private string _table = "";

    public void Begin(long rows)
    {
        _total = rows;
        _last = clock.GetTimestamp();
        Write($"{rows:N0} rows to copy");
    }

    public void Table(TableShape table, long rows)
    {
        _table = table.Name;
        if (rows > 0) Write($"copying {table.Name}, {rows:N0} rows");
    }

    public void Copied(long rows)
    {
        if (clock.GetElapsedTime(_last) < Pause) return;
        _last = clock.GetTimestamp();
        Write($"copying {_table}: {rows:N0} of {_total:N0} rows in all ({100.0 * rows / Math.Max(1, _total):N0} %)");
    }

    public void Step(string what) => Write($"making {what}");

    public void Verifying(TableShape table) => Write($"verifying {table.Name}");

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
