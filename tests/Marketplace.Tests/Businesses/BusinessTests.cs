using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Businesses;

public sealed class BusinessTests
{
    [Theory]
    [InlineData(ContactChannel.WhatsApp, "0812-0000-0123", "https://wa.me/6281200000123")]
    [InlineData(ContactChannel.WhatsApp, "+62 812 0000 0123", "https://wa.me/6281200000123")]
    [InlineData(ContactChannel.Phone, "021-0000-0123", "tel:+622100000123")]
    [InlineData(ContactChannel.Email, "halo@example.com", "mailto:halo@example.com")]
    public void A_contact_opens_the_right_app(ContactChannel channel, string value, string link) =>
        Assert.Equal(link, new Contact(channel, value).Link.OriginalString);

    [Theory]
    [InlineData(ContactChannel.WhatsApp, "0812-0000-0123", "https://wa.me/6281200000123?text=Halo%20%26%20apa%20kabar%3F")]
    [InlineData(ContactChannel.Email, "halo@example.com", "mailto:halo@example.com?body=Halo%20%26%20apa%20kabar%3F")]
    [InlineData(ContactChannel.Phone, "021-0000-0123", "tel:+622100000123")]
    public void A_message_goes_along_where_the_app_takes_one(ContactChannel channel, string value, string link) =>
        Assert.Equal(link, new Contact(channel, value).LinkWith("Halo & apa kabar?").OriginalString);

    [Fact]
    public void A_showcase_without_a_line_about_itself_stays_closed()
    {
        var business = new Business("Baru", "baru", "Ibu", Guid.NewGuid(), "Jl. Contoh", new(ContactChannel.Email, "a@example.com"));

        Assert.Equal(BusinessErrors.NoTagline, business.Publish(SmallMarket.Morning).FirstError);
        Assert.False(business.IsPublic);
    }

    [Fact]
    public void Opening_twice_keeps_the_first_day()
    {
        var business = new SmallMarket().Yati;

        Assert.False(business.Publish(SmallMarket.Morning.AddDays(9)).IsError);
        Assert.Equal(SmallMarket.Morning, business.PublishedAt);
    }

    [Fact]
    public void A_picture_needs_words()
    {
        var business = new SmallMarket().Yati;

        Assert.Equal(BusinessErrors.PictureWithoutText, business.ShowPortrait(Guid.NewGuid(), new LocalizedText(" ")).FirstError);
        Assert.Equal(BusinessErrors.PictureWithoutText, business.ShowCover(Guid.NewGuid(), new LocalizedText("")).FirstError);
        Assert.Null(business.PortraitId);
        Assert.Null(business.CoverId);
    }
}
