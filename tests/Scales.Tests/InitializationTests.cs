using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Scales.Tests;

public class InitializationTests
{
    private static readonly string[] s_lists = [nameof(Instrument.Items), nameof(Instrument.Scales), nameof(Instrument.Rules), nameof(Instrument.Sources)];

    [Fact]
    public void Every_type_can_be_the_first_to_be_used()
    {
        foreach (string type in typeof(Scale).Assembly.GetTypes().Where(HasStatics).Select(type => type.FullName!))
        {
            var context = new AssemblyLoadContext(type, isCollectible: true);
            var fresh = context.LoadFromAssemblyPath(typeof(Scale).Assembly.Location);
            RuntimeHelpers.RunClassConstructor(fresh.GetType(type, throwOnError: true)!.TypeHandle);
            var all = (IEnumerable<object>)fresh.GetType(typeof(Instruments).FullName!)!.GetProperty(nameof(Instruments.All))!.GetValue(null)!;
            Assert.All(all, instrument => Assert.All(s_lists, list => Assert.All((IEnumerable<object?>)instrument.GetType().GetProperty(list)!.GetValue(instrument)!, Assert.NotNull)));
            context.Unload();
        }
    }

    private static bool HasStatics(Type type) => type is { ContainsGenericParameters: false, IsNested: false, TypeInitializer: not null } && !type.Name.StartsWith('<');
}
