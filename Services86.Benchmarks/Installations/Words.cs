namespace Services86.Benchmarks.Installations;

/// <summary>Names and texts.</summary>
internal static class Words
{
    public static readonly string[] FirstNames =
        ["Anna", "Erik", "Sofie", "Lars", "Maja", "Jonas", "Freya", "Nils", "Clara", "Henrik", "Åse", "Bjørn", "Ingrid", "Ole", "Ruth", "Sven"];

    public static readonly string[] LastNames =
        ["Solberg", "Winter", "Hansson", "Østby", "Becker", "Lund", "Åberg", "Keller", "Dahl", "Nygård", "Vogel", "Ekström", "Bakke", "Quist", "Moen"];

    public static readonly string[] Titles = ["Buyer", "Managing director", "Engineer", "Accountant", "Sales representative", "Assistant"];

    public static readonly string[] Meetings =
        ["Talk about the next delivery", "Visit the site", "Team meeting", "Plan the coming month", "Yearly service", "Show the new catalogue", "Go through the figures"];

    public static readonly string[] Calls = ["Call about the open questions", "Called and asked for a brochure", "Thank for the order", "Remind of the payment"];

    public static readonly string[] ToDos = ["Ask how the installation went", "Write an offer", "Sort the samples", "Send the price list", "Check the discount"];

    public static readonly string[] Letters = ["Offer", "Minutes of the meeting", "Contract draft", "Price list", "Service report"];

    public static readonly string[] Places = ["", "", "Room Fjord", "At the customer's", "Online", "Main office, second floor"];

    private static readonly string[] Fronts =
        ["Fjord", "Nord", "Sol", "Berg", "Skog", "Hav", "Müller", "Ærø", "Quiet", "Polar", "Birch", "Granit", "Kyst", "Sand", "Vest", "Copper", "Maple", "River"];

    private static readonly string[] Backs =
        ["lys Energi", "vik Trading", "en Boats", "stad Consulting", "bris Shipping", " Press", " & Link", " Hotel", " Instruments", " Foods", " Freight", " Glass"];

    private static readonly string[] Forms = [" AS", " AB", " GmbH", " Ltd", ""];

    public static string Company(Dice dice) => string.Concat(dice.Of<string>(Fronts), dice.Of<string>(Backs), dice.Of<string>(Forms));

    /// <summary>Mostly a sentence, now and then a page.</summary>
    public static string Description(string subject, Dice dice)
    {
        if (dice.Hits(70)) return subject;
        var text = $"{subject}; {dice.Of<string>(Meetings).ToLowerInvariant()} and {dice.Of<string>(ToDos).ToLowerInvariant()}.";
        return dice.Hits(10) ? string.Join(' ', Enumerable.Repeat(text, dice.Between(4, 12))) : text;
    }
}
