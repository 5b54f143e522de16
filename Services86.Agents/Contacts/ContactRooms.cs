using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Contacts.Addresses;
using Services86.Agents.Contacts.Duplicates;
using Services86.Agents.Contacts.Entities;
using Services86.Agents.Contacts.Mine;
using Services86.Agents.Contacts.Persons;
using Services86.Agents.Directory;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts;

/// <summary>Registers the capabilities of the Contact agent.</summary>
internal static class ContactRooms
{
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddScoped<IContactEntities, ContactEntities>()
        .AddScoped<IContactMine, ContactMine>()
        .AddScoped<IContactPersons, ContactPersons>()
        .AddScoped<IContactAddresses, ContactAddresses>()
        .AddScoped<IContactDuplicates, ContactDuplicates>()
        .AddScoped<ContactDefaults>()
        .AddScoped<ContactReader>()
        .AddScoped<ContactNumbers>()
        .AddScoped<ContactWriter>()
        .AddScoped<ContactSave>()
        .AddScoped<ContactDeletion>()
        .AddScoped<ContactRestoration>()
        .AddScoped<ExpiredContacts>()
        .AddScoped<ContactMerge>()
        .AddScoped<PersonMerge>()
        .AddScoped<ContactCopy>()
        .AddScoped<DuplicateSearch>()
        .AddScoped<DuplicateSwitches>()
        .AddScoped<PersonNumbers>()
        .AddScoped<PersonWriter>()
        .AddScoped<PersonAddition>()
        .AddScoped<CompanyAddressReader>()
        .AddScoped<CountryChange>()
        .AddScoped<QuoteAddresses>()
        .AddScoped<QuoteAddressSave>()
        .AddScoped<ActiveContacts>()
        .AddScoped<RecentContacts>()
        .AddScoped<ContactRepository>()
        .AddScoped<ContactWriteRepository>()
        .AddScoped<ContactPartsRepository>()
        .AddScoped<ContactNumberRepository>()
        .AddScoped<DeletedContactRepository>()
        .AddScoped<ContactMergeRepository>()
        .AddScoped<PersonMergeRepository>()
        .AddScoped<PersonBlankRepository>()
        .AddScoped<PersonCopyRepository>()
        .AddScoped<MergeLogRepository>()
        .AddScoped<DuplicateRepository>()
        .AddScoped<PreferenceRepository>()
        .AddScoped<ActiveContactRepository>()
        .AddScoped<ActivityEventRepository>()
        .AddScoped<RecentContactRepository>()
        .AddScoped<QuoteVersionRepository>()
        .AddScoped<PersonNumberRepository>()
        .AddScoped<PersonWriteRepository>()
        .AddScoped<PersonPartsRepository>();
}
