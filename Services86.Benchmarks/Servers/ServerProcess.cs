using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Services86.Benchmarks.Loads;

namespace Services86.Benchmarks.Servers;

/// <summary>One measured server in its own process, on a free port of the loopback.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    public static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private readonly Process _process;
    private readonly int _meterPort;
    private readonly Queue<string> _lastLines = new();

    private ServerProcess(string name, int port, int meterPort, ProcessStartInfo start)
    {
        Name = name;
        Port = port;
        _meterPort = meterPort;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Remember(line.Data);
        _process.ErrorDataReceived += (_, line) => Remember(line.Data);
    }

    public string Name { get; }

    public int Port { get; }

    /// <summary>From the start of the process to its first correct answer.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>Starts the assembly and waits until it answers the request with status 200.</summary>
    public static async Task<ServerProcess> StartAsync(
        string name, string assembly, IEnumerable<string> arguments, byte[] firstRequest, IReadOnlyDictionary<string, string>? environment = null)
    {
        var port = FreePort();
        var meterPort = FreePort();
        var start = new ProcessStartInfo(Dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        foreach (var argument in arguments.Prepend(assembly).Append("--urls").Append($"http://127.0.0.1:{port}"))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (variable, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[variable] = value;
        }

        start.Environment.Remove(Loader.InlineVariable);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.PortVariable] = meterPort.ToString(CultureInfo.InvariantCulture);

        var server = new ServerProcess(name, port, meterPort, start);
        try
        {
            await server.RunAsync(firstRequest);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>What it printed last, for the message of a failure.</summary>
    public string LastLines
    {
        get
        {
            lock (_lastLines)
            {
                return string.Join('\n', _lastLines);
            }
        }
    }

    public Meter ReadMeter() => Meter.Read(_meterPort);

    public void Dispose()
    {
        if (_process.HasExited == false)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task RunAsync(byte[] firstRequest)
    {
        var watch = Stopwatch.StartNew();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (true)
        {
            try
            {
                using var connection = new LoadConnection(Port);
                connection.First(firstRequest);
                StartTime = watch.Elapsed;
                return;
            }
            catch (SocketException) when (!_process.HasExited && watch.Elapsed < StartLimit)
            {
                await Task.Delay(2);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"{Name} did not start:\n{LastLines}");
            }
        }
    }

    private void Remember(string? line)
    {
        lock (_lastLines)
        {
            if (line is not null)
            {
                _lastLines.Enqueue(line);
            }

            if (_lastLines.Count > 20)
            {
                _lastLines.Dequeue();
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
