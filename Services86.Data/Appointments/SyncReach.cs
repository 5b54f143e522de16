using Services86.Data.Contacts;

namespace Services86.Data.Appointments;

/// <summary>How participants are reached: points by rank and addresses, of persons and of their companies.</summary>
internal sealed class SyncReach
{
    private static readonly List<ContactPointRow> NoPoints = [];
    private static readonly List<AddressRow> NoAddresses = [];

    private readonly Dictionary<int, List<ContactPointRow>> _personPoints = [];
    private readonly Dictionary<int, List<ContactPointRow>> _companyPoints = [];
    private readonly Dictionary<int, List<AddressRow>> _personAddresses = [];
    private readonly Dictionary<int, List<AddressRow>> _companyAddresses = [];

    public IReadOnlyCollection<ContactPointRow> PointsOfPerson(int id) => _personPoints.GetValueOrDefault(id, NoPoints);

    public IReadOnlyCollection<ContactPointRow> PointsOfCompany(int id) => _companyPoints.GetValueOrDefault(id, NoPoints);

    public IReadOnlyCollection<AddressRow> AddressesOfPerson(int id) => _personAddresses.GetValueOrDefault(id, NoAddresses);

    public IReadOnlyCollection<AddressRow> AddressesOfCompany(int id) => _companyAddresses.GetValueOrDefault(id, NoAddresses);

    public void Add(ContactPointRow point, bool isCompany) => Add(isCompany ? _companyPoints : _personPoints, point.OwnerId, point);

    public void Add(AddressRow address, bool isCompany) => Add(isCompany ? _companyAddresses : _personAddresses, address.OwnerId, address);

    private static void Add<T>(Dictionary<int, List<T>> rows, int owner, T row)
    {
        if (!rows.TryGetValue(owner, out var list)) rows.Add(owner, list = []);
        list.Add(row);
    }
}
