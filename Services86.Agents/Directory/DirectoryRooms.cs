using Microsoft.Extensions.DependencyInjection;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>Registers what both agents show of users, countries, companies and persons.</summary>
internal static class DirectoryRooms
{
    public static IServiceCollection AddDirectory(this IServiceCollection services) => services
        .AddSingleton<DirectoryStore>()
        .AddScoped<ContactCards>()
        .AddScoped<PersonCards>()
        .AddScoped<ContactCardRepository>()
        .AddScoped<PersonCardRepository>();
}
