namespace Services86.Tests.Wire.Appointments;

/// <summary>Holidays, through the public door (appointment-entities.md §8).</summary>
[TestFixture]
internal sealed class RedLetterTests : DayInformationScene
{
    // The days of the bit map 12665348.
    private const string Norway = """
        DELETE FROM red_letter_day;
        INSERT INTO red_letter_day (country_id, day, text, is_red) VALUES (578, '1995-09-03', '', TRUE), (578, '1995-09-10', '', TRUE),
          (578, '1995-09-15', 'Founders'' Day', TRUE), (578, '1995-09-17', '', TRUE), (578, '1995-09-23', '', TRUE),
          (578, '1995-09-24', '', TRUE);
        """;

    private const string Sweden = "INSERT INTO red_letter_day (country_id, day) VALUES (752, '1995-09-14'), (752, '1995-09-15');";

    [Test]
    public async Task E92_Holidays_OfTheOwnCountry()
    {
        await Host.Given(Norway);

        Assert.That(
            Holidays(await RedLetters("1995-09-14", "1995-09-17")),
            Is.EqualTo(new[] { "14 [] []", "15 own [Founders' Day] []", "16 [] []", "17 own [] []" }));
    }

    [Test]
    public async Task E93_Holidays_OfAnotherCountryWithAssociates()
    {
        await Host.Given(Norway + Sweden);

        Assert.That(
            Holidays(await RedLetters("1995-09-14", "1995-09-17")),
            Is.EqualTo(new[] { "14 other [] []", "15 own [Founders' Day] []", "16 [] []", "17 own [] []" }));
        var days = await Days("1995-09-14", "1995-09-17");
        Assert.That(days.All("DayInformationListItem/RedLetterInformation/IsOwnCountryHoliday"), Is.EqualTo(new[] { "false", "true", "false", "true" }));
        Assert.That(days.All("DayInformationListItem/RedLetterInformation/IsOtherCountryHoliday"), Is.EqualTo(new[] { "true", "false", "false", "false" }));
    }

    [TestCase("carl", 0)]
    [TestCase("anna", AppointmentFixture.Carl)]
    public async Task E93_Holidays_AsCarlInSwedenHasThem(string user, int associate)
    {
        await Host.Given(Norway + Sweden);

        Assert.That(
            Holidays(await RedLetters("1995-09-14", "1995-09-17", associate, user)),
            Is.EqualTo(new[] { "14 own [] []", "15 own [] [Founders' Day]", "16 [] []", "17 other [] []" }));
    }

    [Test]
    public async Task NamedDays_ThatAreNotRed_HaveTheirTexts()
    {
        await Host.Given("""
            DELETE FROM red_letter_day;
            INSERT INTO red_letter_day (country_id, day, text, is_red) VALUES (578, '2024-02-29', 'Leap day', FALSE), (752, '2024-02-29', 'Skottdagen', FALSE);
            """);

        Assert.That(
            Holidays(await RedLetters("2024-02-28", "2024-03-01")), Is.EqualTo(new[] { "28 [] []", "29 [Leap day] [Skottdagen]", "01 [] []" }));
    }

    [Test]
    public async Task Holidays_OfCountriesWithoutAssociates_DoNotMatter()
    {
        await Host.Given("DELETE FROM red_letter_day; INSERT INTO red_letter_day (country_id, day, text) VALUES (392, '2024-03-04', 'Elsewhere');");

        Assert.That(Holidays(await RedLetters("2024-03-04", "2024-03-04")), Is.EqualTo(new[] { "04 [] []" }));
    }

    [Test]
    public async Task WithoutRows_EachDayIsThere()
    {
        await Host.Given("DELETE FROM red_letter_day");

        Assert.That(Holidays(await RedLetters("2024-03-09", "2024-03-10", 999)), Is.EqualTo(new[] { "09 [] []", "10 [] []" }));
    }

    [Test]
    public async Task Date_WithASuffix_IsTheOneWritten()
    {
        await Host.Given(Norway);

        Assert.That(Holidays(await RedLetters("1995-09-15T23:59:00-11:00", "1995-09-15T00:01:00+13:00")), Is.EqualTo(new[] { "15 own [Founders' Day] []" }));
    }
}

/// <summary>In which country somebody is at home: preference, own country, that of his company, that of the installation.</summary>
[TestFixture]
internal sealed class HomeCountryTests : DayInformationScene
{
    protected override string Changes => """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Associates', 'AssocHomeCountry', 5, 101, '752'), ('Associates', 'AssocHomeCountry', 5, 102, 'nowhere'), ('System', 'OwnCountry', 2, 0, '208');
        UPDATE associate SET home_country_id = NULL WHERE associate_id = 103;
        INSERT INTO red_letter_day (country_id, day) VALUES (578, '2024-03-01'), (752, '2024-03-02'), (208, '2024-03-03');
        """;

    [TestCase(AppointmentFixture.Anna, "02", TestName = "HomeCountry_IsThePreferredOne")]
    [TestCase(AppointmentFixture.Bo, "01", TestName = "HomeCountry_WithoutAUsablePreference_IsTheUsersOwn")]
    [TestCase(AppointmentFixture.Carl, "02", TestName = "HomeCountry_OfAUserWithoutOne_IsThatOfHisCompany")]
    [TestCase(AppointmentFixture.Room, "03", TestName = "HomeCountry_OfAResource_IsThatOfTheInstallation")]
    [TestCase(999, "03", TestName = "HomeCountry_OfNobody_IsThatOfTheInstallation")]
    public async Task HomeCountry_IsFoundInOrder(int associate, string day)
    {
        var days = Holidays(await RedLetters("2024-03-01", "2024-03-03", associate));

        Assert.That(days, Is.EquivalentTo(new[] { "01", "02", "03" }.Select(other => $"{other} {(other == day ? "own" : "other")} [] []")));
    }
}
