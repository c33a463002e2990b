using System.Reflection;
using System.Runtime.Loader;

namespace Scales.Tool.Tests.Fhir;

public class StartTests
{
    [Fact]
    public void Firely_is_loaded_under_scales_fhir_and_not_before()
    {
        Assert.DoesNotContain(LoadedBy("list"), IsOfFhir);
        Assert.Contains(LoadedBy("fhir", "score", Fixtures.PathOf("whoqol.by-domain"), "--map", Fixtures.PathOf("whoqol.map")), IsOfFhir);
    }

    private static bool IsOfFhir(string assembly) => assembly == "Scales.Fhir" || assembly.StartsWith("Hl7", StringComparison.Ordinal);

    // The command once more, apart from the one that other tests have warm.
    private static List<string> LoadedBy(params string[] args)
    {
        var apart = new Apart();
        var tool = apart.LoadFromAssemblyPath(typeof(CommandLine).Assembly.Location);
        object terminal = Activator.CreateInstance(tool.GetType(typeof(Terminal).FullName!)!, () => Stream.Null, () => Stream.Null, TextWriter.Null, false)!;
        var run = tool.GetType(typeof(CommandLine).FullName!)!.GetMethod(nameof(CommandLine.Run), BindingFlags.Static | BindingFlags.NonPublic)!;
        Assert.Equal(0, ((Task<int>)run.Invoke(null, [args, terminal])!).GetAwaiter().GetResult());
        return apart.Wanted;
    }

    private sealed class Apart() : AssemblyLoadContext("apart")
    {
        internal List<string> Wanted { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Wanted.Add(assemblyName.Name!);
            return null;
        }
    }
}
