using System.Globalization;
using Marketplace.Core.Common;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Tests.Web;

public sealed class FormatTests : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Words) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    [Theory]
    [InlineData(2_500_000, "IDR", "Rp\u00a025.000", "IDR\u00a025,000")]
    [InlineData(123_456_700, "IDR", "Rp\u00a01.234.567", "IDR\u00a01,234,567")]
    [InlineData(0, "IDR", "Rp\u00a00", "IDR\u00a00")]
    [InlineData(155, "USD", "USD\u00a01,55", "USD\u00a01.55")]
    public void A_price_is_written_as_the_language_writes_it(long minor, string currency, string indonesian, string english)
    {
        Assert.Equal(indonesian, new Money(minor, currency).Text(SiteLanguage.Indonesian));
        Assert.Equal(english, new Money(minor, currency).Text(SiteLanguage.English));
    }

    [Theory]
    [InlineData(2_500_000, "IDR", "25000")]
    [InlineData(155, "USD", "1.55")]
    public void Machines_read_a_price_without_groups(long minor, string currency, string plain) =>
        Assert.Equal(plain, new Money(minor, currency).Plain());

    [Fact]
    public void A_moment_is_shown_by_the_clock_of_the_place()
    {
        var moment = new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero);
        SiteLanguage.Indonesian.Use();
        Assert.Equal("Selasa, 24 November 2026, 14.00 WIB", Dates("Asia/Jakarta").Moment(moment));
        Assert.Equal("Selasa, 24 November 2026, 15.00 WITA", Dates("Asia/Makassar").Moment(moment));
        SiteLanguage.English.Use();
        Assert.Equal("Tuesday 24 November 2026, 14:00 WIB", Dates("Asia/Jakarta").Moment(moment));
    }

    [Fact]
    public void The_day_of_the_place_is_not_the_day_of_UTC()
    {
        var lateInUtc = new DateTimeOffset(2026, 11, 23, 18, 30, 0, TimeSpan.Zero);
        SiteLanguage.English.Use();
        Assert.Equal("24 November 2026", Dates("Asia/Jakarta").Day(lateInUtc));
        Assert.Equal(lateInUtc, Dates("Asia/Jakarta").At(new DateTime(2026, 11, 24, 1, 30, 0)));
    }

    [Theory]
    [InlineData("(021) 555 0112", "+62215550112")]
    [InlineData("0812-5550-1120", "+6281255501120")]
    [InlineData("6281255501120", "+6281255501120")]
    public void A_telephone_number_gets_its_country(string written, string plain) => Assert.Equal(plain, Telephone.Plain(written));

    [Theory]
    [InlineData("6281255501120", "+62 812-5550-1120")]
    [InlineData("0812 5550 112", "+62 812-5550-112")]
    [InlineData("6200000000000", "+62 000-0000-0000")]
    [InlineData("+4930123456", "+4930123456")]
    public void A_telephone_number_is_read_in_groups(string written, string read) => Assert.Equal(read, Telephone.Grouped(written));

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;

    private static Dates Dates(string zone) =>
        new(Options.Create(new MarketplaceOptions { Site = { TimeZone = zone } }), TimeProvider.System);
}
