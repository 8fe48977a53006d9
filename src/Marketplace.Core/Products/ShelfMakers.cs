using System.Globalization;

namespace Marketplace.Core.Products;

/// <summary>A public business, and the texts that it is found by.</summary>
internal sealed record ShelfMaker(Guid Id, Guid District, string Name, string Texts);

/// <summary>The public businesses of a shelf in alphabetical order: databases disagree about capitals and accents.</summary>
internal sealed class ShelfMakers
{
    private readonly ShelfMaker[] _byName;
    private readonly TextBook _texts;

    public ShelfMakers(IEnumerable<ShelfMaker> makers)
    {
        var names = StringComparer.Create(CultureInfo.GetCultureInfo("id"), CompareOptions.IgnoreCase);
        _byName = [.. makers.OrderBy(maker => maker.Name, names).ThenBy(maker => maker.Id)];
        _texts = new([.. _byName.Select(maker => maker.Texts)]);
    }

    /// <summary>Those whose texts hold every word; all where there is no word.</summary>
    public IEnumerable<ShelfMaker> Holding(IEnumerable<string> words) => words
        .Aggregate(Enumerable.Range(0, _byName.Length), (found, word) => found.Intersect(_texts.Holding(word))).Select(at => _byName[at]);
}
