using System.Globalization;
using Services86.Agents.Errors;

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

    /// <summary>Notes changed texts that are longer than their column.</summary>
    /// <param name="findings">Takes them, under the member Address.</param>
    /// <param name="which">Which address of the carrier, for the text.</param>
    /// <param name="changed">The address as it shall be.</param>
    /// <param name="stored">The address as it is.</param>
    public static void Inspect(ValidationFindings findings, string which, AddressText changed, AddressText stored)
    {
        foreach (var part in Enum.GetValues<AddressPart>())
        {
            var limit = Of(part);
            if (changed[part].Length <= limit || changed[part] == stored[part]) continue;
            findings.Add("Address", string.Create(
                CultureInfo.InvariantCulture, $"{part} of {which} has {changed[part].Length} characters, at most {limit} are allowed"));
        }
    }
}
