using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Contracts.Shared;
using Services86.Tests.Unit.Addresses;

namespace Services86.Tests.Unit.Contacts;

internal sealed class AddressEditTests
{
    private static readonly AddressText Stored = new(Address1: "A-gata 23", Zipcode: "0123", City: "OSLO", County: "Viken");
    private static readonly AddressLayout Norwegian = ShippedLayouts.Of(3);

    [Test]
    public void Street_GridAndStructuredDiffer_TheGridWins() =>
        Assert.That(
            Edit(Grid("StreetAddress1", "B-gata 1"), new() { Address1 = "C-gata 9" }).Street(Stored).Address1,
            Is.EqualTo("B-gata 1"));

    [Test]
    public void Street_OnlyStructuredDiffers_TheStructuredWins() =>
        Assert.That(
            Edit(Grid("StreetAddress1", "A-gata 23"), new() { Address1 = "C-gata 9" }).Street(Stored).Address1,
            Is.EqualTo("C-gata 9"));

    [Test]
    public void Street_NothingSent_EverythingIsKept() => Assert.That(Edit(null, null).Street(Stored), Is.EqualTo(Stored));

    [Test]
    public void Street_EmptyTexts_ClearOnlyTheirFields() =>
        Assert.That(
            Edit(Grid("StreetZipcode", ""), new() { County = "" }).Street(Stored),
            Is.EqualTo(Stored with { Zipcode = "", County = "" }));

    [TestCase("StreetCounty")]
    [TestCase("BillingAddress1")]
    [TestCase("Address1")]
    [TestCase("streetaddress1")]
    public void Street_GridFieldOutsideTheLayout_IsIgnored(string name) =>
        Assert.That(Edit(Grid(name, "X"), null).Street(Stored), Is.EqualTo(Stored));

    [Test]
    public void Street_PostalField_ChangesThePostalAddressOnly()
    {
        var edit = Edit(Grid("PostalCity", "BERGEN"), null);

        Assert.That(edit.Street(Stored), Is.EqualTo(Stored));
        Assert.That(edit.Postal(AddressText.Blank), Is.EqualTo(new AddressText(City: "BERGEN")));
    }

    [Test]
    public void Replace_FieldAsShown_GivesWayToTheStructuredForm() =>
        Assert.That(
            new AddressEdit(new() { LocalizedAddress = Grid("BillingAddress1", "A-gata 23") }).Replace(Stored, new() { Address1 = "C-gata 9" }, "Billing").Address1,
            Is.EqualTo("C-gata 9"));

    [Test]
    public void Replace_FieldEdited_WinsOverTheStructuredForm() =>
        Assert.That(
            new AddressEdit(new() { LocalizedAddress = Grid("BillingAddress1", "") }).Replace(Stored, new() { Address1 = "C-gata 9" }, "Billing").Address1,
            Is.Empty);

    [Test]
    public void Replace_NothingSent_IsBlank() => Assert.That(new AddressEdit(new()).Replace(Stored, null, "Billing"), Is.EqualTo(AddressText.Blank));

    [TestCase("ShippingCounty")]
    [TestCase("County")]
    public void Replace_FieldOfAnotherKind_IsIgnored(string name) =>
        Assert.That(new AddressEdit(new() { LocalizedAddress = Grid(name, "X") }).Replace(Stored, null, "Billing").County, Is.Empty);

    private static AddressEdit Edit(LocalizedField[][]? grid, StructuredAddress? street) =>
        new(new Address { LocalizedAddress = grid, Street = street }, Norwegian);

    // The place in the grid does not matter.
    private static LocalizedField[][] Grid(string name, string value) => [[], [new() { Name = "StreetCity" }, new() { Name = name, Value = value }]];
}
