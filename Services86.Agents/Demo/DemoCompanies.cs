using System.Globalization;
using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Demo;
using Services86.Data.Lists;

namespace Services86.Agents.Demo;

/// <summary>Forty companies, eight of each owner, and the special ones among them (seed-data.md B).</summary>
internal sealed class DemoCompanies(DemoCalendar calendar, ListSnapshot lists, DemoRecords records)
{
    private const long Day = 24 * 60 * 60;
    private const int NoteLength = 1900;

    private static readonly string[] Names =
    [
        "Fjordlys Energi", "Fjordlys Energi", "Fiordlis Energi", "Nordlicht Anlagen", "Solvik Trading", "Bergen Boats", "Skogstad Consulting",
        "Havbris Shipping", "Müller & Ærøskøbing Ångström", "Quiet Valley Press", "Ledger & Link", "Storlien Grand Hotel", "Fjordlys Energi",
        "Lakeside Instruments", "Aurora Print", "Birch Hill Foods", "Polar Freight", "Elgen Sport", "Northwind Bakery", "Tindra Lighting",
        "Granite Works", "Vinterhagen Garden", "Kystlinje Media", "Sandvik & Søn Marine", "Harbour Insurance", "Lindgren Legal", "Rosenlund Clinic",
        "Copperfield Tools", "Maple Street Bank", "Sunnfjord Dairy", "Hilltop Academy", "Bluebell Retail", "Trolltunga Travel", "Riverside Textiles",
        "Oak & Anchor Inns", "Silverbirch Software", "Vestavind Power", "Meadow Lane Farms", "Kongsvinger Glass", "Starboard Security",
    ];

    private static readonly int[] Categories = [1, 2, 1, 4, 2, 3, 1, 5];

    public void Add()
    {
        for (var id = DemoId.First; id <= DemoId.LastContact; id++) Add(id);
        Copy(DemoId.First, 2004);
        AddManyPoints();
    }

    private void Add(int id)
    {
        var number = id - DemoId.First;
        var country = DemoCountry.All[number % DemoCountry.All.Count];
        var owner = DemoUser.Owners[number % DemoUser.Owners.Count];
        var name = Names[number];
        var department = id == 2002 ? "Grid North" : "";
        var orgNr = DemoCountry.Fill(country.OrgNr, number + 1);
        var row = new DemoContactRow
        {
            ContactId = id,
            Name = name,
            NameKey = SearchKeys.Name(name),
            Department = department,
            DepartmentKey = SearchKeys.Name(department),
            OrgNr = orgNr,
            OrgNrKey = SearchKeys.OrgNr(orgNr),
            SoundKey = SearchKeys.Sound(name),
            AssociateId = owner.Id,
            UserGroupId = owner.GroupId,
            BusinessId = 1 + number % 13,
            CategoryId = Categories[number % Categories.Length],
            CountryId = country.Id,
            CreatedAt = new UtcInstant(calendar.Created.Seconds - (560 - 12 * number) * Day),
            Note = number % 3 == 0 ? "Met at the harbour fair; prefers mail." : "",
        };
        records.Contacts.Add(Special(row));

        var domain = string.Create(CultureInfo.InvariantCulture, $"company{id}.{country.Domain}.example");
        AddPoint(id, country.Id, ElementKind.Phones, 1, DemoCountry.Fill(country.Phone, number), "");
        AddPoint(id, country.Id, ElementKind.Emails, 1, "post@" + domain, "");
        AddPoint(id, country.Id, ElementKind.Urls, 1, "https://www." + domain, "");
        var (city, zip) = country.Cities[number / 4 % country.Cities.Length];
        var street = string.Create(CultureInfo.InvariantCulture, $"{country.Street} {number + 1}");
        records.Addresses.Add(new(id, null, null, 1, "P.O. Box " + (100 + number).ToString(CultureInfo.InvariantCulture), city, zip));
        records.Addresses.Add(new(id, null, null, 2, street, city, zip));
    }

    private DemoContactRow Special(DemoContactRow row) => row.ContactId switch
    {
        DemoId.DeletedYesterday => row with { DeletedAt = new UtcInstant(calendar.Created.Seconds - Day), DeletedBy = DemoId.Kari },
        DemoId.DeletedLongAgo => row with { DeletedAt = new UtcInstant(calendar.Created.Seconds - 15 * Day), DeletedBy = DemoId.Kari },
        2009 => row with { KanaName = "ミュラー" },
        2010 => row with { NoMailing = true, XStop = true },
        2011 => row with { ActiveErpLinks = 2 },
        DemoId.Everything => row with { ActiveInterests = 3, UserFields = UserFields, Note = Note() },
        _ => row,
    };

    /// <summary>One definition of each kind of user-defined field.</summary>
    public static IReadOnlyList<DemoFieldRow> Fields { get; } =
    [
        new(1, "demo:employees", 1, "Employees", null), new(2, "demo:nickname", 2, "Nickname", null), new(3, "demo:directions", 3, "Directions", null),
        new(4, "demo:since", 4, "Customer since", null), new(5, "demo:founded", 5, "Founded", null), new(6, "demo:newsletter", 6, "Newsletter", null),
        new(7, "demo:segment", 7, "Segment", ListNumber.Category), new(8, "demo:discount", 8, "Discount", null),
    ];

    // Keys and forms of values: UserFieldText.
    private const string UserFields =
        """{"f1":48,"f2":"The Grand","f3":"Past the lake, second road to the left","f4":"20210301","f5":"18740612","f6":1,"f7":3,"f8":12.5}""";

    private static string Note()
    {
        const string Line = "The hotel asks for a quiet room on the lake side and an early breakfast. ";
        return string.Concat(Enumerable.Repeat(Line, 1 + NoteLength / Line.Length))[..(NoteLength - 1)] + ".";
    }

    // The same phone, mail, organisation number and web address under another name.
    private void Copy(int fromId, int toId)
    {
        var from = records.Contacts[fromId - DemoId.First];
        var to = records.Contacts[toId - DemoId.First];
        records.Contacts[toId - DemoId.First] = to with { OrgNr = from.OrgNr, OrgNrKey = from.OrgNrKey, CountryId = from.CountryId };
        records.Points.RemoveAll(point => point.ContactId == toId);
        records.Points.AddRange([.. records.Points.Where(point => point.ContactId == fromId).Select(point => point with { ContactId = toId })]);
    }

    private void AddManyPoints()
    {
        const int Id = DemoId.Everything;
        var country = records.Contacts[Id - DemoId.First].CountryId;
        AddPoint(Id, country, ElementKind.Phones, 2, "+1 202 555 0198", "Reception");
        AddPoint(Id, country, ElementKind.Faxes, 1, "+1 202 555 0199", "");
        AddPoint(Id, country, ElementKind.Emails, 2, "Booking@storlien.us.example", "Booking");
        AddPoint(Id, country, ElementKind.Emails, 3, "kitchen@storlien.us.example", "Kitchen");
        AddPoint(Id, country, ElementKind.Urls, 2, "https://menu.storlien.us.example/today", "Menu");
    }

    private void AddPoint(int contactId, int countryId, ElementKind kind, int rank, string value, string description)
    {
        var prefix = lists.Countries.TryGetValue(countryId, out var country) ? country.DialInPrefix : "";
        records.Points.Add(new(contactId, null, kind.Kind, rank, value, kind.SearchKey(value, prefix), description));
    }
}
