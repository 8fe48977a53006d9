using System.Text.Json.Nodes;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Seo;

/// <summary>A page's model as the layout needs it.</summary>
public interface IPage
{
    PageHead Head { get; }
}

/// <summary>What a page says about itself to browsers, search engines and the language switch.</summary>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>Whether the title stands alone, without the site's name behind it.</summary>
    public bool IsWholeTitle { get; init; }

    public bool IsIndexed { get; init; } = true;

    /// <summary>Whether the page shows the search field itself, so that the header leaves it out.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>The Open Graph type.</summary>
    public string Kind { get; init; } = "website";

    /// <summary>The path of a picture that stands for the page, with its alternative text.</summary>
    public (string Path, string Alt)? Picture { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The way from the home page to this one, without the home page.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    /// <summary>Schema.org objects.</summary>
    public IReadOnlyList<JsonObject> Data { get; init; } = [];

    /// <summary>The page's path in a language, with the query that makes it another page; null where the fixed address of the request tells it.</summary>
    public Func<SiteLanguage, string?>? PathIn { get; init; }

    /// <summary>Whether the page's text is in Indonesian although the address is English.</summary>
    public bool IsUntranslated { get; init; }
}

/// <summary>A step of the way to a page; the last one has no path.</summary>
public sealed record Crumb(string Name, string? Path = null);
