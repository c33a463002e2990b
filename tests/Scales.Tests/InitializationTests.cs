using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Scales.Tests;

public class InitializationTests
{
    [Fact]
    public void Every_type_can_be_the_first_to_be_used()
    {
        string[] expected = [.. Instruments.All.Select(instrument => instrument.Describe())];
        foreach (string type in typeof(Scale).Assembly.GetTypes().Where(HasStatics).Select(type => type.FullName!))
        {
            var context = new AssemblyLoadContext(type, isCollectible: true);
            var fresh = context.LoadFromAssemblyPath(typeof(Scale).Assembly.Location);
            RuntimeHelpers.RunClassConstructor(fresh.GetType(type, throwOnError: true)!.TypeHandle);
            var all = (IEnumerable<object>)fresh.GetType(typeof(Instruments).FullName!)!.GetProperty(nameof(Instruments.All))!.GetValue(null)!;
            Assert.True(expected.SequenceEqual(all.Select(instrument => (string)instrument.GetType().GetMethod(nameof(Instrument.Describe))!.Invoke(instrument, null)!)), $"Used first: {type}");
            context.Unload();
        }
    }

    private static bool HasStatics(Type type) => !type.ContainsGenericParameters && type.TypeInitializer is not null;
}
