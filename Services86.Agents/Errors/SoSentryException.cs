using System.Globalization;

namespace Services86.Agents.Errors;

/// <summary>The sentry refuses; the message is the sentry's own reason (rights.md §7).</summary>
internal sealed class SoSentryException : SoException
{
    /// <summary>The text for a refusal that no reason of rights.md §7 fits.</summary>
    public const string GenericReason = "Sentry denies access";

    /// <param name="reason">Why; blank becomes <see cref="GenericReason"/>.</param>
    /// <param name="table">Table name; written in lower case.</param>
    /// <param name="recordId">The row, 0 for a new one.</param>
    /// <param name="right">Select, Insert, Update, Delete or the key of a functional right.</param>
    public SoSentryException(string reason, string table, int recordId, string right)
        : base(
            string.IsNullOrWhiteSpace(reason) ? GenericReason : reason,
            Fact("Table", table.ToLowerInvariant()),
            Fact("RecordId", recordId.ToString(CultureInfo.InvariantCulture)),
            Fact("Right", right))
    { }
}
