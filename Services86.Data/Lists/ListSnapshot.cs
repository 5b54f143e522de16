using System.Collections.Frozen;

namespace Services86.Data.Lists;

/// <summary>All small tables at one moment. It never changes, so a call takes one and keeps it.</summary>
internal sealed class ListSnapshot
{
    private static readonly ListItemRow[] NoItems = [];

    private readonly FrozenDictionary<(int ListId, int Id), ListItemRow> _items;
    private readonly FrozenDictionary<int, ListItemRow[]> _lists;

    public ListSnapshot(ListContents contents)
    {
        Version = contents.Version;
        _items = contents.Items.ToFrozenDictionary(row => (row.ListId, row.Id));
        _lists = contents.Items.GroupBy(row => row.ListId).ToFrozenDictionary(
            rows => rows.Key, rows => rows.OrderBy(row => row.Rank).ThenBy(row => row.Id).ToArray());
        Tasks = contents.Tasks.ToFrozenDictionary(row => row.Id);
        TasksInOrder = [.. contents.Tasks.OrderBy(row => row.Rank).ThenBy(row => row.Id)];
        Headings = contents.Headings.ToFrozenDictionary(row => row.Id);
        Countries = contents.Countries.ToFrozenDictionary(row => row.Id);
        AddressLayouts = contents.AddressLayouts.GroupBy(row => (row.LayoutId, row.Grid)).ToFrozenDictionary(
            rows => rows.Key, rows => rows.OrderBy(row => row.Line).ThenBy(row => row.Position).ToArray());
        Zones = contents.Zones.ToFrozenDictionary(row => row.Id);
        Groups = contents.Groups.ToFrozenDictionary(row => row.Id);
        Roles = contents.Roles.ToFrozenDictionary(row => row.Id);
        Associates = contents.Associates.ToFrozenDictionary(row => row.Id);
        DiaryViews = contents.DiaryViews.ToFrozenDictionary(row => row.Id);
        UdefFields = contents.UdefFields.Where(row => !row.Deleted).GroupBy(row => row.OwnerTable).ToFrozenDictionary(
            rows => rows.Key, rows => rows.OrderBy(row => row.Id).ToArray());
        RelationDefs = contents.RelationDefs.ToFrozenDictionary(row => row.Id);
        ProjectTypeStatuses = contents.ProjectTypeStatuses.ToFrozenDictionary(row => row.Id);
        SaleTypeStages = contents.SaleTypeStages.ToFrozenDictionary(row => row.Id);
        Preferences = new PreferenceTable(contents.Preferences);
        SystemInfo = contents.SystemInfo.ToFrozenDictionary(StringComparer.Ordinal);
        ApplicationTokens = [.. contents.ApplicationTokens.Select(Convert.FromHexString)];
    }

    /// <summary>Value of the change counter that it was loaded at.</summary>
    public long Version { get; }

    public FrozenDictionary<int, TaskRow> Tasks { get; }

    /// <summary>By rank, then id; deleted ones included.</summary>
    public TaskRow[] TasksInOrder { get; }

    public FrozenDictionary<int, HeadingRow> Headings { get; }

    public FrozenDictionary<int, CountryRow> Countries { get; }

    /// <summary>Fields by line and position; grid 1 company, 2 person and quote.</summary>
    public FrozenDictionary<(int LayoutId, int Grid), AddressLayoutRow[]> AddressLayouts { get; }

    public FrozenDictionary<int, TzLocationRow> Zones { get; }

    public FrozenDictionary<int, UserGroupRow> Groups { get; }

    public FrozenDictionary<int, RoleRow> Roles { get; }

    public FrozenDictionary<int, AssociateRow> Associates { get; }

    public FrozenDictionary<int, DiaryViewRow> DiaryViews { get; }

    /// <summary>Live fields by owner table, in the order of their ids.</summary>
    public FrozenDictionary<int, UdefFieldRow[]> UdefFields { get; }

    public FrozenDictionary<int, RelationDefRow> RelationDefs { get; }

    public FrozenDictionary<int, ProjectTypeStatusRow> ProjectTypeStatuses { get; }

    public FrozenDictionary<int, SaleTypeStageRow> SaleTypeStages { get; }

    public PreferenceTable Preferences { get; }

    /// <summary>base_tz, own_country, installation_id, company_name, schema_version ...</summary>
    public FrozenDictionary<string, string> SystemInfo { get; }

    /// <summary>SHA-256 hashes of the tokens that the operator has made.</summary>
    public byte[][] ApplicationTokens { get; }

    /// <summary>An entry of a plain list, deleted or not.</summary>
    public ListItemRow? Item(int listNumber, int id) => _items.GetValueOrDefault((listNumber, id));

    /// <summary>Name of an entry; "" for none.</summary>
    public string ItemName(int listNumber, int id) => id == 0 ? "" : Item(listNumber, id)?.Name ?? "";

    /// <summary>All entries by rank, then id; deleted ones included.</summary>
    public ListItemRow[] Items(int listNumber) => _lists.GetValueOrDefault(listNumber, NoItems);

    /// <summary>The value of a preference for a user, the nearest level first; nothing when no level has one.</summary>
    public string? GetPreference(string section, string key, int associateId) =>
        Preferences.Find(section, key, associateId, Associates.TryGetValue(associateId, out var associate) ? associate.GroupId : 0);

    /// <summary>A yes/no preference; one that is nowhere set is off.</summary>
    public bool IsPreferenceOn(string section, string key, int associateId) => PreferenceTable.IsYes(GetPreference(section, key, associateId));

    /// <summary>A whole number, or the fallback when there is none.</summary>
    public int GetPreferenceNumber(string section, string key, int associateId, int fallback) =>
        PreferenceTable.NumberOf(GetPreference(section, key, associateId)) ?? fallback;
}
