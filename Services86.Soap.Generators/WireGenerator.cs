using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Services86.Soap.Generators;

/// <summary>Finds classes marked [WireAgents] and writes their serializers and operations.</summary>
[Generator]
public sealed class WireGenerator : IIncrementalGenerator
{
    private const string Marker = "Services86.Soap.WireAgentsAttribute";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var sources = context.SyntaxProvider.ForAttributeWithMetadataName(Marker, static (node, _) => node is ClassDeclarationSyntax, Generate);
        context.RegisterSourceOutput(sources, static (output, files) =>
        {
            foreach (var file in files)
            {
                output.AddSource(file.Key, SourceText.From(file.Value, Encoding.UTF8));
            }
        });
    }

    private static ImmutableArray<KeyValuePair<string, string>> Generate(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var target = (INamedTypeSymbol)context.TargetSymbol;
        var marker = context.Attributes[0];
        var model = new WireModel();
        var agents = marker.ConstructorArguments[0].Values.Select(a => new Agent((INamedTypeSymbol)a.Value!, model)).ToList();
        foreach (var header in TypesOf(marker, "HeaderTypes"))
        {
            model.Resolve(header);
        }

        cancellation.ThrowIfCancellationRequested();
        var prefixes = Prefixes(agents[0].Namespace, model);
        var serializers = new SerializerText(prefixes, new HashSet<string>(TypesOf(marker, "SharedTypes").Select(t => model.Resolve(t).Clr)));
        var types = new CodeText();
        foreach (var type in model.Types.Where(t => t.HasSerializer).OrderBy(t => t.Name, System.StringComparer.Ordinal))
        {
            if (type.Kind is WireKind.Enumeration or WireKind.Flags)
            {
                EnumerationText.Write(types, type);
            }
            else
            {
                serializers.Write(types, type);
            }
        }

        var files = new List<KeyValuePair<string, string>> { new("Serializers.g.cs", File(target, types)) };
        foreach (var agent in agents)
        {
            var operations = new CodeText();
            foreach (var operation in agent.Operations)
            {
                OperationText.Write(operations, operation, agent.Namespace, serializers);
            }

            files.Add(new($"{agent.Name}Operations.g.cs", File(target, operations)));
        }

        files.Add(new($"{target.Name}.g.cs", File(target, Index(target, agents, prefixes))));
        return files.ToImmutableArray();
    }

    private static IEnumerable<ITypeSymbol> TypesOf(AttributeData marker, string argument) =>
        marker.NamedArguments.Where(a => a.Key == argument).SelectMany(a => a.Value.Values).Select(v => (ITypeSymbol)v.Value!);

    /// <summary>The service namespace is the default one; every other gets a letter.</summary>
    private static Dictionary<string, string> Prefixes(string service, WireModel model)
    {
        var prefixes = new Dictionary<string, string> { [service] = "", [WireModel.ArraysNamespace] = "a" };
        foreach (var other in model.Types.Select(t => t.Namespace).Where(n => n.Length > 0).Distinct().OrderBy(n => n, System.StringComparer.Ordinal))
        {
            if (!prefixes.ContainsKey(other))
            {
                prefixes[other] = ((char)('a' + prefixes.Count - 1)).ToString();
            }
        }

        return prefixes;
    }

    private static CodeText Index(INamedTypeSymbol target, List<Agent> agents, Dictionary<string, string> prefixes)
    {
        var code = new CodeText();
        code.Open($"{(target.DeclaredAccessibility == Accessibility.Public ? "public" : "internal")} static partial class {target.Name}");
        foreach (var agent in agents)
        {
            var declarations = string.Concat(prefixes.Where(p => agent.Shows(p.Key)).Select(p => $" xmlns{(p.Value.Length > 0 ? ":" + p.Value : "")}=\\\"{p.Key}\\\""));
            code.Line($"/// <summary>The namespace declarations that replies of {agent.Name} carry on their envelope.</summary>")
                .Line($"public const string {agent.Name}Namespaces = \"{declarations} xmlns:i=\\\"http://www.w3.org/2001/XMLSchema-instance\\\"\";");
            code.Line().Line($"/// <summary>All {agent.Operations.Count} operations of {agent.Name}.</summary>")
                .Open($"public static global::System.Collections.Generic.IReadOnlyList<Operation> {agent.Name}Operations {{ get; }} = new Operation[]");
            foreach (var operation in agent.Operations)
            {
                code.Line($"new {agent.Name}{operation.Name}Operation(),");
            }

            code.Close(";");
        }

        return code.Close();
    }

    private static string File(INamedTypeSymbol target, CodeText body) => new CodeText()
        .Line("// <auto-generated/>").Line("#nullable enable").Line()
        .Line("using System;").Line("using System.Threading.Tasks;").Line("using Microsoft.Extensions.DependencyInjection;")
        .Line("using Services86.Soap.Dispatch;").Line("using Services86.Soap.Xml;").Line()
        .Line($"namespace {target.ContainingNamespace.ToDisplayString()};").Line() + body.ToString();

    private sealed class Agent
    {
        public Agent(INamedTypeSymbol contract, WireModel model)
        {
            var service = contract.Attribute(Symbols.ServiceContract);
            Name = service.Named<string>("Name") ?? contract.Name;
            Namespace = service.Named<string>("Namespace") ?? "http://tempuri.org/";
            Operations = new[] { contract }.Concat(contract.AllInterfaces)
                .SelectMany(i => i.GetMembers().OfType<IMethodSymbol>())
                .Where(m => m.Attribute(Symbols.OperationContract) is not null)
                .Select(m => new AgentOperation(m, Name, Namespace, model))
                .ToList();

            // The agent's own types, apart from what the other agents brought into the common model.
            var own = new WireModel();
            foreach (var part in Operations.SelectMany(o => o.ReplyParts))
            {
                own.Resolve(part.Type.Symbol);
            }

            _shown = new HashSet<string>(own.Types.Select(t => t.Namespace)) { Namespace };
            if (own.Types.Any(t => t.Kind == WireKind.Array && WireModel.ItemNamespaceOf(t) == WireModel.ArraysNamespace))
            {
                _shown.Add(WireModel.ArraysNamespace);
            }
        }

        private readonly HashSet<string> _shown;

        /// <summary>True when a reply of this agent can hold an element of the namespace.</summary>
        public bool Shows(string wireNamespace) => _shown.Contains(wireNamespace);

        public string Name { get; }

        public string Namespace { get; }

        public List<AgentOperation> Operations { get; }
    }
}
