using System.Collections.Concurrent;
using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>Prepared FieldProperties dictionaries: one per carrier and judgement, built once, then shared because they are only written out.</summary>
/// <remarks>The number of different judgements is bounded by tables, relations, masks and rules; the record's id is not part of it.</remarks>
internal sealed class FieldProperties
{
    private readonly ConcurrentDictionary<(CarrierDescription Carrier, RecordRight Right), FieldPropertyDictionary> _prepared = new();

    /// <summary>The member FieldProperties of a carrier; do not change it.</summary>
    public FieldPropertyDictionary For(CarrierDescription carrier, in RecordRight right) =>
        _prepared.GetOrAdd((carrier, right with { RecordId = right.IsNew ? 0 : 1 }), static key => Build(key.Carrier, key.Right));

    private static FieldPropertyDictionary Build(CarrierDescription carrier, RecordRight right)
    {
        var properties = new FieldPropertyDictionary();
        foreach (var member in carrier.Members)
        {
            properties.Add(member.Name, new FieldProperty { FieldRight = Right(member, right), FieldType = member.Type, FieldLength = member.Length });
        }

        return properties;
    }

    private static FieldRight Right(CarrierMember member, in RecordRight right)
    {
        var mask = EFieldRight.None;
        var reason = "";
        if (right.CanReadMember(member.Name) || (right.IsFiltered && member.IsTimeBlock)) mask |= EFieldRight.Read;
        else reason = Reasons.ForRead(right, member.Name);
        if (member.IsWritable)
        {
            if (right.CanWrite(member.Name)) mask |= EFieldRight.Write;
            else if (reason.Length == 0) reason = Reasons.ForWrite(right, member.Name);
        }

        mask |= right.Override?.Hints(member.Name) ?? EFieldRight.None;
        if (member.MandatoryLabel is { } label)
        {
            mask |= EFieldRight.UIHintMandatory;
            if (reason.Length == 0) reason = label;
        }

        return new FieldRight { Mask = mask, Reason = reason };
    }
}
