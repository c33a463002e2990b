using System.Reflection;

namespace Scales.Tests;

/// <summary>Every scale and every form of the assembly, found by reflection, so that a new one is tested on the day it is written.</summary>
internal static class Every
{
    private static readonly MethodInfo s_reader = typeof(Every).GetMethod(nameof(Reader), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal static IReadOnlyList<Type> ScaleTypes { get; } =
        [.. typeof(Scale).Assembly.GetTypes().Where(type => type.IsValueType && !type.IsGenericType && typeof(IScale).IsAssignableFrom(type))];

    internal static IReadOnlyList<Type> FormTypes { get; } =
        [.. typeof(Scale).Assembly.GetTypes().Where(type => type is { IsAbstract: false, BaseType: not null } && IsForm(type))];

    internal static IReadOnlyList<Type> ScaleTypesOn(Type form) =>
        [.. ScaleTypes.Where(scale => typeof(IScale<>).MakeGenericType(form).IsAssignableFrom(scale))];

    internal static Scale DefinitionOf(Type scale) => (Scale)typeof(Scale).GetMethod(nameof(Scale.Of))!.MakeGenericMethod(scale).Invoke(null, null)!;

    /// <summary>A form from answers as numbers; undeclared codings are raw.</summary>
    internal static TForm Form<TForm>(Instrument<TForm> instrument, int?[] answers, ReversedItems? coding = null) where TForm : Form<TForm> =>
        instrument.Create(instrument.Read(answers), instrument.Defaults with { Coding = coding });

    /// <summary>The lowest answer to every item, or the highest.</summary>
    internal static int?[] Answers(Instrument instrument, bool highest) =>
        [.. instrument.Items.Select(item => (int?)(highest ? item.Range.Highest : item.Range.Lowest))];

    /// <summary>Every score of a form and how complete it is, by the scale.</summary>
    internal static IReadOnlyDictionary<Type, (Exact? Score, Completeness Completeness)> Scores<TForm>(TForm form) where TForm : Form<TForm> =>
        Readers<TForm>.All.ToDictionary(reader => reader.Scale, reader => reader.Read(form));

    private static bool IsForm(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Form<>)) || IsForm(type.BaseType));

    private static Func<TForm, (Exact?, Completeness)> Reader<TForm, TScale>() where TForm : Form<TForm> where TScale : struct, IScale<TForm> =>
        form => (form.Score<TScale>() is { } score ? new Exact(score.Numerator, score.Denominator) : null, form.Completeness<TScale>());

    private static class Readers<TForm> where TForm : Form<TForm>
    {
        internal static IReadOnlyList<(Type Scale, Func<TForm, (Exact? Score, Completeness Completeness)> Read)> All { get; } =
        [
            .. ScaleTypesOn(typeof(TForm)).Select(scale =>
                (scale, (Func<TForm, (Exact?, Completeness)>)s_reader.MakeGenericMethod(typeof(TForm), scale).Invoke(null, null)!)),
        ];
    }
}

/// <summary>A fraction, compared crosswise.</summary>
internal readonly record struct Exact(long Numerator, long Denominator) : IComparable<Exact>
{
    public int CompareTo(Exact other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
