using System.CommandLine;
using System.Security.Cryptography;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Data.Copies;
using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Host.Settings;

namespace Services86.Host.CommandLine;

/// <summary><c>user add NAME</c>: how an installation gets its first administrator, and every further user.</summary>
internal static class UserCommands
{
    public static Command Create(string[] args)
    {
        var name = new Argument<string>("NAME") { Description = "Login name." };
        var password = new Option<string?>("--password")
        {
            Description = "The password. Without it, it is asked for, or read from a redirected input; an empty input makes one up and prints it.",
        };
        var role = new Option<string>("--role") { Description = "Role by id or name.", DefaultValueFactory = _ => "1" };
        var group = new Option<string>("--group") { Description = "Primary group by id or name.", DefaultValueFactory = _ => "1" };
        var firstName = new Option<string>("--first-name") { Description = "First name.", DefaultValueFactory = _ => "" };
        var lastName = new Option<string>("--last-name") { Description = "Last name; the login name if not given.", DefaultValueFactory = _ => "" };
        var add = new Command("add", "Makes a user; by default an administrator with all rights.") { name, password, role, group, firstName, lastName };
        add.TreatUnmatchedTokensAsErrors = false;
        add.SetAction((parsed, cancellation) => AddAsync(
            [.. parsed.UnmatchedTokens],
            new NewUser(parsed.GetValue(name)!, "")
            {
                Role = parsed.GetValue(role)!,
                Group = parsed.GetValue(group)!,
                FirstName = parsed.GetValue(firstName)!,
                LastName = parsed.GetValue(lastName)!,
            },
            parsed.GetValue(password),
            cancellation));

        return new Command("user", "The users of this installation.") { add };
    }

    private static async Task<int> AddAsync(string[] settings, NewUser user, string? password, CancellationToken cancellation)
    {
        var generated = false;
        if (password is null)
        {
            password = Console.IsInputRedirected ? await Console.In.ReadLineAsync(cancellation) ?? "" : Ask($"Password for {user.Name}: ");
            generated = password.Length == 0;
            password = generated ? RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16) : password;
        }

        try
        {
            await using var app = await ServiceHost.BuildAsync(settings, builder => builder.Logging.SetMinimumLevel(LogLevel.Warning), cancellation);
            await using var scope = app.Services.CreateAsyncScope();
            var id = await scope.ServiceProvider.GetRequiredService<UserAdministration>().AddAsync(user with { Password = password });
            Console.WriteLine($"User {user.Name} has been added with id {id}.");
            if (generated)
            {
                Console.WriteLine($"The password, shown only now: {password}");
            }

            return 0;
        }
        catch (Exception problem) when (problem is SoException or SettingsException or SchemaTooNewException or HalfCopiedException or DatabaseUnavailableException)
        {
            await Console.Error.WriteLineAsync($"The user was not added. {problem.Message}");
            return 1;
        }
    }

    /// <summary>Reads a line without showing it.</summary>
    private static string Ask(string question)
    {
        Console.Write(question);
        var typed = new List<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.RemoveRange(Math.Max(0, typed.Count - 1), Math.Min(1, typed.Count));
            }
            else
            {
                typed.Add(key.KeyChar);
            }
        }

        Console.WriteLine();
        return new string([.. typed]);
    }
}
