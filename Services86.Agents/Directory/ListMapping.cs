using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>Rows of the small tables as carriers (contact-entities.md §2).</summary>
internal static class ListMapping
{
    public static Associate ToCarrier(this AssociateRow row) => new()
    {
        AssociateId = row.Id,
        Name = row.Name,
        PersonId = row.PersonId,
        Rank = Short(row.Rank),
        Tooltip = row.Tooltip,
        Type = UserKind.Of(row.Type),
        GroupIdx = row.GroupId,
        FullName = row.FullName,
        FormalName = RecordNames.Formal(row.MrMrs, "", row.FullName),
        Deleted = row.Deleted,
        EjUserId = row.EjUserId,
        UserName = row.UserName,
    };

    public static Country ToCarrier(this CountryRow row) => new()
    {
        CountryId = row.Id,
        Name = row.Name,
        CurrencyId = row.CurrencyId,
        EnglishName = row.EnglishName,
        TwoLetterISOCountry = row.Iso2,
        ThreeLetterISOCountry = row.Iso3,
        ImageDescription = row.ImageDescription,
        OrgNrText = row.OrgNrText,
        InterAreaPrefix = row.InterAreaPrefix,
        DialInPrefix = row.DialInPrefix,
        ZipPrefix = row.ZipPrefix,
        DomainName = row.DomainName,
        AddressLayoutId = row.AddressLayoutId,
        DomesticAddressLayoutId = row.DomesticLayoutId,
        ForeignAddressLayoutId = row.ForeignLayoutId,
        Rank = Short(row.Rank),
        Tooltip = row.Tooltip,
        Deleted = row.Deleted,
    };

    /// <param name="row">The entry.</param>
    /// <param name="selectedAt">When it was chosen; null when it is not.</param>
    public static SelectableMDOListItem ToSelectable(this ListItemRow row, UtcInstant? selectedAt) => new()
    {
        Id = row.Id,
        Name = row.Name,
        ToolTip = row.Tooltip,
        Deleted = row.Deleted,
        Rank = row.Rank,
        Type = "",
        ColorBlock = 0,
        IconHint = "",
        Selected = selectedAt is not null,
        LastChanged = WireTime.ToWire(selectedAt),
        ChildItems = [],
        ExtraInfo = "",
        StyleHint = "",
        Hidden = false,
        FullName = row.Name,
    };

    private static short Short(int value) => (short)Math.Clamp(value, short.MinValue, short.MaxValue);
}
