using Services86.Contracts.Shared;

namespace Services86.Agents.Directory;

/// <summary>The seven texts of one address; blank is "".</summary>
internal sealed record AddressText(
    string Address1 = "",
    string Address2 = "",
    string Address3 = "",
    string City = "",
    string County = "",
    string State = "",
    string Zipcode = "")
{
    public static AddressText Blank { get; } = new();

    public bool IsBlank => this == Blank;

    public string this[AddressPart part] => part switch
    {
        AddressPart.Address1 => Address1,
        AddressPart.Address2 => Address2,
        AddressPart.Address3 => Address3,
        AddressPart.City => City,
        AddressPart.County => County,
        AddressPart.State => State,
        AddressPart.Zipcode => Zipcode,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a field of an address."),
    };

    /// <summary>The texts of a carrier; an absent one is blank.</summary>
    public static AddressText Of(StructuredAddress? address) => Pick(part => Read(address, part) ?? "");

    /// <summary>One text of a carrier; null when it is absent.</summary>
    public static string? Read(StructuredAddress? address, AddressPart part) => part switch
    {
        AddressPart.Address1 => address?.Address1,
        AddressPart.Address2 => address?.Address2,
        AddressPart.Address3 => address?.Address3,
        AddressPart.City => address?.City,
        AddressPart.County => address?.County,
        AddressPart.State => address?.State,
        AddressPart.Zipcode => address?.Zipcode,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a field of an address."),
    };

    /// <summary>The texts picked one by one.</summary>
    public static AddressText Pick(Func<AddressPart, string> text) => new(
        text(AddressPart.Address1),
        text(AddressPart.Address2),
        text(AddressPart.Address3),
        text(AddressPart.City),
        text(AddressPart.County),
        text(AddressPart.State),
        text(AddressPart.Zipcode));

    /// <summary>The carrier; all seven are present on output (contact-entities.md §2).</summary>
    public StructuredAddress ToCarrier(AddressType type) => new()
    {
        AtypeIdx = type,
        Address1 = Address1,
        Address2 = Address2,
        Address3 = Address3,
        City = City,
        County = County,
        State = State,
        Zipcode = Zipcode,
    };
}
