using System.Globalization;
using System.Xml.Linq;
using Services86.Tests.Hosting;
using Services86.Tests.Watching;

namespace Services86.Tests.Wire.Appointments;

/// <summary>The fixture with two more users: nils reads nothing but his own, eva is an external user, person 301 of company 21.</summary>
internal abstract class NarrowScene : AppointmentScene
{
    protected const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";
    protected const int Nils = 105;
    protected const int Eva = 106;

    private static readonly int[] Tables = [5, 6, 9, 10, 11, 12, 13];

    protected override string Changes => $"""
        INSERT INTO user_group (user_group_id, name, rank) VALUES (13, 'Group 13', 3);
        INSERT INTO role (role_id, name, type) VALUES (23, 'Narrow', 0), (24, 'External', 1);
        INSERT INTO role_function_right (role_id, name) VALUES (24, 'ext-need-publish-to-see-appointment');
        {string.Join('\n', Tables.Select(table => $"""
            INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES
              (23, {table}, 0, 15), (24, {table}, 0, 15), (24, {table}, 6, 1), (24, {table}, 7, 1), (24, {table}, 8, 1);
            """))}
        INSERT INTO person (person_id, contact_id, first_name, last_name, created_at, updated_at) VALUES (205, 22, 'Nils', 'Nilsen', 0, 0);
        INSERT INTO associate (associate_id, name, name_key, type, person_id, user_group_id, role_id, created_at, updated_at) VALUES
          (105, 'nils', 'NILS', 0, 205, 13, 23, 0, 0), (106, 'eva', 'EVA', 4, 301, 13, 24, 0, 0);
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
          SELECT 105, type, 'NILS', 'nils', secret, 1, 0, 0 FROM credential WHERE associate_id = 101;
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
          SELECT 106, type, 'EVA', 'eva', secret, 1, 0, 0 FROM credential WHERE associate_id = 101;
        """;

    /// <summary>Sets columns of given rows that <see cref="GivenRow"/> has no members for.</summary>
    protected Task Set(string columns, params int[] ids) =>
        Host.Given($"UPDATE appointment SET {columns} WHERE appointment_id IN ({string.Join(", ", ids)})");

    /// <summary>Ids of the carriers of an answer, in their order.</summary>
    protected static int[] Ids(SoapReply reply, string carrier = "Appointment") =>
        [.. reply.All($"{carrier}/AppointmentId").Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    /// <summary>How many statements a call takes.</summary>
    protected async Task<int> StatementsAsync(Func<Task<SoapReply>> call)
    {
        using var measures = new MeasureRecorder(Host);
        var reply = await call();
        Assert.That(reply.Succeeded, Is.True, reply.Text);
        return measures.Count("services86.db.statement.duration");
    }

    /// <summary>The text of a member; arrays are separated by a bar.</summary>
    protected static string Text(XElement carrier, string path)
    {
        var found = path.Split('/').Aggregate(carrier, (element, step) => element.Elements().Single(child => child.Name.LocalName == step));
        Assert.That(SoapReply.IsNil(found), Is.False, path);
        return found.HasElements ? string.Join('|', found.Elements().Select(child => child.Value)) : found.Value;
    }
}
