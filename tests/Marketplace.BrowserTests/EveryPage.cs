using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests;

/// <summary>What holds for a page of every kind: accessible, still, light, as wide as the window, from this site alone.</summary>
public sealed class EveryPage(Stage stage)
{
    private const int BytesWithoutPictures = 150_000;
    private const int BytesOfScript = 20_000;
    private const int BytesOfPicture = 70_000; // on a phone, where the page's subject is its pictures
    private const double StillEnough = 0.01; // a tenth of what Google calls good: nothing that an eye would see

    public static TheoryData<string> Kinds => [.. SitePages.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Is_right_on_a_phone(string kind) => VisitAsync(kind, Device.Phone, inDark: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Is_right_on_a_desk(string kind) => VisitAsync(kind, Device.Desk, inDark: LongRun.IsOn);

    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task Home_stays_still_while_it_arrives_in_pieces(string device)
    {
        await using var visitor = await stage.VisitorAsync(Device.Of(device));
        await visitor.SlowDownAsync(bytesPerSecond: 120_000);
        foreach (var home in (string[])["/", "/en"])
        {
            await visitor.GoAsync(home);
            Assert.InRange(await visitor.LayoutShiftAsync(), 0, StillEnough);
        }
    }

    private async Task VisitAsync(string kind, Device device, bool inDark)
    {
        await using var visitor = await stage.VisitorAsync(device);
        await visitor.GoAsync(await SitePages.AddressAsync(stage.Address, kind));
        var weight = await visitor.WeighAsync();
        Assert.InRange(weight.WithoutPictures, 1, BytesWithoutPictures);
        Assert.InRange(weight.Scripts, 0, BytesOfScript);
        if (device == Device.Phone && kind is "home" or "products" or "product") Assert.InRange(weight.HeaviestPicture, 1, BytesOfPicture);
        Assert.InRange(await visitor.LayoutShiftAsync(), 0, StillEnough);
        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());

        await LookAsync(visitor, $"{kind}-{device.Name}-light");
        if (inDark)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await visitor.Page.ReloadAsync(); // a page that turns dark in sight shows mixed colours for a moment
            await LookAsync(visitor, $"{kind}-{device.Name}-dark");
        }

        await visitor.Page.SetViewportSizeAsync(Device.SmallPhone.Width, Device.SmallPhone.Height);
        Assert.Equal(0, await visitor.OverhangAsync());
        visitor.AssertUndisturbed();
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.PhotographAsync(name);
        Assert.Equal(0, await visitor.OverhangAsync());
        await visitor.AssertAccessibleAsync();
    }
}
