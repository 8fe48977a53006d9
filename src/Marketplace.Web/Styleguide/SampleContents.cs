using Marketplace.Core.Media;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Home;
using Marketplace.Web.News;
using Marketplace.Web.Programs;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Strings;

namespace Marketplace.Web.Styleguide;

/// <summary>Stories, programs and a home page for the samples.</summary>
public sealed class SampleContents(SiteContent site, IPublishedContentTypeCache types, IVariationContextAccessor variation)
{
    private static readonly DateTimeOffset Newest = new(2026, 11, 24, 14, 0, 0, TimeSpan.FromHours(7));

    internal IReadOnlyList<NewsStory> Stories(SampleGallery pictures) =>
    [
        Story("Dua puluh pembuat camilan membawa pulang izin edar pertama mereka", pictures.Wide, 0, "UMKM"),
        Story("Toko kami sekarang buka sampai malam", pictures.Square[1], 1, null, isAdvertorial: true),
        Story("Koperasi simpan pinjam belajar membaca laporan keuangannya sendiri", pictures.Square[3], 4, "Koperasi"),
        Story("Lapak baru di Tandon Ciater", pictures.Square[2], 9, "PKL"),
    ];

    internal IReadOnlyList<ProgramCardView> Programs() =>
    [
        Program("Koperasi", "koperasi", "630", "koperasi aktif", "Pendampingan pembukuan, rapat anggota, dan izin usaha."),
        Program("UMKM", "umkm", "145", "usaha di etalase", "Pelatihan, klinik, dan jalan ke pasar yang lebih jauh.", rows: "#home"),
        Program("Pedagang kaki lima", "pkl", "2.140", "pedagang punya tempat tetap", "Tempat berdagang yang tertata, terang, dan dekat pembeli."),
    ];

    internal HomeView Home(SampleGallery pictures, SampleMarket market) => new()
    {
        Head = new PageHead("", ""),
        Page = Page("home", "Beranda",
            ("title", "Belanja dari pembuatnya"),
            ("storyTitle", "Dari dapur belakang ke rak toko"),
            ("storyText", new HtmlEncodedString("<blockquote>“Dulu saya titip di warung. Sekarang pembeli dari luar kota yang menelepon saya.”</blockquote><p>Bu Ratna, Dapur Bu Ratna</p>"))),
        Window = [.. market.Products.Concat(market.Products).Take(6)],
        Categories = market.Categories,
        Newest = market.Products,
        ExportReady = market.Products,
        Makers = market.Businesses,
        Programs = [],
        News = [],
        StoryMaker = market.Businesses[0],
        StoryPicture = new(pictures.Wide, pictures.Wide.AlternativeText.Id, null),
    };

    private NewsStory Story(string title, PictureView picture, int daysAgo, string? program, bool isAdvertorial = false) => new()
    {
        Page = Page("newsArticle", title,
            ("title", title),
            ("summary", "Tiga bulan, satu dapur bersama, dan daftar periksa yang ditempel di pintu kulkas."),
            ("advertorial", isAdvertorial)),
        PublishedAt = Newest.AddDays(-daysAgo),
        Picture = new(picture, picture.AlternativeText.Id, null),
        Program = program is null ? null : new(program, program, "#article"),
    };

    private ProgramCardView Program(string name, string code, string figure, string label, string summary, string? rows = null) => new(
        Page("programPage", name, ("programCode", code), ("title", name), ("summary", summary)),
        new(figure, label, DateOnly.FromDateTime(Newest.Date), "angka contoh") { RowsPath = rows },
        Level: 3);

    private ContentPage Page(string type, string name, params (string Alias, object Value)[] values) =>
        site.In(new SampleContent(types.Get(PublishedItemType.Content, type), variation, name, values), SiteLanguage.Indonesian);
}
