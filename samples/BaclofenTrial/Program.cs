namespace BaclofenTrial;

/// <summary>Scores a synthetic trial of intrathecal baclofen or, with arguments, two NRS columns of a file of your own.</summary>
internal static class Program
{
    private const string Usage = "Usage: BaclofenTrial [FILE --baseline COLUMN --follow-up COLUMN --arm COLUMN]";

    private static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            if (args.Length == 0)
            {
                Study.Report(Path.Combine(AppContext.BaseDirectory, "baclofen_trial.csv"), output);
            }
            else
            {
                WideFile.Report(args[0], Option(args, "--baseline"), Option(args, "--follow-up"), Option(args, "--arm"), output);
            }

            return 0;
        }
        catch (Exception refusal) when (refusal is Refusal or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(refusal.Message);
            return 2;
        }
    }

    /// <summary>The value of an option: a file comes first, then the three options in any order.</summary>
    private static string Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return args.Length == 7 && at % 2 == 1 ? args[at + 1] : throw new Refusal(Usage);
    }
}

/// <summary>What the user has to put right, on one line.</summary>
internal sealed class Refusal(string message) : Exception(message);
