using System.Globalization;
using Services86.Agents.Errors;
using Services86.Contracts.Shared;

namespace Services86.Agents.Directory;

/// <summary>Where an address lies, in degrees.</summary>
internal readonly record struct AddressPlace(double Latitude, double Longitude)
{
    /// <summary>The place that a carrier names; null when it names none (both 0, contact-entities.md §2) or an impossible one, which is noted.</summary>
    public static AddressPlace? Read(Address? sent, ValidationFindings findings)
    {
        if (sent is not { Wgs84Latitude: var latitude, Wgs84Longitude: var longitude } || (latitude == 0 && longitude == 0)) return null;
        if (Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180) return new(latitude, longitude);
        findings.Add("Address", string.Create(
            CultureInfo.InvariantCulture, $"{latitude} {longitude} is no place on earth; latitudes go from -90 to 90, longitudes from -180 to 180"));
        return null;
    }
}
