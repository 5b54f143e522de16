namespace Services86.Benchmarks.Servers;

/// <summary>The measured servers, as the report names them.</summary>
internal static class ServerNames
{
    public const string Bare = "bare Kestrel";
    public const string Stack = "stack";
    public const string Transaction = "bare SQL";
    public const string Product = "product";
}
