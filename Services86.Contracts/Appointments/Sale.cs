using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Sale.</summary>
[DataContract]
public sealed class Sale : Carrier
{
    /// <summary>Contact name.</summary>
    [DataMember(Order = 1)] public string? ContactName { get; set; }
    /// <summary>Sale date.</summary>
    [DataMember(Order = 2)] public DateTime SaleDate { get; set; }
    /// <summary>Sale id.</summary>
    [DataMember(Order = 3)] public int SaleId { get; set; }
    /// <summary>Probability.</summary>
    [DataMember(Order = 4)] public short Probability { get; set; }
    /// <summary>Title.</summary>
    [DataMember(Order = 5)] public string? Title { get; set; }
    /// <summary>Amount.</summary>
    [DataMember(Order = 6)] public double Amount { get; set; }
    /// <summary>Currency.</summary>
    [DataMember(Order = 7)] public string? Currency { get; set; }
    /// <summary>Project name.</summary>
    [DataMember(Order = 8)] public string? ProjectName { get; set; }
    /// <summary>Associate full name.</summary>
    [DataMember(Order = 9)] public string? AssociateFullName { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 10)] public string? Description { get; set; }
    /// <summary>Status.</summary>
    [DataMember(Order = 11)] public SaleStatus Status { get; set; }
    /// <summary>Weighted amount.</summary>
    [DataMember(Order = 12)] public double WeightedAmount { get; set; }
    /// <summary>Project id.</summary>
    [DataMember(Order = 13)] public int ProjectId { get; set; }
    /// <summary>Earning percent.</summary>
    [DataMember(Order = 14)] public double EarningPercent { get; set; }
    /// <summary>Earning.</summary>
    [DataMember(Order = 15)] public double Earning { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 16)] public int ContactId { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 17)] public int AssociateId { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 18)] public int PersonId { get; set; }
    /// <summary>Sale type id.</summary>
    [DataMember(Order = 19)] public int SaleTypeId { get; set; }
    /// <summary>Sale type name.</summary>
    [DataMember(Order = 20)] public string? SaleTypeName { get; set; }
    /// <summary>Person full name.</summary>
    [DataMember(Order = 21)] public string? PersonFullName { get; set; }
    /// <summary>Completed.</summary>
    [DataMember(Order = 22)] public ActivityStatus Completed { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 23)] public int ActiveErpLinks { get; set; }
    /// <summary>Next due date.</summary>
    [DataMember(Order = 24)] public DateTime NextDueDate { get; set; }
}
