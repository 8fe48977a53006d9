using Marketplace.Web.Common.Content;
using Marketplace.Web.Programs;

namespace Marketplace.Web.News;

/// <summary>What can be chosen in the news, and what is.</summary>
internal sealed record NewsFilter(NewsQuery Query, IReadOnlyList<ContentPage> Programs, IReadOnlyList<string> Tags)
{
    public ContentPage? Program { get; } = Programs.FirstOrDefault(p => Same(p.Code(), Query.Program));

    public string? Tag { get; } = Find(Tags, Query.Tag);

    /// <summary>A value that means nothing here; a tag of the other language is one.</summary>
    public string? Unknown =>
        Program is null && !string.IsNullOrEmpty(Query.Program) ? Query.Program
        : Tag is null && !string.IsNullOrEmpty(Query.Tag) ? Query.Tag
        : null;

    public bool Matches(ContentPage article) =>
        Unknown is null
        && (Program is null || NewsDesk.ProgramOf(article)?.Content.Key == Program.Content.Key)
        && (Tag is null || article.Words("tags").Any(word => Same(word, Tag)));

    /// <summary>The tag as it is written, whatever the case it is asked in.</summary>
    public static string? Find(IReadOnlyList<string> tags, string? word) => tags.FirstOrDefault(tag => Same(tag, word));

    private static bool Same(string word, string? other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
