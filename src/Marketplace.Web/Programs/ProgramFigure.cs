namespace Marketplace.Web.Programs;

/// <summary>A figure with its day and source; it opens the rows that were counted, where the site has them.</summary>
internal sealed record ProgramFigure(string Value, string Label, DateOnly Date, string? Source)
{
    /// <summary>The path of the list that holds as many rows; null for a published figure, whose rows are elsewhere.</summary>
    public string? RowsPath { get; init; }
}
