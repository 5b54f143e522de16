namespace Services86.Data.Lists;

/// <summary>An entry of a plain list.</summary>
internal sealed record ListItemRow(
    int ListId, int Id, string Name, string Tooltip, string Key, int Probability, bool HasGuide, bool IsAutoAdvance, int Rank, bool Deleted);

/// <summary>A kind of activity; Type and Direction as TaskType and TaskDirection.</summary>
internal sealed record TaskRow(
    int Id,
    string Name,
    string Tooltip,
    int Type,
    int Direction,
    int ColorIndex,
    bool IsDefaultAllDay,
    bool IsDefaultFree,
    bool IsDefaultPublished,
    int IntentId,
    int Rank,
    bool Deleted);

/// <summary>A heading of a list with the ids of its entries.</summary>
internal sealed record HeadingRow(int Id, int ListId, string Name, string Tooltip, int Rank, bool Deleted, int[] Items);

/// <summary>A country; the id is its ISO 3166 number.</summary>
internal sealed record CountryRow(
    int Id,
    string Name,
    string EnglishName,
    string Tooltip,
    string Iso2,
    string Iso3,
    string ImageDescription,
    string OrgNrText,
    string InterAreaPrefix,
    string DialInPrefix,
    string ZipPrefix,
    string DomainName,
    string CurrencyCode,
    int CurrencyId,
    int AddressLayoutId,
    int DomesticLayoutId,
    int ForeignLayoutId,
    int Rank,
    bool Deleted);

/// <summary>One field of an address layout. Grid 1 is a company's, grid 2 a person's or a quote's.</summary>
internal sealed record AddressLayoutRow(int LayoutId, int Grid, int Line, int Position, string Field, string Label, int ValueLength);

/// <summary>A time zone that a client can name.</summary>
internal sealed record TzLocationRow(int Id, string Code, string IanaId, int CountryId, string Region, bool IsActive);

/// <summary>A user-defined field; the key on the wire is ProgId or SuperOffice:Identity.</summary>
internal sealed record UdefFieldRow(
    int Id,
    int OwnerTable,
    int Identity,
    string ProgId,
    int FieldType,
    string Label,
    string Tooltip,
    int ListId,
    int TextLength,
    string DefaultValue,
    bool IsMandatory,
    bool IsReadOnly,
    int Rank,
    bool Deleted);

/// <summary>A kind of relation, read from both ends.</summary>
internal sealed record RelationDefRow(int Id, string Name, string PassiveText, int Rank, bool Deleted);

/// <summary>A status that a guided project type goes through.</summary>
internal sealed record ProjectTypeStatusRow(int Id, int ProjectTypeId, int ProjectStatusId, int Rank, bool Deleted);

/// <summary>A stage that a guided sale type goes through.</summary>
internal sealed record SaleTypeStageRow(int Id, int SaleTypeId, int StageId, int Rank, bool Deleted);
