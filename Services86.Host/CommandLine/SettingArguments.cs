using System.CommandLine;
using System.Text.RegularExpressions;

namespace Services86.Host.CommandLine;

/// <summary>Parts the arguments: what belongs to the command, and the settings, which go to the configuration.</summary>
internal sealed partial class SettingArguments
{
    // What the web host itself understands; every other setting of a single word is a slip of the pen.
    private static readonly HashSet<string> SingleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "allowedHosts", "shutdownTimeoutSeconds",
    };

    private readonly List<string> _command = [];
    private readonly List<string> _settings = [];

    private SettingArguments()
    {
    }

    public IReadOnlyList<string> Command => _command;

    /// <summary>Each in the form <c>--Key=value</c>.</summary>
    public IReadOnlyList<string> Settings => _settings;

    /// <summary>Null, or what is wrong with a setting. A value is never repeated: it may be a secret.</summary>
    public string? Problem { get; private set; }

    public static SettingArguments Part(IReadOnlyList<string> args, Command root)
    {
        var parted = new SettingArguments();
        var options = new Dictionary<string, bool>(StringComparer.Ordinal);
        Collect(root, options);
        for (var i = 0; i < args.Count; i++)
        {
            var next = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[i + 1] : null;
            if (parted.Take(args[i], next, options)) i++;
        }

        return parted;
    }

    /// <summary>True when the next argument went along as the value.</summary>
    private bool Take(string argument, string? next, Dictionary<string, bool> options)
    {
        var nameEnd = argument.AsSpan().IndexOfAny(':', '=');
        if (options.TryGetValue(nameEnd < 0 ? argument : argument[..nameEnd], out var takesValue))
        {
            _command.Add(argument);
            if (!takesValue || nameEnd >= 0 || next is null) return false;
            _command.Add(next);
            return true;
        }

        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
        {
            _command.Add(argument);
            return false;
        }

        var assigned = argument.IndexOf('=', StringComparison.Ordinal);
        var key = assigned < 0 ? argument[2..] : argument[2..assigned];
        Problem ??= Judge(key, hasValue: assigned >= 0 || next is not null);
        _settings.Add(assigned < 0 ? $"{argument}={next}" : argument);
        return assigned < 0 && next is not null;
    }

    private static string? Judge(string key, bool hasValue)
    {
        if (key.Equals("password", StringComparison.OrdinalIgnoreCase))
        {
            return "There is no option --password: a password is asked for, or read from standard input, never from the arguments.";
        }

        if (!Section().IsMatch(key) && !SingleWords.Contains(key) && !key.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase))
        {
            return $"--{key} is neither an option of this command nor a setting (--Section:Key=value).";
        }

        return hasValue ? null : $"The setting --{key} has no value; write --{key}=value.";
    }

    private static void Collect(Command command, Dictionary<string, bool> options)
    {
        foreach (var option in command.Options)
        {
            foreach (var name in option.Aliases.Append(option.Name))
            {
                options[name] = options.GetValueOrDefault(name) || option.Arity.MaximumNumberOfValues > 0;
            }
        }

        foreach (var child in command.Subcommands)
        {
            Collect(child, options);
        }
    }

    [GeneratedRegex(@"^\w[\w.-]*(:\w[\w.*-]*)+$")]
    private static partial Regex Section();
}
