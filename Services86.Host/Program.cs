using Services86.Host.CommandLine;

return await Commands.RunAsync(args);
