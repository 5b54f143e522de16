using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Tests.Unit.Rights;

/// <summary>rights.md §5, §6; appointment-rules.md §9; appointment-entities.md §0.</summary>
public sealed class ActivityRightTests
{
    private static readonly VisibleScope OwnerOnly = new(AppointmentPrivate.PrivateUser, 0);
    private static readonly AppointmentSubject OfTje0 = new(101, new Ownership(5, Callers.Sales));

    [Test]
    public void OwnAppointment_IsFull() => Assert.That(Of(Callers.Pb, new(1, new Ownership(7, 3))).Mask, Is.EqualTo(TableMask.Full));

    [Test]
    public void OwnAppointment_RoleReadsOnly_IsFullAllTheSame()
    {
        var reader = Holder(Callers.Row(SentryTable.Appointment, "R", "R", "R", "R"));

        Assert.That(Of(reader, new(1, new Ownership(7, 3))).Mask, Is.EqualTo(TableMask.Full));
        Assert.That(Of(reader, new(1, new Ownership(7, 3))).Reason, Is.Empty);
    }

    [Test]
    public void OwnSlave_OnlyAlarmPriorityAndCompletionAreOpen()
    {
        var right = Of(Callers.Pb, new AppointmentSubject(1, new Ownership(7, 3)) { IsSlave = true });

        Assert.That(right.Mask, Is.EqualTo(ETableRight.Select | ETableRight.Insert | ETableRight.Delete | ETableRight.RestrictedUpdate));
        Assert.That(right.Reason, Is.EqualTo("Only the organizer can change this field"));
        Assert.That(new[] { "Priority", "HasAlarm", "AlarmLeadTime", "Completed" }, Has.All.Matches<string>(right.CanWrite));
        Assert.That(
            () => Sentry.DemandWrite(right, "Description"),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("Only the organizer can change this field"));
        Assert.That(() => Sentry.Demand(right, ETableRight.Update), Throws.TypeOf<SoSentryException>());
    }

    [Test]
    public void PrivateOfAnother_KeepsOnlyTheBlock()
    {
        var right = Of(Callers.Adm0, OfTje0 with { Visible = OwnerOnly });

        Assert.That(right.Mask, Is.EqualTo(ETableRight.Filtering));
        Assert.That(right.IsFiltered, Is.True);
        Assert.That(right.Reason, Is.EqualTo("This activity is private"));
        Assert.That(
            () => Sentry.Demand(right, ETableRight.Update),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("This activity is private"));
    }

    [Test]
    public void PrivateOfAnother_RoleWithNothing_IsHidden() => Assert.That(Of(Callers.Pb, OfTje0 with { Visible = OwnerOnly }).IsHidden, Is.True);

    [Test]
    public void FilteredCell_KeepsOnlyTheBlock()
    {
        var right = Of(Holder(Callers.Row(SentryTable.Appointment, "CRUD", "F", "F", "F")), OfTje0);

        Assert.That(right.Mask, Is.EqualTo(ETableRight.Filtering));
        Assert.That(right.Reason, Does.StartWith("Your role does not allow read on appointment owned by another user"));
    }

    [Test]
    public void VisibleForGroup_SecondaryMember_Sees()
    {
        var row = OfTje0 with { Visible = new VisibleScope(AppointmentPrivate.PrivateGroup, Callers.Support) };

        Assert.That(Of(Callers.Ann, row).CanRead, Is.True);
        Assert.That(Of(Callers.Adm0, row).IsFiltered, Is.True);
        Assert.That(Of(Callers.Tje0, row).Mask, Is.EqualTo(TableMask.Full), "the owner");
        Assert.That(Of(Callers.System, row).Mask, Is.EqualTo(TableMask.Full), "the system user");
    }

    [Test]
    public void VisibleForUser_NamedUser_HasWhatTheRoleGives() =>
        Assert.That(Of(Callers.Adm0, OfTje0 with { Visible = new VisibleScope(AppointmentPrivate.PrivateUser, 1) }).Mask, Is.EqualTo(TableMask.Full));

    [Test]
    public void PrivateSaleAndDocument_AreHidden()
    {
        var private5 = new ActivitySubject(12, new Ownership(5, Callers.Sales)) { Visible = OwnerOnly };

        Assert.That(ContactRightTests.For(Callers.Adm0).OfSale(private5).Mask, Is.EqualTo(ETableRight.None));
        Assert.That(ContactRightTests.For(Callers.Adm0).OfDocument(private5).IsHidden, Is.True);
        Assert.That(Of(Callers.Adm0, OfTje0 with { IsDocument = true, Visible = OwnerOnly }).IsHidden, Is.True);
    }

    [Test]
    public void DocumentRow_UsesTheDocumentsCell()
    {
        var writer = Holder(Callers.Row(SentryTable.Document, "", "CRU", "", "CR"));

        Assert.That(Of(writer, OfTje0).IsHidden, Is.True);
        Assert.That(Of(writer, OfTje0 with { IsDocument = true }).Mask, Is.EqualTo(ETableRight.Select | ETableRight.Insert));
    }

    [Test]
    public void CompletedSale_OnlyItsStatusIsOpen()
    {
        var right = ContactRightTests.For(Callers.Tje0).OfSale(new ActivitySubject(12, new Ownership(5, Callers.Sales)) { IsCompleted = true });

        Assert.That(
            () => Sentry.Demand(right, ETableRight.Update),
            Throws.TypeOf<SoSentryException>().With.Message.EqualTo("This sale is completed"));
        Assert.That(right.CanWrite("Status"), Is.True);
        Assert.That(right.CanWrite("Heading"), Is.False);
    }

    [Test]
    public void ExternalCaller_SeesPublishedRowsOfHisCompanyOnly()
    {
        var row = new AppointmentSubject(1, new Ownership(5, Callers.Sales, ContactId: 10));

        Assert.That(Of(Callers.External, row).IsHidden, Is.True);
        Assert.That(Of(Callers.External, row with { IsPublished = true }).CanRead, Is.True);
    }

    [Test]
    public void Viewer_Reach_FollowsTheMatrix()
    {
        Assert.That(Callers.Pb.Viewer.Readable(SentryTable.Contact), Is.EqualTo(new Reach(true, true, false, false)));
        Assert.That(Callers.Tje0.Viewer.Readable(SentryTable.Appointment), Is.EqualTo(Reach.Everything));
        Assert.That(Callers.System.Viewer.Readable(SentryTable.Sale), Is.EqualTo(Reach.Everything));
        var filtered = Holder(Callers.Row(SentryTable.Appointment, "CRUD", "F", "", "F")).Viewer;
        Assert.That(filtered.Readable(SentryTable.Appointment), Is.EqualTo(new Reach(true, false, false, false)));
    }

    private static Caller Holder((SentryTable, Relation, ETableRight)[] cells) =>
        new(7, "PB", UserType.InternalAssociate, Callers.Support, [], Callers.Role(20, cells));

    private static RecordRight Of(Caller caller, in AppointmentSubject row) => ContactRightTests.For(caller).OfAppointment(row);
}
