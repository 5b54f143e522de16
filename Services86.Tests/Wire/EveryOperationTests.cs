using Services86.Soap.Dispatch;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire;

/// <summary>All 118 operations are there: called without any parameter each answers in its own terms.</summary>
[TestFixture]
internal sealed class EveryOperationTests
{
    private static IReadOnlyList<Operation> Operations =>
        [.. Host.Calls.Wire.AppointmentOperations, .. Host.Calls.Wire.ContactOperations, .. Host.Calls.Wire.SoPrincipalOperations];

    [Test]
    public async Task EveryOperation_Called_AnswersInItsTerms()
    {
        await using var host = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        var ticket = await host.SignInAs("TJE0", "Tje0");

        Assert.That(Operations, Has.Count.EqualTo(118));
        foreach (var operation in Operations)
        {
            var reply = await host.Call(operation.Agent, operation.RequestElement, "", ticket);
            Assert.That(reply.Status, Is.EqualTo(200), $"{operation}: {reply}");
            Assert.That(reply.Succeeded || reply.ExceptionType is not (null or "SoNotSupportedException" or "SoServerException"), Is.True, $"{operation}: {reply}");
        }
    }
}
