using System.CommandLine;
using Services86.Agents.Principals;
using Services86.Data.Principals;

namespace Services86.Host.CommandLine;

/// <summary><c>user</c>: how an installation gets its first administrator and every further user, and what becomes of them.</summary>
internal static class UserCommands
{
    public static Command Create(IReadOnlyList<string> settings) => new OperatorCommand("user", "The users of this installation.")
    {
        Add(settings), List(settings), Block(settings, "block", isBlocked: true), Block(settings, "unblock", isBlocked: false), Password(settings),
    };

    private static OperatorCommand Add(IReadOnlyList<string> settings)
    {
        var name = Name();
        var role = new Option<string>("--role") { Description = "Role by id or name.", DefaultValueFactory = _ => "1" };
        var group = new Option<string>("--group") { Description = "Primary group by id or name.", DefaultValueFactory = _ => "1" };
        var firstName = new Option<string>("--first-name") { Description = "First name.", DefaultValueFactory = _ => "" };
        var lastName = new Option<string>("--last-name") { Description = "Last name; the login name if not given.", DefaultValueFactory = _ => "" };
        var add = new OperatorCommand(
            "add",
            "Makes a user; by default an administrator with all rights. The password is asked for, or read as a line from standard input; an empty one is made up and shown.",
            "user add TINA",
            "user add PER --first-name Per --last-name Halvorsen --role 3 --group Sales",
            "user add TINA < password.txt")
        {
            name, role, group, firstName, lastName,
        };
        add.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, "The user was not added.", async host =>
        {
            await host.PrepareAsync(creates: true, cancellation);
            var user = new NewUser(parsed.GetRequiredValue(name), "")
            {
                Role = parsed.GetRequiredValue(role),
                Group = parsed.GetRequiredValue(group),
                FirstName = parsed.GetRequiredValue(firstName),
                LastName = parsed.GetRequiredValue(lastName),
            };
            var secret = await SecretInput.ReadAsync(user.Name, cancellation);
            var id = await host.WorkAsync((UserAdministration users) => users.AddAsync(user with { Password = secret.Text }), cancellation);
            Console.WriteLine($"User {user.Name} has been added with id {id}.");
            return Tell(secret);
        }));
        return add;
    }

    private static OperatorCommand List(IReadOnlyList<string> settings)
    {
        var list = new OperatorCommand("list", "Lists all users, blocked and retired ones included.", "user list");
        list.SetAction((_, cancellation) => CommandRun.RunAsync(settings, "The users cannot be listed.", async host =>
        {
            await host.PrepareAsync(creates: false, cancellation);
            var table = new TextTable("Id", "Name", "Full name", "Group", "Role", "State", "Last sign-in");
            foreach (var user in await host.WorkAsync((UserAdministration users) => users.ListAsync(), cancellation))
            {
                table.Add(
                    $"{user.AssociateId}",
                    user.Name,
                    user.FullName,
                    user.GroupName,
                    user.RoleName,
                    State(user),
                    user.LastLogin is { } at ? $"{at.ToDateTime():yyyy-MM-dd HH:mm}" : "");
            }

            table.Write(Console.Out);
            return ExitCode.Done;
        }));
        return list;
    }

    private static string State(UserSummaryRow user)
    {
        if (user.IsRetired) return "retired";
        if (user.IsBlocked) return "blocked";
        return user.HasPassword ? "active" : "no password";
    }

    private static OperatorCommand Block(IReadOnlyList<string> settings, string verb, bool isBlocked)
    {
        var name = Name();
        var block = new OperatorCommand(
            verb,
            isBlocked ? "Keeps a user out: no sign-in, and his tickets end within seconds on every host." : "Lets a blocked user in again.",
            $"user {verb} PER")
        {
            name,
        };
        block.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, $"The user was not {verb}ed.", async host =>
        {
            await host.PrepareAsync(creates: false, cancellation);
            var user = parsed.GetRequiredValue(name);
            await host.WorkAsync((UserAdministration users) => users.BlockAsync(user, isBlocked), cancellation);
            Console.WriteLine($"User {user} has been {verb}ed.");
            return ExitCode.Done;
        }));
        return block;
    }

    private static OperatorCommand Password(IReadOnlyList<string> settings)
    {
        var name = Name();
        var change = new OperatorCommand(
            "password",
            "Gives a user a new password, asked for or read as a line from standard input; an empty one is made up and shown. His tickets stay valid.",
            "user password TINA",
            "user password TINA < password.txt")
        {
            name,
        };
        change.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, "The password was not changed.", async host =>
        {
            await host.PrepareAsync(creates: false, cancellation);
            var user = parsed.GetRequiredValue(name);
            await host.WorkAsync((UserAdministration users) => users.DemandAsync(user), cancellation);
            var secret = await SecretInput.ReadAsync(user, cancellation);
            await host.WorkAsync((UserAdministration users) => users.SetPasswordAsync(user, secret.Text), cancellation);
            Console.WriteLine($"User {user} has a new password.");
            return Tell(secret);
        }));
        return change;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Login name." };

    private static int Tell(SecretInput secret)
    {
        if (secret.IsMadeUp) Console.WriteLine($"The password, shown only now: {secret.Text}");
        return ExitCode.Done;
    }
}
