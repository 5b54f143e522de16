Console.WriteLine("Services86");
