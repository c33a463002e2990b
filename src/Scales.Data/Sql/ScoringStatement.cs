namespace Scales.Data;

/// <summary>The scoring statement of a table: the answers are read, those of each scale counted and added up, and the sums carried to the range of the score.</summary>
internal sealed class ScoringStatement
{
    private const string Text = "_text", Answer = "_answer", Answered = "_answered", Above = "_above", Form = "form";

    private readonly SqlSource _source;
    private readonly SqlDialect _dialect;
    private readonly Instrument _instrument;
    private readonly IReadOnlyList<Scale> _main, _others;
    private readonly MissingRule? _rule;
    private readonly ReversedItems? _coding;
    private readonly bool _all;

    internal ScoringStatement(SqlSource source, SqlDialect dialect, ScoringSqlOptions options)
    {
        (_source, _dialect, _instrument) = (source, dialect, source.Instrument);
        (_rule, _coding, _all) = (options.Rule ?? (_instrument.Rules.Count == 0 ? null : _instrument.Rules[0]), options.Coding, options.All);
        _main = [.. _instrument.MainScales.Where(source.Holds)];
        _others = _all ? [.. _instrument.Scales.Except(_main).Where(source.Holds)] : [];
    }

    private bool IsAddedUp => _main[0].Items.Count > 0;

    private IReadOnlyList<Scale> Scales => [.. _main, .. _others];

    /// <summary>The statement, with what it does and where that was published before it.</summary>
    public override string ToString() =>
        string.Concat(Header().Select(line => $"-- {line}\n")) + _dialect.Select(string.Join('.', _source.Table.Select(_dialect.Quote)), [.. Steps()], [.. Results()]) + "\n";

    private IEnumerable<string> Header()
    {
        yield return $"{_instrument.Name}. An answer that is not allowed counts as missing.";
        if (_rule is not null)
        {
            yield return $"Rule for missing answers: {_rule}. {_rule.Source}";
        }

        if (_coding is { } coding)
        {
            yield return coding == ReversedItems.Raw ? "Reversed items: as the respondent answered, turned round here." : "Reversed items: turned round in the table already.";
        }

        foreach (var source in _instrument.Sources)
        {
            yield return $"Source: {source}";
        }
    }

    private IEnumerable<SqlStep> Steps()
    {
        yield return new(Text, "The columns of the answers, whatever their type.", [.. _source.Items.Select(item => new SqlColumn(item.Code, _dialect.Text(_dialect.Column(_source.ColumnOf(item)!))))]);
        yield return new(Answer, "Each answer; NULL where it is missing or not allowed.", [.. _source.Items.Select(item => new SqlColumn(item.Code, IsAsked(item) is { } asked ? $"CASE WHEN {asked} THEN {Read(item)} END" : Read(item)))]);
        if (IsAddedUp)
        {
            var sums = Scales.DistinctBy(SumOf).ToArray();
            yield return new(Answered, "How many items were answered, on the form and of each scale.", [new(Form, Count(_source.Items)), .. sums.Select(scale => new SqlColumn(SumOf(scale), Count(ItemsOf(scale))))]);
            yield return new(Above, "How far they lie above their lowest answers, together.", [.. sums.Select(scale => new SqlColumn(SumOf(scale), string.Join(" + ", scale.Items.Select(item => Steps(scale, item)))))]);
        }
    }

    private string Read(Item item) => AnswerPattern.Read(_dialect, _dialect.Reference(Text, item.Code), item.Range);

    // Where another answer says that an item is not asked, its answer is not allowed.
    private string? IsAsked(Item item) => _instrument.Skip is { } skip && item == _instrument.Items[skip.Item - 1] && _source.Items.Contains(_instrument.Items[skip.After - 1])
        ? FormattableString.Invariant($"COALESCE({Read(_instrument.Items[skip.After - 1])}, {skip.Answer + 1}) <> {skip.Answer}")
        : null;

    private IEnumerable<SqlColumn> Results() =>
    [
        .. _main.Select(Score),
        .. _instrument.Scales.Any(scale => scale.Items.Count > 1) ? [Count(_instrument.Prefix, Form)] : Array.Empty<SqlColumn>(),
        .. _others.Select(Score),
        .. _all && IsAddedUp ? Scales.Select(scale => Count(_instrument.ColumnOf(scale), SumOf(scale))) : [],
    ];

    private SqlColumn Score(Scale scale)
    {
        string name = _source.Free(_instrument.ColumnOf(scale));
        if (!IsAddedUp)
        {
            return new(name, _dialect.Double(AnswerTo(_instrument.Items[0])), scale.Name);
        }

        int needed = Math.Max(1, scale.MinimumAnswered(_rule!));
        string answered = _dialect.Reference(Answered, SumOf(scale)), above = _dialect.Reference(Above, SumOf(scale));
        string onForm = _rule!.MinimumOnForm == 0 ? "" : FormattableString.Invariant($"{_dialect.Reference(Answered, Form)} >= {_rule.MinimumOnForm} AND ");
        string value = new ScoreExpression(scale, _dialect, answered, above).ToString();
        return new(name, FormattableString.Invariant($"CASE WHEN {onForm}{answered} >= {needed} THEN {value} END"), FormattableString.Invariant($"{scale.Name}; {needed} of {scale.Items.Count} answers needed"));
    }

    private SqlColumn Count(string prefix, string sum) => new(_source.Free($"{prefix}_answered"), _dialect.Integer(_dialect.Reference(Answered, sum)));

    private string Count(IEnumerable<Item> items) => _dialect.Count(items.Select(AnswerTo));

    private string Steps(Scale scale, int item)
    {
        string answer = AnswerTo(_instrument.Items[item - 1]);
        bool turned = scale.Reverses(item) && _coding != ReversedItems.AlreadyReversed;
        var (lowest, highest) = scale.Answers;
        return turned ? FormattableString.Invariant($"COALESCE({highest} - {answer}, 0)") : lowest == 0 ? $"COALESCE({answer}, 0)" : FormattableString.Invariant($"COALESCE({answer} - {lowest}, 0)");
    }

    private string AnswerTo(Item item) => _dialect.Reference(Answer, item.Code);

    private IEnumerable<Item> ItemsOf(Scale scale) => scale.Items.Select(item => _instrument.Items[item - 1]);

    // Scales of the same items share one sum, under the name of the first of them.
    private string SumOf(Scale scale) => Scales.First(other => Signed(other).SequenceEqual(Signed(scale))).Key;

    private static IEnumerable<int> Signed(Scale scale) => scale.Items.Select(item => scale.Reverses(item) ? -item : item);
}
