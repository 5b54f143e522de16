using System.Globalization;
using Services86.Agents.Errors;

namespace Services86.Agents.Appointments.Status;

/// <summary>An activity as callers name it: <c>appointment_id=666</c>.</summary>
/// <remarks>appointment-operations.md §8; data/activity-ids.md.</remarks>
internal readonly record struct ActivityIdentifier(ActivityKind Kind, int Id)
{
    /// <exception cref="SoIllegalOperationException">Another key, no number, or one that is not positive.</exception>
    public static ActivityIdentifier Parse(string? text)
    {
        var separator = text is null ? -1 : text.IndexOf('=', StringComparison.Ordinal);
        if (separator < 0
            || Kinds(text.AsSpan(0, separator).Trim()) is not { } kind
            || !int.TryParse(text.AsSpan(separator + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || id <= 0)
        {
            throw new SoIllegalOperationException(
                $"'{text}' is no activity: expected appointment_id, document_id, sale_id or todo_id, an equals sign and a positive number");
        }

        return new(kind, id);
    }

    /// <summary>All of them, before anything is read or written.</summary>
    public static ActivityIdentifier[] ParseAll(string?[] texts) => Array.ConvertAll(texts, Parse);

    // todo_id is an alias of appointment_id, whatever the type of the row (A10).
    private static ActivityKind? Kinds(ReadOnlySpan<char> key) =>
        Is(key, "appointment_id") || Is(key, "todo_id") ? ActivityKind.Appointment
        : Is(key, "document_id") ? ActivityKind.Document
        : Is(key, "sale_id") ? ActivityKind.Sale
        : null;

    private static bool Is(ReadOnlySpan<char> key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
