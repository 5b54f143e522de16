using System.Globalization;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Between the collections of a company and their carriers.</summary>
internal static class ElementMapping
{
    public static EntityElement[] ToCarriers(this ElementList list, ElementKind kind, string dialInPrefix) =>
    [
        .. list.Items.Select(item => new EntityElement
        {
            Value = item.Value,
            StrippedValue = kind.Strip(item.Value, dialInPrefix),
            Description = item.Description,
        }),
    ];

    /// <summary>The collection as sent: nil keeps the stored one, elements with a blank value are dropped (contact-operations.md §2).</summary>
    public static ElementList Read(this ElementKind kind, EntityElement[]? sent, ElementList stored, ValidationFindings findings)
    {
        if (sent is null) return stored;
        var items = new List<ElementText>(sent.Length);
        foreach (var element in sent)
        {
            if (element is null || string.IsNullOrWhiteSpace(element.Value)) continue;
            var item = new ElementText(element.Value, element.Description ?? "");
            items.Add(item);
            Limit(findings, kind.Member, items.Count, "Value", item.Value, kind.ValueLength);
            Limit(findings, kind.Member, items.Count, "Description", item.Description, kind.DescriptionLength);
        }

        return new ElementList(items);
    }

    private static void Limit(ValidationFindings findings, string member, int position, string part, string text, int length)
    {
        if (text.Length <= length) return;
        findings.Add(member, string.Create(
            CultureInfo.InvariantCulture, $"{part} of element {position} has {text.Length} characters, at most {length} are allowed"));
    }
}
