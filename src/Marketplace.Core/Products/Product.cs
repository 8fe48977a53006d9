using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>Something that a business sells: what everybody sees is the newest published revision, a change is an open one.</summary>
public sealed class Product : IListed
{
    private readonly List<ProductPicture> _pictures = [];
    private readonly List<ProductCertificate> _certificates = [];
    private readonly List<Revision<ProductContent>> _revisions = [];
    private readonly List<ProductSlug> _slugs = [];

    private Product() { } // for EF Core

    /// <summary>A product that nobody sees until its first revision is published.</summary>
    public Product(Guid businessId, ProductContent content, DateTimeOffset now)
    {
        (BusinessId, CategoryId, Name, Price, Unit) = (businessId, content.CategoryId, content.Name, content.Price, content.Unit);
        _revisions.Add(new(Id, ++LastRevision, content, now));
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

    /// <summary>The Indonesian address segment; null until it was public.</summary>
    public string? SlugId { get; private set; }

    /// <summary>The English address segment; the Indonesian one while there is no English name.</summary>
    public string? SlugEn { get; private set; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; private set; } = new("");

    /// <summary>What it is, paragraphs divided by an empty line.</summary>
    public LocalizedText Description { get; private set; } = new("");

    /// <summary>The price of one <see cref="Unit"/>.</summary>
    public Money Price { get; private set; } = Money.Rupiah(0);

    /// <summary>What the price buys, as it stands behind the price: "per 250 g".</summary>
    public LocalizedText Unit { get; private set; } = new("");

    /// <summary>The smallest order, where there is one.</summary>
    public Quantity? MinimumOrder { get; private set; }

    /// <summary>How many days an order takes to be made; null where it is in stock. Changed without review.</summary>
    public int? LeadTimeDays { get; private set; }

    /// <summary>How long it keeps, in days, for things that spoil.</summary>
    public int? ShelfLifeDays { get; private set; }

    /// <summary>What a buyer abroad must know; null where the product is not offered abroad.</summary>
    public ExportTerms? Export { get; private set; }

    /// <summary>The pictures; the one with sort order 0 stands on cards.</summary>
    public IReadOnlyList<ProductPicture> Pictures => _pictures;

    /// <summary>The maker's certificates that cover it.</summary>
    public IReadOnlyList<ProductCertificate> Certificates => _certificates;

    /// <summary>Whether the product is invented to show how the site works.</summary>
    public bool IsExample { get; init; }

    /// <summary>When the product first went public, or null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When the newest published revision went public.</summary>
    public DateTimeOffset? RevisedAt { get; private set; }

    /// <summary>The number of the newest revision.</summary>
    public int LastRevision { get; private set; }

    /// <summary>The revisions that were loaded.</summary>
    public IReadOnlyList<Revision<ProductContent>> Revisions => _revisions;

    /// <summary>Every address segment that ever led here, for good.</summary>
    public IReadOnlyList<ProductSlug> Slugs => _slugs;

    /// <summary>Whether everybody sees the product, if its maker is public too.</summary>
    public bool IsPublic => PublishedAt is not null;

    /// <summary>The change that waits, among the revisions that were loaded.</summary>
    public Revision<ProductContent>? Open => _revisions.Find(r => r.State is RevisionState.Open);

    /// <summary>Whether a buyer abroad finds what they must know: export data, and a name and description in English.</summary>
    public bool IsExportReady => MakesExportReady(Export is not null, Name.IsTranslated(Language.English), Description.IsTranslated(Language.English));

    /// <summary>The rule of <see cref="IsExportReady"/> for views that do not hold the product.</summary>
    internal static bool MakesExportReady(bool hasTerms, bool isNamedInEnglish, bool isDescribedInEnglish) => hasTerms && isNamedInEnglish && isDescribedInEnglish;

    /// <summary>Tells how many days an order takes; null says that it is in stock.</summary>
    public void MakeIn(int? days) => LeadTimeDays = days;

    /// <summary>Begins a change; everybody goes on seeing the published revision. One change is open at a time.</summary>
    public ErrorOr<Success> Change(ProductContent content, DateTimeOffset now)
    {
        if (Open is not null) return ProductErrors.ChangeIsOpen;
        _revisions.Add(new(Id, ++LastRevision, content, now));
        return Result.Success;
    }

    /// <summary>Takes the open change back.</summary>
    public ErrorOr<Success> Withdraw(DateTimeOffset now)
    {
        if (Open is not { } open) return ProductErrors.NoChange;
        open.Close(RevisionState.Withdrawn, now);
        return Result.Success;
    }

    /// <summary>Makes the open revision what everybody sees, under address segments that are this product's own or free.</summary>
    public ErrorOr<Success> Publish(LocalizedSlug slug, DateTimeOffset now)
    {
        if (Open is not { } open) return ProductErrors.NoChange;
        if (Missing(open.Content) is { } error) return error;

        Show(open.Content);
        open.Close(RevisionState.Published, now);
        PublishedAt ??= now;
        RevisedAt = now;
        MoveTo(slug, now);
        return Result.Success;
    }

    private static Error? Missing(ProductContent content) =>
        string.IsNullOrWhiteSpace(content.Name.Id) ? ProductErrors.NoName
        : content.Price.Minor <= 0 ? ProductErrors.NoPrice
        : content.Price.Currency != Money.Rupiah(0).Currency ? ProductErrors.OtherCurrency
        : content.IsTooLong ? ProductErrors.TooLong
        : content.Pictures.Count == 0 ? ProductErrors.NoPicture
        : content.Pictures.Any(picture => !picture.HasText) ? ProductErrors.PictureWithoutText
        : null;

    private void Show(ProductContent content)
    {
        (CategoryId, Name, Description) = (content.CategoryId, content.Name, content.Description);
        (Price, Unit, MinimumOrder) = (content.Price, content.Unit, content.MinimumOrder);
        (ShelfLifeDays, Export) = (content.ShelfLifeDays, content.Export);
        Hang(content.Pictures);
        _certificates.RemoveAll(c => !content.CertificateIds.Contains(c.CertificateId));
        _certificates.AddRange(content.CertificateIds.Except(_certificates.Select(c => c.CertificateId)).Select(id => new ProductCertificate(Id, id)));
    }

    // A row of the same place is written anew rather than replaced, because its place is its key; a database gives them in any order.
    private void Hang(IReadOnlyList<PictureUse> uses)
    {
        _pictures.RemoveAll(picture => picture.SortOrder >= uses.Count);
        foreach (var (use, place) in uses.Select((use, place) => (use, place)))
            if (_pictures.Find(picture => picture.SortOrder == place) is { } hung) hung.Show(use);
            else _pictures.Add(new ProductPicture(Id, place, use));
    }

    private void MoveTo(LocalizedSlug slug, DateTimeOffset now)
    {
        Take(Language.Indonesian, slug.Id, now);
        Take(Language.English, slug.En, now);
        (SlugId, SlugEn) = (slug.Id, slug.En);
    }

    private void Take(Language language, string slug, DateTimeOffset now)
    {
        if (!_slugs.Exists(s => s.Language == language && s.Slug == slug)) _slugs.Add(new(Id, language, slug, now));
    }
}

/// <summary>An address segment that leads to a product for good, also after a change of name.</summary>
public sealed class ProductSlug
{
    private ProductSlug() { } // for EF Core

    internal ProductSlug(Guid productId, Language language, string slug, DateTimeOffset takenAt) =>
        (ProductId, Language, Slug, TakenAt) = (productId, language, slug, takenAt);

    /// <summary>The language of the address.</summary>
    public Language Language { get; private set; }

    /// <summary>The segment, which no other product gets in the language.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The product.</summary>
    public Guid ProductId { get; private set; }

    /// <summary>When the product took it.</summary>
    public DateTimeOffset TakenAt { get; private set; }
}

/// <summary>That a certificate of the maker covers a product.</summary>
public sealed class ProductCertificate : IListed
{
    private ProductCertificate() { } // for EF Core

    internal ProductCertificate(Guid productId, Guid certificateId) => (ProductId, CertificateId) = (productId, certificateId);

    /// <summary>The product.</summary>
    public Guid ProductId { get; private set; }

    /// <summary>The certificate.</summary>
    public Guid CertificateId { get; private set; }

    /// <summary>The certificate.</summary>
    public Certificate? Certificate { get; private set; }
}
