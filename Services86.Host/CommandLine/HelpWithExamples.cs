using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Services86.Host.CommandLine;

/// <summary>The usual help, and after it how the command is used in earnest.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private const string Program = "dotnet Services86.Host.dll";

    private static readonly string[] RootExamples = ["", "user add TINA", "database status", "serve --Installation:Mode=Online"];

    public override bool ClearsParseErrors => true;

    public static void Attach(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((SynchronousCommandLineAction)option.Action!);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = command is RootCommand ? RootExamples : (command as OperatorCommand)?.Examples ?? [];
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {Program} {example}".TrimEnd());
            }

            output.WriteLine();
        }

        output.WriteLine("Settings such as --ConnectionStrings:Services86=... and --Database:Provider=... go with every command.");
        output.WriteLine("Exit codes: 0 done, 1 refused or failed, 2 wrong usage.");
        return result;
    }
}
