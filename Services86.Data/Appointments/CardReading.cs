using System.Data.Common;
using Services86.Data.Contacts;

namespace Services86.Data.Appointments;

/// <summary>The records around a row, in the order of the column lists of EntityRepository.</summary>
internal static class CardReading
{
    private const int ContactColumns = 14;
    private const int ProjectColumns = 13;

    private const int OfCompany = 5;
    private const int OfPerson = 6;
    private const int IsAddress = 7;

    public static ContactCardRow? ReadContact(ref this ColumnCursor row)
    {
        if (row.IsNull)
        {
            row.Skip(ContactColumns);
            return null;
        }

        return new()
        {
            ContactId = row.Int(),
            Name = row.Text(),
            Department = row.Text(),
            Kananame = row.Text(),
            OrgNr = row.Text(),
            AssociateId = row.IntOrNull(),
            UserGroupId = row.IntOrNull(),
            CountryId = row.IntOrNull(),
            BusinessId = row.IntOrNull(),
            CategoryId = row.IntOrNull(),
            ActiveErpLinks = row.Int(),
            Latitude = row.NumberOrNull(),
            Longitude = row.NumberOrNull(),
            IsOwner = row.Flag(),
        };
    }

    public static ProjectRow? ReadProject(ref this ColumnCursor row)
    {
        if (row.IsNull)
        {
            row.Skip(ProjectColumns);
            return null;
        }

        return new()
        {
            ProjectId = row.Int(),
            Name = row.Text(),
            ProjectNumber = row.Text(),
            TypeId = row.Reference(),
            StatusId = row.Reference(),
            AssociateId = row.Reference(),
            UserGroupId = row.Reference(),
            UpdatedAt = row.Instant(),
            UpdatedCount = row.Int(),
            IsPublished = row.Flag(),
            PublishFrom = row.DayOrNull(),
            PublishTo = row.DayOrNull(),
            Description = row.Text(),
        };
    }

    public static SaleRow? ReadSale(ref this ColumnCursor row) => row.IsNull ? null : new()
    {
        SaleId = row.Int(),
        Heading = row.Text(),
        AssociateId = row.Reference(),
        UserGroupId = row.Reference(),
        Visibility = row.Small(),
        VisibleId = row.Reference(),
        ContactId = row.Reference(),
        ContactName = row.TextOrNull() ?? "",
        PersonId = row.Reference(),
        PersonFirstName = row.TextOrNull() ?? "",
        PersonMiddleName = row.TextOrNull() ?? "",
        PersonLastName = row.TextOrNull() ?? "",
        ProjectId = row.Reference(),
        ProjectName = row.TextOrNull() ?? "",
        SaleTypeId = row.Reference(),
        CurrencyId = row.Reference(),
        Status = row.Small(),
        Done = row.Small(),
        Probability = row.Small(),
        Amount = row.NumberOrNull() ?? 0,
        Earning = row.NumberOrNull() ?? 0,
        EarningPercent = row.NumberOrNull() ?? 0,
        SaleAt = row.ClockOrNull(),
        NextDueAt = row.ClockOrNull(),
        Description = row.Text(),
    };

    public static PersonCardRow Person(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new()
        {
            PersonId = row.Int(),
            ContactId = row.IntOrNull(),
            Rank = row.Int(),
            Firstname = row.Text(),
            MiddleName = row.Text(),
            Lastname = row.Text(),
            Mrmrs = row.Text(),
            Title = row.Text(),
            Salutation = row.Text(),
            Kanafname = row.Text(),
            Kanalname = row.Text(),
            Post1 = row.Text(),
            Post2 = row.Text(),
            Post3 = row.Text(),
            PositionId = row.IntOrNull(),
            AssociateId = row.IntOrNull(),
            UserGroupId = row.IntOrNull(),
            CountryId = row.IntOrNull(),
            UsePersonAddress = row.Flag(),
            Retired = row.Flag(),
            ActiveInterests = row.Int(),
            ActiveErpLinks = row.Int(),
            TicketPriorityId = row.IntOrNull(),
            CustomerLanguageId = row.IntOrNull(),
            SupportAssociateId = row.IntOrNull(),
            Description = row.Text(),
            ContactName = row.TextOrNull(),
            ContactDepartment = row.TextOrNull(),
            ContactOrgNr = row.TextOrNull(),
            ContactCountryId = row.IntOrNull(),
            ContactAssociateId = row.IntOrNull(),
            ContactGroupId = row.IntOrNull(),
        };
    }

    /// <summary>Puts a point or an address where it belongs.</summary>
    public static bool Reach(DbDataReader reader, Reachability found)
    {
        var row = new ColumnCursor(reader);
        var belongsTo = row.Int();
        var ownerId = row.Int();
        var kind = row.Int();
        if (belongsTo == IsAddress)
        {
            found.Addresses.Add(new()
            {
                OwnerId = ownerId,
                Atype = kind,
                Address1 = row.Text(),
                Address2 = row.Text(),
                Address3 = row.Text(),
                City = row.Text(),
                County = row.Text(),
                State = row.Text(),
                Zipcode = row.Text(),
            });
            return true;
        }

        var point = new ContactPointRow { OwnerId = ownerId, Kind = kind, Rank = 1, Value = row.Text(), Description = row.Text() };
        if (belongsTo == OfCompany) found.CompanyPoints.Add(point);
        else if (belongsTo == OfPerson) found.PersonPoints.Add(point);
        else found.ProjectWeb = point;
        return true;
    }
}
