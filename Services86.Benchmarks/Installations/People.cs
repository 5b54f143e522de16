namespace Services86.Benchmarks.Installations;

/// <summary>Who and what there is, by rule instead of by list: ids run without gaps from the first that was free.</summary>
internal sealed class People
{
    // Persons of eight companies in a row: twenty, two and a half each.
    private static readonly int[] Staff = [2, 1, 6, 2, 3, 0, 4, 2];
    private static readonly int[] Before = [0, 2, 3, 9, 11, 14, 14, 18];
    private const int Round = 8;
    private const int RoundPersons = 20;
    private const int OwnerCompany = 1;

    private readonly int _firstPerson;

    public People(InstallationSize size, Func<string, int> firstFree)
    {
        Size = size;
        FirstGroup = firstFree("user_group");
        FirstUser = firstFree("associate");
        FirstContact = firstFree("contact");
        FirstProject = firstFree("project");
        FirstSale = firstFree("sale");
        FirstUserPerson = firstFree("person");
        FairHeading = firstFree("heading");
        _firstPerson = FirstUserPerson + size.Users;
    }

    public InstallationSize Size { get; }

    public int FirstGroup { get; }

    /// <summary>A heading with one task, which few meetings have.</summary>
    public int FairHeading { get; }

    /// <summary>The task of reference data that only the heading's meetings have: trade fair.</summary>
    public static int FairTask => 13;

    /// <summary>Users come first, then resources.</summary>
    public int FirstUser { get; }

    public int FirstContact { get; }

    public int FirstProject { get; }

    public int FirstSale { get; }

    public int FirstUserPerson { get; }

    public int Persons => Size.Contacts / Round * RoundPersons;

    /// <summary>A user, or from <see cref="InstallationSize.Users"/> on a resource.</summary>
    public int Associate(int index) => FirstUser + index;

    public int UserPerson(int user) => FirstUserPerson + user;

    public int GroupOf(int associate) => FirstGroup + associate % Size.Groups;

    /// <summary>The company that a user and its persons belong to.</summary>
    public static int Home => OwnerCompany;

    public int Contact(int index) => FirstContact + index;

    /// <summary>The user who looks after a company; the first users have more of them.</summary>
    public int OwnerOf(int contact) => new Dice((ulong)contact * 2 + 1).Skewed(Size.Users);

    public static int PersonsOf(int contact) => Staff[contact % Round];

    public int Person(int contact, int rank) => _firstPerson + contact / Round * RoundPersons + Before[contact % Round] + rank;

    /// <summary>Somebody of the company; null when it has nobody.</summary>
    public int? AnyPersonOf(int contact, Dice dice) => PersonsOf(contact) is var count && count > 0 ? Person(contact, dice.Next(count)) : null;

    /// <summary>The first sales belong to one company each, the others to the busiest companies.</summary>
    public int ContactOfSale(int sale) => sale % Size.Contacts;

    public int? SaleOf(int contact) => contact < Size.Sales ? contact : null;
}
