using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;

namespace Services86.Benchmarks.Servers;

/// <summary>An appointment as a reply of about 5.5 KB, the size that the aims were set with: with company, person, links and guests.</summary>
internal static class CannedCarriers
{
    private static readonly DateTime Day = new(2026, 3, 17, 9, 30, 0);

    public static AppointmentEntity Entity(int id) => new()
    {
        TableRight = Right(),
        FieldProperties = [],
        Associate = Associate(5, "TJE0", "Tina Jensen"),
        Contact = Company(),
        CreatedDate = Day.AddDays(-20),
        AppointmentId = id,
        Description = "Yearly review of the maintenance agreement & the plans for the new plant; bring the figures of last quarter.",
        StartDate = Day,
        EndDate = Day.AddHours(2),
        Person = Person(2040, "Kari", "Nygård"),
        MotherId = id,
        Priority = new Priority { TableRight = Right(), FieldProperties = [], Id = 2, Value = "Medium", Tooltip = "Within the week" },
        Private = AppointmentPrivate.Public,
        Type = AppointmentType.InDiary,
        UpdatedDate = Day.AddDays(-2),
        Completed = ActivityStatus.NotStarted,
        ActiveLinks = 1,
        Links = [Link(1, "document", 2205, "Agreement 2026")],
        AlarmLeadTime = TimeSpan.FromMinutes(10),
        HasAlarm = true,
        ColorIndex = 3,
        LagTime = TimeSpan.FromMinutes(15),
        LeadTime = TimeSpan.FromMinutes(30),
        Location = "Meeting room Fjord, second floor",
        RejectReason = "",
        Recurrence = new RecurrenceInfo { Dates = [] },
        Participants = [Guest(5, 26, 1), Guest(6, 27, 1)],
        AssignmentStatus = AssignmentStatus.None,
        InvitationStatus = InvitationStatus.None,
        BookingType = BookingType.Owner,
        ActiveDate = Day,
        Task = new TaskListItem
        {
            TableRight = Right(),
            FieldProperties = [],
            TaskListItemId = 2,
            Value = "Meeting, external",
            Direction = TaskDirection.Outgoing,
            Type = TaskType.Appointment,
            Tooltip = "Outside the house",
            Rank = 2,
        },
        PreferredTZLocation = 261,
        UserDefinedFields = new StringDictionary { ["SuperOffice:1"] = "[I:123]", ["SuperOffice:2"] = "Winter campaign" },
        ExtraFields = [],
        VisibleFor = [new VisibleFor { TableRight = Right(), FieldProperties = [], DisplayValue = "All" }],
    };

    private static TableRight Right() => new() { Mask = ETableRight.Select | ETableRight.Update | ETableRight.Delete, Reason = "" };

    private static ParticipantInfo Guest(int associate, int person, int contact) =>
        new() { AssociateId = associate, PersonId = person, ContactId = contact, SendEmail = true, InvitationStatus = InvitationStatus.Accepted };

    private static Link Link(int id, string entity, int record, string text) =>
        new() { TableRight = Right(), FieldProperties = [], EntityName = entity, Id = record, Description = text, ExtraInfo = "", LinkId = id };

    private static Associate Associate(int id, string name, string fullName) => new()
    {
        AssociateId = id,
        Name = name,
        PersonId = id + 21,
        Rank = 1,
        Tooltip = fullName,
        Type = UserType.InternalAssociate,
        GroupIdx = 2,
        FullName = fullName,
        FormalName = fullName,
        UserName = name,
    };

    private static Contact Company() => new()
    {
        ContactId = 2012,
        Name = "Fjordlys Verksted AS",
        OrgNr = "999888777",
        City = "Ålesund",
        DirectPhone = "+47 70 00 00 00",
        AssociateId = 5,
        CountryId = 578,
        EmailAddress = "post@fjordlys.example",
        AssociateFullName = "Tina Jensen",
        BusinessName = "Energy",
        CategoryName = "Customer",
        CountryName = "Norway",
        FullName = "Fjordlys Verksted AS",
    };

    private static Person Person(int id, string first, string last) => new()
    {
        Position = "Purchasing",
        PersonId = id,
        Firstname = first,
        Lastname = last,
        FullName = $"{first} {last}",
        FormalName = $"{first} {last}",
        Email = "name@fjordlys.example",
        DirectPhone = "+47 70 00 00 01",
        ContactId = 2012,
        ContactName = "Fjordlys Verksted AS",
        CountryId = 578,
        ContactCountryId = 578,
    };
}
