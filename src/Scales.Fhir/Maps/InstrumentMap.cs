namespace Scales.Fhir.Maps;

/// <summary>One instrument on a form: its items, its codes and what is stated about it.</summary>
internal sealed class InstrumentMap(Instrument instrument)
{
    internal Instrument Instrument { get; } = instrument;

    /// <summary>What tells it from the same instrument elsewhere on the form.</summary>
    internal string? Name { get; set; }

    internal ReversedItems? Coding { get; set; }

    internal MissingRule? Rule { get; set; }

    internal RecallPeriod Recall { get; set; }

    /// <summary>The scales that are written.</summary>
    internal IReadOnlyList<Scale> Scales { get; set; } = [];

    /// <summary>The unit of a length that comes without one.</summary>
    internal LengthUnit? Unit { get; set; }

    /// <summary>Whether the original Ashworth scale is numbered from 1.</summary>
    internal bool IsNumberedFrom1 { get; set; }

    internal bool AllowsTexts { get; set; }

    /// <summary>Whether it is a clinician's finding and no survey of the patient.</summary>
    internal bool IsExam { get; set; }

    internal List<ItemMap> Items { get; } = [];

    internal AnswerCodes<decimal> Answers { get; } = new();

    internal AnswerCodes<AnswerState> Missing { get; } = new();

    internal bool IsOfMuscles => ModifiedAshworth.Instrument == Instrument || OriginalAshworth.Instrument == Instrument;

    internal string KeyOf(Scale scale) => Keyed(Instrument.ColumnOf(scale));

    internal string KeyOf(Muscle muscle) => Keyed($"{Instrument.Prefix}_{muscle.Key}");

    internal string PanelKey => Keyed(Instrument.Key);

    /// <summary>What people read in place of a code: <c>NRS pain intensity, worst</c>.</summary>
    internal string TextOf(string name) => Name is null ? name : $"{name}, {Name}";

    private string Keyed(string key) => Name is null ? key : $"{key}.{Name}";

    /// <summary>The scales written where the map names none: the main ones; of muscles none, because no total over muscles was published.</summary>
    internal IReadOnlyList<Scale> ScalesByDefault => IsOfMuscles ? [] : Instrument.MainScales;
}
