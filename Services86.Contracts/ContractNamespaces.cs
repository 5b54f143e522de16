using System.Runtime.Serialization;
using Services86.Contracts;

[assembly: ContractNamespace(WireNames.Namespace, ClrNamespace = "Services86.Contracts.Headers")]
[assembly: ContractNamespace(WireNames.Namespace, ClrNamespace = "Services86.Contracts.Shared")]
[assembly: ContractNamespace(WireNames.Namespace, ClrNamespace = "Services86.Contracts.Appointments")]
[assembly: ContractNamespace(WireNames.Namespace, ClrNamespace = "Services86.Contracts.Contacts")]
[assembly: ContractNamespace(WireNames.Namespace, ClrNamespace = "Services86.Contracts.Principals")]
