using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>Something that a business sells.</summary>
public sealed class Product
{
    private readonly List<ProductPicture> _pictures = [];

    private Product() { } // for EF Core

    /// <summary>A product that nobody sees until it is published.</summary>
    public Product(Guid businessId, Guid categoryId, LocalizedSlug slug, LocalizedText name, Money price, LocalizedText unit)
    {
        (BusinessId, CategoryId, SlugId, SlugEn) = (businessId, categoryId, slug.Id, slug.En);
        (Name, Price, Unit) = (name, price, unit);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The maker.</summary>
    public Guid BusinessId { get; private set; }

    /// <summary>The maker.</summary>
    public Business? Business { get; private set; }

    /// <summary>The kind of thing.</summary>
    public Guid CategoryId { get; private set; }

    /// <summary>The kind of thing.</summary>
    public Category? Category { get; private set; }

    /// <summary>The Indonesian address segment.</summary>
    public string SlugId { get; private set; } = "";

    /// <summary>The English address segment; the Indonesian one while there is no English name.</summary>
    public string SlugEn { get; private set; } = "";

    /// <summary>The name.</summary>
    public LocalizedText Name { get; private set; } = new("");

    /// <summary>What it is, paragraphs divided by an empty line.</summary>
    public LocalizedText Description { get; private set; } = new("");

    /// <summary>The price of one <see cref="Unit"/>.</summary>
    public Money Price { get; private set; } = Money.Rupiah(0);

    /// <summary>What the price buys, as it stands behind the price: "per 250 g".</summary>
    public LocalizedText Unit { get; private set; } = new("");

    /// <summary>The pictures; the one with sort order 0 stands on cards.</summary>
    public IReadOnlyList<ProductPicture> Pictures => _pictures;

    /// <summary>Whether the product is invented to show how the site works.</summary>
    public bool IsExample { get; init; }

    /// <summary>When the product went public, or null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether everybody sees the product, if its maker is public too.</summary>
    public bool IsPublic => PublishedAt is not null;

    /// <summary>Tells what the product is.</summary>
    public void Describe(LocalizedText description) => Description = description;

    /// <summary>Adds a picture behind the others; it needs an alternative text.</summary>
    public ErrorOr<Success> AddPicture(Guid pictureId, LocalizedText alternativeText)
    {
        if (string.IsNullOrWhiteSpace(alternativeText.Id)) return ProductErrors.PictureWithoutText;
        _pictures.Add(new ProductPicture(Id, pictureId, _pictures.Count, alternativeText));
        return Result.Success;
    }

    /// <summary>Puts the product in front of everybody: it needs a price above zero and a picture.</summary>
    public ErrorOr<Success> Publish(DateTimeOffset now)
    {
        if (Price.Minor <= 0) return ProductErrors.NoPrice;
        if (_pictures.Count == 0) return ProductErrors.NoPicture;

        PublishedAt ??= now;
        return Result.Success;
    }
}
