using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>Writes preferences; whoever changes one bumps the lists in the same transaction (<see cref="ListStore.BumpAsync"/>).</summary>
internal sealed class PreferenceRepository(Session session)
{
    private const string SaveOwnSql = """
        INSERT INTO preference (section, pref_key, level, owner_id, value)
        VALUES (@section, @key, @level, @associateId, @value)
        ON CONFLICT (section, pref_key, level, owner_id) DO UPDATE SET value = excluded.value WHERE preference.value <> excluded.value
        """;

    /// <summary>Stores a preference of one user.</summary>
    /// <returns>False when it has been so already.</returns>
    public async Task<bool> SaveOwnAsync(int associateId, string section, string key, string value) =>
        await session.ExecuteAsync(SaveOwnSql, new { section, key, level = PreferenceTable.Individual, associateId, value }) > 0;
}
