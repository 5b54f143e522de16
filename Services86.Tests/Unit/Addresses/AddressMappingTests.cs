using Services86.Agents.Directory;
using Services86.Contracts.Shared;

namespace Services86.Tests.Unit.Addresses;

internal sealed class AddressMappingTests
{
    private static readonly AddressText Street = new(Address1: "A-gata 23", Zipcode: "0123", City: "OSLO");
    private static readonly AddressText Postal = new(Address1: "Postboks 100", Zipcode: "0124", City: "OSLO");

    [Test]
    public void ToCarrier_NorwegianLayout_FillsTheGridByMeaning()
    {
        var grid = ShippedLayouts.Of(3).ToCarrier(Street, Postal).LocalizedAddress!;

        Assert.That(
            grid.SelectMany(line => line).Select(field => $"{field.Name}={field.Value}"),
            Is.EqualTo(new[]
            {
                "StreetAddress1=A-gata 23", "StreetZipcode=0123", "StreetCity=OSLO",
                "PostalAddress1=Postboks 100", "PostalZipcode=0124", "PostalCity=OSLO",
            }));
        Assert.That(grid[1][0].AddressType, Is.EqualTo("ContactStreetAddress"));
        Assert.That(grid[3][0].AddressType, Is.EqualTo("ContactPostalAddress"));
        Assert.That(grid[1][0].ValueLength, Is.EqualTo(11));
        Assert.That(grid[1][0].Tooltip, Is.Empty);
    }

    [Test]
    public void ToCarrier_StructuredForms_CarryEveryFieldAndTheirType()
    {
        var address = ShippedLayouts.Of(2).ToCarrier(Street, Postal, 59.9, 10.7);

        Assert.That(address.Street!.AtypeIdx, Is.EqualTo(AddressType.ContactStreetAddress));
        Assert.That(address.Postal!.AtypeIdx, Is.EqualTo(AddressType.ContactPostalAddress));
        Assert.That(address.Street.County, Is.Empty);
        Assert.That((address.Wgs84Latitude, address.Wgs84Longitude), Is.EqualTo((59.9, 10.7)));
    }

    [Test]
    public void ToOneText_PostalAddress_IsPreferred() =>
        Assert.That(ShippedLayouts.Of(3).ToOneText(Street, Postal), Is.EqualTo("Postboks 100\n0124 OSLO"));

    [Test]
    public void ToOneText_PostalBlank_TakesTheStreet() =>
        Assert.That(ShippedLayouts.Of(3).ToOneText(Street, AddressText.Blank), Is.EqualTo("A-gata 23\n0123 OSLO"));

    [Test]
    public void ToOneText_PostalHasNothingThatTheLayoutShows_TakesTheStreet() =>
        Assert.That(ShippedLayouts.Of(3).ToOneText(Street, new(County: "Viken")), Is.EqualTo("A-gata 23\n0123 OSLO"));

    [Test]
    public void ToOneText_BlankLinesAndFields_LeaveNoTrace() =>
        Assert.That(ShippedLayouts.Of(6).ToOneText(AddressText.Blank, new(City: "Dallas", Zipcode: "75201")), Is.EqualTo("Dallas\n75201"));

    [Test]
    public void ToOneText_NoAddress_IsEmpty() => Assert.That(ShippedLayouts.Of(1).ToOneText(AddressText.Blank, AddressText.Blank), Is.Empty);
}
