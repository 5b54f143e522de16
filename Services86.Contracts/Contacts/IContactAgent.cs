using System.ServiceModel;

namespace Services86.Contracts.Contacts;

/// <summary>I contact agent.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactAgent :
    IContactEntities,
    IContactPersons,
    IContactMine,
    IContactAddresses,
    IContactDuplicates;
