using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>Writes projects, members, sales and quote versions of the demo data.</summary>
internal sealed class DemoBusinessRepository(Session session)
{
    private const string ProjectSql = """
        INSERT INTO project (project_id, name, name_key, project_number, type_id, status_id, associate_id, user_group_id, end_on,
          next_milestone_at, is_published, created_at, created_by, updated_at, updated_by, description)
        VALUES (@ProjectId, @Name, @NameKey, @ProjectNumber, @TypeId, @StatusId, @AssociateId, @UserGroupId, @EndOn,
          @NextMilestoneAt, @IsPublished, @CreatedAt, @AssociateId, @CreatedAt, @AssociateId, @Description)
        """;

    public Task InsertAsync(IEnumerable<DemoProjectRow> projects) => session.ExecuteAsync(ProjectSql, projects);

    private const string MemberSql = """
        INSERT INTO project_member (project_id, contact_id, person_id, member_type_id, rank, created_at, updated_at)
        VALUES (@ProjectId, @ContactId, @PersonId, @MemberTypeId, @Rank, @Now, @Now)
        """;

    public Task InsertAsync(IEnumerable<DemoMemberRow> members, UtcInstant now) =>
        session.ExecuteAsync(
            MemberSql,
            members.Select(member => new { member.ProjectId, member.ContactId, member.PersonId, member.MemberTypeId, member.Rank, Now = now }));

    private const string SaleSql = """
        INSERT INTO sale (sale_id, associate_id, user_group_id, contact_id, person_id, project_id, heading, sale_type_id, stage_id, status, done,
          sale_at, amount, earning, earning_percent, probability, currency_id, reopen_at, stalled_reason_id,
          created_at, created_by, updated_at, updated_by, description)
        VALUES (@SaleId, @AssociateId, @UserGroupId, @ContactId, @PersonId, @ProjectId, @Heading, @SaleTypeId, @StageId, @Status, @Done,
          @SaleAt, @Amount, @Earning, @EarningPercent, @Probability, @CurrencyId, @ReopenAt, @StalledReasonId,
          @CreatedAt, @AssociateId, @CreatedAt, @AssociateId, @Description)
        """;

    public Task InsertAsync(IEnumerable<DemoSaleRow> sales) => session.ExecuteAsync(SaleSql, sales);

    private const string QuoteSql = """
        INSERT INTO quote_version (quote_version_id, sale_id, invoice_country_id, has_own_invoice_address, created_at, updated_at)
        VALUES (@quoteVersionId, @saleId, @countryId, TRUE, @now, @now)
        """;

    /// <summary>A quote version with its own billing address.</summary>
    public Task InsertQuoteAsync(int quoteVersionId, int saleId, int countryId, UtcInstant now) =>
        session.ExecuteAsync(QuoteSql, new { quoteVersionId, saleId, countryId, now });
}
