using System.Globalization;
using Services86.Agents.Directory;

namespace Services86.Benchmarks.Installations;

/// <summary>Projects with members, and sales; written after the diary, which knows when a sale is due.</summary>
internal sealed class BusinessRows(People people, int firstNumber, DiaryLinks links, Func<string, TableFill> open)
{
    private const int ProjectTypes = 4;
    private const int ProjectStatuses = 4;
    private const int MemberTypes = 6;
    private const int OrdinarySale = 1;
    private const int Crowns = 96;
    private const int Open = 1;
    private const int Sold = 2;
    private const int Lost = 3;

    private static readonly int[] Probabilities = [10, 30, 50, 80, 90];

    public static bool IsPublished(int project) => project % 20 == 0;

    public void Write()
    {
        WriteProjects();
        WriteMembers();
        WriteSales();
    }

    private int OwnerOfProject(int project) => project * 7 % people.Size.Users;

    private void WriteProjects()
    {
        var projects = open("project");
        for (var i = 0; i < people.Size.Projects; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{Words.Company(new Dice((ulong)(3_000_000 + i)))} {2017 + i % 10}");
            var end = Calendar.Today.AddDays(200 - i * 3 % 2900);
            projects.Set("project_id", people.FirstProject + i).Set("name", name).Set("name_key", SearchKeys.Name(name))
                .Set("project_number", (firstNumber + i).ToString(CultureInfo.InvariantCulture))
                .Set("type_id", 1 + i % ProjectTypes).Set("status_id", 1 + i / ProjectTypes % ProjectStatuses)
                .Set("associate_id", people.Associate(OwnerOfProject(i))).Set("user_group_id", people.GroupOf(OwnerOfProject(i)))
                .Set("is_done", end < Calendar.Today).Set("end_on", end).Set("is_published", IsPublished(i))
                .Made(Calendar.Instant(Calendar.At(end.AddDays(-400), 9)), people.Associate(OwnerOfProject(i)));
            if (IsPublished(i)) projects.Set("publish_from", end.AddDays(-300)).Set("publish_to", end);
            projects.Write();
        }

        projects.Close();
    }

    private void WriteMembers()
    {
        var members = open("project_member");
        for (var i = 0; i < people.Size.Projects; i++)
        {
            var dice = new Dice((ulong)(4_000_000 + i));
            var made = Calendar.Instant(Calendar.At(Calendar.First.AddDays(i % 3000), 9));
            members.Set("project_id", people.FirstProject + i).Set("contact_id", People.Home).Set("person_id", people.UserPerson(OwnerOfProject(i)))
                .Set("member_type_id", 1).Set("rank", 1).Made(made, people.Associate(OwnerOfProject(i))).NextId().Write();
            var rank = 1;
            foreach (var contact in Enumerable.Range(0, dice.Between(3, 10)).Select(_ => dice.Skewed(people.Size.Contacts)).Distinct())
            {
                if (people.AnyPersonOf(contact, dice) is not { } person) continue;
                members.Set("project_id", people.FirstProject + i).Set("contact_id", people.Contact(contact)).Set("person_id", person)
                    .Set("member_type_id", dice.Between(1, MemberTypes)).Set("rank", ++rank).Made(made, people.Associate(OwnerOfProject(i))).NextId().Write();
            }
        }

        members.Close();
    }

    private void WriteSales()
    {
        var sales = open("sale");
        for (var i = 0; i < people.Size.Sales; i++)
        {
            var dice = new Dice((ulong)(5_000_000 + i));
            var contact = people.ContactOfSale(i);
            var owner = people.OwnerOf(contact);
            var status = dice.Next(10) switch
            {
                < 3 => Open,
                < 7 => Sold,
                _ => Lost,
            };
            var saleAt = Calendar.At(Calendar.Today.AddDays(status == Open ? dice.Between(1, 200) : -dice.Skewed(3000)), 0);
            var stage = dice.Next(Probabilities.Length);
            var amount = dice.Between(1_000, 900_000) + dice.Next(100) / 100.0;
            var due = links.FirstOpenOfSale(i);
            sales.Set("sale_id", people.FirstSale + i).Set("associate_id", people.Associate(owner)).Set("user_group_id", people.GroupOf(owner))
                .Set("contact_id", people.Contact(contact)).Set("person_id", people.AnyPersonOf(contact, dice))
                .Set("project_id", dice.Hits(10) ? people.FirstProject + dice.Skewed(people.Size.Projects) : null)
                .Set("heading", dice.Of<string>(["Lighting upgrade", "Service contract", "Solar roof", "Spare parts"])).Set("sale_type_id", OrdinarySale)
                .Set("stage_id", stage + 1).Set("status", status).Set("done", status == Open ? 1 : 2).Set("sale_at", saleAt)
                .SetReal("amount", amount).SetReal("earning", amount / 4).SetReal("earning_percent", 25.0)
                .Set("probability", status == Open ? Probabilities[stage] : status == Sold ? 100 : 0).Set("currency_id", Crowns)
                .Set("next_due_at", status == Open ? due?.At ?? saleAt : saleAt).Set("next_due_appointment_id", status == Open ? due?.Id : null)
                .Made(Calendar.Instant(saleAt - 100 * Calendar.Day), people.Associate(owner)).Write();
        }

        sales.Close();
        WriteQuotes();
    }

    private void WriteQuotes()
    {
        var quotes = open("quote_version");
        for (var i = 0; i < people.Size.Sales; i += 25)
        {
            quotes.Set("sale_id", people.FirstSale + i).Set("state", 1)
                .Made(Calendar.Instant(Calendar.Now), people.Associate(people.OwnerOf(people.ContactOfSale(i)))).NextId().Write();
        }

        quotes.Close();
    }
}
