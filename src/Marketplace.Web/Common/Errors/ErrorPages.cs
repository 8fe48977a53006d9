using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Common.Errors;

/// <summary>Words for what went wrong, and the way on.</summary>
public sealed class ErrorPages(IStringLocalizer<ErrorTexts> texts)
{
    internal ErrorPage Failed(string number) => Page("failed", number);

    internal ErrorPage Refused(int status) => Page(status == StatusCodes.Status404NotFound ? "missing" : "refused");

    private ErrorPage Page(string kind, string? number = null) => new()
    {
        Head = new PageHead(texts[kind + ".title"], texts[kind + ".text"]) { IsIndexed = false, HasOwnSearch = true },
        Text = texts[kind + ".text"],
        Number = number,
    };
}

/// <summary>What an error page shows.</summary>
internal sealed record ErrorPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Text { get; init; }

    /// <summary>The number that the log has too; null where nothing failed.</summary>
    public string? Number { get; init; }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class ErrorTexts;
