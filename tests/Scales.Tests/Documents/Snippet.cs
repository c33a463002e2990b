using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scales.Tests.Documents;

/// <summary>The C# of a document, all of its blocks one after another, compiled and run as it stands.</summary>
internal sealed partial class Snippet(string document)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Scales;";
    private readonly string _code = string.Join("\n", Block().Matches(document).Select(match => match.Groups[1].Value));

    /// <summary>What the comments beside the lines that print say is printed.</summary>
    internal IReadOnlyList<string> Comments => [.. Printed().Matches(_code).Select(match => match.Groups[1].Value.Trim())];

    /// <summary>The lines that the program prints.</summary>
    internal string[] Run()
    {
        var output = new MemoryStream();
        var compiled = CSharpCompilation.Create("Snippet", [Parse(Usings), Parse(_code)], References, new(OutputKind.ConsoleApplication)).Emit(output);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        var before = Console.Out;
        var printed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            System.Reflection.Assembly.Load(output.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, new(LanguageVersion.Latest));

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s*// (.*)")]
    private static partial Regex Printed();
}
