using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>What is saved comes back: any plain entity, new or upon any other, in any zone, all writable members up to their lengths.</summary>
[TestFixture]
internal sealed class EntityRoundTripTests : AppointmentScene
{
    private static readonly (int Id, string Iana)[] Zones =
    [
        (0, "Europe/Oslo"), (261, "Europe/Oslo"), (460, "America/New_York"), (1, "Etc/UTC"), (433, "Pacific/Honolulu"), (36, "Australia/Sydney"), (50, "Asia/Dhaka"),
    ];

    [Test]
    public void Save_AnyEntities_GetReturnsWhatWasSent() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(86, 861),
        Prop.ForAll(Gen.Choose(1, 1_000_000_000).ArrayOf(3).ToArbitrary(), seeds => SaveAsync(seeds).GetAwaiter().GetResult()));

    // The first entity makes a follow-up, each further one is saved upon it; each by the clock of another zone.
    private async Task SaveAsync(int[] seeds)
    {
        var id = 0;
        var shown = new Dictionary<string, string>();
        foreach (var seed in seeds)
        {
            var (zoneId, iana) = Zones[seed % Zones.Length];
            var zone = zoneId == 0 ? null : $"<SoTimeZoneId>{zoneId}</SoTimeZoneId>";
            var entity = RandomEntity.Make(seed, id, shown, DateTimeZoneProviders.Tzdb[iana]);
            var saved = await Save(entity.Xml, zone: zone);
            Assert.That(saved.Succeeded, Is.True, saved.ToString());
            id = IdOf(saved);
            shown.TryAdd("PreferredTZLocation", zoneId == 0 ? "261" : $"{zoneId}");
            Compare(saved, shown, entity);
            Compare(await Read(id, zone: zone), shown, entity);
        }
    }

    private static void Compare(SoapReply reply, Dictionary<string, string> shown, RandomEntity entity)
    {
        foreach (var (path, expected) in shown) Assert.That(Shown(reply, path), Is.EqualTo(expected), $"{path} of {entity.Xml}");
        if (reply["Completed"] == "NotStarted") Assert.That(reply["ActiveDate"], Is.EqualTo(reply["StartDate"]));
        Assert.That(reply["BookingType"], Is.EqualTo("None"));
    }

    private static string Shown(SoapReply reply, string path) => path == "Visible"
        ? $"{reply["Private"]} {reply["VisibleFor/VisibleFor/Visibility"]} {reply["VisibleFor/VisibleFor/VisibleId"]}"
        : reply[path] ?? "";
}
