using System.Security;
using System.Xml.Linq;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Contracts;

namespace Services86.Benchmarks.Reads;

/// <summary>The company lists; what they ask for is taken from the caller's own companies.</summary>
internal static class ContactReads
{
    private const int ListLength = 50;

    public static IEnumerable<MeasuredRead> All(SignedInUser user, People people)
    {
        var own = user.Ask(SoapRequest.Bytes(WireNames.ContactAgent, "GetMyContacts", "", user.Ticket))
            .Descendants(SignedInUser.Service + WireNames.Response).Elements().ToArray();

        // Company names repeat in an installation; a company with a department shows both searches.
        var twin = own.First(company => Text(company, "Department").Length > 0);
        var (name, department) = (SecurityElement.Escape(Text(twin, "Name")), SecurityElement.Escape(Text(twin, "Department")));
        yield return Read("GetMyContacts", "", "");
        yield return Active("a week, all kinds", 7, "");
        yield return Active("a year, new activities", 365, "NewActivity");
        yield return Active("a year, completed", 365, "ActivityCompleted");
        yield return Active("a year, persons", 365, "PersonAdded PersonUpdated");
        yield return Active("a year, documents", 365, "DocumentAdded");
        yield return Active("ever, all kinds", 3650, "");
        yield return Read("GetDuplicates", "", $"<Name>{name}</Name>");
        yield return Read("GetNameDepartmentDuplicates", "", $"<Name>{name}</Name><Department>{department}</Department>");
        yield return Read("GetMyRecentContacts", "", "<SourceType/>");
        yield return Read("GetContactList", "", $"<ContactIds xmlns:a=\"{WireNames.ArraysNamespace}\">{FiftyIds(own)}</ContactIds>");
        yield return Read("GetPersons", "users' company", $"<ContactId>{People.Home}</ContactId>");

        MeasuredRead Active(string what, int days, string actions)
        {
            var since = FormattableString.Invariant($"{Calendar.Today.AddDays(-days):yyyy-MM-dd}");
            return Read("GetMyActiveContacts", what, $"<ActivityStartTime>{since}T00:00:00</ActivityStartTime><ActionType>{actions}</ActionType>");
        }

        MeasuredRead Read(string operation, string detail, string parameters) =>
            MeasuredRead.Of(user, WireNames.ContactAgent, operation, detail, parameters);
    }

    private static string Text(XElement item, string member) => item.Element(SignedInUser.Service + member)?.Value ?? "";

    // Spread over the whole alphabet, and with it over the table.
    private static string FiftyIds(XElement[] own) => string.Concat(
        Enumerable.Range(0, ListLength).Select(i => $"<a:int>{Text(own[i * own.Length / ListLength], "ContactId")}</a:int>"));
}
