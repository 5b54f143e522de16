namespace Services86.Agents.Rights;

/// <summary>Keys of the functional rights that operations ask for (rights.md §8).</summary>
internal static class FunctionRight
{
    public const string ManageEntities = "allow-manage-entities";
    public const string AdminAll = "admin-all";
    public const string AdminLists = "admin-lists";
    public const string VisibleFor = "visible-for";
    public const string SeeOtherCompaniesAssociates = "see-other-companies-associates";
    public const string ReadOnlyOverride = "allow-readonly-override";
    public const string ManagePersonConsent = "can-manage-person-consent";
    public const string ExternalAppointments = "ext-need-publish-to-see-appointment";
    public const string ExternalDocuments = "ext-need-publish-to-see-document";
    public const string ExternalProjects = "ext-need-publish-to-see-project";
    public const string ExternalSales = "ext-need-publish-to-see-sale";
}
