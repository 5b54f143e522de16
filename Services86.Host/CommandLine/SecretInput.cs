using System.Security.Cryptography;

namespace Services86.Host.CommandLine;

/// <summary>A password: typed unseen and twice, or a line of a redirected standard input; never an argument.</summary>
/// <param name="Text">The password.</param>
/// <param name="IsMadeUp">The input was empty, so nobody knows it yet.</param>
internal sealed record SecretInput(string Text, bool IsMadeUp)
{
    private const int MadeUpLength = 16;

    // Without letters that look alike.
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <exception cref="CommandRefusedException">The two that were typed differ.</exception>
    public static async Task<SecretInput> ReadAsync(string user, CancellationToken cancellation)
    {
        var text = Console.IsInputRedirected ? await Console.In.ReadLineAsync(cancellation) ?? "" : Type(user);
        return text.Length > 0 ? new SecretInput(text, IsMadeUp: false) : new SecretInput(RandomNumberGenerator.GetString(Letters, MadeUpLength), IsMadeUp: true);
    }

    private static string Type(string user)
    {
        var text = Ask($"Password for {user} (empty: one is made up): ");
        if (text.Length > 0 && Ask("The same again: ") != text)
        {
            throw new CommandRefusedException("The two passwords differ.");
        }

        return text;
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
