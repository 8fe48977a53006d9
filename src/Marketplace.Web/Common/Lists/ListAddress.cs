using System.Collections.Immutable;
using System.Globalization;

namespace Marketplace.Web.Common.Lists;

/// <summary>The address of a list: its path and the filters in its query, which chips and paging change one at a time.</summary>
public sealed record ListAddress(string Path)
{
    private const string PageKey = "page";

    private ImmutableSortedDictionary<string, string> _filters = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same list filtered; an empty value takes the filter away.</summary>
    public ListAddress With(string filter, string? value) =>
        this with { _filters = string.IsNullOrEmpty(value) ? _filters.Remove(filter) : _filters.SetItem(filter, value) };

    public string First => Path + Query(1);

    /// <summary>The address of a page, counted from 1.</summary>
    public string Page(int number) => Path + Query(number);

    /// <summary>The filters as a query, with the page where it is not the first.</summary>
    public string Query(int page)
    {
        var query = QueryString.Create(_filters.Select(f => KeyValuePair.Create(f.Key, (string?)f.Value)));
        return (page > 1 ? query.Add(PageKey, page.ToString(CultureInfo.InvariantCulture)) : query).Value ?? "";
    }
}
