using System.Globalization;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Persons;

/// <summary>Consents of a new person: those sent, and the installation's default one (contact-operations.md §15, rights.md §8).</summary>
internal sealed class PersonConsents(DirectoryCarriers carriers)
{
    private const string Section = "GDPR";
    private const string DefaultPurpose = "STORE";
    private const string DefaultSource = "USER";

    /// <summary>The consents sent, one for each purpose; the last of several counts. Purpose, legal base and source are named by id or key.</summary>
    public IReadOnlyList<ConsentRow> Read(ConsentInfo?[]? sent, ValidationFindings findings)
    {
        var rows = new Dictionary<int, ConsentRow>();
        for (var at = 0; at < (sent?.Length ?? 0); at++)
        {
            if (sent![at] is not { } consent) continue;
            var purpose = Choose(ListNumber.ConsentPurpose, consent.ConsentPurposeId, consent.ConsentPurposeKey, at, "purpose", findings);
            var comment = consent.Comment ?? "";
            if (comment.Length > PersonEntityDescription.CommentLength) Complain(findings, at, $"a comment of {comment.Length} characters, at most {PersonEntityDescription.CommentLength} are allowed");
            if (purpose is not { } id)
            {
                Complain(findings, at, "no purpose");
                continue;
            }

            rows[id] = new()
            {
                PurposeId = id,
                LegalBaseId = Choose(ListNumber.LegalBase, consent.LegalBaseId, consent.LegalBaseKey, at, "legal base", findings),
                SourceId = Choose(ListNumber.ConsentSource, consent.ConsentSourceId, consent.ConsentSourceKey, at, "source", findings),
                Comment = comment,
            };
        }

        return [.. rows.Values];
    }

    /// <summary>Adds the default consent to store the data, if the installation has a default legal base and nothing else is known.</summary>
    public IReadOnlyList<ConsentRow> WithDefault(IReadOnlyList<ConsentRow> consents, int associateId)
    {
        var use = carriers.Lists.GetPreference(Section, "GdprUseDefaultsForNew", associateId);
        if (use is not null && !PreferenceTable.IsYes(use)) return consents;
        var legalBase = carriers.Lists.GetPreference(Section, "GdprDefaultLegalBase", associateId);
        if (string.IsNullOrWhiteSpace(legalBase)) return consents;
        // A preference that is there but blank says nothing.
        var source = carriers.Lists.GetPreference(Section, "GdprDefaultSource", associateId) is { } set && !string.IsNullOrWhiteSpace(set) ? set : DefaultSource;
        if (carriers.ItemOfKey(ListNumber.LegalBase, legalBase.Trim()) is not { } basis
            || carriers.ItemOfKey(ListNumber.ConsentPurpose, DefaultPurpose) is not { } purpose
            || consents.Any(consent => consent.PurposeId == purpose.Id)) return consents;
        return [.. consents, new() { PurposeId = purpose.Id, LegalBaseId = basis.Id, SourceId = carriers.ItemOfKey(ListNumber.ConsentSource, source.Trim())?.Id }];
    }

    /// <param name="consent">As stored.</param>
    /// <param name="now">When it was stored.</param>
    /// <param name="by">Who did it.</param>
    public ConsentInfo ToCarrier(ConsentRow consent, UtcInstant now, int by)
    {
        var legalBase = carriers.Item(ListNumber.LegalBase, consent.LegalBaseId);
        var purpose = carriers.Item(ListNumber.ConsentPurpose, consent.PurposeId);
        var source = carriers.Item(ListNumber.ConsentSource, consent.SourceId);
        return new()
        {
            ConsentPersonId = consent.PersonConsentId,
            Comment = consent.Comment,
            Registered = WireTime.ToWire(now),
            RegisteredAssociateId = by,
            Updated = WireDate.None,
            UpdatedAssociateId = 0,
            LegalBaseId = consent.LegalBaseId ?? 0,
            LegalBaseKey = legalBase?.Key ?? "",
            LegalBaseName = legalBase?.Name ?? "",
            ConsentPurposeId = consent.PurposeId,
            ConsentPurposeKey = purpose?.Key ?? "",
            ConsentPurposeName = purpose?.Name ?? "",
            ConsentSourceId = consent.SourceId ?? 0,
            ConsentSourceKey = source?.Key ?? "",
            ConsentSourceName = source?.Name ?? "",
        };
    }

    private int? Choose(int list, int id, string? key, int at, string what, ValidationFindings findings)
    {
        if (id == 0 && string.IsNullOrWhiteSpace(key)) return null;
        if (id != 0 && carriers.IsLive(list, id)) return id;
        if (id == 0 && carriers.ItemOfKey(list, key!.Trim()) is { } item) return item.Id;
        Complain(findings, at, id != 0 ? $"the {what} id {id.ToString(CultureInfo.InvariantCulture)}, which is not in the list" : $"the {what} key '{key}', which is not in the list");
        return null;
    }

    private static void Complain(ValidationFindings findings, int at, string what) =>
        findings.Add("Consents", string.Create(CultureInfo.InvariantCulture, $"element {at + 1} has {what}"));
}
