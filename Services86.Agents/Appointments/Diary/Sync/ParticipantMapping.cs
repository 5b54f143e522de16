using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>A participant as calendars take him (appointment-entities.md §10); what the caller may not read stays blank, the ids stay.</summary>
internal static class ParticipantMapping
{
    /// <summary>A resource, or a user who is no person: nothing but its name.</summary>
    public static ParticipantSyncData ToResource(this SyncParticipantRow row, DirectoryCarriers directory)
    {
        var carrier = row.ToBlank();
        carrier.PersonFullName = directory.FullNameOf(row.AssociateId);
        return carrier;
    }

    public static ParticipantSyncData ToCarrier(this SyncParticipantRow row, in SyncPerson person, SyncReach reach, DirectoryCarriers directory)
    {
        var carrier = row.ToBlank();
        carrier.ContactId = person.Row.ContactId;
        if (person.CanRead) carrier.Fill(person.Row.Shown(person.Right), person.Right, reach, directory);
        if (person.CanReadCompany) carrier.FillCompany(person, reach, directory);
        return carrier;
    }

    /// <summary>The ids alone: a person who is deleted or may not be read.</summary>
    public static ParticipantSyncData ToBlank(this SyncParticipantRow row) => new()
    {
        PersonId = row.PersonId,
        PersonFirstName = "",
        PersonMiddleName = "",
        PersonLastname = "",
        PersonMrmrs = "",
        PersonTitle = "",
        PersonPosition = "",
        PersonAcademicTitle = "",
        PersonFormalName = "",
        PersonFullName = "",
        ContactId = row.ContactId,
        ContactName = "",
        ContactDepartment = "",
        ContactBusiness = "",
        ContactCountry = "",
        ContactCategory = "",
        ContactFullName = "",
        EMail = [],
        PhonePrivate = [],
        PhoneFax = [],
        PhoneMobile = [],
        PhoneDirect = [],
        PhoneContact = [],
        Messenger = [],
        Voip = [],
        ContactUrl = [],
        Url = [],
        StreetAddress = SyncAddress.Blank(AddressType.ContactStreetAddress),
        PostalAddress = SyncAddress.Blank(AddressType.ContactPostalAddress),
        Country = "",
        PersonAddress = SyncAddress.Blank(AddressType.PersonPrivateAddress),
        PersonCountry = "",
        ParticipantStatus = (AppointmentStatus)row.Status,
    };

    private static void Fill(this ParticipantSyncData carrier, SyncPersonRow row, in RecordRight right, SyncReach reach, DirectoryCarriers directory)
    {
        var left = right;
        ContactPointRow[] points = [.. reach.PointsOfPerson(row.PersonId).Where(point => left.CanReadMember(MemberOf(point.Kind)))];
        carrier.PersonFirstName = row.FirstName;
        carrier.PersonMiddleName = row.MiddleName;
        carrier.PersonLastname = row.LastName;
        carrier.PersonMrmrs = row.MrMrs;
        carrier.PersonTitle = row.Title;
        carrier.PersonPosition = directory.NameOf(ListNumber.Position, row.PositionId);
        carrier.PersonAcademicTitle = row.Salutation;
        carrier.PersonFullName = RecordNames.Person(row.FirstName, row.MiddleName, row.LastName);
        carrier.PersonFormalName = RecordNames.Formal(row.MrMrs, row.Salutation, carrier.PersonFullName);
        carrier.EMail = Values(points, ContactPointKind.Mail);
        carrier.PhonePrivate = Values(points, ContactPointKind.PersonPrivate);
        carrier.PhoneFax = Values(points, ContactPointKind.PersonFax);
        carrier.PhoneMobile = Values(points, ContactPointKind.PersonMobile);
        carrier.PhoneDirect = Values(points, ContactPointKind.PersonDirect);
        carrier.Messenger = Values(points, ContactPointKind.Chat);
        carrier.Voip = Values(points, ContactPointKind.Voice);
        carrier.Url = Values(points, ContactPointKind.Web);
        carrier.PersonCountry = directory.CountryName(row.CountryId);
        carrier.PersonAddress = SyncAddress.Of(
            right.CanReadMember("Address") ? reach.AddressesOfPerson(row.PersonId) : [],
            AddressType.PersonPrivateAddress,
            directory.LayoutOf(row.CountryId),
            new(row.Latitude, row.Longitude));
    }

    // Preferences may hide single members (rights.md §10).
    private static SyncPersonRow Shown(this SyncPersonRow row, in RecordRight right) => right.Override is not { HasMembers: true } ? row : row with
    {
        FirstName = right.CanReadMember("Firstname") ? row.FirstName : "",
        MiddleName = right.CanReadMember("MiddleName") ? row.MiddleName : "",
        LastName = right.CanReadMember("Lastname") ? row.LastName : "",
        MrMrs = right.CanReadMember("Mrmrs") ? row.MrMrs : "",
        Title = right.CanReadMember("Title") ? row.Title : "",
        Salutation = right.CanReadMember("Salutation") ? row.Salutation : "",
        PositionId = right.CanReadMember("Position") ? row.PositionId : 0,
        CountryId = right.CanReadMember("Country") ? row.CountryId : 0,
    };

    private static string MemberOf(int kind) => kind switch
    {
        ContactPointKind.PersonPrivate => "PrivatePhones",
        ContactPointKind.PersonFax => "Faxes",
        ContactPointKind.PersonMobile => "MobilePhones",
        ContactPointKind.PersonDirect => "OfficePhones",
        ContactPointKind.PersonPager => "OtherPhones",
        ContactPointKind.Chat => "ChatEmails",
        ContactPointKind.Voice => "InternetPhones",
        ContactPointKind.Web => "Urls",
        _ => "Emails",
    };

    private static void FillCompany(this ParticipantSyncData carrier, in SyncPerson person, SyncReach reach, DirectoryCarriers directory)
    {
        var right = person.CompanyRight;
        var row = person.Row.Company!.Shown(right);
        var points = reach.PointsOfCompany(row.ContactId);
        var addresses = right.CanReadMember("Address") ? reach.AddressesOfCompany(row.ContactId) : [];
        var layout = directory.LayoutOf(row.CountryId);
        var place = new AddressPlace(row.Latitude ?? 0, row.Longitude ?? 0);
        carrier.ContactName = row.Name;
        carrier.ContactDepartment = row.Department;
        carrier.ContactFullName = RecordNames.Company(row.Name, row.Department);
        carrier.ContactBusiness = directory.NameOf(ListNumber.Business, row.BusinessId);
        carrier.ContactCategory = directory.NameOf(ListNumber.Category, row.CategoryId);
        carrier.ContactCountry = carrier.Country = directory.CountryName(row.CountryId);
        carrier.PhoneContact = right.ShowsPoint(ContactPointKind.ContactPhone) ? Values(points, ContactPointKind.ContactPhone) : [];
        carrier.ContactUrl = right.ShowsPoint(ContactPointKind.Web) ? Values(points, ContactPointKind.Web) : [];
        carrier.StreetAddress = SyncAddress.Of(addresses, AddressType.ContactStreetAddress, layout, place);
        carrier.PostalAddress = SyncAddress.Of(addresses, AddressType.ContactPostalAddress, layout, place);
    }

    private static string[] Values(IEnumerable<ContactPointRow> points, int kind) => [.. points.Where(point => point.Kind == kind).Select(point => point.Value)];
}
