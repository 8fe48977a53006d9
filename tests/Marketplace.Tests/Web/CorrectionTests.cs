using Marketplace.Web.Common.Seo;
using Marketplace.Web.News;

namespace Marketplace.Tests.Web;

public sealed class CorrectionTests
{
    [Fact]
    public void Each_line_is_a_correction_with_its_day()
    {
        var read = Correction.Read("2026-11-20: Nama diperbaiki\r\n\n  Tanpa tanggal  \n2026-13-40: bukan tanggal");
        Assert.Equal(
            [new(new DateOnly(2026, 11, 20), "Nama diperbaiki"), new(null, "Tanpa tanggal"), new(null, "2026-13-40: bukan tanggal")], read);
    }

    [Fact]
    public void A_summary_is_cut_between_words()
    {
        Assert.Equal("Pendek saja.", Summary.Of("  Pendek \n saja. "));
        var cut = Summary.Of(string.Concat(Enumerable.Repeat("kata, ", 60)));
        Assert.True(cut.Length <= 160);
        Assert.EndsWith("kata…", cut, StringComparison.Ordinal);
    }
}
