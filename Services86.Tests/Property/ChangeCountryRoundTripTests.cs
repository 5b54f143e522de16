using System.Security;
using Services86.Tests.Hosting;
using Services86.Tests.Wire.Contacts;

namespace Services86.Tests.Property;

/// <summary>A card that goes to another country and comes back has the address it had, whatever either layout shows.</summary>
[TestFixture]
internal sealed class ChangeCountryRoundTripTests
{
    // One country of each layout: BR, FR, NO, ES, CA, US, GB, JP.
    private static readonly int[] Countries = [76, 250, 578, 724, 124, 840, 826, 392];
    private static readonly string[] Letters = ["a", "Ø", "ß", "日", "🙂", "&", "<", "'", "-", " x", "7"];
    private static readonly string[] Parts = ["Address1", "Address2", "Address3", "City", "County", "State", "Zipcode"];

    [Test]
    public async Task ChangeCountry_ThereAndBack_KeepsTheAddressText([Values(1, 2, 3)] int seed)
    {
        await using var host = await ContactFixture.StartAsync();
        var random = new Random(seed);
        foreach (var (home, abroad) in Countries.SelectMany(home => Countries.Select(abroad => (home, abroad))))
        {
            var address = $"<Address><Street>{Texts(random)}</Street><Postal>{Texts(random)}</Postal></Address>";
            var start = await host.Contact(ContactFixture.Tje0, "ChangeCountry", $"<ContactEntity>{address}</ContactEntity><ToCountryId>{home}</ToCountryId>");
            var there = await host.ChangeCountry(start.Response!, abroad);
            var back = await host.ChangeCountry(there.Response!, home);

            Assert.That(back.Find("Address")!.ToString(), Is.EqualTo(start.Find("Address")!.ToString()), $"{home} to {abroad}, seed {seed}");
            foreach (var part in Parts) Assert.That(there[$"Address/Street/{part}"], Is.EqualTo(start[$"Address/Street/{part}"]));
        }
    }

    private static string Texts(Random random) => string.Concat(Parts.Select(part =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Letters[random.Next(Letters.Length)]));
        return $"<{part}>{SecurityElement.Escape(text)}</{part}>";
    }));
}
