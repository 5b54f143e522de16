using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>Reads the small tables that have nothing to do with users.</summary>
internal static class ListQueries
{
    private const string ItemsSql = """
        SELECT list_id, item_id, name, tooltip, item_key, probability, has_guide, is_auto_advance, rank, deleted FROM list_item
        """;

    public static Task<List<ListItemRow>> ItemsAsync(Session session) => session.ReadAsync(ItemsSql, row => new ListItemRow(
        row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), Number(row, 5), row.GetBoolean(6),
        row.GetBoolean(7), row.GetInt32(8), row.GetBoolean(9)));

    private const string TasksSql = """
        SELECT task_id, name, tooltip, type, direction, color_index, default_all_day, default_free, default_published, intent_id, rank, deleted
        FROM task
        """;

    public static Task<List<TaskRow>> TasksAsync(Session session) => session.ReadAsync(TasksSql, row => new TaskRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetBoolean(6),
        row.GetBoolean(7), row.GetBoolean(8), Number(row, 9), row.GetInt32(10), row.GetBoolean(11)));

    private const string HeadingItemsSql = """
        SELECT heading_id, item_id FROM list_item_heading ORDER BY heading_id, item_id
        """;

    private const string HeadingsSql = """
        SELECT heading_id, list_id, name, tooltip, rank, deleted FROM heading
        """;

    public static async Task<List<HeadingRow>> HeadingsAsync(Session session)
    {
        var items = (await session.ReadAsync(HeadingItemsSql, row => (Heading: row.GetInt32(0), Item: row.GetInt32(1))))
            .ToLookup(link => link.Heading, link => link.Item);
        return await session.ReadAsync(HeadingsSql, row => new HeadingRow(
            row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetBoolean(5), [.. items[row.GetInt32(0)]]));
    }

    private const string CountriesSql = """
        SELECT country_id, name, english_name, tooltip, iso2, iso3, image_description, org_nr_text, inter_area_prefix, dial_in_prefix, zip_prefix,
          domain_name, currency_code, currency_id, address_layout_id, domestic_layout_id, foreign_layout_id, rank, deleted
        FROM country
        """;

    public static Task<List<CountryRow>> CountriesAsync(Session session) => session.ReadAsync(CountriesSql, row => new CountryRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6),
        row.GetString(7), row.GetString(8), row.GetString(9), row.GetString(10), row.GetString(11), row.GetString(12), Number(row, 13),
        row.GetInt32(14), row.GetInt32(15), row.GetInt32(16), row.GetInt32(17), row.GetBoolean(18)));

    private const string AddressLayoutsSql = """
        SELECT layout_id, grid, line_no, position_no, field, label, value_length FROM address_layout
        """;

    public static Task<List<AddressLayoutRow>> AddressLayoutsAsync(Session session) => session.ReadAsync(AddressLayoutsSql, row =>
        new AddressLayoutRow(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetInt32(6)));

    private const string ZonesSql = """
        SELECT tz_location_id, code, iana_id, country_id, region, is_active FROM tz_location
        """;

    public static Task<List<TzLocationRow>> ZonesAsync(Session session) => session.ReadAsync(ZonesSql, row => new TzLocationRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), Number(row, 3), row.GetString(4), row.GetBoolean(5)));

    private const string UdefFieldsSql = """
        SELECT udef_field_id, owner_table, identity_no, prog_id, field_type, label, tooltip, list_id, text_length, default_value, is_mandatory,
          is_read_only, rank, deleted
        FROM udef_field
        """;

    public static Task<List<UdefFieldRow>> UdefFieldsAsync(Session session) => session.ReadAsync(UdefFieldsSql, row => new UdefFieldRow(
        row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3), row.GetInt32(4), row.GetString(5), row.GetString(6), Number(row, 7),
        Number(row, 8), row.GetString(9), row.GetBoolean(10), row.GetBoolean(11), row.GetInt32(12), row.GetBoolean(13)));

    private const string RelationDefsSql = """
        SELECT relation_def_id, name, passive_text, rank, deleted FROM relation_def
        """;

    public static Task<List<RelationDefRow>> RelationDefsAsync(Session session) => session.ReadAsync(RelationDefsSql, row => new RelationDefRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetBoolean(4)));

    private const string ProjectTypeStatusesSql = """
        SELECT project_type_status_id, project_type_id, project_status_id, rank, deleted FROM project_type_status
        """;

    public static Task<List<ProjectTypeStatusRow>> ProjectTypeStatusesAsync(Session session) => session.ReadAsync(ProjectTypeStatusesSql, row =>
        new ProjectTypeStatusRow(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetBoolean(4)));

    private const string SaleTypeStagesSql = """
        SELECT sale_type_stage_id, sale_type_id, stage_id, rank, deleted FROM sale_type_stage
        """;

    public static Task<List<SaleTypeStageRow>> SaleTypeStagesAsync(Session session) => session.ReadAsync(SaleTypeStagesSql, row =>
        new SaleTypeStageRow(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetBoolean(4)));

    private const string SystemInfoSql = """
        SELECT name, value FROM system_info
        """;

    public static Task<List<KeyValuePair<string, string>>> SystemInfoAsync(Session session) =>
        session.ReadAsync(SystemInfoSql, row => KeyValuePair.Create(row.GetString(0), row.GetString(1)));

    private static int Number(DbDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetInt32(column);
}
