using System.ComponentModel.DataAnnotations;
using Marketplace.Core;
using Marketplace.Core.Database;

namespace Marketplace.Web.Common.Settings;

/// <summary>The settings of the whole site, section "Marketplace".</summary>
public sealed class MarketplaceOptions
{
    public const string Section = "Marketplace";

    /// <summary>The folder of databases, pictures and keys; empty means: found by <see cref="DataFolder"/>.</summary>
    public string? DataPath { get; set; }

    /// <summary>Whether the site fills itself with examples, says so on every page and asks robots to stay away.</summary>
    public bool DemoData { get; set; }

    /// <summary>Whether plain HTTP is redirected and cookies travel by HTTPS alone.</summary>
    public bool RequireHttps { get; set; }

    public DatabaseOptions Database { get; set; } = new();

    public SiteOptions Site { get; set; } = new();

    internal MarketplaceStorage Storage(DataFolder data) => Database.Provider is DatabaseProvider.PostgreSql
        ? MarketplaceStorage.OnPostgreSql(Database.ConnectionString!, data.Path)
        : MarketplaceStorage.In(data.Path);
}

/// <summary>Where the marketplace's tables lie, section "Marketplace:Database".</summary>
public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>How to reach a PostgreSQL server; a secret, so it comes from the environment. SQLite needs none.</summary>
    public string? ConnectionString { get; set; }
}

/// <summary>What names the city, section "Marketplace:Site".</summary>
public sealed class SiteOptions
{
    /// <summary>The name in the header where the content holds none.</summary>
    [Required(ErrorMessage = "Marketplace:Site:Name must not be empty.")]
    public string Name { get; set; } = "Etalase Tangsel";

    [Required(ErrorMessage = "Marketplace:Site:City must not be empty.")]
    public string City { get; set; } = "Tangerang Selatan";

    /// <summary>IANA id of the zone whose clock the site shows.</summary>
    public string TimeZone { get; set; } = "Asia/Jakarta";

    /// <summary>Scheme and host that canonical addresses carry; empty means: those of the request.</summary>
    public string? Address { get; set; }

    /// <summary>The colour of the browser's frame by day, as #rrggbb.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Marketplace:Site:ThemeColor must be a colour such as #0b6e60.")]
    public string ThemeColor { get; set; } = "#0b6e60";

    /// <summary>The colour of the browser's frame in the dark, as #rrggbb.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Marketplace:Site:DarkThemeColor must be a colour such as #0f211d.")]
    public string DarkThemeColor { get; set; } = "#0f211d";

    /// <summary>The ground of a start screen, as #rrggbb.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Marketplace:Site:BackgroundColor must be a colour such as #fbf8f2.")]
    public string BackgroundColor { get; set; } = "#fbf8f2";
}
