using Services86.Agents;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Tests.Unit.Rights;

/// <summary>rights.md §2, §5, §7; contact-examples.md section I and cases 46, 50.</summary>
public sealed class ContactRightTests
{
    private static readonly ContactSubject Contact10 = new(10, new Ownership(5, Callers.Sales));
    private static readonly ContactSubject Contact11 = new(11, new Ownership(6, Callers.Sales));
    private static readonly ContactSubject Contact13 = new(13, new Ownership(7, Callers.Support));

    [Test]
    public void Case73_OtherWithoutRight_IsHidden() => Assert.That(Of(Callers.Pb, Contact10).IsHidden, Is.True);

    [Test]
    public void Case74_SecondaryGroup_ReadsOnly()
    {
        var right = Of(Callers.Ann, Contact13);

        Assert.That(right.Relation, Is.EqualTo(Relation.OtherGroup));
        Assert.That(right.ToCarrier().Mask, Is.EqualTo(ETableRight.Select));
        Assert.That(right.Reason, Is.EqualTo(
            "Your role does not allow create on contact owned by another of your groups; "
            + "Your role does not allow update on contact owned by another of your groups; "
            + "Your role does not allow delete on contact owned by another of your groups"));
    }

    [Test]
    public void Case75_UpdateInSecondaryGroup_IsRefusedWithTheReasonOfUpdate()
    {
        var right = Of(Callers.Ann, Contact13);
        var refusal = Assert.Throws<SoSentryException>(() => Sentry.Demand(right, ETableRight.Update))!;

        Assert.That(refusal.Message, Is.EqualTo("Your role does not allow update on contact owned by another of your groups"));
        Assert.That(refusal.TypeName, Is.EqualTo("SuperOffice.Exceptions.SoSentryException"));
        Assert.That(refusal.Parameters, Is.EqualTo(new Dictionary<string, string>
        {
            ["Table"] = "contact",
            ["RecordId"] = "13",
            ["Right"] = "Update",
        }));
    }

    [Test]
    public void Case76_HandOver_IsJudgedForTheStoredOwner() =>
        Assert.That(() => Sentry.Demand(Of(Callers.Ann, Contact11), ETableRight.Update), Throws.Nothing);

    [Test]
    public void Case77_OwnContactWithoutDelete_IsRefused() =>
        Assert.That(
            () => Sentry.Demand(Of(Callers.Pb, Contact13), ETableRight.Delete),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("Your role does not allow delete on contact owned by you"));

    [Test]
    public void Case50_LicenceOwnerWithUsers_CannotBeDeleted()
    {
        var right = Of(Callers.Adm0, new ContactSubject(1, new Ownership(5, Callers.Sales)) { OwnsUsers = true, IsLicenceOwner = true });

        Assert.That(
            () => Sentry.Demand(right, ETableRight.Delete),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("This company owns users and cannot be deleted"));
        Assert.That(right.Mask, Is.EqualTo(ETableRight.Select | ETableRight.Insert | ETableRight.RestrictedUpdate));
        Assert.That(() => Sentry.DemandAnyUpdate(right), Throws.Nothing);
        Assert.That(() => Sentry.DemandWrite(right, "Department"), Throws.Nothing);
        Assert.That(
            () => Sentry.DemandWrite(right, "Name"),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("This company owns the license; its name cannot be changed"));
    }

    [Test]
    public void Case46_MissingFunctionRight_NamesTheKey()
    {
        var refusal = Assert.Throws<SoSentryException>(
            () => For(Callers.Ann).Demand(FunctionRight.ManageEntities, SentryTable.Contact, 11))!;

        Assert.That(refusal.Message, Is.EqualTo("Missing functional right: allow-manage-entities"));
        Assert.That(refusal.Parameters[2].Value, Is.EqualTo("allow-manage-entities"));
        Assert.That(() => For(Callers.Tje0).Demand(FunctionRight.ManageEntities, SentryTable.Contact, 11), Throws.Nothing);
    }

    [Test]
    public void Unowned_CountsAsTheCallersOwn() =>
        Assert.That(Of(Callers.Pb, new ContactSubject(20, new Ownership(0, 0))).Relation, Is.EqualTo(Relation.Owner));

    [Test]
    public void NoStoredGroup_TakesTheOwnersPresentGroup() =>
        Assert.That(Of(Callers.Ann, new ContactSubject(20, new Ownership(7, 0))).Relation, Is.EqualTo(Relation.OtherGroup));

    [Test]
    public void StoredGroup_OutlivesTheOwnersMove() =>
        Assert.That(Of(Callers.Ann, new ContactSubject(20, new Ownership(7, Callers.Sales))).Relation, Is.EqualTo(Relation.Group));

    [Test]
    public void ExternalOwner_HasAColumnOfItsOwn()
    {
        var right = Of(Callers.Ann, new ContactSubject(20, new Ownership(40, Callers.Sales)));

        Assert.That(right.Relation, Is.EqualTo(Relation.External));
        Assert.That(right.Reason, Does.StartWith("Your role does not allow read on contact owned by an external user"));
    }

    [Test]
    public void ExternalCaller_ReadsHisCompany()
    {
        Assert.That(Of(Callers.External, new ContactSubject(10, new Ownership(5, 2, ContactId: 10))).CanRead, Is.True);
        Assert.That(Of(Callers.External, new ContactSubject(11, new Ownership(5, 2, ContactId: 11))).CanRead, Is.False);
    }

    [Test]
    public void SystemUser_BypassesEverything() =>
        Assert.That(Of(Callers.System, Contact10 with { OwnsUsers = true, IsLicenceOwner = true }).Mask, Is.EqualTo(TableMask.Full));

    [Test]
    public void PersonWhoIsUser_CannotBeDeletedNorRetired()
    {
        var right = For(Callers.Tje0).OfPerson(new PersonSubject(26, new Ownership(5, Callers.Sales)) { IsAssociate = true });

        Assert.That(right.Reason, Is.EqualTo("This person is a SuperOffice user and cannot be deleted"));
        Assert.That(right.CanWrite("Retired"), Is.False);
        Assert.That(right.CanWrite("Firstname"), Is.True);
    }

    [Test]
    public void NewRow_InsertIsEnoughToWriteItsFields()
    {
        var right = For(Callers.Pb).OfContact(new ContactSubject(0, new Ownership(28, Callers.Support)));

        Assert.That(right.Relation, Is.EqualTo(Relation.Group));
        Assert.That(() => Sentry.Demand(right, ETableRight.Insert), Throws.Nothing);
        Assert.That(right.CanWrite("Name"), Is.True);
        Assert.That((right with { RecordId = 13 }).CanWrite("Name"), Is.False);
    }

    internal static Sentry For(Caller caller)
    {
        var call = new CallContext();
        call.SignIn(caller);
        return new Sentry(call, new OwnerRegister(id => id switch
        {
            5 or 6 => (Callers.Sales, UserType.InternalAssociate),
            7 or 28 => (Callers.Support, UserType.InternalAssociate),
            40 => (Callers.Sales, UserType.ExternalAssociate),
            _ => null,
        }), new RightOverrideRegister(() => null));
    }

    private static RecordRight Of(Caller caller, in ContactSubject contact) => For(caller).OfContact(contact);
}
