using Services86.Agents.Directory;

namespace Services86.Tests.Unit.Contacts;

internal sealed class PhoneticKeyTests
{
    // contact-operations.md §16 and case 4 of contact-examples.md.
    [TestCase("SuperOffice R&D", "SPRFSRT")]
    [TestCase("Smith Consulting", "SM0KNSLTN")]
    [TestCase("Smyth Consulting", "SM0KNSLTN")]
    [TestCase("Fjordlys", "FRTLS")]
    [TestCase("Fiordlis", "FRTLS")]
    [TestCase("SuperTest AS", "SPRTSTAS")]
    [TestCase("Dallas Inc", "TLSINK")]
    [TestCase("Knut Philips", "NTFLPS")]
    [TestCase("Bjørn Ærlig", "BRNERLK")]
    [TestCase("Paba Inc.", "PBINK")]
    [TestCase("123", "")]
    [TestCase("", "")]
    public void Of_PublishedVector_GivesItsKey(string name, string key) => Assert.That(PhoneticKey.Of(name), Is.EqualTo(key));

    [TestCase("Åse", "AS")]
    [TestCase("Ase\u0301", "AS")]
    [TestCase("Straße", "STRS")]
    [TestCase("Müller", "MLR")]
    public void Of_Diacritics_AreStripped(string name, string key) => Assert.That(PhoneticKey.Of(name), Is.EqualTo(key));

    [TestCase("Wright", "RT")]
    [TestCase("KN", "KN")]
    [TestCase("Gnome", "NM")]
    [TestCase("Xerox", "SRKS")]
    [TestCase("White", "WT")]
    [TestCase("Hawk", "HK")]
    public void Of_StartOfWord_LosesSilentLetters(string name, string key) => Assert.That(PhoneticKey.Of(name), Is.EqualTo(key));

    [TestCase("Lamb", "LM")]
    [TestCase("Lambert", "LMBRT")]
    [TestCase("Accent", "AKSNT")]
    [TestCase("Science", "SNS")]
    [TestCase("Church", "XRX")]
    [TestCase("Sign", "SN")]
    [TestCase("Ghost", "KST")]
    [TestCase("Night", "NT")]
    [TestCase("Back", "BK")]
    [TestCase("Quick", "KK")]
    [TestCase("Shop", "XP")]
    [TestCase("Thor", "0R")]
    [TestCase("Viva", "FF")]
    [TestCase("Zoo", "S")]
    public void Of_LetterRule_Holds(string name, string key) => Assert.That(PhoneticKey.Of(name), Is.EqualTo(key));

    [Test]
    public void Of_LongName_IsCutAtNine() => Assert.That(PhoneticKey.Of("Brandstatter Transport"), Has.Length.EqualTo(9));
}
