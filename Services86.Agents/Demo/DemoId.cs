namespace Services86.Agents.Demo;

/// <summary>The fixed ids of the demo data that other parts of it name (seed-data.md B).</summary>
internal static class DemoId
{
    public const int First = 2001;

    // Users, their persons and groups.
    public const int Tina = 2001;
    public const int Kari = 2002;
    public const int Per = 2003;
    public const int Line = 2004;
    public const int Ola = 2005;
    public const int External = 2006;
    public const int Blocked = 2007;
    public const int Fjord = 2011;
    public const int Mountain = 2012;
    public const int Projector = 2013;
    public const int Sales = 2;
    public const int Service = 3;
    public const int Marketing = 4;
    public const int TinaPerson = 2104;

    // Companies and persons.
    public const int OwnerCompany = 1;
    public const int LastContact = 2040;
    public const int DeletedYesterday = 2005;
    public const int DeletedLongAgo = 2006;
    public const int WithoutPersons = 2007;
    public const int WithTwelvePersons = 2008;
    public const int Everything = 2012;
    public const int Customer = 2014;
    public const int PrivatePerson = 2100;
    public const int RetiredPerson = 2101;
    public const int ConsentingPerson = 2103;
    public const int ExternalPerson = 2110;
    public const int LastPerson = 2110;

    // Business.
    public const int GuidedProject = 2001;
    public const int PublishedProject = 2003;
    public const int LastProject = 2004;
    public const int FirstGuidedSale = 2001;
    public const int SecondGuidedSale = 2002;
    public const int StalledSale = 2003;
    public const int QuotedSale = 2004;
    public const int LastSale = 2025;
    public const int Quote = 2001;

    // Diary.
    public const int LastOrdinary = 2530;
    public const int FirstDocumentRow = 2901;
    public const int FirstDocument = 2001;
    public const int LastDocument = 2060;
    public const int Booking = 3001;
    public const int Milestone = 3057;
    public const int FollowUp = 3063;
    public const int SeriesGuest = 3071;

    /// <summary>A meeting that is gone; no row gets this id.</summary>
    public const int CancelledMaster = 3099;

    public const int LastAppointment = 3100;
    public const int LastRule = 2008;
}
