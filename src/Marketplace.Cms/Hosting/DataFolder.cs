namespace Marketplace.Cms.Hosting;

/// <summary>The folder of the database, media and temporary files; absolute.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The connection to the content database.</summary>
    public string ConnectionString => $"Data Source={System.IO.Path.Combine(Path, "Umbraco.sqlite.db")}";

    /// <summary>Where the files of media items lie; they are served at /media.</summary>
    public string Media => System.IO.Path.Combine(Path, "Media");
}
