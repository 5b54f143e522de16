using Services86.Agents.Directory;
using Services86.Data.Lists;

namespace Services86.Tests.Unit.Addresses;

internal sealed class AddressLayoutsTests
{
    // contact-entities.md §4: lines separated by |, company grid.
    [TestCase("BR", 1, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity")]
    [TestCase("FR", 2, "StreetAddress1|PostalAddress1|PostalZipcode PostalCity")]
    [TestCase("NO", 3, "StreetAddress1|StreetZipcode StreetCity|PostalAddress1|PostalZipcode PostalCity")]
    [TestCase("ES", 4, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity|PostalCounty")]
    [TestCase("AU", 5, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode")]
    [TestCase("US", 6, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode")]
    [TestCase("GB", 7, "PostalAddress1|PostalAddress2|PostalAddress3|PostalCity|PostalCounty PostalZipcode")]
    [TestCase("JP", 8, "PostalAddress1|PostalAddress2|PostalCity PostalZipcode")]
    public void Company_Country_HasItsLines(string country, int id, string lines)
    {
        Assert.That(ShippedLayouts.ByCountry[country], Is.EqualTo(id));
        Assert.That(Lines(ShippedLayouts.Of(id).Company), Is.EqualTo(lines));
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
        Assert.That(Lines(ShippedLayouts.Of(id).Single), Is.EqualTo(lines));

    [TestCase(3, "Street Address:;Postcode/City;;Postal Address:;Postcode/City;")]
    [TestCase(4, "Address 1:;Address 2:;Address 3:;Postcode/City;;County:")]
    [TestCase(5, "Address 1:;Address 2:;City:;Province/Pcode:;")]
    [TestCase(6, "Address 1:;Address 2:;City:;State/Zipcode:;")]
    [TestCase(7, "Address 1:;Address 2:;Address 3:;City:;County/Pcode:;")]
    [TestCase(8, "Address 1:;Address 2:;City/Pcode:;")]
    public void Company_Labels_AreThoseOfTheLayout(int id, string labels) =>
        Assert.That(string.Join(';', ShippedLayouts.Of(id).Company.SelectMany(line => line).Select(cell => cell.Label)), Is.EqualTo(labels));

    [Test]
    public void Single_OneAddressLine_HasTheSoleLabel() => Assert.That(ShippedLayouts.Of(2).Single[0][0].Label, Is.EqualTo("Address:"));

    [Test]
    public void ByCountry_EuropeanSet_HasTheEuropeanLayout() => Assert.That(
        "AD AT BE BG CH CY CZ DK EE FI FR GR HR HU IS IT LI LT LU LV MC MT PL PT RO SE SI SK SM VA".Split(' ').Select(code => ShippedLayouts.ByCountry[code]),
        Is.All.EqualTo(2));

    [Test]
    public void Read_NoRows_StillHasTheGeneralLayout() =>
        Assert.That(AddressLayout.Read(new Dictionary<(int, int), AddressLayoutRow[]>())[AddressLayout.General].Company, Is.Empty);

    [Test]
    public void Read_FieldOfNoAddress_IsLeftOut()
    {
        var rows = new Dictionary<(int, int), AddressLayoutRow[]> { [(9, 1)] = [new(9, 1, 1, 1, "PostalFax", "", 9), new(9, 1, 1, 2, "PostalCity", "", 79)] };

        Assert.That(Lines(AddressLayout.Read(rows)[9].Company), Is.EqualTo("PostalCity"));
    }

    [Test]
    public void Cells_Length_IsThatOfTheirColumn() =>
        Assert.That(
            Enumerable.Range(1, 8).SelectMany(id => ShippedLayouts.Of(id).Company.Concat(ShippedLayouts.Of(id).Single)).SelectMany(line => line)
                .Where(cell => cell.Length != AddressLengths.Of(cell.Part)),
            Is.Empty);

    private static string Lines(AddressCell[][] grid) => string.Join('|', grid.Select(line => string.Join(' ', line.Select(cell => cell.Name))));
}
