using System.Collections.Immutable;
using System.Globalization;

namespace Marketplace.Web.Common.Lists;

/// <summary>The address of a list: its path and the filters in its query, which chips and paging change one at a time.</summary>
public sealed record ListAddress(string Path)
{
    private const string PageKey = "page";

    private ImmutableSortedSet<(string Key, string Value)> _filters = ImmutableSortedSet.Create<(string Key, string Value)>(Comparer<(string Key, string Value)>.Create(InOrder));

    /// <summary>The same list with one value of a filter; an empty value takes the filter away.</summary>
    public ListAddress With(string filter, string? value) => Without(filter).And(filter, value);

    /// <summary>The same list with a further value of a filter; an empty one adds nothing.</summary>
    public ListAddress And(string filter, string? value) =>
        string.IsNullOrEmpty(value) ? this : this with { _filters = _filters.Add((filter, value)) };

    /// <summary>The same list with further values of a filter.</summary>
    public ListAddress And(string filter, IEnumerable<string> values) => values.Aggregate(this, (address, value) => address.And(filter, value));

    /// <summary>The same list without a filter, or without one value of it.</summary>
    public ListAddress Without(string filter, string? value = null) =>
        this with { _filters = _filters.Except(_filters.Where(f => f.Key == filter && (value is null || f.Value == value))) };

    /// <summary>The same filters on another path.</summary>
    public ListAddress On(string path) => this with { Path = path };

    public string First => Path + Query(1);

    /// <summary>The address of a page, counted from 1.</summary>
    public string Page(int number) => Path + Query(number);

    /// <summary>The filters as a query, with the page where it is not the first.</summary>
    public string Query(int page)
    {
        var query = QueryString.Create(_filters.Select(f => KeyValuePair.Create(f.Key, (string?)f.Value)));
        return (page > 1 ? query.Add(PageKey, page.ToString(CultureInfo.InvariantCulture)) : query).Value ?? "";
    }

    private static int InOrder((string Key, string Value) a, (string Key, string Value) b) =>
        string.CompareOrdinal(a.Key, b.Key) is var byKey and not 0 ? byKey : string.CompareOrdinal(a.Value, b.Value);
}
