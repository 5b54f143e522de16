using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>Gives the small carriers of the present state of the lists; they are built once per state and then only written out.</summary>
internal sealed class DirectoryStore(ListStore lists)
{
    private DirectoryCarriers? _carriers;

    /// <summary>A call takes one and keeps it.</summary>
    public async ValueTask<DirectoryCarriers> CurrentAsync(CancellationToken cancellation)
    {
        var snapshot = await lists.CurrentAsync(cancellation);
        if (Volatile.Read(ref _carriers) is { } present && ReferenceEquals(present.Lists, snapshot)) return present;
        var carriers = new DirectoryCarriers(snapshot);
        Volatile.Write(ref _carriers, carriers);
        return carriers;
    }
}
