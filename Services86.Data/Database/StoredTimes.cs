using System.Data;
using System.Globalization;
using Dapper;

namespace Services86.Data.Database;

/// <summary>Teaches Dapper the times and dates of schema.md §4.</summary>
internal static class StoredTimes
{
    /// <summary>Called once at start-up; calling it again changes nothing.</summary>
    public static void Register()
    {
        SqlMapper.AddTypeHandler(new WallClockHandler());
        SqlMapper.AddTypeHandler(new UtcInstantHandler());
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.AddTypeHandler(new DateHandler());

        // Lists of 7, 8 or 9 ids share one statement. The padding is NULL, so never write NOT IN with a list.
        SqlMapper.Settings.PadListExpansions = true;
    }

    /// <summary>A DATE column answers a date, SQLite's text the ISO form of one.</summary>
    public static DateOnly Date(object value) => value switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        string text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"A {value.GetType().Name} is no date."),
    };

    private sealed class WallClockHandler : SqlMapper.TypeHandler<WallClock>
    {
        public override WallClock Parse(object value) => new(Convert.ToInt64(value, CultureInfo.InvariantCulture));

        public override void SetValue(IDbDataParameter parameter, WallClock value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value.Seconds;
        }
    }

    private sealed class UtcInstantHandler : SqlMapper.TypeHandler<UtcInstant>
    {
        public override UtcInstant Parse(object value) => new(Convert.ToInt64(value, CultureInfo.InvariantCulture));

        public override void SetValue(IDbDataParameter parameter, UtcInstant value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value.Seconds;
        }
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => Date(value);

        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.Date;
            parameter.Value = value;
        }
    }
}
