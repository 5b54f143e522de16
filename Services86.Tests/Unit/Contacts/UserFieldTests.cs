using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Shared;

namespace Services86.Tests.Unit.Contacts;

internal sealed class UserFieldTests
{
    // contact-entities.md §5: encoded and plain values are accepted, the answer is always encoded.
    [TestCase(UserFieldType.Number, "[I:123]", "[I:123]")]
    [TestCase(UserFieldType.Number, "123", "[I:123]")]
    [TestCase(UserFieldType.Number, "-5", "[I:-5]")]
    [TestCase(UserFieldType.Number, "", "[I:0]")]
    [TestCase(UserFieldType.Checkbox, "true", "[I:1]")]
    [TestCase(UserFieldType.Checkbox, "[I:0]", "[I:0]")]
    [TestCase(UserFieldType.List, "[I:7]", "[I:7]")]
    [TestCase(UserFieldType.Decimal, "[F:3.14159]", "[F:3.14159]")]
    [TestCase(UserFieldType.Decimal, "[M:123.45]", "[F:123.45]")]
    [TestCase(UserFieldType.Decimal, "2", "[F:2]")]
    [TestCase(UserFieldType.Date, "[D:11/09/2017]", "[D:11/09/2017]")]
    [TestCase(UserFieldType.Date, "2017-11-09", "[D:11/09/2017]")]
    [TestCase(UserFieldType.UnlimitedDate, "[DT:06/19/2019 14:35:56.00000]", "[D:06/19/2019]")]
    [TestCase(UserFieldType.Date, "", "")]
    [TestCase(UserFieldType.ShortText, "gold", "gold")]
    [TestCase(UserFieldType.LongText, "[not a code", "[not a code")]
    public void Read_WhatWasWritten_IsEncoded(UserFieldType type, string sent, string shown)
    {
        var sheet = Sheet(type);
        var findings = new ValidationFindings();
        var stored = sheet.Write(null, new() { ["crm:x"] = sent }, findings);

        Assert.That(findings.Conclude, Throws.Nothing);
        Assert.That(sheet.Read(stored)["crm:x"], Is.EqualTo(shown));
    }

    [TestCase(UserFieldType.Number, "12,5")]
    [TestCase(UserFieldType.Number, "2147483648")]
    [TestCase(UserFieldType.Checkbox, "2")]
    [TestCase(UserFieldType.Decimal, "1,5")]
    [TestCase(UserFieldType.Decimal, "NaN")]
    [TestCase(UserFieldType.Date, "31/12/2017")]
    [TestCase(UserFieldType.ShortText, "1234567890123456789012345678901234567890")]
    public void Write_ValueThatDoesNotFit_IsAFinding(UserFieldType type, string sent)
    {
        var findings = new ValidationFindings();
        Sheet(type).Write(null, new() { ["crm:x"] = sent }, findings);

        Assert.That(findings.Conclude, Throws.TypeOf<SoValidationException>().With.Property("Parameters").Exactly(1).With.Property("Key").EqualTo("crm:x"));
    }

    [Test]
    public void Write_UnknownKeys_AreIgnoredAndStoredOnesCarriedThrough() =>
        Assert.That(
            Sheet(UserFieldType.Number).Write("""{"f99":"x","f1":2}""", new() { ["crm:x"] = "0", ["crm:y"] = "1" }, new()), Is.EqualTo("""{"f99":"x"}"""));

    [TestCase(null)]
    [TestCase("""{"f1":2}""")]
    public void Write_NothingSent_KeepsTheDocument(string? stored)
    {
        var sheet = Sheet(UserFieldType.Number);

        Assert.That(sheet.Write(stored, null, new()), Is.EqualTo(stored));
        Assert.That(sheet.Write(stored, [], new()), Is.EqualTo(stored));
    }

    [Test]
    public void Key_WithoutProgId_IsTheIdentity() =>
        Assert.That(new UserField(12, "", UserFieldType.Number, 0, "").Key, Is.EqualTo("SuperOffice:12"));

    [Test]
    public void WriteExtra_OnlyKeysThatAreThere_AreChanged()
    {
        var stored = UserFieldSheet.WriteExtra("""{"App.Device.Key":"a"}""", new StringDictionary { ["App.Device.Key"] = "b", ["Other"] = "c" });

        Assert.That(UserFieldSheet.ReadExtra(stored), Is.EqualTo(new StringDictionary { ["App.Device.Key"] = "b" }));
    }

    private static UserFieldSheet Sheet(UserFieldType type) => new([new UserField(1, "crm:x", type, 0, "")]);
}
