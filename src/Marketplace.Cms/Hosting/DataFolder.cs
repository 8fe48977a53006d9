using Microsoft.Data.Sqlite;

namespace Marketplace.Cms.Hosting;

/// <summary>The folder of the database, media and temporary files; absolute.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The connection to the content database.</summary>
    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = System.IO.Path.Combine(Path, "Umbraco.sqlite.db") }.ToString();

    /// <summary>Where the files of media items lie; they are served at /media.</summary>
    public string Media => System.IO.Path.Combine(Path, "Media");
}
