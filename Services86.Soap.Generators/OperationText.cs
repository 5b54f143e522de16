using System.Linq;

namespace Services86.Soap.Generators;

/// <summary>Writes the class of one operation: read the parameters, invoke, write the reply.</summary>
internal static class OperationText
{
    public static void Write(CodeText code, AgentOperation operation, string wireNamespace, SerializerText serializers)
    {
        var name = operation.Agent + operation.Name + "Operation";
        code.Open($"internal sealed class {name}() : Operation(\"{operation.Agent}\", \"{operation.Name}\", \"{operation.Action}\", "
            + $"\"{operation.RequestElement}\", {operation.SlowAfter})");
        WriteRead(code, operation);
        WriteInvoke(code, operation);
        WriteReply(code, operation, serializers);
        MemberLookup.WriteFunction(code, operation.RequestParts, wireNamespace);
        WriteParameters(code, operation);
        code.Close().Line();
    }

    private static string ParametersClr(AgentOperation operation) =>
        operation.RequestMessage?.ToDisplayString(Microsoft.CodeAnalysis.SymbolDisplayFormat.FullyQualifiedFormat) ?? "Parameters";

    private static void WriteRead(CodeText code, AgentOperation operation)
    {
        code.Open("public override object ReadParameters(WireReader reader)").Line($"var parameters = new {ParametersClr(operation)}();");
        MemberLookup.WriteLoop(code, operation.RequestParts, "parameters.");
        code.Line("return parameters;").Close().Line();
    }

    private static void WriteInvoke(CodeText code, AgentOperation operation)
    {
        var arguments = operation.RequestMessage is not null
            ? $"({ParametersClr(operation)})parameters"
            : string.Join(", ", operation.RequestParts.Select(p => "sent." + p.ClrName));
        code.Open("public override async ValueTask<object?> InvokeAsync(IServiceProvider services, object parameters)")
            .Line($"var capability = services.GetRequiredService<{operation.Capability}>();");
        if (operation.RequestMessage is null && operation.RequestParts.Count > 0)
        {
            code.Line("var sent = (Parameters)parameters;");
        }

        var call = $"await capability.{operation.Method.Name}({arguments}).ConfigureAwait(false);";
        if (operation.ReplyParts.Count == 0)
        {
            code.Line(call).Line("return null;");
        }
        else
        {
            code.Line("return " + call);
        }

        code.Close().Line();
    }

    private static void WriteReply(CodeText code, AgentOperation operation, SerializerText serializers)
    {
        code.Open("public override void WriteReply(WireWriter writer, object? result)")
            .Line($"writer.Raw(\"<{operation.ReplyElement}>\"u8);");
        if (operation.ReplyMessage is { } message)
        {
            var clr = message.ToDisplayString(Microsoft.CodeAnalysis.SymbolDisplayFormat.FullyQualifiedFormat);
            code.Line($"var reply = ({clr}?)result ?? new {clr}();");
            foreach (var part in operation.ReplyParts)
            {
                WireCode.WriteElement(code, part.Type, part.WireName, "reply." + part.ClrName, emptyForNull: false);
            }
        }
        else if (operation.ReplyParts.Count == 1)
        {
            var part = operation.ReplyParts[0];
            code.Line(part.Type.IsValueType
                ? $"var reply = result is {part.Type.Clr} value ? value : default;"
                : $"var reply = ({part.Type.Clr}?)result;");
            WireCode.WriteElement(code, part.Type, part.WireName, "reply", emptyForNull: false);
        }

        code.Line($"writer.Raw(\"</{operation.ReplyElement}>\"u8);").Close();
    }

    private static void WriteParameters(CodeText code, AgentOperation operation)
    {
        if (operation.RequestMessage is not null)
        {
            return;
        }

        code.Line().Open("private sealed class Parameters");
        foreach (var part in operation.RequestParts)
        {
            code.Line($"public {part.Type.Clr}{(part.Type.IsValueType ? "" : "?")} {part.ClrName};");
        }

        code.Close();
    }
}
