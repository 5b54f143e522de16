namespace Services86.Agents.Rights;

/// <summary>The members of one carrier in wire order; one static instance per carrier.</summary>
internal sealed class CarrierDescription(params CarrierMember[] members)
{
    public IReadOnlyList<CarrierMember> Members { get; } = members;
}
