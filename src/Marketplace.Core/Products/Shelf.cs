using Marketplace.Core.Common;
using Marketplace.Core.Places;

namespace Marketplace.Core.Products;

/// <summary>Every public product of a day in a form that filters, counts and finds in memory: about 200 bytes each. A product is known by its place, the newest first.</summary>
internal sealed class Shelf(Guid mark, DateOnly day, Guid[] products, Guid[] makers)
{
    private readonly ILookup<Guid, int> _ofMaker = Enumerable.Range(0, makers.Length).ToLookup(at => makers[at]);
    private readonly Dictionary<Guid, int> _places = Enumerable.Range(0, products.Length).ToDictionary(at => products[at]);

    /// <summary>The value of the <see cref="CatalogueMark"/> that it was read at.</summary>
    public Guid Mark { get; } = mark;

    /// <summary>The day whose certificates count.</summary>
    public DateOnly Day { get; } = day;

    public int Count => products.Length;

    /// <summary>The products of each choice of a filter.</summary>
    public required ShelfSets Sets { get; init; }

    public required ShelfOrders Orders { get; init; }

    public required ShelfWords Words { get; init; }

    /// <summary>The public businesses in alphabetical order.</summary>
    public required ShelfMakers Makers { get; init; }

    /// <summary>The categories of the first level in their order, without their pictures: those go on being made while the shelf stays.</summary>
    public required IReadOnlyList<CategoryNode> Categories { get; init; }

    /// <summary>The districts in their order, with all their public businesses.</summary>
    public required IReadOnlyList<DistrictCount> Districts { get; init; }

    public Guid ProductAt(int place) => products[place];

    public Guid MakerAt(int place) => makers[place];

    /// <summary>The places of a maker's products, newest first.</summary>
    public IEnumerable<int> Of(Guid maker) => _ofMaker[maker];

    /// <summary>The place of a product, or null where it is not public.</summary>
    public int? Find(Guid product) => _places.TryGetValue(product, out var at) ? at : null;

    /// <summary>The products whose names, kinds, makers or places hold every word; null where there is no word.</summary>
    public ProductSet? Holding(IEnumerable<string> words) => words.Aggregate((ProductSet?)null, (found, word) => ProductSet.Both(found, Holding(word)));

    private ProductSet Holding(string word)
    {
        var found = new ProductSet(Count);
        foreach (var at in Words.Names.Holding(word)) found.Add(at);
        foreach (var kind in Words.Kinds.Holding(word)) found.Add(Sets.Category(Words.KindIds[kind]));
        foreach (var maker in Words.Makers.Holding(word))
            foreach (var at in Of(Words.MakerIds[maker])) found.Add(at);
        return found;
    }

    /// <summary>Places in an order; null stands for everything.</summary>
    public IEnumerable<int> In(ProductSort sort, Language language, ProductSet? wanted)
    {
        if (sort is ProductSort.Newest) return wanted?.Places ?? Enumerable.Range(0, Count);
        var all = sort is ProductSort.Name ? Orders.ByName[language] : sort is ProductSort.Cheapest ? Orders.ByPrice : Orders.ByFallingPrice;
        return wanted is null ? all : all.Where(wanted.Contains);
    }
}

/// <summary>What is searched for words, and whose it is.</summary>
internal sealed record ShelfWords(TextBook Names, TextBook Kinds, IReadOnlyList<Guid> KindIds, TextBook Makers, IReadOnlyList<Guid> MakerIds);
