using Services86.Host;
using Services86.Host.Settings;

namespace Services86.Tests.Unit;

/// <summary>A wrong setting stops the start with a message that names its key.</summary>
[TestFixture]
internal sealed class SettingRefusalTests
{
    [TestCase("Limits:Depth", "x")]
    [TestCase("Limits:Depth", "2")]
    [TestCase("Limits:BodySeconds", "1")]
    [TestCase("Limits:ShutdownSeconds", "0")]
    [TestCase("Limits:DrainSeconds", "-1")]
    [TestCase("OTEL_TRACES_EXPORTER", "zipkin")]
    [TestCase("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [TestCase("Installation:Mode", "Somewhere")]
    [TestCase("Database:Provider", "Oracle")]
    [TestCase("Installation:ApplicationTokens:0", "sha256:tooShort")]
    public void Value_ThatCannotBe_IsRefusedByName(string key, string value)
    {
        var refusal = Assert.ThrowsAsync<SettingsException>(() => ServiceHost.BuildAsync([$"--{key}={value}", "--environment=Production"]));

        Assert.That(refusal!.Message, Does.Contain(key.Replace(":0", "", StringComparison.Ordinal)));
    }
}
