using Marketplace.Core.Businesses;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Home;
using Marketplace.Web.News;
using Marketplace.Web.Products;
using Marketplace.Web.Programs;
using Marketplace.Web.SavedLists;

namespace Marketplace.Web.Styleguide;

/// <summary>The samples that the site's own partials and tag helpers draw.</summary>
internal sealed record StyleguidePage : IPage
{
    public required PageHead Head { get; init; }

    /// <summary>The parts of the page, in their order.</summary>
    public required IReadOnlyList<StyleguidePart> Parts { get; init; }

    /// <summary>The names of all icons.</summary>
    public required IReadOnlyList<string> Icons { get; init; }

    public required SampleGallery Pictures { get; init; }

    /// <summary>Products with a district chosen.</summary>
    public required ProductListPage Products { get; init; }

    public required ProductListPage NoProducts { get; init; }

    /// <summary>A product that is certified and ready for export.</summary>
    public required ProductDetails Product { get; init; }

    /// <summary>A list of the visitor's own with a product that is gone.</summary>
    public required SavedListPage Saved { get; init; }

    /// <summary>Three products side by side.</summary>
    public required ComparePage Compared { get; init; }

    public required IReadOnlyList<BusinessCard> Businesses { get; init; }

    public required BusinessListPage NoBusinesses { get; init; }

    /// <summary>Four stories; the first is the longest, the second was paid for.</summary>
    public required IReadOnlyList<NewsStory> Stories { get; init; }

    public required IReadOnlyList<ProgramCardView> Programs { get; init; }

    /// <summary>A home page with a maker's story.</summary>
    public required HomeView Home { get; init; }

    /// <summary>A text with so many headings that it has a list of them.</summary>
    public required LongText LongText { get; init; }

    /// <summary>A way to reach an owner by each channel.</summary>
    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required IReadOnlyList<CertificateView> Certificates { get; init; }

    /// <summary>A code as SVG.</summary>
    public required string Code { get; init; }

    /// <summary>An office that can be reached in every way.</summary>
    public required SiteIdentity Office { get; init; }

    public required IReadOnlyList<LanguageLink> Languages { get; init; }
}

/// <summary>A part of the page: its anchor, its heading and the view that shows it.</summary>
internal sealed record StyleguidePart(string Id, string Title, string View);

/// <summary>Pictures of every shape that the site shows.</summary>
internal sealed record SampleGallery(IReadOnlyList<PictureView> Square, PictureView Wide, PictureView Cover);
