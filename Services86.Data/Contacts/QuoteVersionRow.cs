namespace Services86.Data.Contacts;

/// <summary>A quote version as far as its addresses go, with what the sentry must know of its sale.</summary>
internal sealed record QuoteVersionRow
{
    public int QuoteVersionId { get; init; }

    /// <summary>1-5 drafts, 6 sent, 7 archived, 8 lost, 9 sold.</summary>
    public short State { get; init; }

    public bool HasOwnInvoiceAddress { get; init; }

    public int? InvoiceCountryId { get; init; }

    public bool HasOwnDeliveryAddress { get; init; }

    public int? DeliveryCountryId { get; init; }

    public int SaleId { get; init; }

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public short Done { get; init; }

    public short Visibility { get; init; }

    public int? VisibleId { get; init; }

    /// <summary>The company of the sale; null for none and for a deleted one.</summary>
    public int? ContactId { get; init; }

    public int? ContactCountryId { get; init; }
}
