using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Holidays.</summary>
internal sealed class RedLetterRepository(Session session)
{
    private const string BetweenSql = """
        SELECT country_id, day, text, is_red
        FROM red_letter_day
        WHERE day >= @from AND day <= @to
        ORDER BY day, country_id, red_letter_day_id
        """;

    /// <summary>The rows of all countries from one day to another, both included, by day and country.</summary>
    public Task<List<RedLetterRow>> BetweenAsync(DateOnly from, DateOnly to) => session.ReadAsync(BetweenSql, Read, ("from", from), ("to", to));

    private const string OfCountrySql = """
        SELECT country_id, day, text, is_red
        FROM red_letter_day
        WHERE day >= @from AND day <= @to AND country_id = @country
        ORDER BY day, red_letter_day_id
        """;

    /// <summary>The rows of one country, by day.</summary>
    public Task<List<RedLetterRow>> OfCountryAsync(int countryId, DateOnly from, DateOnly to) =>
        session.ReadAsync(OfCountrySql, Read, ("country", countryId), ("from", from), ("to", to));

    private static RedLetterRow Read(DbDataReader reader) =>
        new(reader.GetInt32(0), StoredTimes.Date(reader.GetValue(1)), reader.GetString(2), reader.GetBoolean(3));
}
