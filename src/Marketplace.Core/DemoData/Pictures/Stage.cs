using NetVips;
using static Marketplace.Core.DemoData.Pictures.Svg;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>The lit place that objects stand or lie on, before anything stands there.</summary>
internal static class Stage
{
    /// <summary>Where the floor begins in a scene that is seen from the front, as a share of the height.</summary>
    public const double Horizon = 0.68;

    private static readonly Drawn<(string, string, int, int)> Made = new(mostBytes: 32 << 20);

    // Several pictures often share a stage, and drawing and lighting it is half of the work.
    public static Image Of(string ground, string setting, int width, int height) =>
        Made.Of((ground, setting, width, height), () => Draw(Ground.Of(ground), setting, width, height));

    public static void Forget() => Made.Forget();

    // Drawn in units of the shorter side, so that a square and a wide scene share their proportions.
    private static Image Draw(Ground ground, string setting, int width, int height)
    {
        var (w, h) = (1000.0 * width / Math.Min(width, height), 1000.0 * height / Math.Min(width, height));
        var scene = setting switch
        {
            "niche" => Room(ground, w, h) + Niche(ground, w, h),
            "sun" => Room(ground, w, h) + Sun(ground, w, h),
            "podium" => Room(ground, w, h) + Podium(ground, w, h),
            "arcade" => Room(ground, w, h) + Arcade(ground, w, h),
            "tray" => Table(ground, w, h) + Tray(ground, w, h),
            "board" => Table(ground, w, h) + Board(ground, w, h),
            _ => throw new ArgumentException($"There is no setting '{setting}'.", nameof(setting)),
        };
        using var drawn = Svg.Draw(width, height, Invariant($"0 0 {w} {h}"), Paints(ground, w, h) + scene);
        using var lit = drawn.Composite2(Light.Of(ground, IsSeenFromAbove(setting), width, height), Enums.BlendMode.Over);
        using var flat = lit.Flatten();
        return flat.CopyMemory();
    }

    public static bool IsSeenFromAbove(string setting) => setting is "tray" or "board";

    private static string Paints(Ground g, double w, double h) => Invariant($"""
        <defs>{Kawung("quiet", 76, g.Batik, 0.22)}{Kawung("kawung", 76, g.Batik, 0.55)}
        <radialGradient id="wall" gradientUnits="userSpaceOnUse" cx="{w * 0.34}" cy="{h * 0.22}" r="{Math.Max(w, h) * 0.95}"><stop offset="0" stop-color="{g.Light}"/><stop offset="1" stop-color="{g.Deep}"/></radialGradient>
        <linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{g.FloorDeep}"/><stop offset=".16" stop-color="{g.Floor}"/><stop offset="1" stop-color="{g.Light}"/></linearGradient>
        <linearGradient id="niche" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="{g.Niche}"/><stop offset="1" stop-color="{g.Light}"/></linearGradient>
        <linearGradient id="depth" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="{g.Shadow}" stop-opacity=".34"/><stop offset=".3" stop-color="{g.Shadow}" stop-opacity=".06"/><stop offset="1" stop-color="{g.Shadow}" stop-opacity="0"/></linearGradient>
        <linearGradient id="drum" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="{g.Floor}"/><stop offset=".3" stop-color="{g.Niche}"/><stop offset="1" stop-color="{g.FloorDeep}"/></linearGradient>
        </defs><rect width="{w}" height="{h}" fill="url(#wall)"/><rect width="{w}" height="{h}" fill="url(#quiet)"/>
        """);

    private static string Room(Ground g, double w, double h) => Invariant($"""
        <rect y="{h * Horizon}" width="{w}" height="{h * (1 - Horizon)}" fill="url(#floor)"/><rect y="{h * Horizon - 2}" width="{w}" height="3" fill="{g.Niche}" fill-opacity=".55"/>
        """);

    private static string Niche(Ground g, double w, double h) => Arch(w / 2, h * Horizon, 330, h * Horizon - 130, g);

    private static string Arcade(Ground g, double w, double h) => string.Concat(
        new[] { -1, 0, 1 }.Select(place => Arch(w / 2 + place * w * 0.31, h * Horizon, w * 0.122, h * Horizon - 150, g)));

    private static string Arch(double x, double floor, double radius, double tall, Ground g)
    {
        var shape = Invariant($"M{x - radius} {floor}V{floor - tall + radius}A{radius} {radius} 0 0 1 {x + radius} {floor - tall + radius}V{floor}Z");
        return Invariant($"""
            <path d="{shape}" fill="url(#niche)"/><path d="{shape}" fill="url(#depth)"/><path d="{shape}" fill="none" stroke="{g.Niche}" stroke-width="5" stroke-opacity=".8"/>
            """);
    }

    private static string Sun(Ground g, double w, double h) => Invariant($"""
        <circle cx="{w / 2}" cy="{h * 0.44}" r="345" fill="url(#niche)" fill-opacity=".95"/><circle cx="{w / 2}" cy="{h * 0.44}" r="375" fill="none" stroke="{g.Niche}" stroke-width="4" stroke-opacity=".6"/>
        <rect y="{h * Horizon}" width="{w}" height="{h * (1 - Horizon)}" fill="url(#floor)"/>
        """);

    private static string Podium(Ground g, double w, double h)
    {
        var (x, top) = (w / 2, h * 0.76);
        return Invariant($"""
            <ellipse cx="{x + 30}" cy="{top + 126}" rx="420" ry="62" fill="{g.Shadow}" fill-opacity=".16"/>
            <path d="M{x - 370} {top}V{top + 92}A370 62 0 0 0 {x + 370} {top + 92}V{top}Z" fill="url(#drum)"/>
            <path d="M{x - 370} {top + 34}V{top + 62}A370 62 0 0 0 {x + 370} {top + 62}V{top + 34}A370 62 0 0 1 {x - 370} {top + 34}Z" fill="url(#kawung)"/>
            <ellipse cx="{x}" cy="{top}" rx="370" ry="62" fill="{g.Niche}"/><ellipse cx="{x}" cy="{top}" rx="362" ry="57" fill="{g.Light}"/>
            """);
    }

    private static string Table(Ground g, double w, double h) => Invariant($"""
        <rect width="{w}" height="{h}" fill="{g.Floor}" fill-opacity=".35"/>
        """);

    // A tampah, the woven bamboo tray that everything is dried, sorted and sold on.
    private static string Tray(Ground g, double w, double h) => Invariant($"""
        <defs><pattern id="weave" width="44" height="44" patternUnits="userSpaceOnUse"><rect width="44" height="44" fill="#e7c88f"/><path d="M22 0L44 22L22 44L0 22Z" fill="#dcb877"/><path d="M11 11L33 33M5 17L27 39M17 5L39 27M33 -11L55 11M-11 33L11 55M27 -5L17 5M5 17L-5 27M39 27L27 39" stroke="#c79d57" stroke-width="1.5"/></pattern>
        <radialGradient id="bowl" cx=".42" cy=".36" r=".7"><stop offset="0" stop-color="#fff3d6" stop-opacity=".55"/><stop offset=".75" stop-color="#a8742f" stop-opacity=".05"/><stop offset="1" stop-color="#7c4f17" stop-opacity=".38"/></radialGradient></defs>
        <ellipse cx="{w / 2 + 22}" cy="{h / 2 + 34}" rx="448" ry="444" fill="{g.Shadow}" fill-opacity=".2"/>
        <circle cx="{w / 2}" cy="{h / 2}" r="436" fill="#c59450"/><circle cx="{w / 2}" cy="{h / 2}" r="436" fill="none" stroke="#e2bb7b" stroke-width="10"/><circle cx="{w / 2}" cy="{h / 2}" r="422" fill="none" stroke="#9c6b2c" stroke-width="5" stroke-dasharray="16 13"/>
        <circle cx="{w / 2}" cy="{h / 2}" r="402" fill="url(#weave)"/><circle cx="{w / 2}" cy="{h / 2}" r="402" fill="url(#bowl)"/>
        """);

    private static string Board(Ground g, double w, double h) => Invariant($"""
        <defs><linearGradient id="cloth" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="{g.Niche}"/><stop offset="1" stop-color="{g.Light}"/></linearGradient></defs>
        <g transform="rotate(-9 {w / 2} {h / 2})"><rect x="{w / 2 - 388}" y="{h / 2 - 388}" width="808" height="808" rx="6" fill="{g.Shadow}" fill-opacity=".14"/>
        <rect x="{w / 2 - 400}" y="{h / 2 - 400}" width="800" height="800" rx="6" fill="url(#cloth)"/><rect x="{w / 2 - 372}" y="{h / 2 - 372}" width="744" height="744" fill="none" stroke="{g.Batik}" stroke-width="3" stroke-opacity=".7"/>
        <path fill-rule="evenodd" d="M{w / 2 - 360} {h / 2 - 360}h720v720h-720ZM{w / 2 - 296} {h / 2 - 296}v592h592v-592Z" fill="url(#kawung)"/></g>
        """);
}
