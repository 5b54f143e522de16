namespace Services86.Agents.Directory;

/// <summary>Column lengths of the address fields (contact-entities.md §4).</summary>
internal static class AddressLengths
{
    public static int Of(AddressPart part) => part switch
    {
        AddressPart.Zipcode => 11,
        AddressPart.State => 5,
        AddressPart.County => 29,
        _ => 79,
    };
}
