namespace Marketplace.Core.Common;

/// <summary>A picture with what it shows, for people who do not see it.</summary>
public sealed record PictureUse(Guid PictureId, LocalizedText AlternativeText)
{
    /// <summary>Whether the alternative text is there.</summary>
    public bool HasText => !string.IsNullOrWhiteSpace(AlternativeText.Id);
}
