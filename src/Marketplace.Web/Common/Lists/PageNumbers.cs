namespace Marketplace.Web.Common.Lists;

/// <summary>Which page numbers a list offers.</summary>
internal static class PageNumbers
{
    private const int Neighbours = 1;

    /// <summary>The first, the last and those around the current page; null stands for a gap.</summary>
    public static IEnumerable<int?> Around(int number, int count)
    {
        var before = 0;
        foreach (var page in Enumerable.Range(1, count).Where(p => p == 1 || p == count || Math.Abs(p - number) <= Neighbours))
        {
            if (page > before + 1) yield return page == before + 2 ? before + 1 : null; // a gap of one is the page itself
            yield return page;
            before = page;
        }
    }
}
