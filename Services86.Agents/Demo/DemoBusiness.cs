using System.Globalization;
using Services86.Agents.Directory;
using Services86.Data.Database;
using Services86.Data.Demo;
using Services86.Data.Lists;

namespace Services86.Agents.Demo;

/// <summary>Projects with members, and sales (seed-data.md B).</summary>
internal sealed class DemoBusiness(DemoCalendar calendar, ListSnapshot lists, DemoRecords records)
{
    private const long Day = 24 * 60 * 60;
    private const int GuidedProjectType = 4;
    private const int GuidedSaleType = 2;
    private const int Open = 1;
    private const int Sold = 2;
    private const int Lost = 3;
    private const int Stalled = 4;

    private static readonly int[] Probabilities = [10, 30, 50, 80, 90];

    private static readonly string[] Headings = ["Lighting upgrade", "Service contract", "Solar roof", "Charging stations", "Energy audit", "Spare parts"];

    public void Add(int firstProjectNumber)
    {
        string[] names = ["Lighthouse renewal", "Office move", "Customer day", "Spring campaign"];
        for (var at = 0; at < names.Length; at++) AddProject(DemoId.First + at, names[at], firstProjectNumber + at);
        for (var id = DemoId.First; id <= DemoId.LastSale; id++) records.Sales.Add(Special(Sale(id)));
        records.Addresses.Add(new(null, null, DemoId.Quote, 8196, "Hafenstraße 7", "Hamburg", "20095"));
    }

    private void AddProject(int id, string name, int number)
    {
        var owner = DemoUser.Owners[(id - DemoId.First) % DemoUser.Owners.Count];
        records.Projects.Add(new DemoProjectRow
        {
            ProjectId = id,
            Name = name,
            NameKey = SearchKeys.Name(name),
            ProjectNumber = number.ToString(CultureInfo.InvariantCulture),
            TypeId = id == DemoId.GuidedProject ? GuidedProjectType : id - DemoId.First,
            StatusId = id == DemoId.GuidedProject ? 2 : 1 + (id - DemoId.First) % 2,
            AssociateId = owner.Id,
            UserGroupId = owner.GroupId,
            EndOn = calendar.Today.AddDays(90 + 30 * (id - DemoId.First)),
            NextMilestoneAt = id == DemoId.GuidedProject ? DemoSpecials.MilestoneStart(calendar) : null,
            IsPublished = id == DemoId.PublishedProject,
            CreatedAt = new UtcInstant(calendar.Created.Seconds - 200 * Day),
            Description = "Part of the demo data.",
        });
        int[] staff = [DemoId.TinaPerson, owner.PersonId, id == DemoId.PublishedProject ? DemoId.ExternalPerson : DemoId.ConsentingPerson];
        var persons = staff.Concat(records.Persons
            .Where(person => person is { DeletedAt: null, Retired: false, ContactId: not null and not DemoId.OwnerCompany } && person.PersonId % 11 == id % 11)
            .Select(person => person.PersonId)).Distinct().Take(6);
        var rank = 0;
        foreach (var personId in persons)
        {
            var contactId = records.Persons[personId - DemoId.First].ContactId;
            records.Members.Add(new(id, contactId, personId, 1 + rank % 6, ++rank));
        }
    }

    private DemoSaleRow Sale(int id)
    {
        var number = id - DemoId.First;
        var contact = records.LiveContacts.Where(candidate => records.AnyPersonOf(candidate.ContactId, 0) is not null).ElementAt(number);
        var status = (number % 4) switch
        {
            1 => Sold,
            3 => Lost,
            _ => Open,
        };
        var currency = lists.Countries.TryGetValue(contact.CountryId, out var country) ? country.CurrencyId : 0;
        return new DemoSaleRow
        {
            SaleId = id,
            Heading = Headings[number % Headings.Length],
            AssociateId = contact.AssociateId,
            UserGroupId = contact.UserGroupId,
            ContactId = contact.ContactId,
            PersonId = records.AnyPersonOf(contact.ContactId, number),
            ProjectId = number % 5 == 0 ? DemoId.First + number / 5 % 4 : null,
            StageId = 1 + number % 5,
            Status = status,
            Done = status == Open ? 1 : 2,
            SaleAt = DemoCalendar.At(calendar.Workday(status == Open ? 14 + 5 * number : -8 * number), 0),
            Amount = 10_000 + 2_500 * number,
            Probability = status == Open ? Probabilities[number % 5] : status == Sold ? 100 : 0,
            CurrencyId = currency == 0 ? null : currency,
            CreatedAt = new UtcInstant(calendar.Created.Seconds - (210 + number) * Day),
            Description = "Part of the demo data.",
        };
    }

    private DemoSaleRow Special(DemoSaleRow sale) => sale.SaleId switch
    {
        DemoId.FirstGuidedSale => Opened(sale, 1) with { SaleTypeId = GuidedSaleType },
        DemoId.SecondGuidedSale => Opened(sale, 2) with { SaleTypeId = GuidedSaleType },
        DemoId.StalledSale => sale with { Status = Stalled, ReopenAt = DemoCalendar.At(calendar.Workday(45), 0), StalledReasonId = 1 },
        DemoId.QuotedSale => Opened(sale, 3),
        _ => sale,
    };

    private DemoSaleRow Opened(DemoSaleRow sale, int stage) => sale with
    {
        Status = Open,
        Done = 1,
        StageId = stage,
        Probability = Probabilities[stage - 1],
        SaleAt = DemoCalendar.At(calendar.Workday(30 + 10 * stage), 0),
    };
}
