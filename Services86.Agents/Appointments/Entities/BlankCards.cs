using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Records that the caller may not read: the id stays, every text is blank, numbers are 0 (appointment-entities.md §11).</summary>
internal static class BlankCards
{
    public static Contact Contact(int contactId) => new()
    {
        ContactId = contactId,
        Name = "",
        OrgNr = "",
        Department = "",
        URL = "",
        City = "",
        DirectPhone = "",
        EmailAddress = "",
        Kananame = "",
        EmailAddressName = "",
        URLName = "",
        AssociateFullName = "",
        BusinessName = "",
        CategoryName = "",
        CountryName = "",
        FormattedAddress = "",
        FullName = "",
    };

    public static Person Person(int personId) => new()
    {
        Position = "",
        PersonId = personId,
        Mrmrs = "",
        Firstname = "",
        Lastname = "",
        MiddleName = "",
        Title = "",
        Description = "",
        Email = "",
        FullName = "",
        DirectPhone = "",
        FormalName = "",
        ContactName = "",
        ContactDepartment = "",
        ContactOrgNr = "",
        FaxPhone = "",
        MobilePhone = "",
        ContactPhone = "",
        AssociateName = "",
        ContactFax = "",
        Kanafname = "",
        Kanalname = "",
        Post1 = "",
        Post2 = "",
        Post3 = "",
        EmailName = "",
        ContactFullName = "",
    };
}
