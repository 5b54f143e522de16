namespace Services86.Tests.Wire.Appointments;

/// <summary>The participants that GetMySyncAppointments tells of (appointment-entities.md §10).</summary>
[TestFixture]
internal sealed class SyncParticipantTests : SyncScene
{
    private static readonly string[] Names =
    [
        "PersonFirstName", "PersonMiddleName", "PersonLastname", "PersonMrmrs", "PersonTitle", "PersonPosition", "PersonAcademicTitle",
        "PersonFormalName", "PersonFullName", "PersonCountry",
    ];

    private static readonly string[] CompanyNames =
        ["ContactName", "ContactDepartment", "ContactBusiness", "ContactCountry", "ContactCategory", "ContactFullName", "Country"];

    private static readonly string[] Points = ["EMail", "PhonePrivate", "PhoneFax", "PhoneMobile", "PhoneDirect", "Messenger", "Voip", "Url"];

    private static readonly string[] CompanyPoints = ["PhoneContact", "ContactUrl"];

    [Test]
    public async Task Meeting_HasItsOwnerFirstThenTheOthersById()
    {
        await GivenMeeting();

        foreach (var people in new[] { Participants(await Sync(), Master), Participants(await Sync(user: "bo"), 5010) })
        {
            Assert.Multiple(() =>
            {
                Assert.That(All(people, "PersonId"), Is.EqualTo(new[] { "201", "202", "301", "302", "0" }));
                Assert.That(All(people, "ContactId"), Is.EqualTo(new[] { "1", "1", "21", "22", "0" }));
                Assert.That(All(people, "PersonFullName"), Is.EqualTo(new[] { "Anna Aas", "Bo Berg", "Eva M. Evensen", "Finn Foss", "Room 1" }));
                Assert.That(
                    All(people, "ParticipantStatus"), Is.EqualTo(new[] { "NotStarted", "BookingSeen", "NotStarted", "BookingDeclined", "NotStarted" }));
                Assert.That(All(people, "EMail"), Is.EqualTo(new[] { "anna@one.test", "bo@one.test", "eva@acme.test|eva@home.test", "", "" }));
            });
        }
    }

    [Test]
    public async Task OutsiderWithACompany_IsShownWhole()
    {
        await GivenMeeting();

        var eva = Participants(await Sync(), Master)[2];

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new[]
            {
                ("PersonFirstName", "Eva"), ("PersonMiddleName", "M."), ("PersonLastname", "Evensen"), ("PersonMrmrs", "Mrs"),
                ("PersonTitle", "Head of sales"), ("PersonPosition", "Director"), ("PersonAcademicTitle", "Dr"),
                ("PersonFormalName", "Mrs Dr Eva M. Evensen"), ("ContactName", "Acme"), ("ContactDepartment", "Sales"),
                ("ContactBusiness", "Shipping"), ("ContactCountry", "Norway"), ("ContactCategory", "Customer"), ("ContactFullName", "Acme, Sales"),
                ("PhonePrivate", "private"), ("PhoneFax", "fax"), ("PhoneMobile", "mobile 1|mobile 2"), ("PhoneDirect", "direct"),
                ("PhoneContact", "first|second"), ("Messenger", "chat"), ("Voip", "voice"), ("ContactUrl", "acme.test|acme.example"),
                ("Url", "eva.test"), ("Country", "Norway"), ("PersonCountry", "Sweden"),
            })
            {
                Assert.That(Text(eva, member), Is.EqualTo(value), member);
            }
        });
    }

    [Test]
    public async Task Addresses_AreThoseOfTheCompanyAndOfThePerson()
    {
        await GivenMeeting();

        var eva = Participants(await Sync(), Master)[2];

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new[]
            {
                ("AddressId", "9502"), ("AddressType", "ContactStreetAddress"), ("Address1", "Street 2"), ("Address2", "a2"), ("Address3", "a3"),
                ("City", "Bergen"), ("County", "Vestland"), ("ZipCode", "5003"), ("State", "V"), ("Latitude", "59.5"), ("Longitude", "10.25"),
                ("FormattedAddress", "Street 2\n5003 Bergen"),
            })
            {
                Assert.That(Text(eva, "StreetAddress/" + member), Is.EqualTo(value), member);
            }

            Assert.That(Text(eva, "PostalAddress/AddressId"), Is.EqualTo("9501"));
            Assert.That(Text(eva, "PostalAddress/AddressType"), Is.EqualTo("ContactPostalAddress"));
            Assert.That(Text(eva, "PostalAddress/FormattedAddress"), Is.EqualTo("P.O. Box 1\n0101 Oslo"));
            Assert.That(Text(eva, "PersonAddress/AddressId"), Is.EqualTo("9503"));
            Assert.That(Text(eva, "PersonAddress/AddressType"), Is.EqualTo("PersonPrivateAddress"));
            Assert.That(Text(eva, "PersonAddress/City"), Is.EqualTo("Malmö"));
            Assert.That(Text(eva, "PersonAddress/Latitude"), Is.EqualTo("1.5"));
            Assert.That(Text(eva, "PersonAddress/FormattedAddress"), Is.EqualTo("Home 3\n21115 Malmö"));
        });
    }

    [Test]
    public async Task Resource_HasNothingButItsName()
    {
        await GivenMeeting();

        var room = Participants(await Sync(), Master)[4];

        Assert.Multiple(() =>
        {
            foreach (var member in Names.Except(["PersonFullName"]).Concat(CompanyNames).Concat(Points).Concat(CompanyPoints))
            {
                Assert.That(Text(room, member), Is.Empty, member);
            }

            Assert.That(Text(room, "PersonFullName"), Is.EqualTo("Room 1"));
            Assert.That(Text(room, "StreetAddress/AddressId"), Is.EqualTo("0"));
        });
    }

    [Test]
    public async Task NoBooking_HasNoParticipants()
    {
        await Given(new GivenRow { Id = P, Person = 301, Invited = 201 });

        Assert.That(Participants(await Sync(), P), Is.Empty);
    }

    [Test]
    public async Task UserWhoseRowNamesNoPerson_IsThePersonHeIs()
    {
        await Given(
            new GivenRow { Id = P, Master = P },
            new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo, Master = P, Type = 6, Status = 5 });

        var people = Participants(await Sync(), P);

        Assert.That(All(people, "PersonId"), Is.EqualTo(new[] { "201", "202" }));
        Assert.That(All(people, "PersonFullName"), Is.EqualTo(new[] { "Anna Aas", "Bo Berg" }));
        Assert.That(All(people, "ContactName"), Is.EqualTo(new[] { "Own NO", "Own NO" }));
    }

    [Test]
    public async Task SeveralMeetings_KeepTheirParticipantsApart()
    {
        await GivenMeeting();
        await Given(
            new GivenRow { Id = 5031, Master = 5031, Invited = 201, Start = "2024-03-09T10:00:00" },
            new GivenRow { Id = 5030, Owner = 0, Master = 5031, Invited = 302 },
            new GivenRow { Id = 5040, Start = "2024-03-10T10:00:00" });

        var reply = await Sync();

        Assert.That(Ids(reply), Is.EqualTo(new[] { Master, 5031, 5040 }));
        Assert.That(Participants(reply, Master), Has.Length.EqualTo(5));
        Assert.That(All(Participants(reply, 5031), "PersonId"), Is.EqualTo(new[] { "201", "302" }));
        Assert.That(Participants(reply, 5040), Is.Empty);
    }

    [Test]
    public async Task PersonsAndCompaniesThatTheCallerMayNotRead_AreIdsAlone()
    {
        await GivenMeeting();
        await Given(new GivenRow { Id = 5014, Owner = Nils, Master = Master, Invited = 205 });

        var people = Participants(await Sync(user: "nils"), 5014);

        Assert.That(All(people, "PersonId"), Is.EqualTo(new[] { "201", "202", "301", "302", "0", "205" }));
        Assert.That(All(people, "ContactId"), Is.EqualTo(new[] { "1", "1", "21", "22", "0", "22" }));
        Assert.That(Text(people[4], "PersonFullName"), Is.EqualTo("Room 1"));
        Assert.Multiple(() =>
        {
            foreach (var member in Names.Concat(CompanyNames).Concat(Points).Concat(CompanyPoints))
            {
                Assert.That(Text(people[2], member), Is.Empty, member);
            }

            foreach (var address in new[] { "StreetAddress", "PostalAddress", "PersonAddress" })
            {
                Assert.That(Text(people[2], address + "/AddressId"), Is.EqualTo("0"), address);
                Assert.That(Text(people[2], address + "/City"), Is.Empty, address);
                Assert.That(Text(people[2], address + "/Latitude"), Is.EqualTo("0"), address);
                Assert.That(Text(people[2], address + "/FormattedAddress"), Is.Empty, address);
            }
        });
    }

    // His own owner, so that the caller may read him; his company belongs to somebody else.
    [Test]
    public async Task PersonOfACompanyThatTheCallerMayNotRead_IsShownWithoutIt()
    {
        await Host.Given($"UPDATE person SET associate_id = {Nils}, user_group_id = 13 WHERE person_id = 301");
        try
        {
            await GivenMeeting();
            await Given(new GivenRow { Id = 5014, Owner = Nils, Master = Master, Invited = 205 });

            var eva = Participants(await Sync(user: "nils"), 5014)[2];

            Assert.That((Text(eva, "PersonFullName"), Text(eva, "ContactId")), Is.EqualTo(("Eva M. Evensen", "21")));
            Assert.That(Text(eva, "PersonAddress/City"), Is.EqualTo("Malmö"));
            Assert.That(Text(eva, "StreetAddress/City"), Is.Empty);
            foreach (var member in CompanyNames.Concat(CompanyPoints))
            {
                Assert.That(Text(eva, member), Is.Empty, member);
            }
        }
        finally
        {
            await Host.Given("UPDATE person SET associate_id = NULL, user_group_id = NULL WHERE person_id = 301");
        }
    }

    // Dina may read companies, but a preference keeps some of their members from her (rights.md §10).
    [Test]
    public async Task MembersOfACompanyThatPreferencesHide_AreBlank()
    {
        await GivenMeeting();
        await Given(new GivenRow { Id = 5014, Owner = AppointmentFixture.Dina, Master = Master, Invited = 204 });

        var eva = Participants(await Sync(user: "dina"), 5014)[2];

        Assert.Multiple(() =>
        {
            Assert.That((Text(eva, "ContactName"), Text(eva, "ContactDepartment"), Text(eva, "ContactFullName")), Is.EqualTo(("", "Sales", "Sales")));
            Assert.That((Text(eva, "PhoneContact"), Text(eva, "ContactUrl")), Is.EqualTo(("", "acme.test|acme.example")));
            Assert.That((Text(eva, "StreetAddress/AddressId"), Text(eva, "StreetAddress/City"), Text(eva, "StreetAddress/Latitude")), Is.EqualTo(("0", "", "0")));
            Assert.That((Text(eva, "PersonFullName"), Text(eva, "PersonAddress/City")), Is.EqualTo(("Eva M. Evensen", "Malmö")));
        });
    }

    [Test]
    public async Task DeletedPersonAndCompany_AreIdsAlone()
    {
        await Host.Given("UPDATE person SET deleted_at = 1 WHERE person_id = 302; UPDATE contact SET deleted_at = 1 WHERE contact_id = 21");
        try
        {
            await GivenMeeting();

            var people = Participants(await Sync(), Master);

            Assert.That((Text(people[3], "PersonId"), Text(people[3], "ContactId"), Text(people[3], "PersonFullName")), Is.EqualTo(("302", "22", "")));
            Assert.That((Text(people[2], "ContactId"), Text(people[2], "ContactName"), Text(people[2], "PersonLastname")), Is.EqualTo(("21", "", "Evensen")));
            Assert.That(Text(people[2], "PhoneContact"), Is.Empty);
        }
        finally
        {
            await Host.Given("UPDATE person SET deleted_at = NULL WHERE person_id = 302; UPDATE contact SET deleted_at = NULL WHERE contact_id = 21");
        }
    }

    [Test]
    public async Task ManyMeetings_TakeAsManyStatementsAsOne()
    {
        await GivenMeeting();
        await Sync();
        var one = await StatementsAsync(() => Sync());
        await Given([.. Enumerable.Range(0, 200).SelectMany(n => new GivenRow[]
        {
            new() { Id = 7000 + (3 * n), Master = 7000 + (3 * n), Invited = 201, Contact = 21 + (n % 2), Person = 301 + (n % 2), Project = 31, Sale = 41 },
            new() { Id = 7001 + (3 * n), Owner = AppointmentFixture.Bo, Master = 7000 + (3 * n), Invited = 202, Type = 6, Status = 5 },
            new() { Id = 7002 + (3 * n), Owner = 0, Master = 7000 + (3 * n), Invited = 301 + (n % 2) },
        })]);

        Assert.That(await StatementsAsync(() => Sync()), Is.EqualTo(one).And.LessThanOrEqualTo(8));
    }

    [Test]
    public async Task ParticipantTakenOutOfTheMeeting_IsNotListed()
    {
        await GivenMeeting();
        var before = Participants(await Sync(), Master).Length;
        await Host.Given($"UPDATE appointment SET type = 6, status = 10 WHERE master_id = {Master} AND associate_id = {AppointmentFixture.Bo}");

        var people = Participants(await Sync(), Master);

        Assert.That(people.Select(person => Text(person, "PersonId")), Has.Exactly(before - 1).Items.And.None.EqualTo("202"));
    }
}
