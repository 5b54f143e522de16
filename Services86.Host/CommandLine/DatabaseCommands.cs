using System.CommandLine;

namespace Services86.Host.CommandLine;

/// <summary><c>database</c>: what an operator does with the database itself.</summary>
internal static class DatabaseCommands
{
    public static Command Create() => new("database", "The database of this installation.") { DatabaseCopyCommand.Create() };
}
