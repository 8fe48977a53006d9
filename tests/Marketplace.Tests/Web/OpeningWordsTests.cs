using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Tests.Common;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Languages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Marketplace.Tests.Web;

/// <summary>What a showcase says about its hours; 24 November 2026 is a Tuesday.</summary>
public sealed class OpeningWordsTests : IDisposable
{
    private const string Shop = "Mo-Fr 08:00-12:00,13:00-17:00; Sa 08:00-13:00";

    private static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private readonly (CultureInfo Culture, CultureInfo Words) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    [Theory]
    [InlineData("2026-11-24T10:00", "Buka sekarang, sampai 12.00", "Open now, until 12:00")]
    [InlineData("2026-11-24T08:00", "Buka sekarang, sampai 12.00", "Open now, until 12:00")]
    [InlineData("2026-11-24T07:59", "Tutup, buka hari ini 08.00", "Closed, opens today 08:00")]
    [InlineData("2026-11-24T12:00", "Tutup, buka hari ini 13.00", "Closed, opens today 13:00")]
    [InlineData("2026-11-24T17:00", "Tutup, buka besok 08.00", "Closed, opens tomorrow 08:00")]
    [InlineData("2026-11-28T13:00", "Tutup, buka Senin 08.00", "Closed, opens Monday 08:00")]
    [InlineData("2026-11-29T00:30", "Tutup, buka besok 08.00", "Closed, opens tomorrow 08:00")]
    public void A_door_is_open_or_says_when_it_opens(string wall, string indonesian, string english)
    {
        Assert.Equal(indonesian, Week(Shop, wall, SiteLanguage.Indonesian)!.Now);
        Assert.Equal(english, Week(Shop, wall, SiteLanguage.English)!.Now);
        Assert.Equal(english.StartsWith("Open", StringComparison.Ordinal), Week(Shop, wall, SiteLanguage.English)!.IsOpen);
    }

    [Fact]
    public void A_week_begins_on_Monday_and_marks_the_day_of_the_place()
    {
        // Half past midnight in Jakarta is still Monday in UTC.
        var week = Week(Shop, "2026-11-24T00:30", SiteLanguage.Indonesian)!;

        Assert.Equal(["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"], week.Days.Select(day => day.Name), StringComparer.Ordinal);
        Assert.Equal("Selasa", Assert.Single(week.Days, day => day.IsToday).Name);
        Assert.Equal("08.00–12.00, 13.00–17.00", week.Days[0].Hours);
        Assert.Equal(("08.00–13.00", "Tutup"), (week.Days[5].Hours, week.Days[6].Hours));
        Assert.Equal(["08:00–12:00, 13:00–17:00", "Closed"], Week(Shop, "2026-11-24T00:30", SiteLanguage.English)!.Days.Select(day => day.Hours).Where((_, at) => at is 0 or 6), StringComparer.Ordinal);
    }

    [Fact]
    public void A_door_that_opens_once_a_week_names_the_day()
    {
        Assert.Equal("Closed, opens Tuesday 09:00", Week("Tu 09:00-10:00", "2026-11-24T10:00", SiteLanguage.English)!.Now);
        Assert.Equal("Tutup, buka hari ini 09.00", Week("Tu 09:00-10:00", "2026-11-24T08:00", SiteLanguage.Indonesian)!.Now);
    }

    [Fact]
    public void A_door_that_never_opens_promises_nothing() =>
        Assert.Equal("Closed for now", Week("", "2026-11-24T10:00", SiteLanguage.English)!.Now);

    [Fact]
    public void Without_hours_there_is_no_week() => Assert.Null(Week(null, "2026-11-24T10:00", SiteLanguage.Indonesian));

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;

    private static OpeningWeek? Week(string? hours, string wall, SiteLanguage language)
    {
        language.Use();
        var now = new DateTimeOffset(DateTime.Parse(wall, CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
        var words = new StringLocalizer<BusinessTexts>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        return new OpeningWords(new CityClock(new FakeClock(now), Jakarta), words).Of(hours is null ? null : OpeningHours.Parse(hours));
    }
}
