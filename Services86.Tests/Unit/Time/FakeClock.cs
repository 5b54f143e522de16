using System.Globalization;

namespace Services86.Tests.Unit.Time;

/// <summary>A clock that stands still until it is moved; timers fire while it moves.</summary>
internal sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = start;

    public FakeClock(string start) : this(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture)) { }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public int WaitingTimers
    {
        get
        {
            lock (_gate) return _alarms.Count;
        }
    }

    public void Set(string now) => Advance(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) - GetUtcNow());

    public void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (_gate)
        {
            _now += by;
            due = [.. _alarms.Where(alarm => alarm.Due <= _now)];
            foreach (var alarm in due) alarm.Next(_now, _alarms);
        }

        foreach (var alarm in due) alarm.Callback(alarm.State);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        public TimerCallback Callback => callback;

        public object? State => state;

        public DateTimeOffset Due { get; private set; }

        public void Next(DateTimeOffset now, List<Alarm> alarms)
        {
            if (_period > TimeSpan.Zero) Due = now + _period;
            else alarms.Remove(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._alarms.Remove(this);
                _period = period;
                if (dueTime < TimeSpan.Zero) return true;
                Due = clock._now + dueTime;
                clock._alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate) clock._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
