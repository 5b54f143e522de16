using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Lets the persons of a company that disappears go up in the persons of the same name at another one (contact-operations.md §20 a).</summary>
/// <remarks>
/// Consents and refused mailings are taken over even where no blanks are to be filled: they are the person's will. Users are not merged at all, on
/// neither side; those of the source move.
/// </remarks>
internal sealed class PersonMerge(PersonMergeRepository persons, PersonBlankRepository blanks, CallContext call, BaseClock clock)
{
    /// <param name="source">The company that disappears.</param>
    /// <param name="destination">The company that remains.</param>
    /// <param name="fillsBlanks">Fill what is blank on the persons that remain.</param>
    public async Task MergeAsync(int source, int destination, bool fillsBlanks)
    {
        var (now, by) = (clock.UtcNow, call.Caller.AssociateId);
        // Of several persons with one name each round takes the first, so there are as many rounds as the most frequent name has persons. Who
        // remains is the same in all of them.
        for (var isFirst = true; await persons.CountAsync(source, destination) > 0; isFirst = false)
        {
            if (fillsBlanks) await FillAsync(source, destination, now, by, isFirst);
            await persons.MoveConsentsAsync(source, destination, now, by);
            await persons.MoveActivitiesAsync(source, destination, now, by);
            await persons.RemoveAsync(source, destination);
        }
    }

    private async Task FillAsync(int source, int destination, UtcInstant now, int by, bool isFirst)
    {
        await blanks.FillAsync(source, destination, now, by, isFirst);
        var fields = await blanks.UserFieldsAsync(source, destination);
        if (fields.Count == 0) return;
        await blanks.SaveUserFieldsAsync([.. fields.Select(row => row with
        {
            UserFields = UserFieldSheet.Fill(row.UserFields, row.OtherUserFields),
            ExtraFields = UserFieldSheet.Fill(row.ExtraFields, row.OtherExtraFields),
        })]);
    }
}
