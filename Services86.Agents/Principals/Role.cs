using System.Collections.Frozen;
using Services86.Agents.Rights;
using Services86.Contracts.Principals;

namespace Services86.Agents.Principals;

/// <summary>A role with its data rights and functional rights; shared by all its holders.</summary>
internal sealed class Role
{
    private readonly FrozenSet<string> _rights;

    public Role(int id, string name, string description, RoleType type, RightMatrix matrix, IEnumerable<string> functionRights)
    {
        Id = id;
        Name = name;
        Description = description;
        Type = type;
        Matrix = matrix;
        _rights = functionRights.ToFrozenSet(StringComparer.Ordinal);
        FunctionRights = [.. _rights.Order(StringComparer.Ordinal)];
    }

    public int Id { get; }

    public string Name { get; }

    public string Description { get; }

    public RoleType Type { get; }

    public RightMatrix Matrix { get; }

    /// <summary>Sorted ordinally, so that clients can search them (principal.md §8).</summary>
    public string[] FunctionRights { get; }

    public bool Has(string functionRight) => _rights.Contains(functionRight);
}
