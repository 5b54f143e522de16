using System.Globalization;
using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Data.Contacts;

namespace Services86.Benchmarks.Installations;

/// <summary>Companies and persons with their points, addresses, interests and consents.</summary>
internal sealed class CompanyRows(People people, int firstNumber, Func<string, TableFill> open)
{
    private const int Businesses = 13;
    private const int Categories = 6;
    private const int ContactInterests = 3;
    private const int PersonInterests = 7;
    private const int Positions = 6;
    private const int Purposes = 2;
    private const int Postal = 1;
    private const int Street = 2;

    // ISO number, dial-in prefix, domain.
    private static readonly (int Id, string Prefix, string Domain)[] Countries =
        [(578, "+47", "no"), (578, "+47", "no"), (578, "+47", "no"), (752, "+46", "se"), (208, "+45", "dk"), (276, "+49", "de")];

    private static readonly string[] Cities = ["Oslo", "Bergen", "Trondheim", "Stockholm", "Aarhus", "Hamburg"];

    public void Write()
    {
        WriteContacts();
        WritePersons();
        WritePoints();
        WriteAddresses();
        WriteInterests();
        WriteConsents();
    }

    private static (int Id, string Prefix, string Domain) CountryOf(int contact) => Countries[contact % Countries.Length];

    private static bool HasInterests(int contact) => contact % 4 == 0;

    private static bool HasInterest(int person) => person % 10 == 0;

    private static int BusinessOf(int contact) => 1 + contact % Businesses;

    private static int CategoryOf(int contact) => 1 + contact % Categories;

    private static long Made(int contact) => Calendar.Instant(Calendar.At(Calendar.First.AddDays(contact * 31 % 3000), 10, contact % 60));

    private void WriteContacts()
    {
        var contacts = open("contact");
        for (var i = 0; i < people.Size.Contacts; i++)
        {
            var dice = new Dice((ulong)(1_000_000 + i));
            var name = Words.Company(dice);
            var owner = people.OwnerOf(i);
            var orgNr = string.Create(CultureInfo.InvariantCulture, $"{900_000_000 + i}");
            var department = dice.Hits(15) ? dice.Of<string>(["North", "South", "Head office"]) : "";
            contacts.Set("contact_id", people.Contact(i)).Set("name", name).Set("name_key", SearchKeys.Name(name))
                .Set("department", department).Set("department_key", SearchKeys.Name(department))
                .Set("org_nr", orgNr).Set("org_nr_key", SearchKeys.OrgNr(orgNr))
                .Set("number2", (firstNumber + i).ToString(CultureInfo.InvariantCulture)).Set("sound_key", PhoneticKey.Of(name))
                .Set("associate_id", people.Associate(owner)).Set("user_group_id", people.GroupOf(owner))
                .Set("business_id", BusinessOf(i)).Set("category_id", CategoryOf(i)).Set("country_id", CountryOf(i).Id)
                .Set("active_interests", HasInterests(i) ? 2 : 0)
                .Set("note", dice.Hits(30) ? Words.Description("Met at the harbour fair; prefers mail.", dice) : "")
                .Made(Made(i), people.Associate(owner), dice.Hits(60) ? Calendar.Instant(Calendar.At(Calendar.Today.AddDays(-dice.Skewed(1000)), 9)) : null);
            if (dice.Hits(5)) contacts.SetReal("wgs84_latitude", 59 + dice.Next(1_000_000) / 1e6).SetReal("wgs84_longitude", 10 + dice.Next(1_000_000) / 1e6);
            contacts.Write();
        }

        contacts.Close();
    }

    private void WritePersons()
    {
        var persons = open("person");
        for (var user = 0; user < people.Size.Users; user++)
        {
            Name(persons, people.UserPerson(user), People.Home, rank: user + 2);
            persons.Set("business_id", Businesses).Set("country_id", Countries[0].Id).Made(Calendar.Instant(Calendar.At(Calendar.First, 8)), null).Write();
        }

        ForEachPerson((contact, rank, id) =>
        {
            var owner = people.OwnerOf(contact);
            Name(persons, id, people.Contact(contact), rank + 1);
            persons.Set("associate_id", people.Associate(owner)).Set("user_group_id", people.GroupOf(owner))
                .Set("business_id", BusinessOf(contact)).Set("category_id", CategoryOf(contact)).Set("country_id", CountryOf(contact).Id)
                .Set("active_interests", HasInterest(id) ? 1 : 0).Set("retired", id % 50 == 0)
                .Made(Made(contact), people.Associate(owner)).Write();
        });
        persons.Close();
    }

    private static void Name(TableFill persons, int id, int contactId, int rank)
    {
        var dice = new Dice((ulong)(2_000_000 + id));
        var (first, last) = (dice.Of<string>(Words.FirstNames), dice.Of<string>(Words.LastNames));
        persons.Set("person_id", id).Set("contact_id", contactId).Set("rank", rank).Set("first_name", first).Set("last_name", last)
            .Set("first_key", SearchKeys.Name(first)).Set("last_key", SearchKeys.Name(last)).Set("mrmrs", id % 2 == 0 ? "Mrs." : "Mr.")
            .Set("title", dice.Of<string>(Words.Titles)).Set("position_id", dice.Between(1, Positions));
    }

    private void WritePoints()
    {
        var points = open("contact_point");
        for (var i = 0; i < people.Size.Contacts; i++)
        {
            var (_, prefix, domain) = CountryOf(i);
            var host = string.Create(CultureInfo.InvariantCulture, $"company{people.Contact(i)}.{domain}.example");
            var phone = Phone(prefix, i);
            Point(points.Set("contact_id", people.Contact(i)), ContactPointKind.ContactPhone, phone, PhoneDigits.Strip(phone, prefix));
            Point(points.Set("contact_id", people.Contact(i)), ContactPointKind.Mail, "post@" + host, SearchKeys.Mail("post@" + host));
            if (i % 2 == 0) Point(points.Set("contact_id", people.Contact(i)), ContactPointKind.Web, "https://www." + host, SearchKeys.Web("https://www." + host));
        }

        ForEachPerson((contact, _, id) =>
        {
            var (_, prefix, domain) = CountryOf(contact);
            var mail = string.Create(CultureInfo.InvariantCulture, $"person{id}@company{people.Contact(contact)}.{domain}.example");
            Point(points.Set("person_id", id), ContactPointKind.Mail, mail, SearchKeys.Mail(mail));
            if (id % 4 == 0) return;
            var mobile = Phone(prefix, id + 7);
            Point(points.Set("person_id", id), ContactPointKind.PersonMobile, mobile, PhoneDigits.Strip(mobile, prefix));
        });
        points.Close();
    }

    private static string Phone(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix} {20_000_000 + number * 37 % 70_000_000}");

    private static void Point(TableFill point, int kind, string value, string searchKey) =>
        point.Set("kind", kind).Set("rank", 1).Set("value", value).Set("search_key", searchKey).NextId().Write();

    private void WriteAddresses()
    {
        var addresses = open("address");
        for (var i = 0; i < people.Size.Contacts; i++)
        {
            var city = Cities[i % Cities.Length];
            var zip = string.Create(CultureInfo.InvariantCulture, $"{1000 + i % 8999}");
            foreach (var (type, line) in new[] { (Postal, "P.O. Box "), (Street, "Harbour Road ") })
            {
                addresses.Set("contact_id", people.Contact(i)).Set("atype", type).Set("address1", line + (1 + i % 300).ToString(CultureInfo.InvariantCulture))
                    .Set("city", city).Set("zipcode", zip).NextId().Write();
            }
        }

        addresses.Close();
    }

    private void WriteInterests()
    {
        var contacts = open("contact_interest");
        for (var i = 0; i < people.Size.Contacts; i++)
        {
            if (!HasInterests(i)) continue;
            for (var n = 0; n < 2; n++)
            {
                contacts.Set("contact_id", people.Contact(i)).Set("interest_id", 1 + (i / 4 + n) % ContactInterests)
                    .Set("updated_at", Made(i)).Set("updated_by", people.Associate(people.OwnerOf(i))).Write();
            }
        }

        contacts.Close();
        var persons = open("person_interest");
        ForEachPerson((contact, _, id) =>
        {
            if (!HasInterest(id)) return;
            persons.Set("person_id", id).Set("interest_id", 1 + id / 10 % PersonInterests).Set("updated_at", Made(contact))
                .Set("updated_by", people.Associate(people.OwnerOf(contact))).Write();
        });
        persons.Close();
    }

    private void WriteConsents()
    {
        var consents = open("person_consent");
        ForEachPerson((contact, _, id) =>
        {
            if (id % 5 != 0) return;
            consents.Set("person_id", id).Set("purpose_id", 1 + id / 5 % Purposes).Set("legal_base_id", 1).Set("source_id", 1)
                .Made(Made(contact), people.Associate(people.OwnerOf(contact))).NextId().Write();
        });
        consents.Close();
    }

    private void ForEachPerson(Action<int, int, int> write)
    {
        for (var contact = 0; contact < people.Size.Contacts; contact++)
            for (var rank = 0; rank < People.PersonsOf(contact); rank++)
                write(contact, rank, people.Person(contact, rank));
    }
}
