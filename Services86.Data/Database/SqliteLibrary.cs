using System.Runtime.InteropServices;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>Chooses the SQLite that the process uses: the bundled one is from 2021, the operating system's often has security patches.</summary>
internal static class SqliteLibrary
{
    private const string BundledName = "e_sqlite3";

    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib", "winsqlite3.dll"];
    private static readonly Lock Gate = new();
    private static bool _chosen;

    private delegate int VersionNumber();

    public static string Version => raw.sqlite3_libversion().utf8_to_string();

    /// <summary>"system" or "bundled".</summary>
    public static string Origin { get; private set; } = "bundled";

    /// <summary>Takes effect once per process, before the first connection.</summary>
    public static void Choose(string setting)
    {
        lock (Gate)
        {
            if (_chosen) return;
            var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
            var (bundledOnly, systemOnly) = (Is("bundled"), Is("system"));
            var bundled = NativeLibrary.TryLoad(BundledName, provider, null, out var ours) ? ours : 0;
            var system = bundledOnly ? 0 : SystemLibrary();
            if (systemOnly && system == 0)
                throw new DatabaseUnavailableException("The operating system has no SQLite library; set Database:SqliteLibrary to auto or bundled.");
            var takesSystem = system != 0 && (systemOnly || bundled == 0 || NumberOf(system) > NumberOf(bundled));
            var library = takesSystem ? system : bundled;
            if (library == 0) throw new DatabaseUnavailableException("There is no SQLite library for this platform.");

            NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == BundledName ? library : 0);
            NativeLibrary.SetDllImportResolver(typeof(SqliteNative).Assembly, (name, _, _) => name == SqliteNative.Library ? library : 0);
            Origin = takesSystem ? "system" : "bundled";
            Batteries_V2.Init();

            // A connection serves one call at a time, so it needs no lock of its own; and without memory statistics, which nobody reads,
            // the threads do not queue for one counter at every allocation.
            _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
            _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
            _chosen = true;
        }

        bool Is(string name) => setting.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static nint SystemLibrary()
    {
        foreach (var name in SystemNames)
            if (NativeLibrary.TryLoad(name, out var handle))
                return handle;
        return 0;
    }

    private static int NumberOf(nint library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var address)
            ? Marshal.GetDelegateForFunctionPointer<VersionNumber>(address)()
            : 0;
}
