#pragma warning disable
namespace Services86.Data.Principals;
internal sealed class ListRegister { public long Version => 1; }
