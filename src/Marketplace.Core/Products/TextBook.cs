using System.Text;

namespace Marketplace.Core.Products;

/// <summary>Texts in lower case, one behind the other, so that a word is sought in all of them in one pass over the memory.</summary>
internal sealed class TextBook
{
    private readonly byte[] _text;
    private readonly int[] _ends;

    public TextBook(IReadOnlyList<string> texts)
    {
        using var text = new MemoryStream();
        _ends = new int[texts.Count];
        foreach (var (at, item) in texts.Index())
        {
            text.Write(Encoding.UTF8.GetBytes(item.ToLowerInvariant() + "\n"));
            _ends[at] = (int)text.Length;
        }

        _text = text.ToArray();
    }

    /// <summary>The numbers of the texts that hold a word, ascending. The word must not hold a line feed, which divides the texts.</summary>
    public IEnumerable<int> Holding(string word)
    {
        var sought = Encoding.UTF8.GetBytes(word.ToLowerInvariant());
        for (int at = -1, hit; (hit = Next(sought, at < 0 ? 0 : _ends[at])) >= 0;)
        {
            at = TextAt(hit, at + 1);
            yield return at;
        }
    }

    private int Next(byte[] sought, int from) => _text.AsSpan(from).IndexOf(sought) is >= 0 and var found ? from + found : -1;

    // The first text that ends behind the place.
    private int TextAt(int place, int from) =>
        Array.BinarySearch(_ends, from, _ends.Length - from, place + 1) is var found && found >= 0 ? found : ~found;
}
