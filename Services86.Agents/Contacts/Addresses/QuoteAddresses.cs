using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>The two addresses of a quote version: its own, else those of the company of its sale (contact-operations.md §24).</summary>
internal sealed class QuoteAddresses(
    QuoteVersionRepository quotes, CompanyAddressReader companies, DirectoryStore directory, Sentry sentry, CallContext call)
{
    private const short Done = 2;

    /// <summary>Billing, then shipping.</summary>
    public async Task<Address[]> FindAsync(int quoteVersionId)
    {
        var row = await quotes.FindAsync(quoteVersionId);
        if (row is null || !RightOn(row).CanRead) throw new SoNotFoundException("quoteversion", quoteVersionId);
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var (billing, shipping) = await TextsAsync(row);
        return
        [
            carriers.LayoutOf(row.HasOwnInvoiceAddress ? row.InvoiceCountryId : row.ContactCountryId).ToCarrier(SingleAddress.Billing, billing),
            carriers.LayoutOf(row.HasOwnDeliveryAddress ? row.DeliveryCountryId : row.ContactCountryId).ToCarrier(SingleAddress.Shipping, shipping),
        ];
    }

    /// <summary>What is shown as billing and as shipping address. The addresses of a company that the caller may not read come back blank (R4).</summary>
    public async Task<(AddressText Billing, AddressText Shipping)> TextsAsync(QuoteVersionRow row)
    {
        var own = await quotes.AddressesAsync(row.QuoteVersionId);
        var company = row is { HasOwnInvoiceAddress: true, HasOwnDeliveryAddress: true } ? null : await companies.FindAsync(row.ContactId ?? 0);
        return (
            row.HasOwnInvoiceAddress ? own.TextOf(AddressType.QuoteBillingAddress) : company?.Postal ?? AddressText.Blank,
            row.HasOwnDeliveryAddress ? own.TextOf(AddressType.QuoteShippingAddress) : company?.Street ?? AddressText.Blank);
    }

    /// <summary>A quote has the rights of its sale.</summary>
    public RecordRight RightOn(QuoteVersionRow row) =>
        sentry.OfSale(new ActivitySubject(row.SaleId, new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId ?? 0))
        {
            IsCompleted = row.Done == Done,
            Visible = new VisibleScope((AppointmentPrivate)row.Visibility, row.VisibleId ?? 0),
        });
}
