using Services86.Agents.Rights;
using Services86.Contracts.Shared;

namespace Services86.Tests.Unit.Rights;

/// <summary>rights.md §3, §4.</summary>
public sealed class MaskTests
{
    [TestCase("", 0)]
    [TestCase("R", 1)]
    [TestCase("CR", 5)]
    [TestCase("CRU", 7)]
    [TestCase("CRUD", 15)]
    [TestCase("F", 16)]
    public void FromLetters_RoleLevel_IsTheTablesNumber(string letters, int expected) =>
        Assert.That((int)TableMask.FromLetters(letters), Is.EqualTo(expected));

    [Test]
    public void HasRead_FilteredOnly_IsTrue()
    {
        Assert.That(TableMask.HasRead(ETableRight.Filtering), Is.True);
        Assert.That(TableMask.HasRead(ETableRight.Update), Is.False);
        Assert.That(TableMask.HasUpdate(ETableRight.RestrictedUpdate), Is.True);
        Assert.That(TableMask.HasAll((ETableRight)51), Is.False);
        Assert.That(TableMask.HasAll((ETableRight)31), Is.True);
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

    [TestCase(15, false, 3)]
    [TestCase(5, false, 1)]
    [TestCase(5, true, 3)]
    [TestCase(16, false, 0)]
    public void FieldFromTable_Right_GivesReadAndWrite(int table, bool isNew, int expected) =>
        Assert.That((int)FieldMask.FromTable((ETableRight)table, isNew), Is.EqualTo(expected));

    [Test]
    public void FieldCombine_HintsAreJoinedRightsAreCut()
    {
        var combined = FieldMask.Combine(FieldMask.Full | EFieldRight.UIHintMandatory, EFieldRight.Read | EFieldRight.UIHintReadOnly);

        Assert.That(combined, Is.EqualTo(EFieldRight.Read | EFieldRight.UIHintMandatory | EFieldRight.UIHintReadOnly));
        Assert.That(FieldMask.IsActive(combined), Is.False);
    }
}
