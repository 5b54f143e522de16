using System.Collections.Generic;
using System.Linq;

namespace Services86.Soap.Generators;

/// <summary>Writes the loop over the children of an element: members in any order, the first of each counts, unknown ones are skipped.</summary>
internal static class MemberLookup
{
    /// <param name="target">The expression before a member's CLR name, for instance <c>value.</c>.</param>
    public static void WriteLoop(CodeText code, IReadOnlyList<WireMember> members, string target)
    {
        if (members.Count == 0)
        {
            code.Line("reader.Skip();");
            return;
        }

        var words = (members.Count + 63) / 64;
        for (var word = 0; word < words; word++)
        {
            code.Line($"ulong seen{word} = 0;");
        }

        code.Open("while (reader.ReadChild())").Open("switch (Member(reader))");
        for (var i = 0; i < members.Count; i++)
        {
            code.Line($"case {i} when WireMembers.First(ref seen{i / 64}, {i % 64}):")
                .Indented($"{target}{members[i].ClrName} = {WireCode.Read(members[i].Type, members[i].AsWritten)};")
                .Indented("break;");
        }

        code.Line("default:").Indented("reader.Skip();").Indented("break;");
        code.Close().Close();
    }

    /// <summary>The function that finds the member that an element names, or -1.</summary>
    public static void WriteFunction(CodeText code, IReadOnlyList<WireMember> members, string wireNamespace)
    {
        if (members.Count == 0)
        {
            return;
        }

        code.Line().Open("private static int Member(WireReader reader)")
            .Open($"if (!reader.NamespaceUri.SequenceEqual(\"{wireNamespace}\"u8))").Line("return -1;").Close()
            .Line("var name = reader.LocalName;").Open("switch (name.Length)");
        foreach (var group in members.Select((m, i) => (m.WireName, Index: i)).GroupBy(m => m.WireName.Length).OrderBy(g => g.Key))
        {
            code.Line($"case {group.Key}:");
            foreach (var (name, index) in group)
            {
                code.Indented($"if (name.SequenceEqual(\"{name}\"u8)) return {index};");
            }

            code.Indented("break;");
        }

        code.Close().Line("return -1;").Close();
    }
}
