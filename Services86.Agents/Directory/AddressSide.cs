namespace Services86.Agents.Directory;

/// <summary>Which of the two addresses of an owner a grid field shows.</summary>
internal enum AddressSide
{
    Postal,
    Street,
}
