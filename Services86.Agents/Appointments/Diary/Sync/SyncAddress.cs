using Services86.Agents.Directory;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>Addresses without layout (appointment-entities.md §10).</summary>
internal static class SyncAddress
{
    /// <summary>The address of that type; blank when there is none.</summary>
    /// <param name="rows">The addresses of one record.</param>
    /// <param name="type">Which of them.</param>
    /// <param name="layout">How it is written as one text.</param>
    /// <param name="place">Where the record lies.</param>
    public static AddressSyncData Of(IReadOnlyCollection<AddressRow> rows, AddressType type, AddressLayout layout, AddressPlace place)
    {
        var text = rows.TextOf(type);
        return new()
        {
            AddressId = rows.FirstOrDefault(row => row.Atype == (int)type)?.AddressId ?? 0,
            AddressType = type,
            Address1 = text.Address1,
            Address2 = text.Address2,
            Address3 = text.Address3,
            City = text.City,
            County = text.County,
            ZipCode = text.Zipcode,
            State = text.State,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            FormattedAddress = layout.ToOneText(text, AddressText.Blank),
        };
    }

    public static AddressSyncData Blank(AddressType type) => new()
    {
        AddressType = type,
        Address1 = "",
        Address2 = "",
        Address3 = "",
        City = "",
        County = "",
        ZipCode = "",
        State = "",
        FormattedAddress = "",
    };
}
