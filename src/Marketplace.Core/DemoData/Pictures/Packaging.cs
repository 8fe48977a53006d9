using NetVips;
using static Marketplace.Core.DemoData.Pictures.Svg;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>The packages that small makers sell in, drawn with their emblem on the label.</summary>
internal static class Packaging
{
    private const int Width = 512;
    private const int Height = 640;

    private static readonly Dictionary<string, (string Light, string Base, string Deep, string Accent)> Colours = new(StringComparer.Ordinal)
    {
        ["kraft"] = ("#e2bd8a", "#cc9f66", "#9a6f3c", "#0f5d54"),
        ["white"] = ("#fffdf8", "#f3ecdf", "#cfc2ab", "#b4532f"),
        ["teal"] = ("#3f9b8e", "#1d7a6d", "#0d4f47", "#f0c062"),
        ["terracotta"] = ("#df8a66", "#c4643f", "#8b3c1e", "#fae3b0"),
        ["saffron"] = ("#f8d27d", "#e9ac3c", "#b57c17", "#a3401f"),
        ["leaf"] = ("#a9c977", "#7fa546", "#547527", "#fff3d3"),
        ["chili"] = ("#e0553a", "#bb2f1c", "#7a170c", "#ffdf94"),
        ["cocoa"] = ("#8a5a3c", "#5f3822", "#381d0f", "#e9ac3c"),
        ["honey"] = ("#f5b64a", "#d98a17", "#98590a", "#5f3822"),
        ["cream"] = ("#fff4dc", "#f2dcae", "#cfae72", "#0f5d54"),
        ["plum"] = ("#a05a78", "#7a3754", "#4c1b32", "#f6d9a6"),
    };

    public static bool Draws(string kind) => kind is "pouch" or "jar" or "bottle" or "box";

    /// <summary>A package of a colour with an object as its emblem.</summary>
    public static Image Draw(string kind, string colour, Image emblem)
    {
        var (body, label) = kind switch
        {
            "pouch" => (Pouch, new Label(256, 372, 132)),
            "jar" => (Jar, new Label(256, 398, 108)),
            "bottle" => (Bottle, new Label(256, 446, 86)),
            "box" => ((Func<string>)Box, new Label(222, 372, 128)),
            _ => throw new ArgumentException($"There is no package '{kind}'.", nameof(kind)),
        };
        using var package = Svg.Draw(Width, Height, $"0 0 {Width} {Height}", Paints(colour) + body() + label.Draw(Colours[colour].Accent));
        using var small = emblem.ThumbnailImage((int)(label.Radius * 1.18), height: (int)(label.Radius * 1.18), size: Enums.Size.Both);
        using var printed = package.Composite2(small, Enums.BlendMode.Over, (int)label.X - small.Width / 2, (int)(label.Y - label.Radius * 0.16) - small.Height / 2);
        return Prop.Trim(printed);
    }

    private static string Paints(string colour)
    {
        var c = Colours[colour];
        return Invariant($"""
            <defs>{Kawung("band", 40, c.Accent, 0.55)}
            <linearGradient id="body" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="{c.Deep}"/><stop offset=".14" stop-color="{c.Base}"/><stop offset=".34" stop-color="{c.Light}"/><stop offset=".66" stop-color="{c.Base}"/><stop offset="1" stop-color="{c.Deep}"/></linearGradient>
            <linearGradient id="fall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></linearGradient>
            <linearGradient id="side" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="{c.Base}"/><stop offset="1" stop-color="{c.Deep}"/></linearGradient>
            <linearGradient id="shine" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity=".65"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
            <linearGradient id="lid" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#8d6638"/><stop offset=".3" stop-color="#e0bd86"/><stop offset="1" stop-color="#94693a"/></linearGradient></defs>
            """);
    }

    private static string Pouch() => """
        <path id="p" d="M70 40Q256 30 442 40L436 120Q462 300 458 520Q456 600 430 612Q256 640 82 612Q56 600 54 520Q50 300 76 120Z" fill="url(#body)"/>
        <path d="M70 40Q256 30 442 40L436 120Q462 300 458 520Q456 600 430 612Q256 640 82 612Q56 600 54 520Q50 300 76 120Z" fill="url(#fall)"/>
        <path d="M70 40Q256 30 442 40L438 92Q256 82 74 92Z" fill="#000" fill-opacity=".10"/><path d="M74 94Q256 84 438 94" stroke="#fff" stroke-opacity=".5" stroke-width="3" fill="none"/>
        <path d="M76 132Q256 122 436 132" stroke="#000" stroke-opacity=".14" stroke-width="5" fill="none"/>
        <path d="M62 530Q256 500 450 530Q456 600 430 612Q256 640 82 612Q56 600 62 530Z" fill="url(#band)"/><path d="M58 526Q256 496 454 526" stroke="#000" stroke-opacity=".16" stroke-width="4" fill="none"/>
        <path d="M104 150Q84 320 98 500Q120 520 128 480Q112 320 134 150Z" fill="url(#shine)" fill-opacity=".55"/>
        """;

    private static string Jar() => """
        <rect x="86" y="150" width="340" height="462" rx="62" fill="url(#body)"/><rect x="86" y="150" width="340" height="462" rx="62" fill="url(#fall)"/>
        <rect x="86" y="150" width="340" height="58" rx="29" fill="#fff" fill-opacity=".32"/><rect x="92" y="156" width="328" height="450" rx="56" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="8"/>
        <rect x="112" y="60" width="288" height="104" rx="20" fill="url(#lid)"/><path d="M112 96H400M112 124H400" stroke="#6e4c22" stroke-opacity=".45" stroke-width="4"/><rect x="112" y="60" width="288" height="20" rx="10" fill="#fff" fill-opacity=".28"/>
        <path d="M128 220Q112 380 130 560Q150 570 152 540Q138 380 156 220Z" fill="url(#shine)"/>
        """;

    private static string Bottle() => """
        <path d="M206 130H306V214Q306 250 348 284Q380 312 380 360V580Q380 616 344 616H168Q132 616 132 580V360Q132 312 164 284Q206 250 206 214Z" fill="url(#body)"/>
        <path d="M206 130H306V214Q306 250 348 284Q380 312 380 360V580Q380 616 344 616H168Q132 616 132 580V360Q132 312 164 284Q206 250 206 214Z" fill="url(#fall)"/>
        <path d="M206 130H306V200H206Z" fill="#fff" fill-opacity=".25"/><rect x="198" y="116" width="116" height="34" rx="12" fill="#fff" fill-opacity=".5"/>
        <rect x="214" y="40" width="84" height="92" rx="14" fill="url(#lid)"/><rect x="132" y="556" width="248" height="36" fill="url(#band)"/>
        <path d="M160 350Q154 450 162 570Q176 580 180 560Q174 450 186 340Q168 330 160 350Z" fill="url(#shine)"/>
        """;

    private static string Box() => """
        <path d="M400 120L484 84V560L400 612Z" fill="url(#side)"/><path d="M400 120L484 84V560L400 612Z" fill="url(#band)"/>
        <path d="M44 120L128 84H484L400 120Z" fill="url(#body)"/><path d="M44 120L128 84H484L400 120Z" fill="#fff" fill-opacity=".34"/>
        <rect x="44" y="120" width="356" height="492" rx="4" fill="url(#body)"/><rect x="44" y="120" width="356" height="492" rx="4" fill="url(#fall)"/>
        <rect x="44" y="140" width="356" height="64" fill="url(#band)"/><rect x="44" y="552" width="356" height="40" fill="url(#band)"/>
        <path d="M400 120V612" stroke="#fff" stroke-opacity=".35" stroke-width="3"/>
        """;

    /// <summary>A round paper label with two lines that stand for its words.</summary>
    private readonly record struct Label(double X, double Y, double Radius)
    {
        public string Draw(string accent) => Invariant($"""
            <circle cx="{X}" cy="{Y}" r="{Radius}" fill="#fffaf0"/><circle cx="{X}" cy="{Y}" r="{Radius - 9}" fill="none" stroke="{accent}" stroke-width="4"/>
            <rect x="{X - Radius * 0.42}" y="{Y + Radius * 0.5}" width="{Radius * 0.84}" height="{Radius * 0.1}" rx="{Radius * 0.05}" fill="{accent}"/>
            <rect x="{X - Radius * 0.26}" y="{Y + Radius * 0.67}" width="{Radius * 0.52}" height="{Radius * 0.065}" rx="{Radius * 0.03}" fill="{accent}" fill-opacity=".6"/>
            """);
    }
}
