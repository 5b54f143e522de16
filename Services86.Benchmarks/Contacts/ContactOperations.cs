using System.Security;
using System.Xml.Linq;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Contracts;

namespace Services86.Benchmarks.Contacts;

/// <summary>The measured calls; what they ask for is taken from the caller's own companies.</summary>
internal sealed class ContactOperations
{
    private const int ListLength = 50;

    private readonly SignedInUser _user;
    private readonly XElement[] _own;

    public ContactOperations(SignedInUser user)
    {
        _user = user;
        _own = [.. Items(Request("GetMyContacts", ""))];
    }

    public int Companies => _own.Length;

    public IEnumerable<ContactOperation> All()
    {
        // Company names repeat in an installation; a company with a department shows both searches.
        var twin = _own.First(company => Text(company, "Department").Length > 0);
        var (name, department) = (SecurityElement.Escape(Text(twin, "Name")), SecurityElement.Escape(Text(twin, "Department")));
        yield return Operation("GetMyContacts", "GetMyContacts", "");
        yield return Active("a week, all kinds", 7, "");
        yield return Active("a year, new activities", 365, "NewActivity");
        yield return Active("a year, completed", 365, "ActivityCompleted");
        yield return Active("a year, persons", 365, "PersonAdded PersonUpdated");
        yield return Active("a year, documents", 365, "DocumentAdded");
        yield return Active("ever, all kinds", 3650, "");
        yield return Operation("GetDuplicates", "GetDuplicates", $"<Name>{name}</Name>");
        yield return Operation("GetNameDepartmentDuplicates", "GetNameDepartmentDuplicates", $"<Name>{name}</Name><Department>{department}</Department>");
        yield return Operation("GetMyRecentContacts", "GetMyRecentContacts", "<SourceType/>");
        yield return Operation("GetContactList", "GetContactList", $"<ContactIds xmlns:a=\"{WireNames.ArraysNamespace}\">{FiftyIds()}</ContactIds>");
        yield return Operation("GetPersons, users' company", "GetPersons", $"<ContactId>{People.Home}</ContactId>");
    }

    private static string Text(XElement item, string member) => item.Element(SignedInUser.Service + member)?.Value ?? "";

    // Spread over the whole alphabet, and with it over the table.
    private string FiftyIds() => string.Concat(
        Enumerable.Range(0, ListLength).Select(i => $"<a:int>{Text(_own[i * _own.Length / ListLength], "ContactId")}</a:int>"));

    private ContactOperation Active(string what, int days, string actions)
    {
        var since = FormattableString.Invariant($"{Calendar.Today.AddDays(-days):yyyy-MM-dd}");
        return Operation($"GetMyActiveContacts, {what}", "GetMyActiveContacts", $"<ActivityStartTime>{since}T00:00:00</ActivityStartTime><ActionType>{actions}</ActionType>");
    }

    private ContactOperation Operation(string title, string operation, string parameters)
    {
        var request = Request(operation, parameters);
        var rows = Items(request).Count();
        if (rows == 0) throw new InvalidOperationException($"{title} finds nothing, so there is nothing to measure.");
        var target = new Target(_user.Host, title, _ => [request], "<Succeeded>true</Succeeded>");
        return new ContactOperation(target, rows, target.Probe());
    }

    private byte[] Request(string operation, string parameters) => SoapRequest.Bytes(WireNames.ContactAgent, operation, parameters, _user.Ticket);

    private IEnumerable<XElement> Items(byte[] request) => _user.Ask(request).Descendants(SignedInUser.Service + WireNames.Response).Elements();
}
