using System.Globalization;

namespace Services86.Agents.Errors;

/// <summary>Collects what is wrong with a carrier, so that a caller hears everything at once.</summary>
internal sealed class ValidationFindings
{
    private List<KeyValuePair<string, string>>? _findings;

    /// <summary>Notes a finding; a member that has one already keeps its first.</summary>
    public void Add(string member, string text)
    {
        _findings ??= [];
        if (!_findings.Exists(finding => finding.Key == member)) _findings.Add(new(member, text));
    }

    /// <summary>Notes a text that is longer than its column.</summary>
    public void Limit(string member, string? value, int length)
    {
        if (value is null || value.Length <= length) return;
        Add(member, string.Create(CultureInfo.InvariantCulture, $"{value.Length} characters, at most {length} are allowed"));
    }

    /// <summary>Throws when anything was noted.</summary>
    public void Conclude()
    {
        if (_findings is not null) throw new SoValidationException(_findings);
    }
}
