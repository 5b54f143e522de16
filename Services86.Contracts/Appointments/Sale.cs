using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A sale, light and read-only; nested in a follow-up only SaleId is read on save.</summary>
/// <remarks>Source: appointment-entities.md §11.</remarks>
[DataContract]
public sealed class Sale : Carrier
{
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 1)] public string? ContactName { get; set; }
    /// <summary>Date of the sale.</summary>
    [DataMember(Order = 2)] public DateTime SaleDate { get; set; }
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 3)] public int SaleId { get; set; }
    /// <summary>Probability in percent.</summary>
    [DataMember(Order = 4)] public short Probability { get; set; }
    /// <summary>Heading.</summary>
    [DataMember(Order = 5)] public string? Title { get; set; }
    /// <summary>Amount, in Currency.</summary>
    [DataMember(Order = 6)] public double Amount { get; set; }
    /// <summary>Name of the currency.</summary>
    [DataMember(Order = 7)] public string? Currency { get; set; }
    /// <summary>Name of the project.</summary>
    [DataMember(Order = 8)] public string? ProjectName { get; set; }
    /// <summary>Full name of the owner.</summary>
    [DataMember(Order = 9)] public string? AssociateFullName { get; set; }
    /// <summary>Text.</summary>
    [DataMember(Order = 10)] public string? Description { get; set; }
    /// <summary>State.</summary>
    [DataMember(Order = 11)] public SaleStatus Status { get; set; }
    /// <summary>Amount times probability.</summary>
    [DataMember(Order = 12)] public double WeightedAmount { get; set; }
    /// <summary>Id of the project; 0 is none.</summary>
    [DataMember(Order = 13)] public int ProjectId { get; set; }
    /// <summary>Earning in percent of the amount.</summary>
    [DataMember(Order = 14)] public double EarningPercent { get; set; }
    /// <summary>Earning, in Currency.</summary>
    [DataMember(Order = 15)] public double Earning { get; set; }
    /// <summary>Id of the company.</summary>
    [DataMember(Order = 16)] public int ContactId { get; set; }
    /// <summary>Id of the owner.</summary>
    [DataMember(Order = 17)] public int AssociateId { get; set; }
    /// <summary>Id of the person; 0 is none.</summary>
    [DataMember(Order = 18)] public int PersonId { get; set; }
    /// <summary>Id of the sale type; 0 is none.</summary>
    [DataMember(Order = 19)] public int SaleTypeId { get; set; }
    /// <summary>Name of the sale type.</summary>
    [DataMember(Order = 20)] public string? SaleTypeName { get; set; }
    /// <summary>Full name of the person.</summary>
    [DataMember(Order = 21)] public string? PersonFullName { get; set; }
    /// <summary>Completed or Started.</summary>
    [DataMember(Order = 22)] public ActivityStatus Completed { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 23)] public int ActiveErpLinks { get; set; }
    /// <summary>Start of the next open follow-up of the sale.</summary>
    [DataMember(Order = 24)] public DateTime NextDueDate { get; set; }
}
