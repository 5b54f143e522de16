using System.Globalization;
using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>A meeting of anna with bo, the outsiders 301 and 302, and the room; person 301 and his company have everything that can be shown.</summary>
internal abstract class SyncScene : NarrowScene
{
    /// <summary>The master of the meeting.</summary>
    protected const int Master = 5020;

    protected override string Changes => base.Changes + """
        INSERT INTO list_item (list_id, item_id, name) VALUES (61, 7, 'Shipping'), (64, 8, 'Customer'), (76, 9, 'Director');
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('Rights-contact', 'contact.Name', 5, 104, '0'),
          ('Rights-contact', 'contact.Phones', 5, 104, '0'), ('Rights-contact', 'contact.Address', 5, 104, '0');
        UPDATE contact SET department = 'Sales', business_id = 7, category_id = 8, wgs84_latitude = 59.5, wgs84_longitude = 10.25 WHERE contact_id = 21;
        UPDATE person SET middle_name = 'M.', mrmrs = 'Mrs', title = 'Head of sales', salutation = 'Dr', position_id = 9, country_id = 752,
          wgs84_latitude = 1.5, wgs84_longitude = 2.5 WHERE person_id = 301;
        INSERT INTO contact_point (contact_point_id, person_id, kind, rank, value) VALUES
          (9401, 301, 100, 2, 'eva@home.test'), (9402, 301, 16388, 1, 'private'), (9403, 301, 16387, 1, 'fax'), (9404, 301, 16389, 2, 'mobile 2'),
          (9405, 301, 16389, 1, 'mobile 1'), (9406, 301, 16385, 1, 'direct'), (9407, 301, 16390, 1, 'pager'), (9408, 301, 101, 1, 'chat'),
          (9409, 301, 102, 1, 'voice'), (9410, 301, 200, 1, 'eva.test');
        INSERT INTO contact_point (contact_point_id, contact_id, kind, rank, value) VALUES
          (9411, 21, 1, 2, 'second'), (9412, 21, 1, 1, 'first'), (9413, 21, 3, 1, 'company fax'), (9414, 21, 100, 1, 'mail@acme.test'),
          (9415, 21, 200, 1, 'acme.test'), (9416, 21, 200, 2, 'acme.example');
        INSERT INTO address (address_id, contact_id, atype, address1, address2, address3, city, county, state, zipcode) VALUES
          (9501, 21, 1, 'P.O. Box 1', '', '', 'Oslo', '', '', '0101'), (9502, 21, 2, 'Street 2', 'a2', 'a3', 'Bergen', 'Vestland', 'V', '5003');
        INSERT INTO address (address_id, person_id, atype, address1, city, zipcode) VALUES (9503, 301, 16387, 'Home 3', 'Malmö', '21115');
        """;

    protected Task GivenMeeting() => Given(
        new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo, Master = Master, Invited = 202, Type = 6, Status = 7 },
        new GivenRow { Id = 5011, Owner = 0, Master = Master, Invited = 301 },
        new GivenRow { Id = 5012, Owner = 0, Master = Master, Invited = 302, Status = 9 },
        new GivenRow { Id = 5013, Owner = AppointmentFixture.Room, Master = Master },
        new GivenRow { Id = Master, Master = Master, Invited = 201, Contact = 21, Person = 301, Text = "Meeting" });

    protected Task<SoapReply> Sync(string from = "2024-03-01T00:00:00", string to = "2024-04-01T00:00:00", string user = "anna", string? zone = null) =>
        As(user, "GetMySyncAppointments", $"<StartTime>{from}</StartTime><EndTime>{to}</EndTime>", zone);

    protected static int[] Ids(SoapReply reply) => Ids(reply, "AppointmentSyncData");

    protected static XElement Row(SoapReply reply, int id) =>
        reply.Response!.Elements().Single(row => Text(row, "AppointmentId") == id.ToString(CultureInfo.InvariantCulture));

    protected static XElement[] Participants(SoapReply reply, int id) => [.. Row(reply, id).Element(SoapReply.Service + "Participants")!.Elements()];

    protected static string[] All(XElement[] participants, string member) => [.. participants.Select(participant => Text(participant, member))];
}
