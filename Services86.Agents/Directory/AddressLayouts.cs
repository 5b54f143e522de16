using System.Collections.Frozen;

namespace Services86.Agents.Directory;

/// <summary>The eight built-in layouts: the one place that knows lines, fields and labels (contact-entities.md §4).</summary>
internal static class AddressLayouts
{
    /// <summary>The layout of every country that no other layout names, and of no country.</summary>
    public const int General = 1;

    private const string StreetLabel = "Street Address:";
    private const string PostalLabel = "Postal Address:";
    private const string ZipCityLabel = "Postcode/City";
    private const string SoleLabel = "Address:";
    private const string CityLabel = "City:";
    private const string CityZipLabel = "City/Pcode:";
    private const string StateZipLabel = "State/Zipcode:";
    private const string ProvinceLabel = "Province/Pcode:";
    private const string CountyLabel = "County:";
    private const string CountyZipLabel = "County/Pcode:";

    private static readonly FrozenDictionary<int, AddressLayout> ById = Build().ToFrozenDictionary(layout => layout.Id);

    private static readonly FrozenDictionary<string, int> ByCountry = new Dictionary<int, string>
    {
        [2] = "AD AT BE BG CH CY CZ DK EE FI FR GR HR HU IS IT LI LT LU LV MC MT PL PT RO SE SI SK SM VA",
        [3] = "DE NL NO",
        [4] = "ES",
        [5] = "CA AU",
        [6] = "US",
        [7] = "GB IE",
        [8] = "JP",
    }.SelectMany(group => group.Value.Split(' ').Select(country => (country, group.Key)))
        .ToFrozenDictionary(entry => entry.country, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The layout id of a country by its two-letter code.</summary>
    public static int IdOf(string? twoLetterCode) => twoLetterCode is null ? General : ByCountry.GetValueOrDefault(twoLetterCode, General);

    /// <summary>The layout of that id; an unknown id is the general one.</summary>
    public static AddressLayout Of(int id) => ById.GetValueOrDefault(id) ?? ById[General];

    private static IEnumerable<AddressLayout> Build()
    {
        AddressCell[][] threeLines = [[Address1()], [Address2()], [Address3()]];
        AddressCell[][] shortSingle = [[Address1(SoleLabel)], ZipCity(AddressSide.Postal)];

        AddressCell[][] general = [.. threeLines, ZipCity(AddressSide.Postal)];
        yield return new(General, general, general);

        yield return new(2, [[Street()], [Address1(PostalLabel)], ZipCity(AddressSide.Postal)], shortSingle);
        yield return new(3, [[Street()], ZipCity(AddressSide.Street), [Address1(PostalLabel)], ZipCity(AddressSide.Postal)], shortSingle);

        AddressCell[][] spanish = [.. general, [Postal(AddressPart.County, CountyLabel)]];
        yield return new(4, spanish, spanish);

        yield return Provinces(5, ProvinceLabel);
        yield return Provinces(6, StateZipLabel);

        AddressCell[][] british =
            [.. threeLines, [Postal(AddressPart.City, CityLabel)], [Postal(AddressPart.County, CountyZipLabel), Postal(AddressPart.Zipcode)]];
        yield return new(7, british, british);

        AddressCell[][] japanese = [[Address1()], [Address2()], [Postal(AddressPart.City, CityZipLabel), Postal(AddressPart.Zipcode)]];
        yield return new(8, japanese, japanese);
    }

    private static AddressLayout Provinces(int id, string label)
    {
        AddressCell[][] grid =
        [
            [Address1()],
            [Address2()],
            [Postal(AddressPart.City, CityLabel)],
            [Postal(AddressPart.State, label), Postal(AddressPart.Zipcode)],
        ];
        return new(id, grid, grid);
    }

    private static AddressCell Street() => new(AddressSide.Street, AddressPart.Address1, StreetLabel);

    private static AddressCell Address1(string label = "Address 1:") => Postal(AddressPart.Address1, label);

    private static AddressCell Address2() => Postal(AddressPart.Address2, "Address 2:");

    private static AddressCell Address3() => Postal(AddressPart.Address3, "Address 3:");

    private static AddressCell[] ZipCity(AddressSide side) =>
        [new(side, AddressPart.Zipcode, ZipCityLabel), new(side, AddressPart.City, "")];

    private static AddressCell Postal(AddressPart part, string label = "") => new(AddressSide.Postal, part, label);
}
