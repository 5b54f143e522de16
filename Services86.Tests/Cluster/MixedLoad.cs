using System.Diagnostics;
using Dapper;
using Npgsql;

namespace Services86.Tests.Cluster;

/// <summary>Many clients at once, and the comparison of what they were told with what the database holds at the end.</summary>
internal sealed class MixedLoad : IDisposable
{
    private readonly LoadWorker[] _workers;
    private TimeSpan _elapsed;

    /// <param name="address">The proxy.</param>
    /// <param name="clients">How many at once; they share the users.</param>
    /// <param name="users">Names of users who may do everything.</param>
    /// <param name="password">The password of each of them.</param>
    public MixedLoad(Uri address, int clients, string[] users, string password) =>
        _workers = [.. Enumerable.Range(1, clients).Select(number =>
            new LoadWorker(new ClusterClient(address), Ledger, $"w{number}", users[number % users.Length], password))];

    public LoadLedger Ledger { get; } = new();

    /// <summary>Calls in a second.</summary>
    public double Rate => Ledger.Calls / _elapsed.TotalSeconds;

    public async Task RunAsync(Func<int, bool> isWanted)
    {
        var began = Stopwatch.StartNew();
        await Task.WhenAll(_workers.Select(worker => Task.Run(() => worker.RunAsync(isWanted))));
        _elapsed = began.Elapsed;
    }

    /// <summary>No answer was a surprise, nothing acknowledged is missing, and nothing was done twice.</summary>
    public async Task VerifyAsync(string connectionString)
    {
        Assert.That(Ledger.Surprises, Is.Empty, Ledger.Summary);
        await using var connection = new NpgsqlConnection(connectionString);
        var stored = (await connection.QueryAsync<(int Id, string Text, string Place, int Status, int Changes)>(
            "SELECT appointment_id, description, location, status, updated_count FROM appointment WHERE description LIKE 'load-%'")).ToDictionary(row => row.Id);
        var wrong = _workers.SelectMany(worker => worker.Entries).Where(entry => !stored.TryGetValue(entry.Id, out var row)
            || !entry.Texts.Contains(row.Text) || row.Place != row.Text || !entry.States.Contains(row.Status == 3 ? LoadEntry.Done : LoadEntry.Open)
            || row.Changes < entry.Changes || row.Changes > entry.Changes + entry.Doubtful).ToList();
        Assert.That(wrong.Select(entry => entry.Id), Is.Empty, "follow-ups that are gone or hold something else");
        Assert.That(stored.Values.GroupBy(row => row.Text).Where(rows => rows.Count() > 1).Select(rows => rows.Key), Is.Empty, "follow-ups stored twice");
        var unknown = stored.Count - _workers.Sum(worker => worker.Entries.Count);
        Assert.That(unknown, Is.InRange(0, Ledger.Broken), "follow-ups that nobody was told of");

        var companies = (await connection.QueryAsync<(int Id, string Name, string Number)>(
            "SELECT contact_id, name, number2 FROM contact WHERE name LIKE 'Company w%'")).ToList();
        Assert.That(_workers.SelectMany(worker => worker.Companies).Except(companies), Is.Empty, "companies that are gone or hold something else");
        Assert.That(companies.GroupBy(company => company.Number).Where(rows => rows.Count() > 1).Select(rows => rows.Key), Is.Empty, "numbers given twice");
        Assert.That(companies.GroupBy(company => company.Name).Where(rows => rows.Count() > 1).Select(rows => rows.Key), Is.Empty, "companies stored twice");
    }

    public void Dispose()
    {
        foreach (var worker in _workers) worker.Dispose();
    }
}
