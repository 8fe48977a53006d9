using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Tests.Businesses;

/// <summary>PP 7/2021, articles 35 and 36.</summary>
public sealed class SmeClassTests
{
    private const long Billion = 1_000_000_000;

    [Theory]
    [InlineData(SmeBasis.Capital, 0, SmeClass.Micro)]
    [InlineData(SmeBasis.Capital, 1 * Billion, SmeClass.Micro)]
    [InlineData(SmeBasis.Capital, (1 * Billion) + 1, SmeClass.Small)]
    [InlineData(SmeBasis.Capital, 5 * Billion, SmeClass.Small)]
    [InlineData(SmeBasis.Capital, (5 * Billion) + 1, SmeClass.Medium)]
    [InlineData(SmeBasis.Capital, 10 * Billion, SmeClass.Medium)]
    [InlineData(SmeBasis.Sales, 0, SmeClass.Micro)]
    [InlineData(SmeBasis.Sales, 2 * Billion, SmeClass.Micro)]
    [InlineData(SmeBasis.Sales, (2 * Billion) + 1, SmeClass.Small)]
    [InlineData(SmeBasis.Sales, 15 * Billion, SmeClass.Small)]
    [InlineData(SmeBasis.Sales, (15 * Billion) + 1, SmeClass.Medium)]
    [InlineData(SmeBasis.Sales, 50 * Billion, SmeClass.Medium)]
    public void A_bound_belongs_to_the_smaller_class(SmeBasis basis, long rupiah, SmeClass found) =>
        Assert.Equal(found, SmeClassService.Pp7Of2021.Classify(basis, Money.Rupiah(rupiah)).Value);

    [Theory]
    [InlineData(SmeBasis.Capital, (10 * Billion) + 1)]
    [InlineData(SmeBasis.Sales, (50 * Billion) + 1)]
    public void More_than_a_medium_business_has_is_none(SmeBasis basis, long rupiah) =>
        Assert.Equal(BusinessErrors.TooLarge, SmeClassService.Pp7Of2021.Classify(basis, Money.Rupiah(rupiah)).FirstError);

    [Theory]
    [InlineData(SmeBasis.Capital)]
    [InlineData(SmeBasis.Sales)]
    public void Less_than_nothing_is_refused(SmeBasis basis) =>
        Assert.Equal(BusinessErrors.NegativeAmount, SmeClassService.Pp7Of2021.Classify(basis, new Money(-1, Money.Idr)).FirstError);
}
