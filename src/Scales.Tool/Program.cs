using Scales.Tool;

return await CommandLine.Run(args, Terminal.OfProcess());
