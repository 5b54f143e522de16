namespace Services86.Data.Lists;

/// <summary>Which list a list_item or heading belongs to: the table number of the original list, ours from 1001.</summary>
internal static class ListNumber
{
    /// <summary>Headings only: resources.</summary>
    public const int Associate = 2;

    public const int Business = 61;
    public const int Category = 64;

    /// <summary>Headings only: the tasks have a table of their own.</summary>
    public const int Task = 67;

    public const int ContactInterest = 70;
    public const int PersonInterest = 73;
    public const int Position = 76;
    public const int Priority = 79;

    /// <summary>Stages of a sale, with a probability.</summary>
    public const int SaleStage = 82;

    public const int ProjectType = 85;
    public const int ProjectStatus = 88;
    public const int MemberType = 91;
    public const int MrMrs = 94;
    public const int SaleType = 149;
    public const int Salutation = 219;
    public const int RejectReason = 222;
    public const int StalledReason = 1001;
    public const int TicketPriority = 1002;
    public const int CustomerLanguage = 1003;
    public const int LegalBase = 1004;
    public const int ConsentPurpose = 1005;
    public const int ConsentSource = 1006;
    public const int Currency = 1007;
    public const int ShipmentType = 1008;
}
