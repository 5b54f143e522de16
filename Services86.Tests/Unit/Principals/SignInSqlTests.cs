using System.Reflection;
using Services86.Data.Principals;

namespace Services86.Tests.Unit.Principals;

/// <summary>The statements of every sign-in and of every ticket's check find their rows by index.</summary>
public sealed class SignInSqlTests
{
    [TestCase(typeof(TicketRepository), "FindSql")]
    [TestCase(typeof(TicketRepository), "RenewSql")]
    [TestCase(typeof(TicketRepository), "LapsedSql")]
    [TestCase(typeof(TicketRepository), "PurgeSql")]
    [TestCase(typeof(UserRepository), "FindByNameSql")]
    [TestCase(typeof(UserRepository), "FindByEmailSql")]
    [TestCase(typeof(SignInFailureRepository), "CountSql")]
    [TestCase(typeof(PrincipalRepository), "FindSql")]
    [TestCase(typeof(UserAccountRepository), "OwnerCompanySql")]
    public async Task Statement_Plan_ScansNoTable(Type repository, string name)
    {
        await using var fixture = await SignInFixture.CreateAsync();
        var sql = (string)repository.GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;
        var plan = await fixture.PlanAsync(sql);

        // The partial index contact_owner holds the owners only: reading it whole is what is wanted.
        Assert.That(plan.Where(line => line.StartsWith("SCAN", StringComparison.Ordinal) && !line.Contains("contact_owner", StringComparison.Ordinal)), Is.Empty);
    }
}
