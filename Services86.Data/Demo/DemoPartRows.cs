namespace Services86.Data.Demo;

/// <summary>A phone, fax, mail or web address of a company or a person.</summary>
internal sealed record DemoPointRow(int? ContactId, int? PersonId, int Kind, int Rank, string Value, string SearchKey, string Description);

/// <summary>An address of a company, a person or a quote version.</summary>
internal sealed record DemoAddressRow(
    int? ContactId, int? PersonId, int? QuoteVersionId, int Type, string Address1, string City, string Zipcode);

/// <summary>A user-defined field of companies.</summary>
internal sealed record DemoFieldRow(int Identity, string ProgId, int Type, string Label, int? ListId);
