using Marketplace.Core.Media;

namespace Marketplace.Web.Common.Content;

/// <summary>A picture of a page of content with what is said of it.</summary>
public sealed record ContentPicture(PictureView View, string Alt, string? Credit);
