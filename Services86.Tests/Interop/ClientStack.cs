using System.Runtime.CompilerServices;

namespace Services86.Tests.Interop;

/// <summary>A client stack that somebody else wrote: how to see that it is here, and how to run the scenario with it.</summary>
internal abstract class ClientStack
{
    public static readonly ClientStack[] All = [new PhpClient(), new ZeepClient(), new GsoapClient()];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    protected abstract string Name { get; }

    /// <summary>The Debian packages that bring it.</summary>
    public abstract string Packages { get; }

    public abstract Task<bool> IsHereAsync();

    /// <param name="wsdl">File name or address of the contract, <c>{agent}</c> in place of the agent's name.</param>
    /// <param name="address">What the .svc endpoints are under.</param>
    public abstract Task<ClientProcess> RunAsync(string wsdl, string address);

    public override string ToString() => Name;

    private static string Script(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, path);

    private static async Task<bool> WorksAsync(string program, params string[] arguments) =>
        (await ClientProcess.RunAsync(Limit, program, arguments)).ExitCode == 0;

    private sealed class PhpClient : ClientStack
    {
        public override string Packages => "php-cli php-soap";

        protected override string Name => "php";

        public override Task<bool> IsHereAsync() => WorksAsync("php", "-r", "exit(extension_loaded('soap') ? 0 : 1);");

        public override Task<ClientProcess> RunAsync(string wsdl, string address) =>
            ClientProcess.RunAsync(Limit, "php", Script("php/scenario.php"), wsdl, address);
    }

    private sealed class ZeepClient : ClientStack
    {
        // Debian's interpreter: another one that comes first in PATH does not see Debian's packages.
        private const string Python = "/usr/bin/python3";

        public override string Packages => "python3-zeep";

        protected override string Name => "zeep";

        public override Task<bool> IsHereAsync() => WorksAsync(Python, "-c", "import zeep");

        public override Task<ClientProcess> RunAsync(string wsdl, string address) =>
            ClientProcess.RunAsync(Limit, Python, Script("zeep/scenario.py"), wsdl, address);
    }

    private sealed class GsoapClient : ClientStack
    {
        public override string Packages => "gsoap libgsoap-dev g++";

        protected override string Name => "gsoap";

        public override Task<bool> IsHereAsync() =>
            WorksAsync("bash", "-c", "command -v wsdl2h soapcpp2 && echo '#include <stdsoap2.h>' | g++ -E -x c++ -");

        public override async Task<ClientProcess> RunAsync(string wsdl, string address)
        {
            var cache = Path.Combine(AppContext.BaseDirectory, "gsoap-clients");
            var built = await ClientProcess.RunAsync(Limit, "bash", Script("gsoap/build.sh"), wsdl, cache);
            return built.ExitCode == 0 ? await ClientProcess.RunAsync(Limit, built.LastLine, address) : built;
        }
    }
}
