using System.Globalization;
using Services86.Benchmarks.Copies;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Data.Database;

namespace Services86.Benchmarks.Reads;

/// <summary>Operations that answer many rows, asked of the shipped host by one user: what a row costs, in a small and in a large installation.</summary>
/// <param name="options">Size, length and engines.</param>
/// <param name="reads">The operations.</param>
/// <param name="caller">Index of the user who asks.</param>
internal sealed class ReadBench(ReadBenchOptions options, Func<SignedInUser, People, IEnumerable<MeasuredRead>> reads, Func<People, int> caller)
{
    /// <summary>The company lists of the Contact agent.</summary>
    public const string Contacts = "contacts";

    /// <summary>The lists and diaries of the Appointment agent.</summary>
    public const string Lists = "lists";

    public const string Usage = "bench contacts|lists [--size small|medium] [--seconds N] [--provider Sqlite|PostgreSql]; a smaller size is measured first";

    private const ulong Seed = 86;
    private const string Password = "Bench-86";

    public static async Task<int> RunAsync(string verb, string[] arguments)
    {
        if (ReadBenchOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        // The first user looks after the most companies. A diary is measured by a user who has as many rows as most.
        var bench = verb == Contacts ? new ReadBench(options, ContactReads.All, _ => 0) : new ReadBench(options, ListReads.All, ListReads.Caller);
        await bench.RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("services86-reads-").FullName;
        try
        {
            foreach (var provider in options.Providers) await RunAsync(provider, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RunAsync(string provider, string folder)
    {
        await using var server = provider == DatabaseEngine.PostgreSql ? await BenchPostgres.OpenAsync() : null;
        var table = new ReadTable();
        foreach (var size in options.Sizes)
        {
            var place = server is null ? $"Data Source={Path.Combine(folder, size.Name)}.db" : await server.CreateDatabaseAsync();
            await MeasureAsync(size, new DatabaseOptions { Provider = provider, ConnectionString = place, CommandTimeout = 600 }, table);
        }
    }

    private async Task MeasureAsync(InstallationSize size, DatabaseOptions database, ReadTable table)
    {
        Console.WriteLine($"generating a {size.Name} installation on {database.Provider}");
        var people = (await new InstallationGenerator(database, size, Seed).RunAsync()).People;
        var product = new ShippedHost(database);
        var name = string.Create(CultureInfo.InvariantCulture, $"USER{people.Associate(caller(people))}");
        await product.CommandAsync(Password, "user", "password", name);
        using var host = await product.StartAsync();
        ReadTable.Begin($"{size.Name} on {database.Provider}: {size.Appointments} appointment rows, {size.Contacts} companies; {name} asks on {Loader.Connections} connections");
        foreach (var read in reads(SignedInUser.SignIn(host, name, Password), people))
        {
            await LoadAsync(read.Target);
            await Task.Delay(200);
            var before = host.ReadMeter();
            var load = await LoadAsync(read.Target);
            table.Write(read, load, host.ReadMeter().Cpu - before.Cpu);
        }

        ReadTable.WriteFoot(host.ReadMeter());
    }

    private Task<Load> LoadAsync(Target target) => Loader.RunAsync(target, TimeSpan.FromSeconds(options.Seconds), int.MaxValue);
}
