using System.Data.Common;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads a row with everything that lies one step away in one statement. Rights are judged on the rows themselves, before anything is shown.</summary>
internal sealed class EntityRepository(Session session)
{
    // In the order of CardReading.
    private const string ContactColumns = """
        c.contact_id, c.name, c.department, c.kana_name, c.org_nr, c.associate_id, c.user_group_id, c.country_id, c.business_id,
          c.category_id, c.active_erp_links, c.wgs84_latitude, c.wgs84_longitude, c.is_owner
        """;

    private const string ProjectColumns = """
        j.project_id, j.name, j.project_number, j.type_id, j.status_id, j.associate_id, j.user_group_id, j.updated_at, j.updated_count,
          j.is_published, j.publish_from, j.publish_to, j.description
        """;

    private const string SaleColumns = """
        s.sale_id, s.heading, s.associate_id, s.user_group_id, s.visibility, s.visible_id, s.contact_id, sc.name, s.person_id,
          sp.first_name, sp.middle_name, sp.last_name, s.project_id, sj.name, s.sale_type_id, s.currency_id, s.status, s.done,
          s.probability, s.amount, s.earning, s.earning_percent, s.sale_at, s.next_due_at, s.description
        """;

    private const string SaleNames = """
        LEFT JOIN contact sc ON sc.contact_id = s.contact_id AND sc.deleted_at IS NULL
        LEFT JOIN person sp ON sp.person_id = s.person_id AND sp.deleted_at IS NULL
        LEFT JOIN project sj ON sj.project_id = s.project_id
        """;

    // Only a row that takes up time is asked for conflicts; the same test as in ConflictRepository, with the row's own times.
    private const string FindSql = $"""
        SELECT {RowReading.AppointmentColumns},
          m.associate_id,
          EXISTS (SELECT 1 FROM relation r WHERE r.source_table = 9 AND r.source_id = a.appointment_id)
            OR EXISTS (SELECT 1 FROM relation r WHERE r.target_table = 9 AND r.target_id = a.appointment_id),
          CASE WHEN a.is_free OR NOT (a.type = 1 AND a.status BETWEEN 1 AND 3 OR a.type = 6 AND a.status BETWEEN 5 AND 8) THEN FALSE
            WHEN (
              SELECT o.appointment_id FROM appointment o
              WHERE o.associate_id = a.associate_id AND o.type IN (1, 6)
                AND o.start_at > a.start_at - 60 * a.lead_min - {ConflictRepository.Day} AND o.start_at < a.end_at + 60 * a.lag_min
                AND {ConflictRepository.BlocksRow}
              ORDER BY o.start_at DESC LIMIT 1) IS NOT NULL THEN TRUE
            WHEN EXISTS (
              SELECT 1 FROM appointment o
              WHERE o.associate_id = a.associate_id AND o.long_span
                AND o.end_at > a.start_at - 60 * a.lead_min - {ConflictRepository.LongestMargin}
                AND {ConflictRepository.BlocksRow}) THEN TRUE
            ELSE FALSE END,
          {ContactColumns},
          {ProjectColumns},
          {SaleColumns}
        FROM appointment a
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        LEFT JOIN contact c ON c.contact_id = a.contact_id AND c.deleted_at IS NULL
        LEFT JOIN project j ON j.project_id = a.project_id
        LEFT JOIN sale s ON s.sale_id = a.sale_id
        {SaleNames}
        WHERE a.appointment_id = @id
        """;

    /// <summary>A row of any type, or null.</summary>
    public ValueTask<FoundEntity?> FindAsync(int id) => session.ReadFirstAsync(FindSql, Read, ("id", id));

    private const string OfSaleSql = $"""
        SELECT {ContactColumns},
          {ProjectColumns},
          {SaleColumns}
        FROM sale s
        LEFT JOIN contact c ON c.contact_id = s.contact_id AND c.deleted_at IS NULL
        LEFT JOIN project j ON j.project_id = s.project_id
        {SaleNames}
        WHERE s.sale_id = @id
        """;

    /// <summary>A row that is not stored, with the sale it names and that sale's company and project.</summary>
    public async ValueTask<FoundEntity> WithSaleAsync(AppointmentRow row) => await session.ReadFirstAsync(
        OfSaleSql,
        reader =>
        {
            var cursor = new ColumnCursor(reader);
            return new FoundEntity(row) { Contact = cursor.ReadContact(), Project = cursor.ReadProject(), Sale = cursor.ReadSale() };
        },
        ("id", row.SaleId)) ?? new(row);

    private const string OfProjectSql = $"""
        SELECT {ProjectColumns}
        FROM project j
        WHERE j.project_id = @id
        """;

    /// <summary>A row that is not stored, with the project it names.</summary>
    public async ValueTask<FoundEntity> WithProjectAsync(AppointmentRow row) => await session.ReadFirstAsync(
        OfProjectSql,
        reader =>
        {
            var cursor = new ColumnCursor(reader);
            return new FoundEntity(row) { Project = cursor.ReadProject() };
        },
        ("id", row.ProjectId)) ?? new(row);

    private const string PersonsSql = """
        SELECT p.person_id, p.contact_id, p.rank, p.first_name, p.middle_name, p.last_name, p.mrmrs, p.title, p.salutation, p.kana_first_name,
          p.kana_last_name, p.post1, p.post2, p.post3, p.position_id, p.associate_id, p.user_group_id, p.country_id, p.use_person_address,
          p.retired, p.active_interests, p.active_erp_links, p.ticket_priority_id, p.customer_language_id, p.support_associate_id, p.note,
          c.name, c.department, c.org_nr, c.country_id, c.associate_id, c.user_group_id
        FROM person p
        LEFT JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE p.person_id IN (@person, @invited) AND p.deleted_at IS NULL
        """;

    /// <summary>The living persons of the two, in no order.</summary>
    public Task<List<PersonCardRow>> PersonsAsync(int person, int invited) =>
        session.ReadAsync(PersonsSql, CardReading.Person, ("person", person), ("invited", invited));

    // First points and addresses in one go. What belongs to whom: 5 company, 6 person, 11 project; an address has no value but six parts.
    private const string ReachSql = """
        SELECT 5, contact_id, kind, value, description, '', '', '', '', ''
        FROM contact_point WHERE contact_id IN (@contact, @employer, @ownEmployer) AND rank = 1
        UNION ALL
        SELECT 6, person_id, kind, value, description, '', '', '', '', ''
        FROM contact_point WHERE person_id IN (@person, @invited) AND rank = 1
        UNION ALL
        SELECT 11, project_id, kind, value, description, '', '', '', '', ''
        FROM contact_point WHERE project_id = @project AND kind = 200 AND rank = 1
        UNION ALL
        SELECT 7, contact_id, atype, address1, address2, address3, city, county, state, zipcode
        FROM address WHERE contact_id = @contact
        """;

    /// <summary>How the records around a row are reached. Ids of records that are not there or not to be shown are 0.</summary>
    public async ValueTask<Reachability> ReachAsync(int contact, int project, PersonCardRow? person, PersonCardRow? invited)
    {
        var found = new Reachability();
        await session.ReadAsync(
            ReachSql,
            reader => CardReading.Reach(reader, found),
            ("contact", contact),
            ("employer", person?.ContactId ?? 0),
            ("ownEmployer", invited?.ContactId ?? 0),
            ("person", person?.PersonId ?? 0),
            ("invited", invited?.PersonId ?? 0),
            ("project", project));
        return found;
    }

    private static FoundEntity Read(DbDataReader reader)
    {
        var cursor = new ColumnCursor(reader);
        return new(cursor.ReadAppointment())
        {
            MasterAssociateId = cursor.Reference(),
            HasLinks = cursor.Flag(),
            HasConflict = cursor.Flag(),
            Contact = cursor.ReadContact(),
            Project = cursor.ReadProject(),
            Sale = cursor.ReadSale(),
        };
    }
}
