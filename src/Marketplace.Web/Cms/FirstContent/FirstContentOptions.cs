namespace Marketplace.Web.Cms.FirstContent;

/// <summary>What the first start writes.</summary>
internal sealed class FirstContentOptions
{
    public const string Section = "Marketplace";

    /// <summary>Whether examples are written too: news, programs, places, pictures.</summary>
    public bool DemoData { get; set; }
}
