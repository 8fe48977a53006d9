using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Layout;

/// <summary>What stands around a page.</summary>
public sealed record Shell
{
    public required SiteIdentity Site { get; init; }

    public required bool IsDemo { get; init; }

    public required bool IsIndexed { get; init; }

    public required IReadOnlyList<MenuLink> Menu { get; init; }

    public required IReadOnlyList<MenuGroup> Footer { get; init; }

    /// <summary>The page in every language it has, for the language switch.</summary>
    public required IReadOnlyList<LanguageLink> Languages { get; init; }

    /// <summary>The page's own whole address; null for a page that is nobody's, such as an error.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whole addresses of the page by hreflang, "x-default" included; empty for a page that is nobody's.</summary>
    public IReadOnlyList<(string Hreflang, string Address)> Alternates { get; init; } = [];
}

/// <summary>Who runs the site and how to reach them.</summary>
public sealed record SiteIdentity(string Name)
{
    public string? Tagline { get; init; }

    public string? Organisation { get; init; }

    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>A number for WhatsApp, in digits with the country's code.</summary>
    public string? WhatsApp { get; init; }

    public string? OpeningHours { get; init; }

    /// <summary>Whether there is a telephone, WhatsApp or mail address.</summary>
    public bool CanBeReached => (Phone ?? WhatsApp ?? Email) is not null;
}

/// <summary>A menu with its heading.</summary>
public sealed record MenuGroup(string Title, IReadOnlyList<MenuLink> Links);

/// <summary>An entry of a menu.</summary>
public sealed record MenuLink(string Label, string Path, string Icon, bool IsCurrent = false);

/// <summary>The page in a language.</summary>
public sealed record LanguageLink(SiteLanguage Language, string Path, bool IsCurrent);
