using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Programs;

/// <summary>Finds the figure of a program: counted now where the site holds the rows, else the one that an editor typed.</summary>
public sealed class ProgramFigures(
    BusinessService businesses, SiteMenus menus, LocalizedLinks links, Dates dates, IStringLocalizer<ProgramTexts> texts)
{
    /// <summary>The programs, each with its figure.</summary>
    internal async Task<IReadOnlyList<ProgramCardView>> CardsAsync(IEnumerable<ContentPage> programs, int level, CancellationToken cancel)
    {
        var cards = new List<ProgramCardView>();
        foreach (var program in programs) cards.Add(new(program, await FindAsync(program, cancel), level));
        return cards;
    }

    internal async Task<ProgramFigure?> FindAsync(ContentPage program, CancellationToken cancel) =>
        program.Code() == "umkm" && await businesses.CountAsync(cancel) is var count and > 0 ? Businesses(count) : program.PublishedFigure();

    private ProgramFigure Businesses(int count) =>
        new(count.ToString("N0", CultureInfo.CurrentCulture), texts["figure.businesses"], dates.Today, menus.Identity(SiteLanguage.Current).Name)
        {
            RowsPath = links.ToBusinesses(),
        };
}
