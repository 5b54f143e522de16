using System.Globalization;
using Services86.Benchmarks.Installations;
using Services86.Data.Database;

namespace Services86.Benchmarks.Reads;

/// <summary>What the benchmark of reads runs on.</summary>
/// <param name="Size">Of the largest installation.</param>
/// <param name="Seconds">Length of one load.</param>
/// <param name="Providers">The engines, one after the other.</param>
internal sealed record ReadBenchOptions(InstallationSize Size, int Seconds, string[] Providers)
{
    /// <summary>The small one always comes first, so that growth can be seen.</summary>
    public IEnumerable<InstallationSize> Sizes => new[] { InstallationSize.Small, Size }.Distinct();

    /// <summary>Null when the arguments are none of ours.</summary>
    public static ReadBenchOptions? Read(string[] arguments)
    {
        var options = new ReadBenchOptions(InstallationSize.Medium, 3, [DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql]);
        if (arguments.Length % 2 != 0) return null;
        foreach (var pair in arguments.Chunk(2))
        {
            switch (pair)
            {
                case ["--size", var name] when InstallationSize.Find(name) is { } size:
                    options = options with { Size = size };
                    break;
                case ["--seconds", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    options = options with { Seconds = seconds };
                    break;
                case ["--provider", DatabaseEngine.Sqlite or DatabaseEngine.PostgreSql]:
                    options = options with { Providers = [pair[1]] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
