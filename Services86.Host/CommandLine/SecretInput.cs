using System.Security.Cryptography;

namespace Services86.Host.CommandLine;

/// <summary>Passwords come from the keyboard, unseen and twice, or as a line of a redirected standard input; never from arguments.</summary>
internal static class SecretInput
{
    private const int GeneratedLength = 16;

    // Without letters that look alike.
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>The password, made up when the input is empty.</summary>
    /// <exception cref="CommandRefusedException">The two that were typed differ.</exception>
    public static async Task<(string Password, bool IsGenerated)> ReadAsync(string user, CancellationToken cancellation)
    {
        var password = Console.IsInputRedirected ? await Console.In.ReadLineAsync(cancellation) ?? "" : Type(user);
        return password.Length > 0 ? (password, false) : (RandomNumberGenerator.GetString(Letters, GeneratedLength), true);
    }

    private static string Type(string user)
    {
        var password = Ask($"Password for {user} (empty: one is made up): ");
        if (password.Length > 0 && Ask("The same again: ") != password)
        {
            throw new CommandRefusedException("The two passwords differ.");
        }

        return password;
    }

    /// <summary>Reads a line without showing it.</summary>
    private static string Ask(string question)
    {
        Console.Error.Write(question);
        var typed = new List<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.RemoveRange(Math.Max(0, typed.Count - 1), Math.Min(1, typed.Count));
            }
            else if (key.KeyChar != 0)
            {
                typed.Add(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return new string([.. typed]);
    }
}
