using Services86.Agents.Directory;

namespace Services86.Tests.Unit.Addresses;

internal sealed class PhoneDigitsTests
{
    // contact-entities.md §2.
    [TestCase("+47 779 645 855", "+47", "779645855")]
    [TestCase("0112732006", "+47", "0112732006")]
    [TestCase("0047 779 645 855", "+47", "779645855")]
    [TestCase("(+47) 77.96-45", "+47", "779645")]
    [TestCase("+44 20 7946", "+47", "44207946")]
    [TestCase("+47 22", null, "4722")]
    [TestCase("22 33 44 55", null, "22334455")]
    [TestCase("22+33", "+47", "2233")]
    [TestCase("+1 684 555", "+1-684", "555")]
    [TestCase("none", "+47", "")]
    [TestCase("", "+47", "")]
    public void Strip_Number_LeavesUsableDigits(string value, string? prefix, string digits) =>
        Assert.That(PhoneDigits.Strip(value, prefix), Is.EqualTo(digits));
}
