using System.Diagnostics.Metrics;

namespace Services86.Agents.Principals;

/// <summary>What an operator sees of sign-ins and tickets.</summary>
internal sealed class SignInWatch
{
    private readonly Counter<long> _issued;
    private readonly Counter<long> _refused;

    public SignInWatch(IMeterFactory meters, TicketShelf shelf)
    {
        var meter = meters.Create("Services86");
        _issued = meter.CreateCounter<long>("services86.tickets.issued", "{ticket}", "Tickets issued by a successful sign-in.");
        _refused = meter.CreateCounter<long>("services86.signins.refused", "{attempt}", "Sign-ins whose evidence proved nothing.");
        meter.CreateObservableUpDownCounter("services86.tickets.known", () => shelf.Count, "{ticket}", "Tickets that this host has judged lately and keeps in memory.");
    }

    public void Issued() => _issued.Add(1);

    public void Refused() => _refused.Add(1);
}
