using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Settings;

/// <summary>Reads and judges the settings before anything is built on them.</summary>
internal static class SettingsModule
{
    public static MarketplaceOptions AddSettings(this WebApplicationBuilder builder, out DataFolder data)
    {
        var section = builder.Configuration.GetSection(MarketplaceOptions.Section);
        var options = section.Get<MarketplaceOptions>() ?? new();
        Judge(options, builder.Configuration);

        data = DataFolder.Find(options.DataPath, builder.Environment.ContentRootPath, AppContext.BaseDirectory).Open();
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton<IValidateOptions<MarketplaceOptions>, MarketplaceOptionsCheck>();
        builder.Services.AddOptions<MarketplaceOptions>().Bind(section).ValidateOnStart();
        return options;
    }

    private static void Judge(MarketplaceOptions options, ConfigurationManager settings)
    {
        var wrong = new MarketplaceOptionsCheck().Validate(null, options) is { Failed: true } refused ? refused.Failures.ToList() : [];
        wrong.AddRange(FirstAdministratorCheck.Wrong(settings));
        wrong.AddRange(SeedProducts.Wrong(settings));
        foreach (var url in (settings[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!IsAddress(url)) wrong.Add($"urls must be addresses such as http://localhost:5000; \"{url}\" is none.");
        if (wrong.Count > 0) throw new OptionsValidationException(MarketplaceOptions.Section, typeof(MarketplaceOptions), wrong);
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
