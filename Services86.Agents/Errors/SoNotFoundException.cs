using System.Globalization;

namespace Services86.Agents.Errors;

/// <summary>A write names a row that does not exist.</summary>
internal sealed class SoNotFoundException : SoException
{
    /// <param name="table">Table name in lower case, such as <c>contact</c>.</param>
    /// <param name="id">The id that was asked for.</param>
    public SoNotFoundException(string table, int id)
        : this(table, id.ToString(CultureInfo.InvariantCulture)) { }

    /// <param name="table">Table name in lower case.</param>
    /// <param name="id">The name that was asked for, of what has no number.</param>
    public SoNotFoundException(string table, string id)
        : base($"{Display(table)} id {id} not found", Fact("Table", table), Fact("Id", id)) { }

    // envelope.md §5 "Not-found on write": these seven have a display form, every other table is named as it is.
    private static string Display(string table) => table switch
    {
        "contact" => "Contact",
        "person" => "Person",
        "appointment" => "Appointment",
        "sale" => "Sale",
        "document" => "Document",
        "country" => "Country",
        "quoteversion" => "QuoteVersion",
        _ => table,
    };
}
