using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>Listens to our meters as an exporter does and keeps what they say.</summary>
internal sealed class MeasureRecorder : IDisposable
{
    private readonly MeterListener _listener = new();

    /// <param name="host">Whose meters; null for those of all hosts of the process, which run side by side.</param>
    public MeasureRecorder(TestHost? host = null)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is "Services86" or "Services86.Data" && (host is null || instrument.Meter.Scope == host.Meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public ConcurrentQueue<(string Name, double Value, string Tags)> Kept { get; } = [];

    /// <summary>The sum of what an instrument said with these tags, for instance <c>rpc.method=GetContact</c>.</summary>
    public double Sum(string name, params string[] tags) => Of(name, tags).Sum(m => m.Value);

    public int Count(string name, params string[] tags) => Of(name, tags).Count();

    /// <summary>Asks the observed instruments now.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private IEnumerable<(string Name, double Value, string Tags)> Of(string name, string[] tags) =>
        Kept.Where(m => m.Name == name && tags.All(t => m.Tags.Split(' ').Contains(t)));

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new List<string>();
        foreach (var (key, tag) in tags)
        {
            text.Add($"{key}={tag}");
        }

        Kept.Enqueue((instrument.Name, value, string.Join(' ', text)));
    }
}
