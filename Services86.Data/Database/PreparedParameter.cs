using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Services86.Data.Database;

/// <summary>A name and a value; SQLite asks for nothing else.</summary>
internal sealed class PreparedParameter : DbParameter
{
    private string _name = "";

    public override DbType DbType { get; set; } = DbType.Object;

    public override ParameterDirection Direction { get; set; } = ParameterDirection.Input;

    public override bool IsNullable { get; set; } = true;

    [AllowNull]
    public override string ParameterName
    {
        get => _name;
        set => _name = value is ['@', ..] ? value[1..] : value ?? "";
    }

    public override int Size { get; set; }

    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    public override bool SourceColumnNullMapping { get; set; }

    public override object? Value { get; set; }

    public override void ResetDbType() => DbType = DbType.Object;
}
