using System.ServiceModel;

namespace Services86.Contracts.Contacts;

/// <summary>The contact agent: the sum of its capabilities, 29 operations on companies.</summary>
/// <remarks>Source: contact-operations.md.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactAgent :
    IContactEntities,
    IContactPersons,
    IContactMine,
    IContactAddresses,
    IContactDuplicates;
