using System.Globalization;
using Services86.Benchmarks.Copies;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Data.Database;

namespace Services86.Benchmarks.Contacts;

/// <summary>The operations that answer many companies, asked of the shipped host by the user who owns most of them: what a row costs, small and medium.</summary>
internal sealed class ContactBench(ContactBenchOptions options)
{
    public const string Verb = "contacts";
    public const string Usage = "bench contacts [--size small|medium] [--seconds N] [--provider Sqlite|PostgreSql]; a smaller size is measured first";

    private const ulong Seed = 86;
    private const int Connections = 4;
    private const string Password = "Bench-86";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ContactBenchOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        await new ContactBench(options).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("services86-contacts-").FullName;
        try
        {
            await using var server = options.IsServer ? await BenchPostgres.OpenAsync() : null;
            foreach (var size in options.Sizes)
            {
                var place = server is null ? $"Data Source={Path.Combine(folder, size.Name)}.db" : await server.CreateDatabaseAsync();
                await MeasureAsync(size, new DatabaseOptions { Provider = options.Provider, ConnectionString = place, CommandTimeout = 600 });
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task MeasureAsync(InstallationSize size, DatabaseOptions database)
    {
        Console.WriteLine($"generating a {size.Name} installation on {options.Provider}");
        var installation = await new InstallationGenerator(database, size, Seed).RunAsync();
        var product = new ShippedHost(database);
        // The first user looks after the most companies.
        var name = string.Create(CultureInfo.InvariantCulture, $"USER{installation.People.Associate(0)}");
        await product.CommandAsync(Password, "user", "password", name);
        using var host = await product.StartAsync();
        var operations = new ContactOperations(SignedInUser.SignIn(host, name, Password));
        ContactTable.WriteHead($"{size.Name} on {options.Provider}, {Connections} connections; {name} owns {operations.Companies} of {size.Contacts} companies");
        foreach (var operation in operations.All())
        {
            await LoadAsync(operation.Target);
            await Task.Delay(200);
            var before = host.ReadMeter();
            var load = await LoadAsync(operation.Target);
            ContactTable.Write(operation, load, host.ReadMeter().Cpu - before.Cpu, (load.Requests - Connections) / load.Elapsed.TotalSeconds);
        }

        ContactTable.WriteFoot(host.ReadMeter());
    }

    private Task<Load> LoadAsync(Target target) => Loader.RunAsync(target, TimeSpan.FromSeconds(options.Seconds), int.MaxValue, Connections);
}
