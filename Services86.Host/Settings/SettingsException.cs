namespace Services86.Host.Settings;

/// <summary>A setting that the host cannot start with; the message names the key and says what would be right.</summary>
internal sealed class SettingsException(string key, string problem) : Exception($"Setting {key}: {problem}");
