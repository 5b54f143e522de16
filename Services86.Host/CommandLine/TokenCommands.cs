using System.CommandLine;
using Services86.Agents.Principals;

namespace Services86.Host.CommandLine;

/// <summary><c>token</c>: which applications may call in Online mode. Every host knows of a change within seconds.</summary>
internal static class TokenCommands
{
    private const int ShownHashDigits = 12;

    public static Command Create(IReadOnlyList<string> settings) =>
        new OperatorCommand("token", "The application tokens that are accepted in Online mode, besides those of the settings.")
        {
            Add(settings), List(settings), Remove(settings),
        };

    private static OperatorCommand Add(IReadOnlyList<string> settings)
    {
        var name = Name();
        var add = new OperatorCommand(
            "add",
            "Makes a token and writes it to standard output, this once: only its hash is kept.",
            "token add \"Web shop\"",
            "token add \"Web shop\" > web-shop.token")
        {
            name,
        };
        add.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, "The application token was not added.", async host =>
        {
            await host.PrepareAsync(creates: true, cancellation);
            var application = parsed.GetRequiredValue(name);
            var token = await host.WorkAsync((TokenAdministration tokens) => tokens.AddAsync(application), cancellation);
            await Console.Error.WriteLineAsync($"Application token '{application}' has been added. It is shown only now:");
            Console.WriteLine(token);
            return ExitCode.Done;
        }));
        return add;
    }

    private static OperatorCommand List(IReadOnlyList<string> settings)
    {
        var list = new OperatorCommand("list", "Lists the tokens by name with the beginning of their SHA-256 hash.", "token list");
        list.SetAction((_, cancellation) => CommandRun.RunAsync(settings, "The application tokens cannot be listed.", async host =>
        {
            await host.PrepareAsync(creates: false, cancellation);
            var table = new TextTable("Name", "Created (UTC)", "Hash");
            foreach (var token in await host.WorkAsync((TokenAdministration tokens) => tokens.ListAsync(), cancellation))
            {
                table.Add(token.Name, $"{token.Created.ToDateTime():yyyy-MM-dd HH:mm}", token.Hash[..ShownHashDigits]);
            }

            table.Write(Console.Out);
            return ExitCode.Done;
        }));
        return list;
    }

    private static OperatorCommand Remove(IReadOnlyList<string> settings)
    {
        var name = Name();
        var remove = new OperatorCommand("remove", "Removes a token; calls with it are refused within seconds.", "token remove \"Web shop\"") { name };
        remove.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, "The application token was not removed.", async host =>
        {
            await host.PrepareAsync(creates: false, cancellation);
            var application = parsed.GetRequiredValue(name);
            await host.WorkAsync((TokenAdministration tokens) => tokens.RemoveAsync(application), cancellation);
            Console.WriteLine($"Application token '{application}' has been removed.");
            return ExitCode.Done;
        }));
        return remove;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Name of the application; letter case does not count." };
}
