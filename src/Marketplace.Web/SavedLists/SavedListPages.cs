using Marketplace.Core.SavedLists;
using Marketplace.Web.Common.Languages;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.SavedLists;

/// <summary>Puts together the pages of saved lists.</summary>
public sealed class SavedListPages(LocalizedLinks links, IStringLocalizer<SavedListTexts> texts)
{
    /// <summary>The visitor's own list, with the sentence of a refusal where there was one.</summary>
    internal SavedListPage Own(SavedListView? list, string? refusal = null) =>
        Page(list, "own", links.ToSaved) with { IsOwn = true, Refusal = refusal is null ? null : texts[refusal].Value };

    /// <summary>Somebody's list as everybody sees it who has its link.</summary>
    internal SavedListPage Shared(SavedListView list) => Page(list, "shared", language => links.ToSavedList(list.Id, language));

    private SavedListPage Page(SavedListView? list, string kind, Func<SiteLanguage, string> pathIn) => new()
    {
        Head = new(texts[kind + ".title"], texts[kind + ".lead"])
        {
            IsIndexed = false, // whoever should read it has its link
            PathIn = pathIn,
            Trail = [new(texts[kind + ".title"])],
        },
        Heading = texts[kind + ".title"],
        Lead = texts[kind + ".lead"],
        IsOwn = false,
        Id = list?.Id,
        Products = list?.Products ?? [],
        Gone = list?.Gone ?? [],
    };
}
