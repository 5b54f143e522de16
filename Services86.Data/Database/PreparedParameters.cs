using System.Collections;
using System.Data.Common;

namespace Services86.Data.Database;

/// <summary>The parameters of a command.</summary>
internal sealed class PreparedParameters : DbParameterCollection
{
    private readonly List<PreparedParameter> _items = [];

    public override int Count => _items.Count;

    public override object SyncRoot => _items;

    public new PreparedParameter this[int index] => _items[index];

    /// <summary>Where the parameter of that name is, or -1. The guess, its place at the last call, is nearly always right.</summary>
    public int PositionOf(string name, int guess)
    {
        if (guess < _items.Count && string.Equals(_items[guess].ParameterName, name, StringComparison.OrdinalIgnoreCase)) return guess;
        return IndexOf(name);
    }

    public override int Add(object value)
    {
        _items.Add((PreparedParameter)value);
        return _items.Count - 1;
    }

    public override void AddRange(Array values)
    {
        foreach (var value in values) Add(value);
    }

    public override void Clear() => _items.Clear();

    public override bool Contains(object value) => value is PreparedParameter parameter && _items.Contains(parameter);

    public override bool Contains(string value) => IndexOf(value) >= 0;

    public override void CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    public override IEnumerator GetEnumerator() => _items.GetEnumerator();

    public override int IndexOf(object value) => value is PreparedParameter parameter ? _items.IndexOf(parameter) : -1;

    public override int IndexOf(string parameterName)
    {
        var name = parameterName.AsSpan().TrimStart('@');
        for (var i = 0; i < _items.Count; i++)
            if (name.Equals(_items[i].ParameterName, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    public override void Insert(int index, object value) => _items.Insert(index, (PreparedParameter)value);

    public override void Remove(object value) => _items.Remove((PreparedParameter)value);

    public override void RemoveAt(int index) => _items.RemoveAt(index);

    public override void RemoveAt(string parameterName) => _items.RemoveAt(IndexOf(parameterName));

    protected override DbParameter GetParameter(int index) => _items[index];

    protected override DbParameter GetParameter(string parameterName) => _items[IndexOf(parameterName)];

    protected override void SetParameter(int index, DbParameter value) => _items[index] = (PreparedParameter)value;

    protected override void SetParameter(string parameterName, DbParameter value) => _items[IndexOf(parameterName)] = (PreparedParameter)value;
}
