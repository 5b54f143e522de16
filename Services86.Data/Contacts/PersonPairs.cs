namespace Services86.Data.Contacts;

/// <summary>Which persons of two companies are the same one: first, middle and last names equal, letter case included (contact-operations.md §20 a).</summary>
internal static class PersonPairs
{
    /// <summary>
    /// A WITH clause that gives "pair": of each name the first living person of the source (source_id) and of the destination (target_id), by rank.
    /// Further persons of the source with that name are found when the first is gone, so that every pair is one to one. Users are left out: they
    /// are never merged away, nor does anybody become one.
    /// </summary>
    public const string Sql = """
        WITH pair AS (
          SELECT s.person_id AS source_id, t.person_id AS target_id
          FROM (SELECT p.person_id, p.first_name, p.middle_name, p.last_name,
              ROW_NUMBER() OVER (PARTITION BY p.first_name, p.middle_name, p.last_name ORDER BY p.rank, p.person_id) AS place
            FROM person p
            WHERE p.contact_id = @source AND p.deleted_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM associate a WHERE a.person_id = p.person_id)) s
          JOIN (SELECT p.person_id, p.first_name, p.middle_name, p.last_name,
              ROW_NUMBER() OVER (PARTITION BY p.first_name, p.middle_name, p.last_name ORDER BY p.rank, p.person_id) AS place
            FROM person p
            WHERE p.contact_id = @destination AND p.deleted_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM associate a WHERE a.person_id = p.person_id)) t
            ON t.first_name = s.first_name AND t.middle_name = s.middle_name AND t.last_name = s.last_name
          WHERE s.place = 1 AND t.place = 1)
        """ + "\n";
}
