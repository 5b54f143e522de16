using Services86.Soap.Dispatch;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire;

/// <summary>Which of the 118 operations still answer SoNotSupportedException; the list shrinks with every release and must end empty.</summary>
[TestFixture]
internal sealed class OperationsToComeTests
{
    private static readonly string[] Supported =
    [
        "SoPrincipal.AuthenticateUsernamePassword", "SoPrincipal.AuthenticateImplicit", "SoPrincipal.AuthenticateGeneric",
        "SoPrincipal.AuthenticateWithAccessToken", "SoPrincipal.GetSystemInfo",
        "Contact.GetContact", "Contact.GetContactEntity", "Contact.GetMyContact", "Contact.GetMyActiveContacts",
        "Contact.CreateDefaultContactEntity", "Contact.SaveContactEntity", "Contact.DeleteContactEntity",
        "Contact.Undelete", "Contact.DeleteExpired", "Contact.Merge", "Contact.Copy", "Contact.GetDuplicates", "Contact.CreateNewEntry",
        "Contact.GetDuplicateRules", "Contact.SetDuplicateRulesStatus", "Contact.GetNameDepartmentDuplicates",
        "Contact.GetPersons", "Contact.GetContactWithPersons", "Contact.GetMyBizCard", "Contact.GetMyContacts", "Contact.GetMyRecentContacts",
        "Contact.GetContactList", "Contact.IsNumberValid", "Contact.ChangeCountry", "Contact.GetAddress", "Contact.GetAddressByCountry",
        "Contact.GetQuoteVersionAddresses", "Contact.SaveQuoteVersionAddress", "Contact.AddPerson",
        "Appointment.CreateDefaultAppointmentEntity", "Appointment.CreateDefaultAppointmentEntityByType",
        "Appointment.CreateDefaultAppointmentEntityByTypeAndAssociate", "Appointment.GetAppointment", "Appointment.GetAppointmentEntity",
        "Appointment.SaveAppointmentEntity", "Appointment.DeleteAppointmentEntity", "Appointment.SetActivityStatus",
        "Appointment.ToggleAppointmentStatus", "Appointment.ToggleActivity", "Appointment.ToggleActivities", "Appointment.ToggleAndSetActivities",
        "Appointment.UpdateAppointment", "Appointment.GetCanInsertForAssociates",
        "Appointment.Save", "Appointment.Delete", "Appointment.Accept", "Appointment.Reject", "Appointment.AcceptRejected", "Appointment.AssignTo",
        "Appointment.Move", "Appointment.SetSeen", "Appointment.CleanUpBookingDeleted", "Appointment.CleanUpRecurringBookingDeleted",
        "Appointment.GetAppointmentHaveParticipantsWithEmail",
        "Appointment.GetAppointmentList", "Appointment.GetMyAppointments", "Appointment.GetAppointmentsByTaskHeading", "Appointment.GetPersonAppointments",
        "Appointment.GetPersonAppointmentsByType", "Appointment.GetPersonAppointmentsByTask", "Appointment.GetPersonAppointmentsByTasks", "Appointment.GetPersonAppointmentsByTaskHeading",
        "Appointment.GetProjectAppointments", "Appointment.GetProjectAppointmentsByType", "Appointment.GetProjectAppointmentsByTask", "Appointment.GetProjectAppointmentsByTasks",
        "Appointment.GetProjectAppointmentsByTaskHeading", "Appointment.GetProjectMemberAppointments", "Appointment.GetProjectMemberAppointmentsByType", "Appointment.GetProjectMemberAppointmentsByTask",
        "Appointment.GetProjectMemberAppointmentsByTasks", "Appointment.GetProjectMemberAppointmentsByTaskHeading", "Appointment.GetContactAppointments", "Appointment.GetContactAppointmentsByType",
        "Appointment.GetPublishedAppointment", "Appointment.GetPublishedAppointments", "Appointment.GetMyPublishedAppointments",
        "Appointment.GetPublishedProjectAppointments", "Appointment.GetAlarms", "Appointment.GetMySyncAppointments",
        "Appointment.GetContactAppointmentsByTask", "Appointment.GetContactAppointmentsByTasks", "Appointment.GetContactAppointmentsByTaskHeading", "Appointment.GetMyDiary",
        "Appointment.GetPersonDiary", "Appointment.GetAssociateDiary", "Appointment.GetAssociatesDiary", "Appointment.GetDiaryByGroup",
        "Appointment.CreateDefaultTaskListItem", "Appointment.GetTaskListItem", "Appointment.GetTaskListItems", "Appointment.SaveTaskListItem",
        "Appointment.GetMyTasks", "Appointment.GetPersonTasks",
        "Appointment.GetDayInformationListByDatesAndAssociate", "Appointment.GetActivityInformationListByDatesAndAssociate",
        "Appointment.GetRedLetterInformationListByDatesAndAssociate",
        "Appointment.CreateDefaultRecurrence", "Appointment.CreateDefaultRecurrenceByDate", "Appointment.CalculateDays", "Appointment.ValidateDays",
        "Appointment.GetAppointmentRecords",
    ];

    private static IReadOnlyList<Operation> Operations =>
        [.. Host.Calls.Wire.AppointmentOperations, .. Host.Calls.Wire.ContactOperations, .. Host.Calls.Wire.SoPrincipalOperations];

    [Test]
    public async Task EveryOperation_Called_AnswersInItsTermsAndNamesItselfWhenItIsToCome()
    {
        await using var host = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        var ticket = await host.SignInAs("TJE0", "Tje0");
        var toCome = new List<string>();
        foreach (var operation in Operations)
        {
            var reply = await host.Call(operation.Agent, operation.RequestElement, "", ticket);
            Assert.That(reply.Status, Is.EqualTo(200), $"{operation}: {reply}");
            if (reply.ExceptionType == "SoNotSupportedException")
            {
                Assert.That(reply.Message, Does.Contain(operation.Name));
                toCome.Add(operation.ToString());
            }
        }

        Assert.That(Operations, Has.Count.EqualTo(118));
        Assert.That(toCome, Is.EquivalentTo(Operations.Select(o => o.ToString()).Except(Supported)));
    }
}
