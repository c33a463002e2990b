namespace Scales.Research.Tests.Oracles;

/// <summary>
/// Marks the one function that computes a family of expected results: every case whose id is the name, or begins with it where it ends in <c>_</c>.
/// The function is static, takes an <see cref="OracleCase"/> and returns what it computed under the names of the file.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class FamilyAttribute(string name) : Attribute
{
    internal string Name { get; } = name;

    internal bool Holds(string id) => Name.EndsWith('_') ? id.StartsWith(Name, StringComparison.Ordinal) : id == Name;
}
