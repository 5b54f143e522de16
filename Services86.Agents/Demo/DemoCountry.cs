using System.Globalization;

namespace Services86.Agents.Demo;

/// <summary>A country of the demo data, with the numbers that its authority keeps free for fiction.</summary>
/// <param name="Id">ISO number.</param>
/// <param name="Domain">Part of the mail domains, all below <c>.example</c>.</param>
/// <param name="Phone">Fixed line, {0} = two digits.</param>
/// <param name="Mobile">Mobile, {0} = two digits.</param>
/// <param name="OrgNr">Organisation number, {0} = two digits.</param>
/// <param name="Cities">City and postal code.</param>
/// <param name="Street">A street without house number.</param>
internal sealed record DemoCountry(
    int Id, string Domain, string Phone, string Mobile, string OrgNr, (string City, string Zip)[] Cities, string Street)
{
    public static IReadOnlyList<DemoCountry> All { get; } =
    [
        new(752, "se", "+46 8 465 004 {0}", "+46 70 174 06 {0}", "556000-00{0}", [("Stockholm", "111 20"), ("Uppsala", "753 10")], "Fjordgatan"),
        new(276, "de", "+49 30 23125 0{0}", "+49 171 39200{0}", "DE 1110000{0}", [("Berlin", "10115"), ("Hamburg", "20095")], "Lindenallee"),
        new(826, "uk", "+44 1632 9600{0}", "+44 7700 9000{0}", "GB 9990000 {0}", [("Newcastle", "NE1 4XX"), ("Leeds", "LS1 1XX")], "Harbour Road"),
        new(840, "us", "+1 202 555 01{0}", "+1 303 555 01{0}", "00-00000{0}", [("Seattle", "98101"), ("Boston", "02108")], "Lighthouse Avenue"),
    ];

    public static string Fill(string pattern, int number) => string.Format(CultureInfo.InvariantCulture, pattern, (number % 100).ToString("00", CultureInfo.InvariantCulture));
}
