using System.Text.Json;
using AngleSharp.Dom;

namespace Marketplace.Tests.Pages;

/// <summary>What a business's own page says.</summary>
public sealed class ShowcaseTests(SiteHost site)
{
    private static readonly DateTimeOffset TuesdayAtTen = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", 10, "Buka sekarang, sampai 17.00", "Selasa hari ini")]
    [InlineData("/umkm/dapur-bu-yati", 20, "Tutup, buka besok 08.00", "Selasa hari ini")]
    [InlineData("/en/businesses/dapur-bu-yati", 10, "Open now, until 17:00", "Tuesday today")]
    [InlineData("/en/businesses/dapur-bu-yati", 20, "Closed, opens tomorrow 08:00", "Tuesday today")]
    public async Task Hours_are_shown_by_the_clock_of_the_city(string path, int hour, string now, string today)
    {
        var page = await site.ReadAsync(path, TuesdayAtTen.AddHours(hour - 10));

        Assert.Equal(now, page.Document.QuerySelector(".open-now")!.TextContent);
        Assert.Equal(7, page.Document.QuerySelectorAll(".hours tr").Length);
        Assert.Equal(today, Words(page.Document.QuerySelector(".hours [aria-current=date] th")));
        Assert.Empty(PageRules.Broken(page));
    }

    [Theory]
    [InlineData("/umkm/rumah-jahit-cireundeu", "Dengan janji")]
    [InlineData("/en/businesses/rumah-jahit-cireundeu", "By appointment")]
    public async Task Without_hours_the_door_opens_by_appointment(string path, string words)
    {
        var page = await site.ReadAsync(path);

        Assert.Equal(words, page.Document.QuerySelector(".open-now.closed")!.TextContent);
        Assert.Null(page.Document.QuerySelector(".hours"));
        Assert.Contains(words, page.Document.QuerySelector(".contact-list")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", "https://wa.me/6281200000101?text=Halo", "0812-0000-0101")]
    [InlineData("/umkm/keranggan-jaya", "tel:+6281200000102", "0812-0000-0102")]
    [InlineData("/umkm/kopi-lengkong", "mailto:halo.kopilengkong@example.com?body=Halo", "halo.kopilengkong@example.com")]
    [InlineData("/en/businesses/dapur-bu-yati", "https://wa.me/6281200000101?text=Hello", "+62 812-0000-0101")]
    [InlineData("/en/businesses/keranggan-jaya", "tel:+6281200000102", "+62 812-0000-0102")]
    [InlineData("/en/businesses/kopi-lengkong", "mailto:halo.kopilengkong@example.com?body=Hello", "halo.kopilengkong@example.com")]
    public async Task The_owner_is_reached_in_the_way_that_the_owner_chose(string path, string link, string shown)
    {
        var page = await site.ReadAsync(path);

        var button = page.Document.QuerySelector(".ask-bar a.button")!.GetAttribute("href")!;
        Assert.StartsWith(link, button, StringComparison.Ordinal);
        if (!link.StartsWith("tel:", StringComparison.Ordinal)) Assert.Contains(Uri.EscapeDataString("http://localhost" + path), button, StringComparison.Ordinal);
        Assert.Equal(shown, page.Document.QuerySelector($".contact-list a[href='{button}']")!.TextContent);
    }

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", "Kelurahan Rawa Buntu, Kecamatan Serpong", "Dari Stasiun Rawa Buntu", "geo:-6.3128,106.6803?q=-6.3128,106.6803(Dapur%20Bu%20Yati)")]
    [InlineData("/en/businesses/dapur-bu-yati", "Kelurahan Rawa Buntu, Serpong district", "Five minutes on foot", "geo:-6.3128,106.6803?q=-6.3128,106.6803(Dapur%20Bu%20Yati)")]
    [InlineData("/umkm/kue-kering-rempoa", "Kelurahan Rempoa, Kecamatan Ciputat Timur", "Dari bundaran Rempoa", null)]
    [InlineData("/en/businesses/kue-kering-rempoa", "Kelurahan Rempoa, Ciputat Timur district", "From the Rempoa roundabout", null)]
    public async Task The_way_is_told_and_a_map_opens_only_where_the_owner_gave_a_point(string path, string place, string way, string? map)
    {
        var page = await site.ReadAsync(path);

        Assert.Contains(place, page.Document.QuerySelector(".contact-list address")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(way, page.Document.QuerySelector(".directions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(map, page.Document.QuerySelector("a[href^='geo:']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", "Industri Kerupuk", "Usaha mikro menurut PP 7/2021, aturan sejak 2 Februari 2021")]
    [InlineData("/en/businesses/dapur-bu-yati", "KBLI 10794", "Micro business by PP 7/2021, rule of 2 February 2021")]
    [InlineData("/en/businesses/keranggan-jaya", "KBLI 10793", "Small business by PP 7/2021, rule of 2 February 2021")]
    public async Task Line_and_class_are_told_with_the_rule_and_no_amount(string path, string line, string size)
    {
        var facts = (await site.ReadAsync(path)).Document.QuerySelectorAll(".facts dd").Select(Words).ToList();

        Assert.Contains(facts, fact => fact.Contains(line, StringComparison.Ordinal));
        Assert.Contains(size, facts, StringComparer.Ordinal);
        Assert.DoesNotContain(facts, fact => fact.Contains("Rp", StringComparison.Ordinal) || fact.Contains("IDR", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", "Diterbitkan BPJPH", "Diperiksa 10 Februari 2026", "Tanpa batas waktu", "Berlaku sampai 14 Maret 2028")]
    [InlineData("/en/businesses/dapur-bu-yati", "Issued by BPJPH", "Checked on 10 February 2026", "No end date", "Valid until 14 March 2028")]
    public async Task A_certificate_has_number_issuer_and_the_day_it_was_checked(string path, params string[] words)
    {
        var page = await site.ReadAsync(path, TuesdayAtTen);

        Assert.Equal(["CONTOH-HALAL-2023-0101", "CONTOH-PIRT-2023-0101"], Numbers(page), StringComparer.Ordinal);
        Assert.All(words, word => Assert.Contains(word, page.Document.QuerySelector(".certificates")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/umkm/")]
    [InlineData("/en/businesses/")]
    public async Task What_has_expired_or_nobody_has_checked_is_not_shown(string start)
    {
        var lastDay = new DateTimeOffset(2026, 4, 12, 23, 59, 0, TimeSpan.FromHours(7));

        Assert.Contains("CONTOH-PIRT-2021-0103", Numbers(await site.ReadAsync(start + "kue-kering-rempoa", lastDay)), StringComparer.Ordinal);
        Assert.Equal(["CONTOH-HALAL-2024-0103"], Numbers(await site.ReadAsync(start + "kue-kering-rempoa", lastDay.AddMinutes(1))), StringComparer.Ordinal);
        Assert.DoesNotContain("CONTOH-HALAL-2026-0104", (await site.ReadAsync(start + "roti-kampung-benda", TuesdayAtTen)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_read_hours_point_certificates_and_contact()
    {
        var data = (await site.ReadAsync("/en/businesses/dapur-bu-yati", TuesdayAtTen)).Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(block => JsonDocument.Parse(block.TextContent).RootElement).Single(thing => thing.GetProperty("@type").GetString() == "LocalBusiness");

        Assert.Equal("+6281200000101", data.GetProperty("telephone").GetString());
        Assert.Equal(-6.3128, data.GetProperty("geo").GetProperty("latitude").GetDouble());
        var hours = data.GetProperty("openingHoursSpecification").EnumerateArray().ToList();
        Assert.Equal([("08:00", "17:00", 5), ("08:00", "13:00", 1)], hours.Select(h => (h.GetProperty("opens").GetString()!, h.GetProperty("closes").GetString()!, h.GetProperty("dayOfWeek").GetArrayLength())));
        Assert.Equal("https://schema.org/Saturday", hours[1].GetProperty("dayOfWeek")[0].GetString());
        var certificates = data.GetProperty("hasCertification").EnumerateArray().ToList();
        Assert.Equal(["CONTOH-HALAL-2023-0101", "CONTOH-PIRT-2023-0101"], certificates.Select(c => c.GetProperty("certificationIdentification").GetString()!), StringComparer.Ordinal);
        Assert.Equal("2028-03-14", certificates[1].GetProperty("expires").GetString());
    }

    private static IEnumerable<string> Numbers(SitePage page) => page.Document.QuerySelectorAll(".certificates h3 + p").Select(p => p.TextContent);

    private static string Words(INode? node) => string.Join(' ', node!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
