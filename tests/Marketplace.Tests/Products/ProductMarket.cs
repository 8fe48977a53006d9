using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

/// <summary>Thirty kinds of crisps, seven of coffee, and what nobody may see.</summary>
public sealed class ProductMarket : SmallMarket
{
    public ProductMarket() => AllPublic =
    [
        .. Enumerable.Range(0, 30).Select(number => Product($"Keripik {number}", Yati, Snacks, number, number % 3 == 0 ? null : $"Crisps {number}")),
        .. Enumerable.Range(0, 7).Select(number => Product($"Kopi {number}", number < 5 ? Dimas : Yati, Coffee, 100 + number, $"Coffee {number}")),
    ];

    public IReadOnlyList<Product> AllPublic { get; }

    public override object[] Everything =>
    [
        .. base.Everything,
        .. AllPublic,
        Draft("Belum siap", Yati, Snacks),
        Product("Pembuatnya tersembunyi", Hidden, Snacks, 900),
    ];
}
