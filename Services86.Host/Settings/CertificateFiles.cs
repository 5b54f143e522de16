namespace Services86.Host.Settings;

/// <summary>The files that the settings of the web server name: one that cannot be read is told with its setting, which the web server does not.</summary>
internal static class CertificateFiles
{
    private const string Section = "Kestrel";

    public static void Judge(IConfiguration configuration, string contentRoot)
    {
        foreach (var (key, file) in configuration.GetSection(Section).AsEnumerable())
        {
            if (file is { Length: > 0 } && IsFile(key)) Judge(key, file, contentRoot);
        }
    }

    private static bool IsFile(string key) =>
        (key.Contains(":Certificate:", StringComparison.OrdinalIgnoreCase) || key.Contains(":Certificates:", StringComparison.OrdinalIgnoreCase))
        && (key.EndsWith(":Path", StringComparison.OrdinalIgnoreCase) || key.EndsWith(":KeyPath", StringComparison.OrdinalIgnoreCase));

    private static void Judge(string key, string file, string contentRoot)
    {
        try
        {
            File.OpenRead(Path.Combine(contentRoot, file)).Dispose();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingsException(key, $"the file {file} cannot be read: {problem.Message}");
        }
    }
}
