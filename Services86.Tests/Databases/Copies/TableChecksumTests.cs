using Services86.Data.Copies;

namespace Services86.Tests.Databases.Copies;

internal sealed class TableChecksumTests
{
    [Test]
    public void Rows_InAnotherOrder_HaveTheSameSum()
    {
        var (first, second) = (new TableChecksum(), new TableChecksum());
        foreach (var text in new[] { "a", "b", "c" }) first.Add(Row(1, text));
        foreach (var text in new[] { "c", "a", "b" }) second.Add(Row(1, text));

        Assert.That(first.Matches(second), Is.True);
        Assert.That(first.Text, Is.EqualTo(second.Text).And.Length.EqualTo(32));
    }

    [TestCase(1, "ab", "c", 1, "a", "bc")]
    [TestCase(1, "", "a", 1, null, "a")]
    [TestCase(1, "a", "b", 2, "a", "b")]
    [TestCase(1, "a", null, 1, null, "a")]
    public void Rows_ThatDiffer_HaveOtherSums(int id, string? one, string? two, int otherId, string? otherOne, string? otherTwo)
    {
        var (first, second) = (new TableChecksum(), new TableChecksum());
        first.Add(Row(id, one, two));
        second.Add(Row(otherId, otherOne, otherTwo));

        Assert.That(first.Matches(second), Is.False);
    }

    [Test]
    public void Row_Twice_IsNotARowOnce()
    {
        var (first, second) = (new TableChecksum(), new TableChecksum());
        first.Add(Row(1, "a"));
        second.Add(Row(1, "a"));
        second.Add(Row(1, "a"));

        Assert.That(first.Matches(second), Is.False);
    }

    private static ReadOnlySpan<byte> Row(int id, params string?[] texts)
    {
        var row = new RowBuffer();
        row.Begin(1 + texts.Length);
        row.Add(id);
        foreach (var text in texts)
        {
            if (text is null) row.AddNull();
            else row.Add(text);
        }

        return row.Bytes;
    }
}
