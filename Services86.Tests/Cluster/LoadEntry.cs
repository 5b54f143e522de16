namespace Services86.Tests.Cluster;

/// <summary>A follow-up of the load: what it must hold. After a call without an answer it may hold the one or the other.</summary>
internal sealed class LoadEntry(int id, string text)
{
    public const string Open = "NotStarted";
    public const string Done = "Completed";

    public int Id { get; } = id;

    public HashSet<string> Texts { get; } = [text];

    public HashSet<string> States { get; } = [Open];

    /// <summary>Changes that were acknowledged.</summary>
    public int Changes { get; private set; }

    /// <summary>Changes that may have been made besides.</summary>
    public int Doubtful { get; private set; }

    /// <summary>Saved whole, so that it is open again.</summary>
    public void Saved(string text)
    {
        Changes++;
        Set(Texts, text);
        Set(States, Open);
    }

    public void PerhapsSaved(string text)
    {
        Doubtful++;
        Texts.Add(text);
        States.Add(Open);
    }

    // A status that was perhaps there already is no change.
    public void GivenStatus(string state)
    {
        if (States.Contains(state)) Doubtful++;
        else Changes++;
        Set(States, state);
    }

    public void PerhapsGivenStatus(string state)
    {
        Doubtful++;
        States.Add(state);
    }

    public override string ToString() => $"id {Id}, text {string.Join(" or ", Texts)}, {string.Join(" or ", States)}";

    private static void Set(HashSet<string> values, string value)
    {
        values.Clear();
        values.Add(value);
    }
}
