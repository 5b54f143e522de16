namespace Services86.Tests.Databases.Plans;

/// <summary>Rows by the thousand, so that the planner chooses as it does in an installation that has been used for years.</summary>
internal static class PostgresGrowth
{
    public const string Sql = """
        INSERT INTO associate (associate_id, name, name_key, user_group_id, role_id, created_at, updated_at)
          SELECT 10000 + n, 'User ' || n, 'USER ' || n, 1 + n % 4, 1, 0, 0 FROM generate_series(1, 100) n;
        INSERT INTO contact (contact_id, name, name_key, department_key, org_nr_key, number1, number2, sound_key, associate_id, user_group_id, country_id,
            deleted_at, created_at, updated_at)
          SELECT 10000 + n, 'Company ' || n, 'COMPANY ' || n, '', 'NO' || n, 'C' || n, n::text, 'SND' || n % 4000, 10001 + n % 100, 1 + n % 4, 578,
            CASE WHEN n % 200 = 0 THEN 1600000000 + n END, 1500000000 + n * 1000, 1500000000 + n * 1000
          FROM generate_series(1, 10000) n;
        INSERT INTO person (person_id, contact_id, rank, first_key, last_key, person_number, associate_id, user_group_id, country_id, deleted_at, created_at, updated_at)
          SELECT 10000 + n, 10001 + n % 10000, 1 + n / 10000, 'FIRST ' || n % 500, 'LAST ' || n % 3000, CASE WHEN n % 2 = 0 THEN 'P' || n ELSE '' END, 10001 + n % 100, 1 + n % 4, 578,
            CASE WHEN n % 200 = 0 THEN 1600000000 + n END, 1500000000 + n * 500, 1500000000 + n * 500
          FROM generate_series(1, 20000) n;
        UPDATE associate SET person_id = associate_id WHERE associate_id > 10000;
        INSERT INTO contact_point (contact_id, kind, rank, value, search_key)
          SELECT 10001 + n % 10000, 1 + n / 10000, 1, n::text, n::text FROM generate_series(1, 20000) n;
        INSERT INTO contact_point (person_id, kind, rank, value, search_key)
          SELECT 10001 + n % 20000, 100, 1, n || '@test', n || '@test' FROM generate_series(1, 20000) n;
        INSERT INTO address (contact_id, atype, city) SELECT 10000 + n, 1, 'Oslo' FROM generate_series(1, 10000) n;
        INSERT INTO contact_interest (contact_id, interest_id, updated_at) SELECT 10000 + n, 1 + n % 7, 0 FROM generate_series(1, 10000) n;
        INSERT INTO person_interest (person_id, interest_id, updated_at) SELECT 10000 + n, 1 + n % 7, 0 FROM generate_series(1, 10000) n;
        INSERT INTO person_consent (person_id, purpose_id, created_at, updated_at) SELECT 10000 + n, 1, 0, 0 FROM generate_series(1, 10000) n;
        INSERT INTO person_shipment_block (person_id, shipment_type_id) SELECT 10000 + n, 1 FROM generate_series(1, 10000) n;
        INSERT INTO project (project_id, name_key, associate_id, is_published, created_at, updated_at)
          SELECT 10000 + n, 'PROJECT ' || n, 10001 + n % 100, n % 50 = 0, 0, 0 FROM generate_series(1, 3000) n;
        INSERT INTO contact_point (project_id, kind, rank, value, search_key) SELECT 10000 + n, 200, 1, 'x', 'x' || n FROM generate_series(1, 3000) n;
        INSERT INTO project_member (project_id, contact_id, person_id, rank, created_at, updated_at)
          SELECT 10001 + n % 3000, 10001 + n % 10000, 10001 + n % 20000, n / 3000, 0, 0 FROM generate_series(1, 9000) n;
        INSERT INTO sale (sale_id, associate_id, contact_id, person_id, project_id, sale_at, created_at, updated_at)
          SELECT 10000 + n, 10001 + n % 100, 10001 + n % 10000, 10001 + n % 20000, 10001 + n % 3000, 1500000000 + n * 10000, 0, 0
          FROM generate_series(1, 6000) n;
        INSERT INTO quote_version (quote_version_id, sale_id, created_at, updated_at) SELECT 10000 + n, 10000 + n, 0, 0 FROM generate_series(1, 3000) n;
        INSERT INTO document (document_id, created_at, updated_at) SELECT 10000 + n, 0, 0 FROM generate_series(1, 4000) n;
        INSERT INTO recurrence_rule (recurrence_rule_id, pattern, start_at, end_at, created_at, updated_at)
          SELECT 10000 + n, 2, 1500000000 + n, 1600000000 + n, 0, 0 FROM generate_series(1, 3000) n;
        INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, done_at, long_span, task_id,
            contact_id, person_id, project_id, sale_id, document_id, master_id, invited_person_id, recurrence_rule_id, is_published, external_guid,
            created_at, updated_at)
          SELECT 10000 + n, 10001 + n % 100, 1 + n % 4, (ARRAY[1, 1, 1, 2, 2, 4, 6, 7])[1 + n % 8], (ARRAY[1, 3, 3, 2, 5, 7, 3, 11])[1 + (n / 8) % 8],
            t, t, t + 3600, CASE WHEN (n / 8) % 8 IN (1, 2, 6) THEN t END, n % 200 = 0, 1 + n % 14,
            CASE WHEN n % 4 > 0 THEN 10001 + n % 2000 END, CASE WHEN n % 4 > 1 THEN 10001 + n % 20000 END, CASE WHEN n % 5 = 0 THEN 10001 + n % 3000 END,
            CASE WHEN n % 5 = 1 THEN 10001 + n % 6000 END, CASE WHEN n <= 4000 THEN 10000 + n END, CASE WHEN n % 6 = 0 THEN 10000 + n - n % 18 END,
            CASE WHEN n % 6 = 1 THEN 10001 + n % 20000 END, CASE WHEN n % 6 = 2 THEN 10001 + n % 3000 END, n % 100 = 0, md5(n::text),
            t, t
          FROM (SELECT n, 1400000000::bigint + (n * 7919 % 30000) * 10000::bigint AS t FROM generate_series(1, 30000) n) g;
        INSERT INTO relation (relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at)
          SELECT 8, 9, 10000 + n, 9, 20000 + n, 0, 0 FROM generate_series(1, 8000) n;
        INSERT INTO session_ticket (ticket_guid, secret, associate_id, valid_from_at, valid_to_at, last_used_at)
          SELECT md5(n::text), 'x', 10001 + n % 100, 1500000000 + n * 10, 1500020000 + n * 10, 1500000000 + n * 10 FROM generate_series(1, 3000) n;
        INSERT INTO sign_in_attempt (name_key, failed_count, last_failed_at) SELECT md5(n::text), 1, n FROM generate_series(1, 3000) n;
        INSERT INTO recent_item (associate_id, table_no, record_id, used_at) SELECT 10001 + n % 100, 5, n, n FROM generate_series(1, 8000) n;
        INSERT INTO favourite (associate_id, table_no, record_id, created_at) SELECT 10001 + n % 100, 5, n, n FROM generate_series(1, 8000) n;
        INSERT INTO merge_log (table_no, operation, source_id, target_id, created_at) SELECT 5, 1, n, n + 1, n FROM generate_series(1, 3000) n;
        """;
}
