using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>
/// Loaded by the runtime into every measured server (DOTNET_STARTUP_HOOKS asks for exactly this name without a namespace), so that the
/// product is measured as it is shipped: it answers each connection with the server's own counters, and it ends the server when the
/// benchmark that started it is gone.
/// </summary>
internal static class StartupHook
{
    public const string PortVariable = "SERVICES86_METER_PORT";

    public static void Initialize()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable(PortVariable), CultureInfo.InvariantCulture, out var port))
        {
            return;
        }

        new Thread(() => Answer(port)) { IsBackground = true, Name = "meter" }.Start();
        new Thread(EndWithParent) { IsBackground = true, Name = "parent watch" }.Start();
    }

    private static void Answer(int port)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen();
        while (true)
        {
            using var caller = listener.Accept();
            using var self = Process.GetCurrentProcess();
            var cpu = Environment.CpuUsage.TotalTime.Ticks;
            var text = string.Create(CultureInfo.InvariantCulture, $"{cpu} {GC.GetTotalAllocatedBytes(precise: true)} {self.PeakWorkingSet64}");
            caller.Send(Encoding.ASCII.GetBytes(text));
        }
    }

    private static void EndWithParent()
    {
        using var input = Console.OpenStandardInput();
        while (input.ReadByte() >= 0)
        {
        }

        Environment.Exit(0);
    }
}
