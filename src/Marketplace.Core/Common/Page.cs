namespace Marketplace.Core.Common;

/// <summary>One page of a longer list; pages count from 1.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int TotalCount)
{
    /// <summary>How many pages there are; an empty list has one.</summary>
    public int PageCount => Math.Max(1, (TotalCount + Size - 1) / Size);

    /// <summary>Whether somebody asked for a page after the last one.</summary>
    public bool IsBeyondEnd => Number > PageCount;
}
