using System.Globalization;
using Services86.Agents.Directory;
using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Tests.Unit.Addresses;

/// <summary>The address layouts and countries as they are installed.</summary>
internal static class ShippedLayouts
{
    private static readonly IReadOnlyDictionary<int, AddressLayout> Layouts = AddressLayout.Read(
        SeedFile.Load("address_layout").Rows(0)
            .Select(row => new AddressLayoutRow(Number(row[0]), Number(row[1]), Number(row[2]), Number(row[3]), (string)row[4], (string)row[5], Number(row[6])))
            .GroupBy(row => (row.LayoutId, row.Grid))
            .ToDictionary(rows => rows.Key, rows => rows.ToArray()));

    public static AddressLayout Of(int id) => Layouts[id];

    /// <summary>The layout id of each country by its two-letter code.</summary>
    public static IReadOnlyDictionary<string, int> ByCountry { get; } = Countries();

    private static Dictionary<string, int> Countries()
    {
        var file = SeedFile.Load("country");
        var code = Array.IndexOf(file.Columns, "iso2");
        var layout = Array.IndexOf(file.Columns, "address_layout_id");
        return file.Rows(0).ToDictionary(row => (string)row[code], row => Number(row[layout]));
    }

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
