using Services86.Agents.Contacts.Entities;

namespace Services86.Tests.Unit.Contacts;

internal sealed class CompanyCodeTests
{
    [TestCase("Norsk Tele Kompetanse AS", "NorskTel")]
    [TestCase("Paba Inc.", "PabaInc.")]
    [TestCase("Smith Nord", "SmithNor")]
    [TestCase("AB", "AB")]
    public void Suggest_Name_IsFirstEightWithoutBlanks(string name, string code) => Assert.That(CompanyCode.Suggest(name), Is.EqualTo(code));

    [Test]
    public void Suggest_SurrogatePairAtTheCut_IsNotHalved() => Assert.That(CompanyCode.Suggest("1234567\U0001F600"), Is.EqualTo("1234567"));
}
