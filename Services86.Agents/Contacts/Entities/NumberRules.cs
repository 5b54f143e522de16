using System.Globalization;
using Services86.Agents.Errors;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Numbers of a series: which values its counter allows, and the next free one (contact-operations.md §2, §23).</summary>
/// <param name="numbers">The series.</param>
/// <param name="member">Wire name of the member that holds the number.</param>
/// <param name="record">What has such a number, in words.</param>
internal abstract class NumberRules(INumberSeries numbers, string member, string record)
{
    private const int Longest = ContactEntityDescription.NumberLength;

    /// <summary>Settings of the series; without a counter row anything goes.</summary>
    public async Task<CounterFlags> FlagsAsync() => await numbers.CounterAsync() is { } counter ? (CounterFlags)counter.Flags : CounterFlags.None;

    /// <summary>The decision table of §23.</summary>
    /// <param name="recordId">The record that wants the number; 0 for a new one.</param>
    /// <param name="number">The number.</param>
    /// <param name="flags">Settings of the series.</param>
    public async Task<bool> IsValidAsync(int recordId, string number, CounterFlags flags)
    {
        if (number.Length > Longest) return false;
        if (!flags.HasFlag(CounterFlags.Unique)) return true;
        var wanted = number.Trim();
        if (wanted.Length == 0) return flags.HasFlag(CounterFlags.AllowBlank) || !await numbers.HasBlankAsync(recordId);
        return !await IsTakenAsync(wanted, recordId);
    }

    /// <summary>Begins the transaction of a new record, so that those who take a number come one after the other and not into each other's way.</summary>
    public Task WaitForTurnAsync() => numbers.WaitForTurnAsync();

    /// <summary>Refuses a new or changed number that the series does not allow; only inside a transaction.</summary>
    public async Task InspectAsync(int recordId, string number, CounterFlags flags, ValidationFindings findings)
    {
        // Two hosts that give one number to two records at once would not see each other's.
        if (flags.HasFlag(CounterFlags.Unique)) await numbers.LockAsync();
        if (await IsValidAsync(recordId, number, flags)) return;
        findings.Add(member, number.Length == 0
            ? $"a number is needed, another {record} has none already"
            : $"'{number}' is the number of another {record}");
    }

    /// <summary>The next number of the series that no record has; only inside a transaction.</summary>
    public async Task<string> AllocateAsync()
    {
        while (true)
        {
            var number = (await numbers.TakeAsync()).ToString(CultureInfo.InvariantCulture);
            if (!await IsTakenAsync(number, 0)) return number;
        }
    }

    // The database knows the case of ASCII letters only, so it answers with what may be the same number.
    private async Task<bool> IsTakenAsync(string number, int exceptId) =>
        (await numbers.BetweenAsync(NumberRange.Of(number), exceptId)).Any(other => other.Equals(number, StringComparison.OrdinalIgnoreCase));
}
