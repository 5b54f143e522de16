using System.Globalization;
using Services86.Benchmarks.Installations;

namespace Services86.Benchmarks;

/// <summary>What to measure and for how long.</summary>
/// <param name="What">stack, host or all; the bare server is always the yardstick.</param>
/// <param name="Seconds">Length of one load.</param>
/// <param name="Rounds">How often every operation has its turn; the medians count.</param>
/// <param name="Size">Of the installation that the product works on.</param>
internal sealed record BenchOptions(string What, int Seconds, int Rounds, InstallationSize Size)
{
    public const string Usage = "bench [all|stack|host] [--size small|medium] [--seconds N] [--rounds N]";

    public bool HasStack => What is "all" or "stack";

    public bool HasHost => What is "all" or "host";

    /// <summary>Null when the arguments are none of ours.</summary>
    public static BenchOptions? Read(string[] arguments)
    {
        var options = new BenchOptions("all", 4, 4, InstallationSize.Medium);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "all" or "stack" or "host":
                    options = options with { What = arguments[i] };
                    break;
                case "--seconds" when Number(arguments, i + 1) is { } seconds:
                    options = options with { Seconds = seconds };
                    i++;
                    break;
                case "--rounds" when Number(arguments, i + 1) is { } rounds:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--size" when i + 1 < arguments.Length && InstallationSize.Find(arguments[i + 1]) is { } size:
                    options = options with { Size = size };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static int? Number(string[] arguments, int index) =>
        index < arguments.Length && int.TryParse(arguments[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
