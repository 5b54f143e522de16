using Services86.Agents.Directory;

namespace Services86.Tests.Unit.Contacts;

internal sealed class SearchKeysTests
{
    [TestCase(" Smith  Consulting ", "SMITH  CONSULTING")]
    [TestCase("Bjørn", "BJØRN")]
    public void Name_IsTrimmedAndUpperCase(string name, string key) => Assert.That(SearchKeys.Name(name), Is.EqualTo(key));

    [TestCase("no 123-456 mva", "NO123456MVA")]
    public void OrgNr_IsLettersAndDigits(string number, string key) => Assert.That(SearchKeys.OrgNr(number), Is.EqualTo(key));

    [TestCase("http://www.Smith.example/a?b", "smith.example")]
    [TestCase("smith.example:8080", "smith.example")]
    [TestCase("www.smith.example", "smith.example")]
    [TestCase("https://smith.example#top", "smith.example")]
    public void Web_IsTheHost(string url, string key) => Assert.That(SearchKeys.Web(url), Is.EqualTo(key));

    [TestCase("x", 253)]
    [TestCase("🙂", 252)]
    public void Web_LongerThanAnyHost_IsCutBetweenCharacters(string letter, int length) =>
        Assert.That(SearchKeys.Web(string.Concat(Enumerable.Repeat(letter, 500)) + "x/"), Has.Length.EqualTo(length));

    [Test]
    public void Mail_IsLowerCase() => Assert.That(SearchKeys.Mail(" Tina@SuperTest.example"), Is.EqualTo("tina@supertest.example"));
}
