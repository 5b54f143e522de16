using System.Globalization;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>One client of the mixed load: sends calls of all kinds and compares every answer with what it must be.</summary>
internal sealed class LoadWorker(ClusterClient client, LoadLedger ledger, string name, string user, string password) : IDisposable
{
    private readonly Random _random = new(name.Sum(letter => letter) * 7919);
    private readonly List<(int Id, string Name, string Number)> _companies = [];
    private string _ticket = "";
    private int _made;

    public List<LoadEntry> Entries { get; } = [];

    public IReadOnlyList<(int Id, string Name, string Number)> Companies => _companies;

    /// <summary>Sends calls until nobody wants any more.</summary>
    /// <param name="isWanted">Whether the call of that number is still wanted.</param>
    public async Task RunAsync(Func<int, bool> isWanted)
    {
        while (isWanted(ledger.Begin()))
        {
            try
            {
                await StepAsync();
            }
            catch (BrokenCallException)
            {
                ledger.Broke();
            }
            catch (Exception failure)
            {
                ledger.Surprise($"{name}: {failure}");
                return;
            }
        }
    }

    public void Dispose() => client.Dispose();

    private Task StepAsync()
    {
        if (_ticket.Length == 0) return SignInAsync();
        if (Entries.Count == 0) return CreateAsync();
        return _random.Next(100) switch
        {
            < 42 => ReadAsync(),
            < 58 => CreateAsync(),
            < 69 => ChangeAsync(),
            < 78 => CompleteAsync(),
            < 82 => CreateCompanyAsync(),
            < 89 when _companies.Count > 0 => ReadCompanyAsync(),
            < 91 when _companies.Count > 0 => ReadActiveAsync(),
            < 94 => SuggestAsync(),
            < 95 => SignInAsync(),
            < 96 => FailSignInAsync(),
            < 98 => UseFalseTicketAsync(),
            _ => AskSystemAsync(),
        };
    }

    private LoadEntry AnyEntry => Entries[_random.Next(Entries.Count)];

    private async Task ReadAsync()
    {
        var entry = AnyEntry;
        var reply = await client.ReadAsync(_ticket, entry.Id);
        var isRight = reply.Succeeded && reply["AppointmentId"] == Text(entry.Id)
            && entry.Texts.Contains(reply["Description"]!) && entry.States.Contains(reply["Completed"]!);
        Expect("read", reply, isRight, entry);
    }

    private async Task CreateAsync()
    {
        var text = $"load-{name}-{++_made}";
        var reply = await client.SaveAsync(_ticket, 0, text);
        if (!Expect("create", reply, reply.Succeeded && reply["Description"] == text)) return;
        ledger.Given("appointment", reply["AppointmentId"]!);
        Entries.Add(new LoadEntry(ClusterClient.Number(reply, "AppointmentId"), text));
    }

    private async Task ChangeAsync()
    {
        var entry = AnyEntry;
        var text = $"load-{name}-{++_made}";
        try
        {
            var reply = await client.SaveAsync(_ticket, entry.Id, text);
            if (Expect("change", reply, reply.Succeeded && reply["Description"] == text && reply["AppointmentId"] == Text(entry.Id))) entry.Saved(text);
        }
        catch (BrokenCallException)
        {
            entry.PerhapsSaved(text);
            throw;
        }
    }

    private async Task CompleteAsync()
    {
        var entry = AnyEntry;
        var state = entry.States.Contains(LoadEntry.Done) ? LoadEntry.Open : LoadEntry.Done;
        try
        {
            var reply = await client.SetStatusAsync(_ticket, state, entry.Id);
            if (Expect("status", reply, reply.Succeeded)) entry.GivenStatus(state);
        }
        catch (BrokenCallException)
        {
            entry.PerhapsGivenStatus(state);
            throw;
        }
    }

    private async Task CreateCompanyAsync()
    {
        var company = $"Company {name} {++_made}";
        var reply = await client.SaveCompanyAsync(_ticket, company);
        if (!Expect("company", reply, reply.Succeeded && reply["Name"] == company && reply["Number2"] is { Length: > 0 })) return;
        ledger.Given("contact", reply["ContactId"]!);
        ledger.Given("number", reply["Number2"]!);
        _companies.Add((ClusterClient.Number(reply, "ContactId"), company, reply["Number2"]!));
    }

    private async Task ReadCompanyAsync()
    {
        var (id, company, number) = _companies[_random.Next(_companies.Count)];
        var reply = await client.ContactAsync(_ticket, "GetContactEntity", $"<ContactEntityId>{id}</ContactEntityId>");
        Expect("read company", reply, reply.Succeeded && reply["Name"] == company && reply["Number2"] == number);
    }

    private async Task ReadActiveAsync()
    {
        var reply = await client.ContactAsync(_ticket, "GetMyActiveContacts", "<ActivityStartTime>2001-01-01T00:00:00</ActivityStartTime><ActionType>All</ActionType>");
        var ids = reply.All("ContactActivity/ContactId").ToHashSet();
        Expect("active", reply, reply.Succeeded && _companies.TrueForAll(company => ids.Contains(Text(company.Id))));
    }

    private async Task SuggestAsync()
    {
        var reply = await client.AppointmentAsync(_ticket, "CreateDefaultAppointmentEntity", "");
        Expect("suggest", reply, reply.Succeeded && reply["AppointmentId"] == "0" && reply["Associate/Name"] == user);
    }

    private async Task SignInAsync()
    {
        var reply = await client.TrySignInAsync(user, password);
        if (!Expect("sign in", reply, reply.Succeeded && reply["Associate"] == user && ClusterClient.TicketOf(reply) is not null)) return;
        _ticket = ClusterClient.TicketOf(reply)!;
        ledger.Given("ticket", _ticket);
    }

    private async Task FailSignInAsync()
    {
        var reply = await client.TrySignInAsync($"nobody-{name}-{++_made}", "wrong");
        Expect("failed sign in", reply, reply.Succeeded && reply.Response is null && ClusterClient.TicketOf(reply) is null);
    }

    private async Task UseFalseTicketAsync()
    {
        var reply = await client.ReadAsync(_ticket[..^4] + "AAAA", AnyEntry.Id);
        Expect("false ticket", reply, !reply.Succeeded && reply.ExceptionType == "SoSessionException" && reply.Response is null);
    }

    private async Task AskSystemAsync()
    {
        var reply = await client.CallAsync(WireNames.SoPrincipalAgent, "GetSystemInfo", "", ticket: null);
        Expect("system", reply, reply.Succeeded && reply.Text.Contains("<DatabaseType>PostgreSQL</DatabaseType>", StringComparison.Ordinal));
    }

    private bool Expect(string kind, SoapReply reply, bool isRight, LoadEntry? entry = null)
    {
        ledger.Answered(kind);
        if (!isRight || reply.Status != 200) ledger.Surprise($"{name}, {kind}{(entry is null ? "" : $", expected {entry}")}: {reply.Body.Name.LocalName} {Short(reply)}");
        return isRight;
    }

    private static string Short(SoapReply reply) =>
        reply.ExceptionType is { } type ? $"{type}: {reply.Message}" : $"id {reply["AppointmentId"]}, text {reply["Description"]}, {reply["Completed"]}, {reply.FaultReason}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
