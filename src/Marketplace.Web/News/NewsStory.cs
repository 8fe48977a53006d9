using Marketplace.Web.Common.Content;

namespace Marketplace.Web.News;

/// <summary>A news article in a list.</summary>
internal sealed record NewsStory
{
    public required ContentPage Page { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public ContentPicture? Picture { get; init; }

    /// <summary>The program that the story belongs to.</summary>
    public StoryProgram? Program { get; init; }

    /// <summary>Whether somebody paid for it, which every list, page and feed says.</summary>
    public bool IsAdvertorial => Page.Shared<bool>("advertorial");

    public string Title => Page.Title;

    public string Summary => Page.Text("summary");
}

/// <summary>A program as its stories name it.</summary>
internal sealed record StoryProgram(string Code, string Name, string Path);
