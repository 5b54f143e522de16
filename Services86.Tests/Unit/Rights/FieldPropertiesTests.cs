using Services86.Agents.Rights;
using Services86.Contracts.Shared;

namespace Services86.Tests.Unit.Rights;

/// <summary>contact-entities.md §1, appointment-entities.md §0.</summary>
public sealed class FieldPropertiesTests
{
    private static readonly CarrierDescription Carrier = new(
        new CarrierMember("Id", CarrierMember.Number),
        new CarrierMember("Name", CarrierMember.Text) { Length = 219, IsWritable = true, MandatoryLabel = "Name" },
        new CarrierMember("StartDate", CarrierMember.Time) { IsWritable = true, IsTimeBlock = true },
        new CarrierMember("Priority", "Priority") { IsWritable = true });

    private readonly FieldProperties _fields = new();

    [Test]
    public void Full_WritableMembersCanBeWritten()
    {
        var properties = _fields.For(Carrier, Own(1));

        Assert.That(properties.Keys, Is.EqualTo(new[] { "Id", "Name", "StartDate", "Priority" }));
        Assert.That(properties["Id"]!.FieldRight!.Mask, Is.EqualTo(EFieldRight.Read));
        Assert.That(properties["Name"]!.FieldRight!.Mask, Is.EqualTo(FieldMask.Full | EFieldRight.UIHintMandatory));
        Assert.That(properties["Name"]!.FieldRight!.Reason, Is.EqualTo("Name"));
        Assert.That(properties["Name"]!.FieldLength, Is.EqualTo(219));
        Assert.That(properties["Name"]!.FieldType, Is.EqualTo("System.String"));
        Assert.That(properties["Priority"]!.FieldRight!.Reason, Is.Empty);
    }

    [Test]
    public void SameJudgement_OtherRecord_SharesOneDictionary()
    {
        Assert.That(_fields.For(Carrier, Own(2)), Is.SameAs(_fields.For(Carrier, Own(1))));
        Assert.That(_fields.For(Carrier, Own(0)), Is.Not.SameAs(_fields.For(Carrier, Own(1))));
    }

    [Test]
    public void Slave_OnlyUnlockedMembersCanBeWritten()
    {
        var properties = _fields.For(
            Carrier,
            RecordJudgement.OfAppointment(Callers.Pb, new AppointmentSubject(1, new Ownership(7, 3)) { IsSlave = true }));

        Assert.That(properties["Priority"]!.FieldRight!.Mask, Is.EqualTo(FieldMask.Full));
        Assert.That(properties["StartDate"]!.FieldRight!.Mask, Is.EqualTo(EFieldRight.Read));
        Assert.That(properties["StartDate"]!.FieldRight!.Reason, Is.EqualTo("Only the organizer can change this field"));
    }

    [Test]
    public void Filtered_OnlyTheTimesCanBeRead()
    {
        var row = new AppointmentSubject(1, new Ownership(5, 2)) { Visible = new(Contracts.Appointments.AppointmentPrivate.PrivateUser, 5) };
        var properties = _fields.For(Carrier, RecordJudgement.OfAppointment(Callers.Adm0, row));

        Assert.That(properties["StartDate"]!.FieldRight!.Mask, Is.EqualTo(EFieldRight.Read));
        Assert.That(properties["Priority"]!.FieldRight!.Mask, Is.EqualTo(EFieldRight.None));
        Assert.That(properties["Priority"]!.FieldRight!.Reason, Is.EqualTo("This activity is private"));
    }

    private static RecordRight Own(int id) => RecordJudgement.OfContact(Callers.Tje0, new ContactSubject(id, new Ownership(5, 2)));
}
