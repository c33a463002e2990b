using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scales.Tests;

/// <summary>Clinical mistakes that do not compile. Each stands beside a correct twin that does, so that it cannot fail to compile for another reason.</summary>
public class CompileTimeTests
{
    private static readonly Lazy<MetadataReference[]> s_references = new(() =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Where(path => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Scale).Assembly.Location),
    ]);

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "percent change of a quality of life", "double? x = default(Change<NpsiTotal>).PercentChange();", "double? x = default(Change<WhoqolPhysical>).PercentChange();", "CS0315" },
        { "percent change of an Ashworth coding", "double? x = default(Change<Nrs>).PercentImprovement();", "double? x = default(Change<ModifiedAshworthPoints>).PercentImprovement();", "CS0315" },
        { "percent change of a spasm frequency", "double? x = default(Change<VasSpasticity>).PercentChange();", "double? x = default(Change<PennFrequency>).PercentChange();", "CS0315" },
        { "a change from one instrument to another", "var x = default(Score<NpsiTotal>).ChangeFrom(default(Score<NpsiTotal>));", "var x = default(Score<NpsiTotal>).ChangeFrom(default(Score<BpiInterference>));", "CS1503" },
        { "a change from 0-100 to 4-20", "var x = default(Score<WhoqolPhysical>).ChangeFrom(default(Score<WhoqolPhysical>));", "var x = default(Score<WhoqolPhysical>).ChangeFrom(default(Score<WhoqolPhysical4To20>));", "CS1503" },
        { "a change from the syntax to the table", "var x = default(Score<WhoqolSocial>).ChangeFrom(default(Score<WhoqolSocial>));", "var x = default(Score<WhoqolSocial>).ChangeFrom(default(Score<WhoqolSocialTable>));", "CS1503" },
        { "a change between two versions of the BPI", "var x = default(Score<BpiSci7Interference>).ChangeFrom(default(Score<BpiSci7Interference>));", "var x = default(Score<BpiSci7Interference>).ChangeFrom(default(Score<BpiInterference>));", "CS1503" },
        { "a change from one Ashworth numbering to the other", "var x = default(Score<OriginalAshworth0To4>).ChangeFrom(default(Score<OriginalAshworth0To4>));", "var x = default(Score<OriginalAshworth0To4>).ChangeFrom(default(Score<OriginalAshworth1To5>));", "CS1503" },
        { "pain compared with spasticity", "var x = default(Score<VasPain>).ChangeFrom(default(Score<VasPain>));", "var x = default(Score<VasPain>).ChangeFrom(default(Score<VasSpasticity>));", "CS1503" },
        { "pain equal to spasticity", "bool x = default(Score<VasPain>) == default(Score<VasPain>);", "bool x = default(Score<VasPain>) == default(Score<VasSpasticity>);", "CS0019" },
        { "a pain threshold on interference", "var x = default(Change<Nrs>).Reaches(new PointThreshold<Nrs>(1, null!));", "var x = default(Change<BpiInterference>).Reaches(new PointThreshold<Nrs>(1, null!));", "CS1503" },
        { "a percent threshold of a quality of life", "var x = new PercentThreshold<NpsiTotal>(30, null!);", "var x = new PercentThreshold<WhoqolPhysical>(30, null!);", "CS0315" },
        { "a percent threshold of a spasm severity", "var x = new PointThreshold<PennSeverity>(1, null!);", "var x = new PercentThreshold<PennSeverity>(30, null!);", "CS0315" },
        { "grades added", "var x = new[] { ModifiedAshworth.Grade1Plus.Points.Value + ModifiedAshworth.Grade1.Points.Value };", "var x = new[] { ModifiedAshworth.Grade1Plus + ModifiedAshworth.Grade1 };", "CS0019" },
        { "grades subtracted", "bool x = ModifiedAshworth.Grade1Plus > ModifiedAshworth.Grade1;", "var x = ModifiedAshworth.Grade1Plus - ModifiedAshworth.Grade1;", "CS0019" },
        { "a grade from a number", "var x = OriginalAshworth.From0To4(2);", "var x = new OriginalAshworth(2);", "CS1729" },
        { "scores subtracted", "bool x = default(Score<NpsiTotal>) < default(Score<NpsiTotal>);", "var x = default(Score<NpsiTotal>) - default(Score<NpsiTotal>);", "CS0019" },
        { "grades of one scale coded as the other", "var x = new MuscleRatings<ModifiedAshworth>().Mean<ModifiedAshworthPoints>();", "var x = new MuscleRatings<ModifiedAshworth>().Mean<OriginalAshworth0To4>();", "CS0315" },
        { "a score of another form", "var x = ((Bpi)null!).Score<BpiSeverity>();", "var x = ((Bpi)null!).Score<NpsiTotal>();", "CS0315" },
        { "the interference of another version", "var x = ((BpiSci10)null!).Score<BpiSci10Interference>();", "var x = ((BpiSci10)null!).Score<BpiInterference>();", "CS0315" },
        { "a pain answer where interference is asked", "var x = ((Bpi)null!) with { Mood = new ZeroToTen(3) };", "var x = ((Bpi)null!) with { Mood = new Nrs(3) };", "CS0029" },
        { "answers of another form", "var x = new Npsi(default(Answers<Npsi>));", "var x = new Npsi(default(Answers<Bpi>));", "CS1503" },
        { "a quality of life whose coding is not stated", "var x = new WhoqolBref(default(Answers<WhoqolBref>), ReversedItems.Raw);", "var x = new WhoqolBref(default(Answers<WhoqolBref>));", "CS1729" },
        { "a severity taken back by with", "var x = ((Penn)null!) with { };", "var x = ((Penn)null!) with { Frequency = new PennFrequency(0) };", "CS0200" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void It_does_not_compile(string mistake, string correct, string wrong, string code)
    {
        Assert.Empty(Errors(correct));
        Assert.True(Errors(wrong) is [var error] && error == code, $"{mistake}: expected {code}, was {string.Join(", ", Errors(wrong))}");
    }

    private static string[] Errors(string statement)
    {
        var program = CSharpSyntaxTree.ParseText($"using Scales; {statement}", new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create("Program", [program], s_references.Value, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id)];
    }
}
