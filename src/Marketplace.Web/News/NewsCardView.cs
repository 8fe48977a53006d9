namespace Marketplace.Web.News;

/// <summary>A story's card: its shape, the level of its heading, and whether its picture must not wait.</summary>
internal sealed record NewsCardView(NewsStory Story, int Level = 3, string Class = "", bool IsFirst = false)
{
    public const string Lead = "lead-card";
    public const string Across = "lead-card across";
    public const string Row = "row";

    public bool HasSummary => Class is Lead or Across || Story.IsAdvertorial;

    /// <summary>How wide the picture is shown.</summary>
    public string Sizes => Class switch
    {
        Row => "144px",
        Lead or Across => "(min-width: 960px) 680px, 92vw",
        _ => "(min-width: 960px) 400px, (min-width: 640px) 46vw, 92vw",
    };
}
