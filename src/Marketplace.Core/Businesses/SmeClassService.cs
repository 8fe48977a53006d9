using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.DatedSettings;

namespace Marketplace.Core.Businesses;

/// <summary>Where the class of a business is computed by the rule of the day.</summary>
public sealed class SmeClassService(DatedSettingService settings)
{
    /// <summary>The key of the rule among the dated settings.</summary>
    public const string Key = "Businesses.SmeClass";

    private const long Billion = 1_000_000_000;

    /// <summary>PP 7/2021, articles 35 and 36.</summary>
    public static SmeClassRule Pp7Of2021 { get; } = new(
        Capital: new(Money.Rupiah(1 * Billion), Money.Rupiah(5 * Billion), Money.Rupiah(10 * Billion)),
        Sales: new(Money.Rupiah(2 * Billion), Money.Rupiah(15 * Billion), Money.Rupiah(50 * Billion)));

    /// <summary>The class by the rule that holds on the day, or why there is none.</summary>
    public async Task<ErrorOr<SmeClassification>> ClassifyAsync(SmeBasis basis, Money amount, DateOnly day, CancellationToken cancel = default)
    {
        if (await settings.FindAsync<SmeClassRule>(Key, day, cancel) is not { } rule) return BusinessErrors.NoRuleYet;

        var found = rule.Value.Classify(basis, amount);
        return found.IsError ? found.Errors : new SmeClassification(found.Value, basis, amount, rule.StartsOn);
    }

    /// <summary>The law of the rule that a class was computed by, without its articles: "PP 7/2021".</summary>
    public async Task<string?> LawOfAsync(SmeClassification size, CancellationToken cancel = default) =>
        (await settings.FindAsync<SmeClassRule>(Key, size.RuleStartsOn, cancel))?.Source.Split(',')[0];

    /// <summary>Writes the first rule where there is none: in force since 2 February 2021.</summary>
    public Task BeginAsync(CancellationToken cancel) =>
        settings.BeginAsync(Key, new(2021, 2, 2), Pp7Of2021, "PP 7/2021, pasal 35–36", cancel);
}
