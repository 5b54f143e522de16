using Services86.Agents.Rights;
using Services86.Contracts.Shared;

namespace Services86.Tests.Unit.Rights;

/// <summary>rights.md §3, §4.</summary>
public sealed class MaskTests
{
    [Test]
    public void HasRead_FilteredOnly_IsTrue()
    {
        Assert.That(TableMask.HasRead(ETableRight.Filtering), Is.True);
        Assert.That(TableMask.HasRead(ETableRight.Update), Is.False);
        Assert.That(TableMask.HasUpdate(ETableRight.RestrictedUpdate), Is.True);
    }

    [TestCase(15, 7, 7)]
    [TestCase(1, 16, 16)]
    [TestCase(2, 32, 32)]
    [TestCase(15, 48, 48)]
    [TestCase(17, 1, 1)]
    [TestCase(8, 1, 0)]
    public void Combine_WeakerForm_Wins(int one, int other, int expected)
    {
        Assert.That((int)TableMask.Combine((ETableRight)one, (ETableRight)other), Is.EqualTo(expected));
        Assert.That((int)TableMask.Combine((ETableRight)other, (ETableRight)one), Is.EqualTo(expected));
    }

    [Test]
    public void FieldCombine_HintsAreJoinedRightsAreCut()
    {
        var combined = FieldMask.Combine(FieldMask.Full | EFieldRight.UIHintMandatory, EFieldRight.Read | EFieldRight.UIHintReadOnly);

        Assert.That(combined, Is.EqualTo(EFieldRight.Read | EFieldRight.UIHintMandatory | EFieldRight.UIHintReadOnly));
        Assert.That(FieldMask.IsActive(combined), Is.False);
    }
}
