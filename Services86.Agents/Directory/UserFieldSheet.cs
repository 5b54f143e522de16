using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Services86.Agents.Errors;
using Services86.Contracts.Shared;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>The user-defined fields of one kind of record, in the order of the field ids; reads and writes whole dictionaries (schema.md §4).</summary>
/// <param name="fields">The fields by id.</param>
/// <param name="lists">Where the entries of list fields are looked up; without it they have no texts and are not judged.</param>
internal sealed class UserFieldSheet(IReadOnlyList<UserField> fields, ListSnapshot? lists = null)
{
    private const string DisplayText = ":DisplayText";
    private const string DisplayTooltip = ":DisplayTooltip";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every field with its stored value.</summary>
    public StringDictionary Read(string? stored)
    {
        var values = Document(stored);
        return Sheet(field => values?[field.Stored]);
    }

    /// <summary>Every field with its default, for a record that is not saved yet.</summary>
    public StringDictionary Defaults() => Sheet(Default);

    /// <summary>The document after a save: only the keys sent are touched, unknown keys are ignored, other content is carried through.</summary>
    public string? Write(string? stored, StringDictionary? sent, ValidationFindings findings)
    {
        if (sent is null or { Count: 0 } || fields.Count == 0) return stored;
        var values = Document(stored) ?? [];
        var isTouched = false;
        foreach (var field in fields)
        {
            if (!sent.TryGetValue(field.Key, out var text)) continue;
            var shown = UserFieldText.Encode(field, values[field.Stored]);
            // What a read has shown is no change, even where the field would not take it today.
            if (text == shown) continue;
            if (Complaint(field, text, out var value) is { } wrong) findings.Add(field.Key, wrong);
            if (UserFieldText.Encode(field, value) == shown) continue;
            isTouched = true;
            if (value is null) values.Remove(field.Stored);
            else values[field.Stored] = value;
        }

        return isTouched ? Text(values) : stored;
    }

    /// <summary>Whether two documents differ in a field that is read-only; the default of a new record is no difference.</summary>
    public bool ChangesReadOnly(string? before, string? after, bool isNew)
    {
        if (!fields.Any(field => field.IsReadOnly)) return false;
        var (was, becomes) = (Document(before), Document(after));
        return fields.Any(field =>
        {
            if (!field.IsReadOnly) return false;
            var shown = UserFieldText.Encode(field, becomes?[field.Stored]);
            return shown != UserFieldText.Encode(field, was?[field.Stored]) && !(isNew && shown == UserFieldText.Encode(field, Default(field)));
        });
    }

    /// <summary>Extra fields as stored: texts by key.</summary>
    public static StringDictionary ReadExtra(string? stored)
    {
        var sheet = new StringDictionary();
        foreach (var (key, value) in Document(stored) ?? []) sheet[key] = value?.ToString() ?? "";
        return sheet;
    }

    /// <summary>Extra fields after a save: a key that is not there is unknown and ignored.</summary>
    public static string? WriteExtra(string? stored, StringDictionary? sent)
    {
        if (sent is null or { Count: 0 } || Document(stored) is not { } values) return stored;
        var isTouched = false;
        foreach (var (key, text) in sent)
        {
            if (!values.ContainsKey(key) || values[key]?.ToString() == text) continue;
            values[key] = JsonValue.Create(text ?? "");
            isTouched = true;
        }

        return isTouched ? Text(values) : stored;
    }

    /// <summary>A document with what it lacks taken from another one; a value that it has is never overwritten (contact-operations.md §20 e).</summary>
    public static string? Fill(string? stored, string? other)
    {
        if (Document(other) is not { Count: > 0 } offered) return stored;
        var values = Document(stored) ?? [];
        var isTouched = false;
        foreach (var (key, value) in offered)
        {
            if (values[key] is { } held && held.ToString().Length > 0) continue;
            values[key] = value?.DeepClone();
            isTouched = true;
        }

        return isTouched ? Text(values) : stored;
    }

    /// <summary>A document that takes over what differs between two others, key by key, where it still holds the old value (appointment-rules.md §4.6).</summary>
    public static string? Follow(string? stored, string? before, string? after)
    {
        if (before == after) return stored;
        var (values, was, becomes) = (Document(stored) ?? [], Document(before) ?? [], Document(after) ?? []);
        var isTouched = false;
        foreach (var key in was.Concat(becomes).Select(field => field.Key).Distinct())
        {
            var (old, value) = (was[key], becomes[key]);
            if (JsonNode.DeepEquals(old, value) || !JsonNode.DeepEquals(values[key], old)) continue;
            isTouched = true;
            if (value is null) values.Remove(key);
            else values[key] = value.DeepClone();
        }

        return isTouched ? Text(values) : stored;
    }

    // An entry of a list comes with its texts; they are output only (contact-entities.md §5).
    private StringDictionary Sheet(Func<UserField, JsonNode?> valueOf)
    {
        var sheet = new StringDictionary();
        foreach (var field in fields)
        {
            var value = valueOf(field);
            sheet[field.Key] = UserFieldText.Encode(field, value);
            if (field.Type != UserFieldType.List) continue;
            var item = lists?.Item(field.ListId, UserFieldText.Number(value));
            sheet[field.Key + DisplayText] = item?.Name ?? "";
            sheet[field.Key + DisplayTooltip] = item?.Tooltip ?? "";
        }

        return sheet;
    }

    private static JsonNode? Default(UserField field) => UserFieldText.Parse(field, field.Default, out var value) is null ? value : null;

    // Lists that are not kept here, such as the users, cannot be judged.
    private string? Complaint(UserField field, string? text, out JsonNode? value)
    {
        if (UserFieldText.Parse(field, text, out value) is { } wrong) return wrong;
        if (field.Type != UserFieldType.List || value is null || lists is null || lists.Items(field.ListId).Length == 0) return null;
        var id = UserFieldText.Number(value);
        return lists.Item(field.ListId, id) is { Deleted: false }
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"id {id} is not an item of the list, or a deleted one");
    }

    private static JsonObject? Document(string? stored) => string.IsNullOrEmpty(stored) ? null : JsonNode.Parse(stored) as JsonObject;

    private static string? Text(JsonObject values) => values.Count == 0 ? null : values.ToJsonString(Readable);
}
