using System.Globalization;
using Services86.Data.Principals;

namespace Services86.Benchmarks.Installations;

/// <summary>Groups, users and resources, and what belongs to them alone. None of them has a password: <c>user password NAME</c> gives him one.</summary>
internal sealed class UserRows(People people, Func<string, TableFill> open)
{
    private const int EmployeeRole = 1;
    private const int ResourceType = 1;
    private const int FirstRank = 10;
    private const int ContactTable = 5;

    public void Write()
    {
        var groups = open("user_group");
        for (var i = 0; i < people.Size.Groups; i++)
        {
            groups.Set("user_group_id", people.FirstGroup + i).Set("name", string.Create(CultureInfo.InvariantCulture, $"Region {people.FirstGroup + i}"))
                .Set("rank", FirstRank + i).Write();
        }

        groups.Close();
        WriteAssociates();
        WriteRecent();
    }

    private void WriteAssociates()
    {
        var made = Calendar.Instant(Calendar.At(Calendar.First, 8));
        var associates = open("associate");
        for (var i = 0; i < people.Size.Users + people.Size.Resources; i++)
        {
            var isUser = i < people.Size.Users;
            var name = string.Create(CultureInfo.InvariantCulture, $"{(isUser ? "USER" : "ROOM")}{people.Associate(i)}");
            associates.Set("associate_id", people.Associate(i)).Set("name", name).Set("name_key", LoginKey.Of(name)).Set("user_name", isUser ? name : "")
                .Set("person_id", isUser ? people.UserPerson(i) : null).Set("type", isUser ? 0 : ResourceType)
                .Set("user_group_id", people.GroupOf(i)).Set("role_id", EmployeeRole).Set("rank", FirstRank + i)
                .Set("is_location", !isUser).Set("location_address", isUser ? "" : "Second floor")
                .Made(made, null).Write();
        }

        associates.Close();
    }

    private void WriteRecent()
    {
        const int Each = 30;
        var recent = open("recent_item");
        for (var user = 0; user < people.Size.Users; user++)
        {
            var dice = new Dice((ulong)(7_000_000 + user));
            foreach (var contact in Enumerable.Range(0, Each).Select(_ => dice.Skewed(people.Size.Contacts)).Distinct())
            {
                recent.Set("associate_id", people.Associate(user)).Set("table_no", ContactTable).Set("record_id", people.Contact(contact))
                    .Set("used_at", Calendar.Instant(Calendar.Now) - contact % 1000 * Calendar.Minute).Write();
            }
        }

        recent.Close();
    }
}
