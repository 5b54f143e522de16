using Services86.Agents.Directory;

namespace Services86.Tests.Unit.Directory;

internal sealed class AddressLayoutsTests
{
    // contact-entities.md §4: lines separated by |, company grid.
    [TestCase("XX", 1, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity")]
    [TestCase("FR", 2, "StreetAddress1|PostalAddress1|PostalZipcode PostalCity")]
    [TestCase("NO", 3, "StreetAddress1|StreetZipcode StreetCity|PostalAddress1|PostalZipcode PostalCity")]
    [TestCase("ES", 4, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity|PostalCounty")]
    [TestCase("AU", 5, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode")]
    [TestCase("US", 6, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode")]
    [TestCase("GB", 7, "PostalAddress1|PostalAddress2|PostalAddress3|PostalCity|PostalCounty PostalZipcode")]
    [TestCase("JP", 8, "PostalAddress1|PostalAddress2|PostalCity PostalZipcode")]
    public void Company_Country_HasItsLines(string country, int id, string lines)
    {
        var layout = AddressLayouts.Of(AddressLayouts.IdOf(country));

        Assert.That(layout.Id, Is.EqualTo(id));
        Assert.That(string.Join('|', layout.Company.Select(line => string.Join(' ', line.Select(cell => cell.CompanyName)))), Is.EqualTo(lines));
    }

    [TestCase(1, "Address1|Address2|Address3|Zipcode City")]
    [TestCase(2, "Address1|Zipcode City")]
    [TestCase(3, "Address1|Zipcode City")]
    [TestCase(4, "Address1|Address2|Address3|Zipcode City|County")]
    [TestCase(5, "Address1|Address2|City|State Zipcode")]
    [TestCase(6, "Address1|Address2|City|State Zipcode")]
    [TestCase(7, "Address1|Address2|Address3|City|County Zipcode")]
    [TestCase(8, "Address1|Address2|City Zipcode")]
    public void Single_Layout_HasItsLines(int id, string lines) =>
        Assert.That(
            string.Join('|', AddressLayouts.Of(id).Single.Select(line => string.Join(' ', line.Select(cell => cell.PartName)))),
            Is.EqualTo(lines));

    [TestCase(3, "Street Address:;Postcode/City;;Postal Address:;Postcode/City;")]
    [TestCase(4, "Address 1:;Address 2:;Address 3:;Postcode/City;;County:")]
    [TestCase(5, "Address 1:;Address 2:;City:;Province/Pcode:;")]
    [TestCase(6, "Address 1:;Address 2:;City:;State/Zipcode:;")]
    [TestCase(7, "Address 1:;Address 2:;Address 3:;City:;County/Pcode:;")]
    [TestCase(8, "Address 1:;Address 2:;City/Pcode:;")]
    public void Company_Labels_AreThoseOfTheLayout(int id, string labels) =>
        Assert.That(string.Join(';', AddressLayouts.Of(id).Company.SelectMany(line => line).Select(cell => cell.Label)), Is.EqualTo(labels));

    [Test]
    public void Single_OneAddressLine_HasTheSoleLabel() => Assert.That(AddressLayouts.Of(2).Single[0][0].Label, Is.EqualTo("Address:"));

    [TestCase(0)]
    [TestCase(9)]
    public void Of_UnknownId_IsTheGeneralLayout(int id) => Assert.That(AddressLayouts.Of(id).Id, Is.EqualTo(AddressLayouts.General));

    [Test]
    public void Length_OfEachField_IsItsColumn() =>
        Assert.That(Enum.GetValues<AddressPart>().Select(AddressLengths.Of), Is.EqualTo(new[] { 79, 79, 79, 79, 29, 5, 11 }));
}
