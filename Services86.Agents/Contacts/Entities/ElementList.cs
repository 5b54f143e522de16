using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The phones, faxes, e-mail or web addresses of a company by rank; equal when they hold the same in the same order.</summary>
internal sealed class ElementList(IReadOnlyList<ElementText> items) : IEquatable<ElementList>
{
    public static ElementList Empty { get; } = new([]);

    public IReadOnlyList<ElementText> Items { get; } = items;

    /// <summary>The points of one kind; they come by rank.</summary>
    public static ElementList Of(IEnumerable<ContactPointRow> points, int kind) =>
        new([.. points.Where(point => point.Kind == kind).Select(point => new ElementText(point.Value, point.Description))]);

    public bool Equals(ElementList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as ElementList);

    public override int GetHashCode() => Items.Count == 0 ? 0 : HashCode.Combine(Items.Count, Items[0]);
}

/// <summary>One of them: what is shown, and what the caller says of it.</summary>
internal readonly record struct ElementText(string Value, string Description);
