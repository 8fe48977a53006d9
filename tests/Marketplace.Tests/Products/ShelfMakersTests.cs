using Marketplace.Core.Products;

namespace Marketplace.Tests.Products;

public sealed class ShelfMakersTests
{
    private static readonly string[] Makers = ["Zaitun", "Éclair Bu Ina", "abon Pak Budi", "Emping"];

    private readonly ShelfMakers _shelf = new(Makers.Select(name => new ShelfMaker(Guid.NewGuid(), Guid.NewGuid(), name, name)));

    [Fact]
    public void Capitals_and_accents_do_not_change_the_order() =>
        Assert.Equal(["abon Pak Budi", "Éclair Bu Ina", "Emping", "Zaitun"], Names(), StringComparer.Ordinal);

    [Fact]
    public void Every_word_counts_and_accents_are_found_in_either_case()
    {
        Assert.Equal("Éclair Bu Ina", Assert.Single(Names("éclair", "ina")));
        Assert.Equal("Éclair Bu Ina", Assert.Single(Names("É")));
        Assert.Empty(Names("abon", "ina"));
    }

    private IEnumerable<string> Names(params string[] words) => _shelf.Holding(words).Select(maker => maker.Name);
}
