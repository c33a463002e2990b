namespace Scales.Peers;

/// <summary>Scales itself, and copying as many bytes as it reads and writes.</summary>
internal static class Ours
{
    internal static IEnumerable<Peer> Peers(Answers answers)
    {
        var batch = WhoqolBref.Instrument.Batch(
            [Scale.Of<WhoqolPhysical>(), Scale.Of<WhoqolPsychological>(), Scale.Of<WhoqolSocial>(), Scale.Of<WhoqolEnvironment>()], ReversedItems.Raw);
        var columns = answers.Columns;
        double[] scores = new double[4 * answers.Forms];
        yield return InMemory("**Scales, columns into the caller's buffer**", () => batch.ScoreColumns(columns, scores), () => scores);
        yield return InMemory("Scales, rows into the caller's buffer", () => batch.ScoreRows(answers.Rows, scores), () => scores);

        double[] fresh = [];
        void IntoFresh() => batch.ScoreColumns(columns, fresh = new double[4 * answers.Forms]);
        yield return InMemory("**Scales, columns into a fresh array**", IntoFresh, () => fresh);

        byte[] from = new byte[answers.Forms * (26 + (4 * sizeof(double))) / 2], to = new byte[from.Length];
        from.AsSpan().Fill(1);
        yield return new("copying the same bytes", () => Peer.MedianTime(() => from.AsSpan().CopyTo(to)), null);
    }

    private static Peer InMemory(string name, Action score, Func<double[]> scores) => new(name, () => Peer.MedianTime(score), () =>
    {
        score();
        return scores();
    });
}
