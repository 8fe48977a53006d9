using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>A hand on the keyboard reaches everything and always sees where it is.</summary>
public sealed class KeyboardOnly(Stage stage)
{
    // What has the focus: its name, whether it can be seen, and whether its look (or that of a box around it) says so.
    private const string Focus = """
        () => {
            const it = document.activeElement, box = it.getBoundingClientRect();
            const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            const looks = () => [[it], [it, '::after'], [it.parentElement], [it.closest('form') ?? it]].map(part => {
                const style = getComputedStyle(...part);
                return (style.outlineStyle === 'none' ? '' : style.outline) + style.boxShadow;
            }).join();
            const focused = looks();
            if (it !== document.body) it.blur();
            const marked = looks() !== focused;
            it.focus({ preventScroll: true });
            return {
                name: it.tagName + ' ' + (it.getAttribute('href') ?? it.id ?? '') + ' ' + it.textContent.trim().slice(0, 40),
                onPage: it !== document.body,
                inSight: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && (top === it || it.contains(top) || top?.contains(it)),
                marked,
            };
        }
        """;

    // Playwright fills it property by property.
    private sealed record Focused
    {
        public string Name { get; init; } = "";

        public bool OnPage { get; init; }

        public bool InSight { get; init; }

        public bool Marked { get; init; }
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task The_first_stop_leads_past_the_header(string device)
    {
        await using var visitor = await stage.VisitorAsync(Device.Of(device));
        await visitor.GoAsync("/");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await visitor.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        AssertSeen(await FocusAsync(visitor));

        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("phone", "home")]
    [InlineData("phone", "products")]
    [InlineData("phone", "product")]
    [InlineData("desk", "home")]
    [InlineData("desk", "products")]
    [InlineData("desk", "product")]
    [InlineData("desk", "article")]
    public async Task Every_stop_on_the_way_is_seen(string device, string kind)
    {
        await using var visitor = await stage.VisitorAsync(Device.Of(device));
        await visitor.GoAsync(await SitePages.AddressAsync(stage.Address, kind));

        var stops = 0;
        for (; stops < 200; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var focus = await FocusAsync(visitor);
            if (!focus.OnPage) break; // past the last link, back to the browser itself
            AssertSeen(focus);
        }

        Assert.InRange(stops, 15, 199);
        visitor.AssertUndisturbed();
    }

    [Fact]
    public async Task The_menu_on_a_phone_opens_is_walked_and_closes()
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.GoAsync("/");
        var menu = visitor.Page.Locator("#site-menu");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await visitor.Page.Locator(".menu-button").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.querySelector('#site-menu').contains(document.activeElement)"));

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeHiddenAsync();
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.activeElement.classList.contains('menu-button')"));
    }

    private static Task<Focused> FocusAsync(Visitor visitor) => visitor.Page.EvaluateAsync<Focused>(Focus);

    private static void AssertSeen(Focused focus)
    {
        Assert.True(focus.InSight, $"The focus is out of sight: {focus.Name}");
        Assert.True(focus.Marked, $"The focus is not marked: {focus.Name}");
    }
}
