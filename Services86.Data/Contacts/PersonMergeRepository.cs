using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Lets each person of one company go up in the same person of another one; only inside a transaction.</summary>
/// <remarks>The pairs are those of <see cref="PersonPairs"/> in every statement: nothing here changes a name, a rank or a company before the end.</remarks>
internal sealed class PersonMergeRepository(Session session)
{
    private const string CountSql = PersonPairs.Sql + "SELECT COUNT(*) FROM pair";

    /// <summary>How many pairs there are.</summary>
    public Task<int> CountAsync(int source, int destination) => session.ExecuteScalarAsync<int>(CountSql, new { source, destination });

    private const string ConsentsSql = PersonPairs.Sql + """
        UPDATE person_consent SET person_id = pair.target_id FROM pair
        WHERE person_consent.person_id = pair.source_id
          AND NOT EXISTS (SELECT 1 FROM person_consent o WHERE o.person_id = pair.target_id AND o.purpose_id = person_consent.purpose_id)
        """;

    private const string BlocksSql = PersonPairs.Sql + """
        INSERT INTO person_shipment_block (person_id, shipment_type_id)
        SELECT pair.target_id, b.shipment_type_id FROM pair JOIN person_shipment_block b ON b.person_id = pair.source_id
        WHERE TRUE
        ON CONFLICT (person_id, shipment_type_id) DO NOTHING
        """;

    private const string RefusalsSql = PersonPairs.Sql + """
        UPDATE person SET no_mailing = TRUE, updated_at = @now, updated_by = @by, updated_count = person.updated_count + 1
        FROM pair JOIN person gone ON gone.person_id = pair.source_id
        WHERE person.person_id = pair.target_id AND gone.no_mailing AND NOT person.no_mailing
        """;

    /// <summary>Takes over what a person allowed or forbade: it is his will, no field that could be dropped.</summary>
    public async Task MoveConsentsAsync(int source, int destination, UtcInstant now, int by)
    {
        await session.ExecuteAsync(ConsentsSql, new { source, destination });
        await session.ExecuteAsync(BlocksSql, new { source, destination });
        await session.ExecuteAsync(RefusalsSql, new { source, destination, now, by });
    }

    // What hangs on the source itself follows to the other company afterwards, and is updated once (contact-operations.md R6).
    private const string Counted = "updated_count = updated_count + CASE WHEN contact_id = @source THEN 0 ELSE 1 END FROM pair\n";

    // Before the appointments: a row that is with a person of the source and invites one is updated once too.
    private const string InvitationsSql = PersonPairs.Sql + """
        UPDATE appointment SET invited_person_id = pair.target_id, updated_at = @now, updated_by = @by,
          updated_count = updated_count + CASE WHEN contact_id = @source OR person_id IN (SELECT source_id FROM pair) THEN 0 ELSE 1 END
        FROM pair
        WHERE appointment.invited_person_id = pair.source_id
        """;

    private const string AppointmentsSql = PersonPairs.Sql + """
        UPDATE appointment SET person_id = pair.target_id, updated_at = @now, updated_by = @by,
        """ + Counted + """
        WHERE appointment.person_id = pair.source_id
        """;

    private const string SalesSql = PersonPairs.Sql + """
        UPDATE sale SET person_id = pair.target_id, updated_at = @now, updated_by = @by,
        """ + Counted + """
        WHERE sale.person_id = pair.source_id
        """;

    private const string DoubleMembersSql = PersonPairs.Sql + """
        DELETE FROM project_member
        WHERE project_member_id IN (
          SELECT m.project_member_id FROM pair
          JOIN project_member m ON m.person_id = pair.source_id
          JOIN project_member o ON o.person_id = pair.target_id AND o.project_id = m.project_id)
        """;

    private const string MembersSql = PersonPairs.Sql + """
        UPDATE project_member SET person_id = pair.target_id, updated_at = @now, updated_by = @by,
        """ + Counted + """
        WHERE project_member.person_id = pair.source_id
        """;

    // The two companies that are merged are written once more, and counted then.
    private const string SupportSql = PersonPairs.Sql + """
        UPDATE contact
        SET support_person_id = pair.target_id,
          updated_at = CASE WHEN contact_id = @source OR contact_id = @destination THEN updated_at ELSE @now END,
          updated_by = CASE WHEN contact_id = @source OR contact_id = @destination THEN updated_by ELSE @by END,
          updated_count = updated_count + CASE WHEN contact_id = @source OR contact_id = @destination THEN 0 ELSE 1 END
        FROM pair
        WHERE contact.support_person_id = pair.source_id
        """;

    /// <summary>Repoints appointments, invitations, sales, memberships, relations, favourites and recent lists.</summary>
    public async Task MoveActivitiesAsync(int source, int destination, UtcInstant now, int by)
    {
        var values = new { source, destination, now, by };
        await session.ExecuteAsync(InvitationsSql, values);
        await session.ExecuteAsync(AppointmentsSql, values);
        await session.ExecuteAsync(SalesSql, values);
        await session.ExecuteAsync(DoubleMembersSql, new { source, destination });
        await session.ExecuteAsync(MembersSql, values);
        await session.ExecuteAsync(SupportSql, values);
        foreach (var sql in LinksSql) await session.ExecuteAsync(sql, new { source, destination, table = 6 });
    }

    private const string RemoveSql = PersonPairs.Sql + "DELETE FROM person WHERE person_id IN (SELECT source_id FROM pair)";

    /// <summary>Removes the persons of the source that have gone up in another one.</summary>
    public Task RemoveAsync(int source, int destination) => session.ExecuteAsync(RemoveSql, new { source, destination });

    private static readonly string[] LinksSql = RecordLinks.MoveSql(PersonPairs.Sql);
}
