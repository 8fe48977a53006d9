using Microsoft.AspNetCore.Html;

namespace Marketplace.Web.Common;

/// <summary>A washed text with its chapters, for the list beside it.</summary>
public sealed record LongText(IHtmlContent Text, IReadOnlyList<Chapter> Chapters)
{
    public static LongText Empty { get; } = new(HtmlString.Empty, []);

    /// <summary>Whether a list of them helps: two can be seen without.</summary>
    public bool HasManyChapters => Chapters.Count > 2;
}

/// <summary>A heading of a text and the id that leads to it.</summary>
public sealed record Chapter(string Id, string Title);
