using System.Text.Json;
using System.Text.Json.Nodes;
using Services86.Agents.Errors;
using Services86.Contracts.Shared;

namespace Services86.Agents.Directory;

/// <summary>The user-defined fields of one kind of record, in the order of the field ids; reads and writes whole dictionaries (schema.md §4).</summary>
internal sealed class UserFieldSheet(IReadOnlyList<UserField> fields)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every field with its stored value.</summary>
    public StringDictionary Read(string? stored)
    {
        var values = Document(stored);
        var sheet = new StringDictionary();
        foreach (var field in fields) sheet[field.Key] = UserFieldText.Encode(field, values?[field.Stored]);
        return sheet;
    }

    /// <summary>Every field with its default, for a record that is not saved yet.</summary>
    public StringDictionary Defaults()
    {
        var sheet = new StringDictionary();
        foreach (var field in fields)
        {
            sheet[field.Key] = UserFieldText.Encode(field, UserFieldText.Parse(field, field.Default, out var value) is null ? value : null);
        }

        return sheet;
    }

    /// <summary>The document after a save: only the keys sent are touched, unknown keys are ignored, other content is carried through.</summary>
    public string? Write(string? stored, StringDictionary? sent, ValidationFindings findings)
    {
        if (sent is null or { Count: 0 } || fields.Count == 0) return stored;
        var values = Document(stored) ?? [];
        var isTouched = false;
        foreach (var field in fields)
        {
            if (!sent.TryGetValue(field.Key, out var text)) continue;
            if (UserFieldText.Parse(field, text, out var value) is { } wrong) findings.Add(field.Key, wrong);
            isTouched = true;
            values.Remove(field.Stored);
            if (value is not null) values[field.Stored] = value;
        }

        return isTouched ? Text(values) : stored;
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

    /// <summary>A document with what it lacks taken from another one; a key that it has is never overwritten (contact-operations.md §20 e).</summary>
    public static string? Fill(string? stored, string? other)
    {
        if (Document(other) is not { Count: > 0 } offered) return stored;
        var values = Document(stored) ?? [];
        var isTouched = false;
        foreach (var (key, value) in offered) isTouched |= values.TryAdd(key, value?.DeepClone());
        return isTouched ? Text(values) : stored;
    }

    private static JsonObject? Document(string? stored) => string.IsNullOrEmpty(stored) ? null : JsonNode.Parse(stored) as JsonObject;

    private static string? Text(JsonObject values) => values.Count == 0 ? null : values.ToJsonString(Readable);
}
