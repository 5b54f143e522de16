namespace Services86.Data.Lists;

/// <summary>The rows of all small tables, as read.</summary>
internal sealed class ListContents
{
    public required long Version { get; init; }

    public required List<ListItemRow> Items { get; init; }

    public required List<TaskRow> Tasks { get; init; }

    public required List<HeadingRow> Headings { get; init; }

    public required List<CountryRow> Countries { get; init; }

    public required List<AddressLayoutRow> AddressLayouts { get; init; }

    public required List<TzLocationRow> Zones { get; init; }

    public required List<UserGroupRow> Groups { get; init; }

    public required List<RoleRow> Roles { get; init; }

    public required List<AssociateRow> Associates { get; init; }

    public required List<DiaryViewRow> DiaryViews { get; init; }

    public required List<UdefFieldRow> UdefFields { get; init; }

    public required List<RelationDefRow> RelationDefs { get; init; }

    public required List<ProjectTypeStatusRow> ProjectTypeStatuses { get; init; }

    public required List<SaleTypeStageRow> SaleTypeStages { get; init; }

    public required List<PreferenceRow> Preferences { get; init; }

    public required List<KeyValuePair<string, string>> SystemInfo { get; init; }

    /// <summary>Hashes as hex digits.</summary>
    public required List<string> ApplicationTokens { get; init; }
}
