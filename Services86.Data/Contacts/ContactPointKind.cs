namespace Services86.Data.Contacts;

/// <summary>Kinds of contact points: the phone types of the published database, and ours for mail and web (schema.md §5).</summary>
internal static class ContactPointKind
{
    public const int ContactPhone = 1;
    public const int ContactFax = 3;
    public const int PersonDirect = 16385;
    public const int PersonFax = 16387;
    public const int PersonPrivate = 16388;
    public const int PersonMobile = 16389;
    public const int PersonPager = 16390;
    public const int Mail = 100;
    public const int Chat = 101;
    public const int Voice = 102;
    public const int Web = 200;
}
