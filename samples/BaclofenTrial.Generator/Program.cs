namespace BaclofenTrial.Generator;

/// <summary>Writes the synthetic study: <c>dotnet run --project samples/BaclofenTrial.Generator</c> from the root of the repository.</summary>
internal static class Program
{
    private static void Main(string[] args) =>
        File.WriteAllText(args is [var file] ? file : Path.Combine("samples", "data", "baclofen_trial.csv"), SyntheticStudy.ToCsv());
}
