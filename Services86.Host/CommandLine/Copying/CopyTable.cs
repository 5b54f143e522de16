using System.Globalization;
using Services86.Data.Copies;

namespace Services86.Host.CommandLine.Copying;

/// <summary>What a copy has done, as a table that a person and a script can read.</summary>
internal static class CopyTable
{
    public static void Write(CopyReport report, TextWriter output)
    {
        var width = report.Tables.Max(table => table.Table.Name.Length);
        foreach (var table in report.Tables)
        {
            var result = table.IsEqual ? "equal" : $"DIFFERENT: {table.Written.Rows.ToString(CultureInfo.InvariantCulture)} rows, {table.Written.Text}";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{table.Table.Name.PadRight(width)} {table.Read.Rows,12} rows  {table.Read.Text}  {result}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Rows} rows in {report.Total.TotalSeconds:F1} s, {report.Rows / Math.Max(0.001, report.Total.TotalSeconds):F0} rows/s "
            + $"(rows {report.Loading.TotalSeconds:F1} s, indexes and foreign keys {report.Completing.TotalSeconds:F1} s, "
            + $"verification {report.Verifying.TotalSeconds:F1} s)"));
    }
}
