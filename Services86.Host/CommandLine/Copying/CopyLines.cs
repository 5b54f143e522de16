using System.Globalization;
using Services86.Data.Copies;

namespace Services86.Host.CommandLine.Copying;

/// <summary>The progress of a copy as plain lines, for logs: one for each part of the work, and one now and then.</summary>
internal sealed class CopyLines(TextWriter output, TimeProvider clock) : ICopyProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private long _total;
    private long _last;
    private string _table = "";
    private string _part = "";

    public void Begin(long rows)
    {
        _total = rows;
        Part("copying", string.Create(CultureInfo.InvariantCulture, $"copying {rows} rows"));
    }

    public void Table(TableShape table, long rows) => _table = table.Name;

    public void Copied(long rows) =>
        Part("copying", string.Create(CultureInfo.InvariantCulture, $"copying {_table}: {rows} of {_total} rows in all ({100.0 * rows / Math.Max(1, _total):F0} %)"));

    public void Step(string what) => Part("making", $"making indexes and foreign keys: {what}");

    public void Verifying(TableShape table) => Part("verifying", $"verifying the target: {table.Name}");

    private void Part(string part, string line)
    {
        if (part == _part && clock.GetElapsedTime(_last) < Pause) return;
        _part = part;
        _last = clock.GetTimestamp();
        output.WriteLine(line);
    }
}
