using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Businesses;

public sealed class BusinessTests
{
    private readonly BusinessContent _content = SmallMarket.Content("Baru", new SmallMarket().Ciater);

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
        var business = new Business(_content with { Tagline = new(" ") }, SmallMarket.Morning);

        Assert.Equal(BusinessErrors.NoTagline, business.Publish("baru", SmallMarket.Morning).FirstError);
        Assert.False(business.IsPublic);
        Assert.Null(business.Slug);
    }

    [Fact]
    public void A_change_is_seen_when_it_is_published_and_the_first_day_stays()
    {
        var business = new SmallMarket().Yati;
        Assert.False(business.Change(_content, SmallMarket.Morning).IsError);
        Assert.Equal("Dapur Bu Yati", business.Name);

        Assert.False(business.Publish("baru", SmallMarket.Morning.AddDays(9)).IsError);
        Assert.Equal(("Baru", "baru", SmallMarket.Morning), (business.Name, business.Slug, business.PublishedAt));
        Assert.Equal(["dapur-bu-yati", "baru"], business.Slugs.Select(slug => slug.Slug), StringComparer.Ordinal);
    }

    [Fact]
    public void One_change_is_open_at_a_time_and_can_be_taken_back()
    {
        var business = new SmallMarket().Yati;
        Assert.Equal(BusinessErrors.NoChange, business.Withdraw(SmallMarket.Morning).FirstError);
        Assert.Equal(BusinessErrors.NoChange, business.Publish("baru", SmallMarket.Morning).FirstError);

        Assert.False(business.Change(_content, SmallMarket.Morning).IsError);
        Assert.Equal(BusinessErrors.ChangeIsOpen, business.Change(_content, SmallMarket.Morning).FirstError);
        Assert.False(business.Withdraw(SmallMarket.Morning).IsError);
        Assert.False(business.Change(_content, SmallMarket.Morning).IsError);
        Assert.Equal(3, business.LastRevision);
    }

    [Fact]
    public void A_picture_needs_words()
    {
        var silent = new PictureUse(Guid.NewGuid(), new(" "));
        Assert.All((BusinessContent[])[_content with { Portrait = silent }, _content with { Cover = silent }], content =>
            Assert.Equal(BusinessErrors.PictureWithoutText, new Business(content, SmallMarket.Morning).Publish("baru", SmallMarket.Morning).FirstError));
    }
}
