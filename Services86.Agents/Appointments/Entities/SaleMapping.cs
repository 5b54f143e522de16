using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The short Sale (appointment-entities.md §11).</summary>
internal static class SaleMapping
{
    private const short Done = 2;

    public static Sale ToCarrier(this SaleRow row, ListSnapshot lists, WireTime time) => new()
    {
        ContactName = row.ContactName,
        SaleDate = time.ToWire(row.SaleAt),
        SaleId = row.SaleId,
        Probability = row.Probability,
        Title = row.Heading,
        Amount = row.Amount,
        Currency = lists.ItemName(ListNumber.Currency, row.CurrencyId),
        ProjectName = row.ProjectName,
        AssociateFullName = lists.Associates.TryGetValue(row.AssociateId, out var owner) ? owner.FullName : "",
        Description = row.Description,
        Status = row.Status is >= 1 and <= 4 ? (SaleStatus)row.Status : SaleStatus.Unknown,
        WeightedAmount = row.Amount * row.Probability / 100,
        ProjectId = row.ProjectId,
        EarningPercent = row.EarningPercent,
        Earning = row.Earning,
        ContactId = row.ContactId,
        AssociateId = row.AssociateId,
        PersonId = row.PersonId,
        SaleTypeId = row.SaleTypeId,
        SaleTypeName = lists.ItemName(ListNumber.SaleType, row.SaleTypeId),
        PersonFullName = RecordNames.Person(row.PersonFirstName, row.PersonMiddleName, row.PersonLastName),
        Completed = row.Done == Done ? ActivityStatus.Completed : ActivityStatus.Started,
        NextDueDate = time.ToWire(row.NextDueAt),
    };

    /// <summary>A sale that the caller may not read: only its id.</summary>
    public static Sale Blank(int saleId) => new()
    {
        SaleId = saleId,
        ContactName = "",
        Title = "",
        Currency = "",
        ProjectName = "",
        AssociateFullName = "",
        Description = "",
        SaleTypeName = "",
        PersonFullName = "",
    };
}
