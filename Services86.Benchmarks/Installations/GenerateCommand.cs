using Services86.Data.Database;

namespace Services86.Benchmarks.Installations;

/// <summary><c>generate small|medium</c>: an installation of that size in a database of one's own.</summary>
internal static class GenerateCommand
{
    public const string Verb = "generate";
    public const string Usage = "bench generate small|medium [--provider Sqlite|PostgreSql] [--seed N] --connection \"...\"";

    private const ulong DefaultSeed = 86;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length == 0 || InstallationSize.Find(arguments[0]) is not { } size || arguments.Length % 2 == 0) return Refuse();
        var options = new DatabaseOptions { ConnectionString = "", CommandTimeout = 600 };
        var seed = DefaultSeed;
        for (var i = 1; i < arguments.Length; i += 2)
        {
            switch (arguments[i])
            {
                case "--provider":
                    options.Provider = arguments[i + 1];
                    break;
                case "--connection":
                    options.ConnectionString = arguments[i + 1];
                    break;
                case "--seed" when ulong.TryParse(arguments[i + 1], out var number):
                    seed = number;
                    break;
                default:
                    return Refuse();
            }
        }

        if (options.ConnectionString.Length == 0) return Refuse();
        (await new InstallationGenerator(options, size, seed).RunAsync()).Write(Console.Out);
        return 0;
    }

    private static int Refuse()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
