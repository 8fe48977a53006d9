using System.ComponentModel.DataAnnotations;
using Marketplace.Core.Database;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Settings;

/// <summary>Refuses settings that the site cannot run with, each in one sentence that names it.</summary>
internal sealed class MarketplaceOptionsCheck : IValidateOptions<MarketplaceOptions>
{
    public ValidateOptionsResult Validate(string? name, MarketplaceOptions options)
    {
        var wrong = Annotations(options.Site).Concat(Rules(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Annotations(SiteOptions site)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(site, new ValidationContext(site), results, validateAllProperties: true);
        return results.Select(r => r.ErrorMessage!);
    }

    private static IEnumerable<string> Rules(MarketplaceOptions options)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.Site.TimeZone, out _))
            yield return $"Marketplace:Site:TimeZone must be an IANA time zone such as Asia/Jakarta; \"{options.Site.TimeZone}\" is none.";
        if (!IsAddress(options.Site.Address))
            yield return $"Marketplace:Site:Address must be http:// or https:// with a host and nothing behind it; \"{options.Site.Address}\" is not.";
        if (options.Database is { Provider: DatabaseProvider.PostgreSql, ConnectionString: not { Length: > 0 } })
            yield return "Marketplace:Database:ConnectionString must say where the PostgreSQL server is, for example Host=localhost;Database=marketplace;Username=marketplace.";
        if (options.DataPath is { Length: > 0 } path && File.Exists(path))
            yield return $"Marketplace:DataPath must be a folder; \"{path}\" is a file.";
    }

    private static bool IsAddress(string? address) =>
        string.IsNullOrEmpty(address)
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/");
}
