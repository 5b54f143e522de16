using System.Text.RegularExpressions;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>The form of what we write (envelope.md §1, answer body).</summary>
[TestFixture]
internal sealed partial class AnswerTests : EnvelopeTests
{
    private static IEnumerable<TestCaseData> Calls()
    {
        yield return new TestCaseData("SoPrincipal", "<GetSystemInfo/>").SetArgDisplayNames("GetSystemInfo");
        yield return new TestCaseData("SoPrincipal", "<AuthenticateImplicit/>").SetArgDisplayNames("AuthenticateImplicit");
        yield return new TestCaseData("Contact", "<CreateDefaultContactEntity/>").SetArgDisplayNames("CreateDefaultContactEntity");
        yield return new TestCaseData("Contact", "<GetContactList><ContactIds/></GetContactList>").SetArgDisplayNames("GetContactList");
        yield return new TestCaseData("Appointment", "<CreateDefaultAppointmentEntity/>").SetArgDisplayNames("CreateDefaultAppointmentEntity");
        yield return new TestCaseData("Appointment", "<GetAppointmentEntity><AppointmentEntityId>x</AppointmentEntityId></GetAppointmentEntity>").SetArgDisplayNames("a fault");
    }

    [TestCaseSource(nameof(Calls))]
    public async Task Answer_IsPlainCompactXml(string agent, string body)
    {
        foreach (var version in new[] { Soap11, Soap12 })
        {
            var answer = await SendAsync(RawRequest.To(agent, EnvelopeText.Of(version, body, Door.Credentials)));

            using (Assert.EnterMultipleScope())
            {
                Assert.That(answer.Text, Does.StartWith($"<s:Envelope xmlns:s=\"{version}\""), "no byte order mark, no declaration");
                Assert.That(answer.Text, Does.EndWith("</s:Envelope>"));
                Assert.That(answer.Text, Does.Not.Contain(":type=").And.Not.Contain("mustUnderstand").And.Not.Contain("encodingStyle"));
                Assert.That(Space().IsMatch(answer.Text), Is.False, "white space between elements");
                var declared = Declaration().Matches(answer.Text).Select(m => m.Groups[1].Value).ToList();
                Assert.That(declared, Is.Unique);
                if (!answer.Soap.IsFault) Assert.That(declared, Does.Contain(WireNames.Namespace));
            }
        }
    }

    [TestCaseSource(nameof(Calls))]
    public async Task Answer_OfBothVersions_HoldsTheSame(string agent, string body)
    {
        var one = await SendAsync(RawRequest.To(agent, EnvelopeText.Of(Soap11, body, Door.Credentials)));
        var other = await SendAsync(RawRequest.To(agent, EnvelopeText.Of(Soap12, body, Door.Credentials)));

        if (!one.Soap.IsFault) Assert.That(other.Text.Replace(Soap12, Soap11, StringComparison.Ordinal), Is.EqualTo(one.Text));
        else Assert.That(other.Soap.FaultReason, Is.EqualTo(one.Soap.FaultReason));
    }

    [GeneratedRegex(@">\s+<")]
    private static partial Regex Space();

    [GeneratedRegex("xmlns(?::\\w+)?=\"([^\"]*)\"")]
    private static partial Regex Declaration();
}
