namespace Services86.Agents.Directory;

/// <summary>Coordinates in degrees; both 0 when unknown.</summary>
internal readonly record struct GeoPoint(double Latitude, double Longitude)
{
    public bool IsUnknown => Latitude == 0 && Longitude == 0;

    public bool IsOnEarth => Math.Abs(Latitude) <= 90 && Math.Abs(Longitude) <= 180;
}
