using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>Gives a quote version an address of its own, in one transaction (contact-operations.md §25).</summary>
internal sealed class QuoteAddressSave(
    QuoteVersionRepository quotes, QuoteAddresses addresses, DirectoryStore directory, CallContext call, BaseClock clock, Session session)
{
    // Sent, archived, lost, sold.
    private const short FirstLockedState = 6;

    /// <param name="quoteVersionId">The version.</param>
    /// <param name="sent">The address as it shall be; what it does not name is blank afterwards.</param>
    /// <param name="kind">Billing or shipping.</param>
    /// <param name="countryId">Country of the address; 0 for the company's.</param>
    /// <returns>The address as stored.</returns>
    public async Task<Address> SaveAsync(int quoteVersionId, Address sent, SingleAddress kind, int countryId)
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        await session.BeginAsync();
        var row = await quotes.FindAsync(quoteVersionId) ?? throw new SoNotFoundException("quoteversion", quoteVersionId);
        DemandUpdate(row);
        var country = Country(carriers, row, kind, countryId);
        var shown = await addresses.TextsAsync(row);
        var text = Read(sent, kind, kind.IsPostal ? shown.Billing : shown.Shipping);
        await quotes.SaveAddressAsync(quoteVersionId, text.ToRow(kind.Type));
        if (kind.IsPostal) await quotes.OwnInvoiceAsync(quoteVersionId, country, clock.UtcNow, call.Caller.AssociateId);
        else await quotes.OwnDeliveryAsync(quoteVersionId, country, clock.UtcNow, call.Caller.AssociateId);
        await session.CommitAsync();
        return carriers.LayoutOf(country).ToCarrier(kind, text);
    }

    private void DemandUpdate(QuoteVersionRow row)
    {
        Sentry.Demand(addresses.RightOn(row), ETableRight.Update);
        if (row.State < FirstLockedState) return;
        throw new SoSentryException(
            "This quote version is sent, archived, lost or sold; its addresses cannot be changed",
            "quoteversion",
            row.QuoteVersionId,
            nameof(ETableRight.Update));
    }

    // A country that was deleted from the list may stay, but not be chosen anew.
    private static int? Country(DirectoryCarriers carriers, QuoteVersionRow row, SingleAddress kind, int countryId)
    {
        if (countryId == 0) return row.ContactCountryId;
        var stored = kind.IsPostal ? row.InvoiceCountryId : row.DeliveryCountryId;
        return countryId == stored || carriers.IsLiveCountry(countryId) ? countryId : throw new SoNotFoundException("country", countryId);
    }

    // The grid first, then the structured form of the kind, then the other one if only that is filled.
    private static AddressText Read(Address sent, SingleAddress kind, AddressText shown)
    {
        var (own, other) = kind.IsPostal ? (sent.Postal, sent.Street) : (sent.Street, sent.Postal);
        var structured = AddressText.Of(own).IsBlank && !AddressText.Of(other).IsBlank ? other : own;
        var text = new AddressEdit(sent).Replace(shown, structured, kind.Prefix);
        var findings = new ValidationFindings();
        AddressLengths.Inspect(findings, kind.Prefix, text, AddressText.Blank);
        findings.Conclude();
        return text;
    }
}
