using System.Reflection;
using Services86.Agents.Appointments.Booking;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Appointments;

/// <summary>Which columns of an edited date reach later ones: each is either followed or on the list of those that have a rule of their own.</summary>
[TestFixture]
internal sealed class DateColumnsTests
{
    // Keys, times, answers, the booking itself, and what the database keeps by itself.
    private static readonly HashSet<string> OwnRules =
    [
        "AppointmentId", "AssociateId", "UserGroupId", "Status", "ActiveAt", "StartAt", "EndAt", "DoneAt", "MasterId", "InvitedPersonId", "EmailId", "SendEmail",
        "AssignedBy", "RejectCounter", "RejectReason", "RecurrenceRuleId", "CreatedAt", "CreatedBy", "UpdatedAt", "UpdatedBy", "UpdatedCount",
    ];

    private static IEnumerable<PropertyInfo> Columns => typeof(AppointmentRow).GetProperties().Where(property => property.CanWrite);

    [TestCaseSource(nameof(Columns))]
    public void Follow_OfOneColumn_TakesItWhereTheOldValueStands(PropertyInfo column)
    {
        var before = new AppointmentRow { Type = 1 };
        var after = With(before, column);

        var followed = DateColumns.Follow(before with { AppointmentId = 2 }, before, after);

        var isFollowed = Equals(column.GetValue(followed), column.GetValue(after));
        Assert.That(isFollowed, Is.EqualTo(!OwnRules.Contains(column.Name)));
    }

    [TestCaseSource(nameof(Columns))]
    public void Follow_OfOneColumn_LeavesAnotherValue(PropertyInfo column)
    {
        var before = new AppointmentRow { Type = 1 };
        var other = With(before, column, third: true);

        Assert.That(DateColumns.Follow(other, before, With(before, column)), Is.EqualTo(other));
    }

    [Test]
    public void Follow_OfTheKind_LeavesAnOpenAnswerOpen()
    {
        var followed = DateColumns.Follow(new() { Type = 6, Status = 11 }, new() { Type = 6, Status = 11 }, new() { Type = 2, Status = 3 });

        Assert.That((followed.Type, followed.Status), Is.EqualTo(((short)7, (short)11)));
    }

    [TestCase("""{"a":1,"b":2}""", """{"a":5,"b":2}""")]
    [TestCase("""{"a":3,"b":9}""", """{"a":3,"b":9}""")]
    [TestCase("""{"a":1,"b":9}""", """{"a":5,"b":9}""")]
    public void Follow_OfUserFields_IsFieldByField(string stored, string expected)
    {
        var followed = DateColumns.Follow(new() { UserFields = stored }, new() { UserFields = """{"a":1,"c":4}""" }, new() { UserFields = """{"a":5}""" });

        Assert.That(followed.UserFields, Is.EqualTo(expected));
    }

    private static AppointmentRow With(AppointmentRow row, PropertyInfo column, bool third = false)
    {
        var copy = row with { };
        column.SetValue(copy, Value(column, third));
        return copy;
    }

    private static object Value(PropertyInfo column, bool third)
    {
        var number = third ? 8 : 7;
        var type = Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType;
        return column.Name switch
        {
            "Type" => (short)(third ? 4 : 2),
            "UserFields" or "ExtraFields" => $$"""{"a":{{number}}}""",
            "Visibility" => (short)(third ? 2 : 1),
            _ when type == typeof(bool) => true,
            _ when type == typeof(short) => (short)number,
            _ when type == typeof(int) => number,
            _ when type == typeof(string) => $"{number}",
            _ when type == typeof(WallClock) => new WallClock(number),
            _ when type == typeof(UtcInstant) => new UtcInstant(number),
            _ when type == typeof(DateOnly) => new DateOnly(2024, 3, number),
            _ => throw new NotSupportedException(column.Name),
        };
    }
}
