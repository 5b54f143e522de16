using System.Data.Common;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>The participants of any number of bookings with everything calendars show of them: three statements. Rights are judged on the rows.</summary>
/// <remarks>appointment-entities.md §10.</remarks>
internal sealed class SyncRepository(Session session)
{
    private const int OfCompany = 5;
    private const int AddressOfCompany = 7;
    private const int AddressOfPerson = 8;

    private const string ParticipantsSql = """
        SELECT a.master_id, a.associate_id, a.invited_person_id, p.contact_id, a.status
        FROM appointment a
        LEFT JOIN person p ON p.person_id = a.invited_person_id
        WHERE a.master_id IN @masters AND a.status <> 10
        ORDER BY a.master_id, CASE WHEN a.appointment_id = a.master_id THEN 0 ELSE 1 END, a.appointment_id
        """;

    /// <summary>The rows of the bookings: of each the owner's first, then those of the others by id.</summary>
    public Task<List<SyncParticipantRow>> ParticipantsAsync(int[] masters) => session.ReadAsync(ParticipantsSql, Participant, ("masters", masters));

    private const string PersonsSql = """
        SELECT p.person_id, p.contact_id, p.first_name, p.middle_name, p.last_name, p.mrmrs, p.title, p.salutation, p.position_id, p.country_id,
          p.associate_id, p.user_group_id, p.wgs84_latitude, p.wgs84_longitude,
          c.contact_id, c.name, c.department, c.kana_name, c.org_nr, c.associate_id, c.user_group_id, c.country_id, c.business_id,
          c.category_id, c.active_erp_links, c.wgs84_latitude, c.wgs84_longitude, c.is_owner
        FROM person p
        LEFT JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE p.person_id IN @persons AND p.deleted_at IS NULL
        """;

    /// <summary>The living persons among the ids, in no order.</summary>
    public Task<List<SyncPersonRow>> PersonsAsync(int[] persons) => session.ReadAsync(PersonsSql, Person, ("persons", persons));

    // The first column says whose the row is: 5 point of a company, 6 of a person, 7 and 8 their addresses. The kinds are those of ContactPointKind.
    private const string ReachSql = """
        SELECT 5, contact_id, kind, rank, contact_point_id, value, '', '', '', '', '', ''
        FROM contact_point WHERE contact_id IN @companies AND kind IN (1, 200)
        UNION ALL
        SELECT 6, person_id, kind, rank, contact_point_id, value, '', '', '', '', '', ''
        FROM contact_point WHERE person_id IN @persons
        UNION ALL
        SELECT 7, contact_id, atype, 0, address_id, address1, address2, address3, city, county, state, zipcode
        FROM address WHERE contact_id IN @companies
        UNION ALL
        SELECT 8, person_id, atype, 0, address_id, address1, address2, address3, city, county, state, zipcode
        FROM address WHERE person_id IN @persons
        ORDER BY 4, 5
        """;

    public async Task<SyncReach> ReachAsync(int[] persons, int[] companies)
    {
        var found = new SyncReach();
        await session.ReadAsync(ReachSql, reader => Reach(reader, found), ("persons", persons), ("companies", companies));
        return found;
    }

    private static SyncParticipantRow Participant(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new()
        {
            MasterId = row.Int(),
            AssociateId = row.Reference(),
            PersonId = row.Reference(),
            ContactId = row.Reference(),
            Status = row.Small(),
        };
    }

    private static SyncPersonRow Person(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new()
        {
            PersonId = row.Int(),
            ContactId = row.Reference(),
            FirstName = row.Text(),
            MiddleName = row.Text(),
            LastName = row.Text(),
            MrMrs = row.Text(),
            Title = row.Text(),
            Salutation = row.Text(),
            PositionId = row.Reference(),
            CountryId = row.Reference(),
            AssociateId = row.IntOrNull(),
            UserGroupId = row.Reference(),
            Latitude = row.NumberOrNull() ?? 0,
            Longitude = row.NumberOrNull() ?? 0,
            Company = row.ReadContact(),
        };
    }

    private static bool Reach(DbDataReader reader, SyncReach found)
    {
        var row = new ColumnCursor(reader);
        var belongsTo = row.Int();
        var ownerId = row.Int();
        var kind = row.Int();
        var rank = row.Int();
        var id = row.Int();
        if (belongsTo is not (AddressOfCompany or AddressOfPerson))
        {
            found.Add(new ContactPointRow { OwnerId = ownerId, Kind = kind, Rank = rank, Value = row.Text() }, belongsTo == OfCompany);
            return true;
        }

        found.Add(
            new AddressRow
            {
                AddressId = id,
                OwnerId = ownerId,
                Atype = kind,
                Address1 = row.Text(),
                Address2 = row.Text(),
                Address3 = row.Text(),
                City = row.Text(),
                County = row.Text(),
                State = row.Text(),
                Zipcode = row.Text(),
            },
            belongsTo == AddressOfCompany);
        return true;
    }
}
