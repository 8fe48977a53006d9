using Deque.AxeCore.Commons;

namespace Marketplace.BrowserTests.Support;

/// <summary>What a first view costs, in bytes on the wire, headers aside.</summary>
internal sealed record Weight(long HeaviestPicture, long WithoutPictures, long Scripts);

/// <summary>What can be measured of the page in sight.</summary>
internal static class Measures
{
    // Run in the page at once: the package's own runner opens a second page each time and takes ten times as long.
    private const string Faults = """
        async () => {
            await Promise.all(document.getAnimations().map(animation => animation.finished));
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
            return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} — ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with every place that axe finds at fault under WCAG 2.2 AA and its own best practice.</summary>
    public static async Task AssertAccessibleAsync(this Visitor visitor)
    {
        await visitor.Page.EvaluateAsync(Axe);
        var places = await visitor.Page.EvaluateAsync<string[]>(Faults);
        Assert.True(places.Length == 0, string.Join(Environment.NewLine, places));
    }

    /// <summary>What the page in sight has fetched so far.</summary>
    public static async Task<Weight> WeighAsync(this Visitor visitor)
    {
        var sizes = await Task.WhenAll(visitor.Fetched.Select(SizeAsync));
        return new Weight(
            sizes.Where(size => size.Kind is "image").Select(size => size.Bytes).DefaultIfEmpty().Max(),
            sizes.Where(size => size.Kind is not "image").Sum(size => size.Bytes),
            sizes.Where(size => size.Kind is "script").Sum(size => size.Bytes));
    }

    /// <summary>The cumulative layout shift of the page in sight after a walk to its end (0 is still, 0.1 is Google's "good").</summary>
    public static async Task<double> LayoutShiftAsync(this Visitor visitor)
    {
        await visitor.WalkDownAsync();
        return await visitor.Page.EvaluateAsync<double>("window.layoutShift");
    }

    /// <summary>By how many CSS pixels the page, or what a box cuts off of its words and forms, is wider than its window.</summary>
    public static Task<int> OverhangAsync(this Visitor visitor) => visitor.Page.EvaluateAsync<int>("""
        () => {
            const width = document.documentElement.clientWidth;
            const scrolls = box => box && (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
            const rights = [...document.querySelectorAll('main :is(h1, h2, h3, p, form, .button)')]
                .filter(box => box.checkVisibility() && !scrolls(box.parentElement))
                .map(box => Math.floor(box.getBoundingClientRect().right));
            return Math.max(document.documentElement.scrollWidth, ...rights) - width;
        }
        """);

    /// <summary>Scrolls a screen at a time, so that what loads late has loaded, and back to the top.</summary>
    public static async Task WalkDownAsync(this Visitor visitor)
    {
        await visitor.Page.EvaluateAsync("""
            async () => {
                for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
                    scrollTo({ top: y, behavior: 'instant' });
                    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                }
                scrollTo({ top: 0, behavior: 'instant' });
            }
            """);
    }

    private static async Task<(string Kind, long Bytes)> SizeAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return (request.ResourceType, sizes.ResponseBodySize);
    }
}
