using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>One of many clients who change the same companies, as chance has it.</summary>
internal sealed class TurmoilClient(TestHost host, TurmoilLedger ledger, int client)
{
    public const int First = 100;
    public const int Companies = 50;

    // However slow the machine is.
    private const int LeastCalls = 12;

    private const string NotFound = "SoNotFoundException";

    private readonly Random _random = new(client);

    public async Task WorkAsync(CancellationToken end)
    {
        for (var number = 0; number < LeastCalls || !end.IsCancellationRequested; number++) await CallAsync($"{client}-{number}");
    }

    private async Task CallAsync(string text)
    {
        var (one, other) = (Any(), Any());
        switch (_random.Next(20))
        {
            case < 6:
                await SaveAsync(one, text);
                break;
            case < 11:
                await MergeAsync(one, other);
                break;
            case < 13:
                await CopyAsync(one, text);
                break;
            case < 15:
                ledger.Judge("Delete", await host.Contact(ContactFixture.Tje0, "DeleteContactEntity", $"<ContactEntityId>{one}</ContactEntityId>"));
                break;
            case < 18:
                ledger.Judge("Undelete", await host.Contact(ContactFixture.Tje0, "Undelete", $"<Id>{one}</Id>"));
                break;
            case 18:
                await AddPersonAsync(one, text);
                break;
            default:
                await ReadAsync(one);
                break;
        }
    }

    // One text everywhere: a company of two texts was written by two clients.
    private async Task SaveAsync(int id, string text)
    {
        var reply = await host.Save($"""
            <ContactId>{id}</ContactId><Name>{text}</Name><Department>{text}</Department><Number2>T{id}</Number2>
            <Associate><AssociateId>{_random.Next(5, 7)}</AssociateId></Associate><Phones><EntityElement><Value>{text}</Value></EntityElement></Phones>
            """);
        if (ledger.Judge("Save", reply, NotFound)) ledger.Updated(id);
    }

    private async Task MergeAsync(int source, int destination)
    {
        var reply = await host.Merge(source, destination, _random.Next(2) == 0, _random.Next(2) == 0);
        string[] refusals = source == destination ? [NotFound, "SoIllegalOperationException"] : [NotFound];
        if (ledger.Judge("Merge", reply, refusals)) ledger.Merged(destination);
    }

    private async Task CopyAsync(int source, string text)
    {
        var reply = await host.Copy(source, $"Copy {text}", copyPersons: true);
        if (ledger.Judge("Copy", reply, NotFound)) ledger.Copies.Add(int.Parse(reply.Response!.Value, CultureInfo.InvariantCulture));
    }

    private async Task AddPersonAsync(int contactId, string text)
    {
        var isUnique = _random.Next(4) == 0;
        var reply = await host.Contact(ContactFixture.Tje0, "AddPerson", $"""
            <ContactId>{contactId}</ContactId><NewPersonEntity><Lastname>{(isUnique ? $"Only {text}" : "A")}</Lastname></NewPersonEntity>
            """);
        if (ledger.Judge("AddPerson", reply, NotFound) && isUnique) ledger.Persons.Add(int.Parse(reply["PersonId"]!, CultureInfo.InvariantCulture));
    }

    private async Task ReadAsync(int id)
    {
        var reply = await host.Contact(ContactFixture.Tje0, "GetContactWithPersons", $"<ContactId>{id}</ContactId>");
        if (!ledger.Judge("Read", reply) || reply.Response is null) return;
        string?[] texts = [reply["Department"], .. reply.All("Phones/EntityElement/Value")];
        if (texts.Length != 2 || texts.Any(shown => shown != reply["Name"])) ledger.Problems.Add($"a company of two savers was shown: {reply.Text}");
    }

    private int Any() => First + _random.Next(Companies);
}
