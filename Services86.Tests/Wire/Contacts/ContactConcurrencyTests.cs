using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Parallel saves: the last one wins, whole rows, and no number is given twice (contact-operations.md R11).</summary>
[TestFixture]
internal sealed class ContactConcurrencyTests
{
    private const int Callers = 16;

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Save_SameCompanyInParallel_EverySaveCountsAndOneRowWinsWhole()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => _host.Save($"""
            <ContactId>10</ContactId><Name>Smith {number}</Name><Department>D{number}</Department><Number2>10001</Number2>
            <Phones><EntityElement><Value>{number}</Value></EntityElement><EntityElement><Value>{number}</Value></EntityElement></Phones>
            """)));

        Assert.That(replies.Select(reply => reply.Succeeded), Is.All.True);
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3 + Callers));
        var read = await _host.GetEntity(10);
        var winner = read["Name"]!["Smith ".Length..];
        Assert.That(read["Department"], Is.EqualTo("D" + winner));
        Assert.That(read.All("Phones/EntityElement/Value"), Is.EqualTo(new[] { winner, winner }));
    }

    [Test]
    public async Task Save_NewCompaniesInParallel_EachHasANumberOfItsOwn()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => _host.Save($"<Name>New {number}</Name>")));

        Assert.That(
            replies.Select(reply => int.Parse(reply["Number2"]!, CultureInfo.InvariantCulture)), Is.EquivalentTo(Enumerable.Range(10006, Callers)));
    }

    [Test]
    public async Task Save_SameTypedNumberInParallel_OneCompanyHasIt()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => number % 2 == 0
            ? _host.Save($"<Name>New {number}</Name><Number2>777</Number2>")
            : _host.Save($"<ContactId>{new[] { 10, 11, 12, 16 }[number / 2 % 4]}</ContactId><Name>Old {number}</Name><Number2>777</Number2>")));

        Assert.That(replies.Where(reply => !reply.Succeeded).Select(reply => reply.ExceptionType), Is.All.EqualTo("SoValidationException"));
        Assert.That(await _host.Stored<long>("SELECT COUNT(*) FROM contact WHERE number2 = '777'"), Is.EqualTo(1));
    }
}
