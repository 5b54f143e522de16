using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>User type.</summary>
[DataContract]
public enum UserType
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Internal associate.</summary>
    [EnumMember] InternalAssociate = 1,
    /// <summary>Resource associate.</summary>
    [EnumMember] ResourceAssociate = 2,
    /// <summary>External associate.</summary>
    [EnumMember] ExternalAssociate = 3,
    /// <summary>Anonymous associate.</summary>
    [EnumMember] AnonymousAssociate = 4,
    /// <summary>System associate.</summary>
    [EnumMember] SystemAssociate = 5,
}
