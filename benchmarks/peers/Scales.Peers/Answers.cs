namespace Scales.Peers;

/// <summary>Made-up WHOQOL-BREF forms from a fixed seed. On nine of ten forms one answer in fifty is missing, on the tenth one in four.</summary>
internal sealed class Answers
{
    private const int Items = 26;
    private const byte Missing = Instrument<WhoqolBref>.MissingAnswer;

    private readonly byte[] _columns;

    internal Answers(int forms)
    {
        Forms = forms;
        _columns = new byte[Items * forms];
        Rows = new byte[Items * forms];
        var random = new Random(1);
        for (int form = 0; form < forms; form++)
        {
            double missing = random.Next(10) == 0 ? 1.0 / 4 : 1.0 / 50;
            for (int item = 0; item < Items; item++)
            {
                byte answer = random.NextDouble() < missing ? Missing : (byte)random.Next(1, 6);
                _columns[(item * forms) + form] = Rows[(form * Items) + item] = answer;
            }
        }
    }

    internal int Forms { get; }

    internal byte[] Rows { get; }

    internal ReadOnlyMemory<byte>[] Columns => [.. Enumerable.Range(0, Items).Select(item => (ReadOnlyMemory<byte>)_columns.AsMemory(item * Forms, Forms))];

    /// <summary>Writes the columns one after another, a byte an answer.</summary>
    internal void WriteBytes(string path) => File.WriteAllBytes(path, _columns);

    /// <summary>Writes a line for each form, a digit an answer, a point for a missing one.</summary>
    internal void WriteText(string path)
    {
        using var file = new BufferedStream(File.Create(path), 1 << 16);
        for (int i = 0; i < Rows.Length; i++)
        {
            file.WriteByte(Rows[i] == Missing ? (byte)'.' : (byte)('0' + Rows[i]));
            if (i % Items == Items - 1)
            {
                file.WriteByte((byte)'\n');
            }
        }
    }
}
