using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents;

/// <summary>Registers what the operations mean.</summary>
internal static class AgentsRegistration
{
    /// <summary>Adds call context, time, rights and sign-in. Options come from the host: <see cref="SignInOptions"/>, <see cref="InstallationDescription"/>.</summary>
    public static IServiceCollection AddAgents(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<CallContext>();
        services.AddSingleton(provider => ZoneRegister.Of(Loaded(provider)));
        services.AddSingleton<BaseClock>();
        services.AddScoped<WireTime>();
        services.AddSingleton<FieldProperties>();
        services.AddSingleton(provider => new OwnerRegister(provider.GetRequiredService<ListStore>()));
        services.AddSingleton(provider => new RightOverrideRegister(provider.GetRequiredService<ListStore>()));
        services.AddScoped<Sentry>();
        return services.AddPrincipals();
    }

    private static IServiceCollection AddPrincipals(this IServiceCollection services)
    {
        services.TryAddSingleton<SignInOptions>();
        services.TryAddSingleton<InstallationDescription>();
        services.AddSingleton<ProgramVersion>();
        services.AddSingleton<PasswordHash>();
        services.AddSingleton<SignInThrottle>();
        services.AddMetrics();
        services.AddSingleton<TicketShelf>();
        services.AddSingleton<SignInWatch>();
        services.AddSingleton<TicketStore>();
        services.AddSingleton<TicketRenewal>();
        services.AddHostedService(provider => provider.GetRequiredService<TicketRenewal>());
        services.AddSingleton<CallerRegister>();
        services.AddSingleton<PasswordStore>();
        services.AddScoped<SignIn>();
        services.AddScoped<PrincipalReader>();
        services.AddScoped<SystemReader>();
        services.AddScoped<UserAdministration>();
        services.AddScoped<TokenAdministration>();
        services.AddScoped<ISoPrincipalAgent, SoPrincipalAgent>();
        services.AddScoped<UserRepository>();
        services.AddScoped<UserAccountRepository>();
        services.AddScoped<ApplicationTokenRepository>();
        services.AddScoped<TicketRepository>();
        services.AddScoped<SignInFailureRepository>();
        services.AddScoped<PrincipalRepository>();
        return services;
    }

    // The host loads the lists before it resolves anything; a command or a test that did not waits here, once.
    private static ListStore Loaded(IServiceProvider provider)
    {
        var lists = provider.GetRequiredService<ListStore>();
        if (lists.Loaded is null) lists.CurrentAsync().AsTask().GetAwaiter().GetResult();
        return lists;
    }
}
