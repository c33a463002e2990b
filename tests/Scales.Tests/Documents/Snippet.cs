using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scales.Tests.Documents;

/// <summary>The C# of a document, all of its blocks one after another, compiled and run as it stands.</summary>
internal sealed partial class Snippet(string document)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Scales;";

    // Stands before System.Console, which the test runner writes to as well.
    private const string OwnConsole = """
        public static class Console
        {
            public static readonly System.IO.StringWriter Out = new(System.Globalization.CultureInfo.InvariantCulture), Error = new();
            public static void WriteLine(object? value) => Out.WriteLine(value);
        }
        """;

    private readonly string _code = string.Join("\n", Block().Matches(document).Select(match => match.Groups[1].Value));

    /// <summary>What the comments beside the lines that print say is printed.</summary>
    internal IReadOnlyList<string> Comments => [.. Printed().Matches(_code).Select(match => match.Groups[1].Value.Trim())];

    /// <summary>The lines that the program prints.</summary>
    internal string[] Run()
    {
        var output = new MemoryStream();
        var compiled = CSharpCompilation.Create("Snippet", [Parse(Usings), Parse(OwnConsole), Parse(_code)], References, new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(output);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        var program = System.Reflection.Assembly.Load(output.ToArray());
        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return program.GetType("Console")!.GetField("Out")!.GetValue(null)!.ToString()!.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, new(LanguageVersion.Latest));

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s*// (.*)")]
    private static partial Regex Printed();
}
