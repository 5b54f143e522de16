using Services86.Benchmarks;
using Services86.Benchmarks.Copies;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Reads;
using Services86.Benchmarks.Servers;

switch (args)
{
    case [BareServer.Verb, ..]:
        await BareServer.RunAsync(args[1..]);
        return 0;
    case [StackServer.Verb, ..]:
        await StackServer.RunAsync(args[1..]);
        return 0;
    case [TransactionServer.Verb, ..]:
        await TransactionServer.RunAsync(args[1..]);
        return 0;
    case [GenerateCommand.Verb, ..]:
        return await GenerateCommand.RunAsync(args[1..]);
    case [CopyBench.Verb, ..]:
        return await CopyBench.RunAsync(args[1..]);
    case [ReadBench.Contacts or ReadBench.Lists, ..]:
        return await ReadBench.RunAsync(args[0], args[1..]);
}

if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    Console.Error.WriteLine(GenerateCommand.Usage);
    Console.Error.WriteLine(CopyBench.Usage);
    Console.Error.WriteLine(ReadBench.Usage);
    return 2;
}

Environment.SetEnvironmentVariable(Loader.InlineVariable, "1");
using var bench = new Bench(options);
await bench.RunAsync();
return 0;
