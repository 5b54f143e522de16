using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using Services86.Agents.Errors;
using Services86.Contracts.Headers;
using Services86.Data.Lists;

namespace Services86.Agents.Time;

/// <summary>Every zone by id and by code, and the one base zone of the installation. Zones follow the lists, the base zone stays that of the start.</summary>
/// <remarks>envelope.md §6.</remarks>
internal sealed class ZoneRegister
{
    private readonly Func<ListSnapshot?> _lists;
    private Shelf _shelf;

    /// <param name="locations">Id, code and IANA name of each zone.</param>
    /// <param name="baseCode">Code of the base zone.</param>
    public ZoneRegister(IEnumerable<(int Id, string Code, string IanaId)> locations, string baseCode)
        : this(new Shelf(null, locations.Select(Build)), baseCode, () => null)
    {
    }

    private ZoneRegister(Shelf shelf, string baseCode, Func<ListSnapshot?> lists)
    {
        _lists = lists;
        _shelf = shelf;
        Base = shelf.ByCode.GetValueOrDefault(baseCode)
            ?? throw new InvalidOperationException($"The base time zone '{baseCode}' is not one of the {shelf.ById.Count} zones of table tz_location.");
    }

    /// <summary>The register of an installation; its base zone is <c>base_tz</c> of system_info, by code or id.</summary>
    /// <param name="lists">Loaded.</param>
    public static ZoneRegister Of(ListStore lists)
    {
        var snapshot = lists.Loaded ?? throw new InvalidOperationException("The lists are not loaded yet.");
        var named = snapshot.SystemInfo.GetValueOrDefault("base_tz") ?? "";
        var code = int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? snapshot.Zones.GetValueOrDefault(id)?.Code : named;
        var zones = snapshot.Zones.Values.Select(zone => Build((zone.Id, zone.Code, zone.IanaId)));
        return new ZoneRegister(new Shelf(snapshot, zones), code ?? named, () => lists.Loaded);
    }

    /// <summary>The zone whose wall clock the database stores.</summary>
    public Zone Base { get; }

    /// <summary>The zone of that id, or null.</summary>
    public Zone? Find(int id) => Present().ById.GetValueOrDefault(id);

    /// <summary>The zone of that code whatever its case, or null.</summary>
    public Zone? Find(string code) => Present().ByCode.GetValueOrDefault(code);

    /// <summary>The zone a request header names: the id if it is not 0, else the code; null when it names none.</summary>
    /// <exception cref="SoInvalidArgumentException">It names one that does not exist.</exception>
    public Zone? Choose(SoTimeZone? header) =>
        TryChoose(header, out var zone) ? zone : throw SoInvalidArgumentException.UnknownTimeZone();

    /// <summary>As <see cref="Choose"/>, but false when the zone named does not exist.</summary>
    public bool TryChoose(SoTimeZone? header, out Zone? zone)
    {
        zone = null;
        if (header is null) return true;
        if (header.SoTimeZoneId != 0) return (zone = Find(header.SoTimeZoneId)) is not null;
        var code = header.SoTimeZoneLocationCode?.Trim();
        return string.IsNullOrEmpty(code) || (zone = Find(code)) is not null;
    }

    private Shelf Present()
    {
        var shelf = Volatile.Read(ref _shelf);
        return _lists() is not { } snapshot || ReferenceEquals(snapshot, shelf.Lists) ? shelf : Renew(shelf, snapshot);
    }

    private Shelf Renew(Shelf before, ListSnapshot snapshot)
    {
        var renewed = new Shelf(snapshot, snapshot.Zones.Values.Select(row => Renew(before, row)).OfType<Zone>());
        Volatile.Write(ref _shelf, renewed);
        return renewed;
    }

    // A zone that is as it was stays the same object, above all the base zone. One that the time zone data does not know is no zone, but no reason
    // to refuse all calls either.
    private static Zone? Renew(Shelf before, TzLocationRow row)
    {
        var rules = DateTimeZoneProviders.Tzdb.GetZoneOrNull(row.IanaId);
        var known = before.ById.GetValueOrDefault(row.Id);
        if (rules is null) return known;
        return known is not null && known.Code == row.Code && known.Rules.Equals(rules) ? known : new Zone(row.Id, row.Code, rules);
    }

    private static Zone Build((int Id, string Code, string IanaId) location) =>
        new(location.Id, location.Code, DateTimeZoneProviders.Tzdb.GetZoneOrNull(location.IanaId)
            ?? throw new DateTimeZoneNotFoundException($"Zone {location.Id} ({location.Code}): the time zone data does not know '{location.IanaId}'."));

    private sealed class Shelf
    {
        public Shelf(ListSnapshot? lists, IEnumerable<Zone> zones)
        {
            Lists = lists;
            ById = zones.ToFrozenDictionary(zone => zone.Id);
            ByCode = ById.Values.ToFrozenDictionary(zone => zone.Code, StringComparer.OrdinalIgnoreCase);
        }

        public ListSnapshot? Lists { get; }

        public FrozenDictionary<int, Zone> ById { get; }

        public FrozenDictionary<string, Zone> ByCode { get; }
    }
}
