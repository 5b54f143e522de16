using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Persons as far as inviting them needs.</summary>
internal sealed class InviteeRepository(Session session)
{
    private const string PersonsSql = """
        SELECT p.person_id, p.contact_id
        FROM person p
        WHERE p.person_id IN @ids AND p.deleted_at IS NULL
        """;

    /// <summary>The company of each person that is there.</summary>
    public async Task<Dictionary<int, int>> CompaniesAsync(int[] ids) =>
        (await session.ReadAsync(PersonsSql, static reader => (Id: reader.GetInt32(0), Contact: reader.IsDBNull(1) ? 0 : reader.GetInt32(1)), ("ids", ids)))
        .ToDictionary(row => row.Id, row => row.Contact);

    private const string AddressesSql = """
        SELECT e.person_id, e.contact_point_id
        FROM contact_point e
        WHERE e.person_id IN @ids AND e.kind = 100
        ORDER BY e.person_id, e.rank, e.contact_point_id
        """;

    /// <summary>The e-mail addresses of each person, the first one first.</summary>
    public async Task<ILookup<int, int>> AddressesAsync(int[] ids) =>
        (await session.ReadAsync(AddressesSql, static reader => (Person: reader.GetInt32(0), Address: reader.GetInt32(1)), ("ids", ids)))
        .ToLookup(row => row.Person, row => row.Address);
}
