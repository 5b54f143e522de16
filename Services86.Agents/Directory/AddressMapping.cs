using Services86.Contracts.Shared;

namespace Services86.Agents.Directory;

/// <summary>Addresses as carriers: grid in the layout of a country plus the structured form (contact-entities.md §2, §4).</summary>
internal static class AddressMapping
{
    // The wire value of LocalizedField.AddressType is a text, not the enumeration.
    private const string PostalType = nameof(AddressType.ContactPostalAddress);
    private const string StreetType = nameof(AddressType.ContactStreetAddress);

    /// <summary>Both addresses of a company.</summary>
    public static Address ToCarrier(this AddressLayout layout, AddressText street, AddressText postal, double latitude = 0, double longitude = 0) => new()
    {
        Wgs84Latitude = latitude,
        Wgs84Longitude = longitude,
        LocalizedAddress = Array.ConvertAll(layout.Company, line => Array.ConvertAll(line, cell => Field(cell, street, postal))),
        Street = street.ToCarrier(AddressType.ContactStreetAddress),
        Postal = postal.ToCarrier(AddressType.ContactPostalAddress),
    };

    /// <summary>An address that stands alone, in the single grid; the other structured form is nil.</summary>
    public static Address ToCarrier(this AddressLayout layout, SingleAddress kind, AddressText text, double latitude = 0, double longitude = 0) => new()
    {
        Wgs84Latitude = latitude,
        Wgs84Longitude = longitude,
        LocalizedAddress = Array.ConvertAll(layout.Single, line => Array.ConvertAll(line, cell => Field(cell, kind, text))),
        Street = kind.IsPostal ? null : text.ToCarrier(kind.Type),
        Postal = kind.IsPostal ? text.ToCarrier(kind.Type) : null,
    };

    /// <summary>One string: nonblank lines of the single grid, postal address first choice, fields of a line separated by a blank.</summary>
    public static string ToOneText(this AddressLayout layout, AddressText street, AddressText postal)
    {
        var text = Text(layout, postal);
        return text.Length > 0 ? text : Text(layout, street);
    }

    // An address of which the layout shows nothing is as good as blank.
    private static string Text(AddressLayout layout, AddressText shown)
    {
        if (shown.IsBlank) return "";
        var lines = layout.Single.Select(line => string.Join(' ', line.Select(cell => shown[cell.Part]).Where(text => text.Length > 0)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static LocalizedField Field(AddressCell cell, SingleAddress kind, AddressText text) => new()
    {
        Name = kind.Prefix + cell.Part,
        Value = text[cell.Part],
        Tooltip = "",
        Label = cell.Label,
        ValueLength = cell.Length,
        AddressType = kind.FieldType,
    };

    private static LocalizedField Field(AddressCell cell, AddressText street, AddressText postal)
    {
        var isStreet = cell.Side == AddressSide.Street;
        return new()
        {
            Name = cell.Name,
            Value = (isStreet ? street : postal)[cell.Part],
            Tooltip = "",
            Label = cell.Label,
            ValueLength = cell.Length,
            AddressType = isStreet ? StreetType : PostalType,
        };
    }
}
