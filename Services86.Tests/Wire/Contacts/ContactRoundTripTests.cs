using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>What is saved comes back: any card, new or upon any other, all writable members, up to their lengths, with what is absent kept or cleared.</summary>
[TestFixture]
internal sealed class ContactRoundTripTests
{
    private static readonly string[] Lists = ["Emails", "Urls", "Phones", "Faxes"];

    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public void Save_AnyCards_GetReturnsWhatWasSent() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(86, 861),
        Prop.ForAll(Gen.Choose(1, 1_000_000_000).ArrayOf(3).ToArbitrary(), seeds => SaveAsync(seeds).GetAwaiter().GetResult()));

    // The first card makes a company, each further one is saved upon it.
    private async Task SaveAsync(int[] seeds)
    {
        var id = 0;
        var shown = NewCompany();
        foreach (var seed in seeds)
        {
            var card = RandomContactCard.Make(seed, id, shown);
            var saved = await _host.Save(card.Xml);
            Assert.That(saved.Succeeded, Is.True, saved.ToString());
            id = int.Parse(saved["ContactId"]!, CultureInfo.InvariantCulture);
            Compare(saved, shown, card);
            Compare(await _host.GetEntity(id), shown, card);
        }
    }

    private static void Compare(SoapReply reply, Dictionary<string, string> shown, RandomContactCard card)
    {
        foreach (var (path, expected) in shown) Assert.That(Shown(reply, path), Is.EqualTo(expected), $"{path} of {card.Xml}");
    }

    private static string Shown(SoapReply reply, string path)
    {
        if (Lists.Contains(path))
        {
            return string.Concat(reply.Find(path)!.Elements().Select(element =>
                element.Element(SoapReply.Service + "Value")!.Value + '\u0001' + element.Element(SoapReply.Service + "Description")!.Value + '\u0001'));
        }

        return path == "Interests"
            ? string.Join(' ', reply.Find(path)!.Elements().Where(item => item.Element(SoapReply.Service + "Selected")!.Value == "true")
                .Select(item => item.Element(SoapReply.Service + "Id")!.Value).Order(StringComparer.Ordinal))
            : reply[path] ?? "";
    }

    private static Dictionary<string, string> NewCompany()
    {
        var shown = new Dictionary<string, string>
        {
            ["Interests"] = "",
            ["Associate/AssociateId"] = "5",
            ["Country/CountryId"] = "578",
            ["Address/Wgs84Latitude"] = "0",
            ["Address/Wgs84Longitude"] = "0",
        };
        foreach (var list in Lists) shown[list] = "";
        foreach (var side in new[] { "Street", "Postal" })
        {
            foreach (var part in new[] { "Address1", "Address2", "Address3", "City", "County", "State", "Zipcode" }) shown[$"Address/{side}/{part}"] = "";
        }

        return shown;
    }
}
