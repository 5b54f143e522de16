using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Appointments.Booking;
using Services86.Agents.Appointments.Diary;
using Services86.Agents.Appointments.Diary.Sync;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Leads;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Appointments.Published;
using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Appointments.Suggested;
using Services86.Agents.Appointments.Tasks;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments;

/// <summary>Registers the capabilities of the Appointment agent.</summary>
internal static class AppointmentRooms
{
    public static IServiceCollection AddAppointments(this IServiceCollection services) => services
        .AddScoped<IAppointmentEntities, AppointmentEntities>()
        .AddScoped<IAppointmentStatus, AppointmentActivities>()
        .AddScoped<IAppointmentBooking, AppointmentBooking>()
        .AddScoped<IAppointmentRecurrence, AppointmentRecurrence>()
        .AddScoped<IAppointmentDiary, AppointmentDiary>()
        .AddScoped<IAppointmentLists, AppointmentLists>()
        .AddScoped<IAppointmentTasks, AppointmentTasks>()
        .AddScoped<IAppointmentPublished, AppointmentPublished>()
        .AddScoped<IAppointmentSuggested, AppointmentSuggested>()
        .AddScoped<IAppointmentLeads, AppointmentLeads>()
        .AddReading()
        .AddTasks()
        .AddDayInformation()
        .AddSeries()
        .AddWriting()
        .AddBookings()
        .AddAlarmsSyncAndPublished()
        .AddRepositories();

    private static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddScoped<EntityReader>()
        .AddScoped<EntityCardReader>()
        .AddScoped<EntitySurroundings>()
        .AddScoped<EntityDefaults>()
        .AddScoped<AppointmentReader>()
        .AddScoped<AppointmentCards>()
        .AddScoped<RowPage>()
        .AddScoped<Neighbours>()
        .AddScoped<FollowUps>()
        .AddScoped<DiaryOwners>()
        .AddScoped<Diaries>()
        .AddScoped<LinkReader>()
        .AddScoped<GuideSteps>()
        .AddScoped<InsertableDiaries>()
        .AddScoped<RowRights>();

    private static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddScoped<CheckList>()
        .AddScoped<CheckListRepository>()
        .AddScoped<TaskList>()
        .AddScoped<TaskRepository>();

    private static IServiceCollection AddDayInformation(this IServiceCollection services) => services
        .AddSingleton<HomeCountries>()
        .AddScoped<DayInformation>()
        .AddScoped<DayActivityRepository>()
        .AddScoped<RedLetterRepository>();

    private static IServiceCollection AddSeries(this IServiceCollection services) => services
        .AddScoped<SeriesCalculation>()
        .AddScoped<SeriesConflicts>()
        .AddScoped<SeriesRecords>()
        .AddScoped<RecordRepository>();

    private static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddScoped<EntitySave>()
        .AddScoped<EntityInsert>()
        .AddScoped<EntityUpdate>()
        .AddScoped<EntityValidation>()
        .AddScoped<EditRulesOfCaller>()
        .AddScoped<LinkSave>()
        .AddScoped<DerivedDates>()
        .AddScoped<ActivityCompletion>()
        .AddScoped<DirectUpdate>()
        .AddScoped<ActivityReader>()
        .AddScoped<GuideRule>()
        .AddScoped<StatusWriter>();

    private static IServiceCollection AddBookings(this IServiceCollection services) => services
        .AddScoped<MeetingStore>()
        .AddScoped<MeetingInsert>()
        .AddScoped<MeetingEdit>()
        .AddScoped<ParticipantChange>()
        .AddScoped<Invitees>()
        .AddScoped<InviteeRepository>()
        .AddScoped<RowIds>()
        .AddScoped<SeriesEdit>()
        .AddScoped<BookingRoles>()
        .AddScoped<InvitationAnswers>()
        .AddScoped<RefusalNotice>()
        .AddScoped<MeetingMove>()
        .AddScoped<MeetingAssignment>()
        .AddScoped<MeetingRemoval>()
        .AddScoped<CancelledRows>()
        .AddScoped<SeriesRules>()
        .AddScoped<MeetingRepository>()
        .AddScoped<MeetingWriteRepository>()
        .AddScoped<RecurrenceRuleRepository>();

    private static IServiceCollection AddAlarmsSyncAndPublished(this IServiceCollection services) => services
        .AddScoped<Alarms>()
        .AddScoped<AlarmRepository>()
        .AddScoped<DiarySync>()
        .AddScoped<SyncParticipants>()
        .AddScoped<SyncRepository>()
        .AddScoped<PublishedRepository>();

    private static IServiceCollection AddRepositories(this IServiceCollection services) => services
        .AddScoped<EntityRepository>()
        .AddScoped<AppointmentRepository>()
        .AddScoped<AppointmentListRepository>()
        .AddScoped<DiaryRepository>()
        .AddScoped<NeighbourRepository>()
        .AddScoped<AppointmentWriteRepository>()
        .AddScoped<ActivityRepository>()
        .AddScoped<BookingMoveRepository>()
        .AddScoped<GuideRepository>()
        .AddScoped<ConflictRepository>()
        .AddScoped<LinkRepository>()
        .AddScoped<ReferenceRepository>()
        .AddScoped<SaleRepository>()
        .AddScoped<MilestoneRepository>();
}
