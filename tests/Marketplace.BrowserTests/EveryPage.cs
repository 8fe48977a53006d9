using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests;

/// <summary>What holds for a page of every kind: accessible, still, light, as wide as the window, from this site alone.</summary>
public sealed class EveryPage(Stage stage)
{
    private const int BytesWithoutPictures = 150_000;
    private const int BytesOfScript = 20_000;
    private const double StillEnough = 0.01; // a tenth of what Google calls good: nothing that an eye would see

    private static bool IsLong => Environment.GetEnvironmentVariable("MARKETPLACE_LONG") == "1";

    public static TheoryData<string> Kinds => [.. SitePages.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Looks_right_on_a_phone_in_light(string kind) => VisitAsync(kind, Device.Phone, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Looks_right_on_a_phone_in_dark(string kind) => VisitAsync(kind, Device.Phone, ColorScheme.Dark);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Looks_right_on_a_desk_in_light(string kind) => VisitAsync(kind, Device.Desk, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Looks_right_on_a_desk_in_dark(string kind)
    {
        Assert.SkipUnless(IsLong, "Full counts only: scripts/test --long.");
        return VisitAsync(kind, Device.Desk, ColorScheme.Dark);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Fits_the_smallest_phone(string kind)
    {
        await using var visitor = await stage.VisitorAsync(Device.SmallPhone);
        await visitor.GoAsync(await SitePages.AddressAsync(stage.Address, kind));
        Assert.Equal(0, await visitor.OverhangAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_light_at_first_view(string kind)
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.GoAsync(await SitePages.AddressAsync(stage.Address, kind));
        var weight = await visitor.WeighAsync();
        Assert.InRange(weight.WithoutPictures, 1, BytesWithoutPictures);
        Assert.InRange(weight.Scripts, 0, BytesOfScript);
    }

    private async Task VisitAsync(string kind, Device device, ColorScheme scheme)
    {
        await using var visitor = await stage.VisitorAsync(device, scheme: scheme);
        await visitor.GoAsync(await SitePages.AddressAsync(stage.Address, kind));
        Assert.InRange(await visitor.LayoutShiftAsync(), 0, StillEnough);
        await visitor.PhotographAsync($"{kind}-{device.Name}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");

        Assert.Equal(0, await visitor.OverhangAsync());
        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
        await visitor.AssertAccessibleAsync();
        visitor.AssertUndisturbed();
    }
}
