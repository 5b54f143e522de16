using System.Globalization;
using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Demo;
using Services86.Data.Lists;

namespace Services86.Agents.Demo;

/// <summary>A hundred and ten persons: users, the special ones and the staff of the companies (seed-data.md B).</summary>
internal sealed class DemoPersons(DemoCalendar calendar, ListSnapshot lists, DemoRecords records)
{
    private static readonly string[] FirstNames =
    [
        "Anna", "Erik", "Sofie", "Lars", "Maja", "Jonas", "Freya", "Nils", "Clara", "Henrik", "Alice", "Oskar", "Ingeborg", "Daniel", "Ruth",
        "Sven", "Emily", "Bjørn", "Hannah", "Gustav", "Åse", "Martin", "Sigrid",
    ];

    private static readonly string[] LastNames =
    [
        "Solberg", "Winter", "Hansson", "Miller", "Østby", "Becker", "Lund", "Carter", "Åberg", "Keller", "Dahl", "Morgan", "Nygård", "Vogel",
        "Ekström", "Harper", "Bakke", "Schuster", "Quist",
    ];

    private static readonly string[] Titles = ["Buyer", "Managing director", "Engineer", "Accountant", "Sales representative", "Assistant"];

    private readonly Dictionary<int, int> _ranks = [];
    private int _number;

    public void Add()
    {
        var homes = Homes();
        for (var id = DemoId.First; id <= DemoId.LastPerson; id++)
        {
            if (DemoUser.All.FirstOrDefault(user => user.PersonId == id) is { } user)
            {
                Add(id, user.IsExternal ? DemoId.First + 14 : DemoId.OwnerCompany, user.FirstName, user.LastName, user.Title);
                continue;
            }

            var contact = id switch
            {
                DemoId.PrivatePerson => (int?)null,
                DemoId.RetiredPerson or DemoId.ConsentingPerson => DemoId.Customer,
                _ => homes.Dequeue(),
            };
            Add(id, contact, FirstNames[_number % FirstNames.Length], LastNames[_number * 5 % LastNames.Length], Titles[_number % Titles.Length]);
        }
    }

    // Who works where: the numbers that the special companies need, the others in turn.
    private static Queue<int> Homes()
    {
        var homes = new Queue<int>(
            [.. Enumerable.Repeat(DemoId.WithTwelvePersons, 12), .. Enumerable.Repeat(DemoId.DeletedYesterday, 3), DemoId.DeletedLongAgo]);
        int[] others =
        [
            .. Enumerable.Range(DemoId.First, DemoId.LastContact - DemoId.First + 1)
                .Where(id => id is not (DemoId.WithoutPersons or DemoId.WithTwelvePersons or DemoId.DeletedYesterday or DemoId.DeletedLongAgo)),
        ];
        for (var round = 0; homes.Count < DemoId.LastPerson; round++)
            foreach (var id in others.Where(id => round == 0 || id % 4 != round % 4))
                homes.Enqueue(id);
        return homes;
    }

    private void Add(int id, int? contactId, string firstName, string lastName, string title)
    {
        var contact = records.Contacts.Find(candidate => candidate.ContactId == contactId);
        var country = DemoCountry.All.FirstOrDefault(candidate => candidate.Id == contact?.CountryId) ?? DemoCountry.All[0];
        var rank = contactId is { } home ? _ranks[home] = _ranks.GetValueOrDefault(home, home == DemoId.OwnerCompany ? 1 : 0) + 1 : 1;
        var owner = contact?.AssociateId ?? DemoId.Tina;
        records.Persons.Add(new DemoPersonRow
        {
            PersonId = id,
            ContactId = contactId,
            Rank = rank,
            FirstName = firstName,
            LastName = lastName,
            FirstKey = SearchKeys.Name(firstName),
            LastKey = SearchKeys.Name(lastName),
            MrMrs = id % 2 == 0 ? "Mrs." : "Mr.",
            Title = title,
            PositionId = 1 + id % 6,
            AssociateId = contactId == DemoId.OwnerCompany ? null : owner,
            UserGroupId = contactId == DemoId.OwnerCompany ? null : DemoUser.Of(owner).GroupId,
            BusinessId = contact?.BusinessId ?? 13,
            CategoryId = contact?.CategoryId ?? (contactId is null ? 2 : null),
            CountryId = country.Id,
            UsePersonAddress = contactId is null,
            Retired = id == DemoId.RetiredPerson,
            ActiveInterests = id == DemoId.ConsentingPerson ? 3 : 0,
            DeletedAt = contact?.DeletedAt,
            DeletedBy = contact?.DeletedBy,
            CreatedAt = contact?.CreatedAt ?? new UtcInstant(calendar.Created.Seconds - id * 3600L),
            CreatedBy = owner,
        });
        AddPoints(id, country, MailName(firstName, lastName));
        if (contactId is null) records.Addresses.Add(new(null, id, null, 16387, country.Street + " 100", country.Cities[0].City, country.Cities[0].Zip));
        _number++;
    }

    private void AddPoints(int id, DemoCountry country, string name)
    {
        var mail = string.Create(CultureInfo.InvariantCulture, $"{name}.{id}@{country.Domain}.example");
        records.Points.Add(new(null, id, ContactPointKind.Mail, 1, mail, SearchKeys.Mail(mail), ""));
        AddPhone(id, country, ContactPointKind.PersonDirect, DemoCountry.Fill(country.Phone, 40 + _number / 2));
        if (_number % 3 != 0) AddPhone(id, country, ContactPointKind.PersonMobile, DemoCountry.Fill(country.Mobile, 5 + _number / 2));
    }

    private void AddPhone(int id, DemoCountry country, int kind, string value)
    {
        var prefix = lists.Countries.TryGetValue(country.Id, out var row) ? row.DialInPrefix : "";
        records.Points.Add(new(null, id, kind, 1, value, SearchKeys.Phone(value, prefix), ""));
    }

    private static string MailName(string firstName, string lastName) =>
        string.Concat($"{firstName}.{lastName}".ToLowerInvariant().Select(letter => letter switch
        {
            'å' or 'ä' => 'a',
            'ö' or 'ø' => 'o',
            _ => letter,
        }));
}
