using Services86.Data.Contacts;

namespace Services86.Data.Appointments;

/// <summary>First phone, mail and web addresses of companies, persons and a project, and the addresses of a company.</summary>
internal sealed class Reachability
{
    public List<ContactPointRow> CompanyPoints { get; } = [];

    public List<ContactPointRow> PersonPoints { get; } = [];

    public List<AddressRow> Addresses { get; } = [];

    /// <summary>The project's first web address, or null.</summary>
    public ContactPointRow? ProjectWeb { get; set; }

    public ContactPointRow[] OfCompany(int id) => Of(CompanyPoints, id);

    public ContactPointRow[] OfPerson(int id) => Of(PersonPoints, id);

    private static ContactPointRow[] Of(List<ContactPointRow> points, int id) => id == 0 ? [] : [.. points.FindAll(point => point.OwnerId == id)];
}
