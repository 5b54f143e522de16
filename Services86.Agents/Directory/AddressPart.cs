namespace Services86.Agents.Directory;

/// <summary>The seven fields of an address; the names are the suffixes of the wire names.</summary>
internal enum AddressPart
{
    Address1,
    Address2,
    Address3,
    City,
    County,
    State,
    Zipcode,
}
