using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using Services86.Agents.Errors;
using Services86.Contracts.Headers;
using Services86.Data.Lists;

namespace Services86.Agents.Time;

/// <summary>Every zone by id and by code, and the one base zone of the installation.</summary>
/// <remarks>envelope.md §6.</remarks>
internal sealed class ZoneRegister
{
    private readonly FrozenDictionary<int, Zone> _byId;
    private readonly FrozenDictionary<string, Zone> _byCode;

    /// <param name="locations">Id, code and IANA name of each zone.</param>
    /// <param name="baseCode">Code of the base zone.</param>
    public ZoneRegister(IEnumerable<(int Id, string Code, string IanaId)> locations, string baseCode)
    {
        var zones = locations.Select(Build).ToArray();
        _byId = zones.ToFrozenDictionary(zone => zone.Id);
        _byCode = zones.ToFrozenDictionary(zone => zone.Code, StringComparer.OrdinalIgnoreCase);
        Base = _byCode.GetValueOrDefault(baseCode)
            ?? throw new InvalidOperationException($"The base time zone '{baseCode}' is not one of the {zones.Length} zones of table tz_location.");
    }

    /// <summary>The register of an installation; its base zone is <c>base_tz</c> of system_info, by code or id.</summary>
    public static ZoneRegister Of(ListSnapshot lists)
    {
        var named = lists.SystemInfo.GetValueOrDefault("base_tz") ?? "";
        var code = int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? lists.Zones.GetValueOrDefault(id)?.Code : named;
        return new ZoneRegister(lists.Zones.Values.Select(zone => (zone.Id, zone.Code, zone.IanaId)), code ?? named);
    }

    /// <summary>The zone whose wall clock the database stores.</summary>
    public Zone Base { get; }

    /// <summary>The zone of that id, or null.</summary>
    public Zone? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>The zone of that code whatever its case, or null.</summary>
    public Zone? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The zone a request header names: the id if it is not 0, else the code; null when it names none.</summary>
    /// <exception cref="SoInvalidArgumentException">It names one that does not exist.</exception>
    public Zone? Choose(SoTimeZone? header)
    {
        if (header is null) return null;
        if (header.SoTimeZoneId != 0) return Find(header.SoTimeZoneId) ?? throw SoInvalidArgumentException.UnknownTimeZone();
        var code = header.SoTimeZoneLocationCode?.Trim();
        return string.IsNullOrEmpty(code) ? null : Find(code) ?? throw SoInvalidArgumentException.UnknownTimeZone();
    }

    private static Zone Build((int Id, string Code, string IanaId) location) =>
        new(location.Id, location.Code, DateTimeZoneProviders.Tzdb.GetZoneOrNull(location.IanaId)
            ?? throw new DateTimeZoneNotFoundException($"Zone {location.Id} ({location.Code}): the time zone data does not know '{location.IanaId}'."));
}
