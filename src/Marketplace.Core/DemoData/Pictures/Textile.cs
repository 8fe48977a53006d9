using NetVips;
using static Marketplace.Core.DemoData.Pictures.Svg;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>A pile of folded batik cloth.</summary>
internal static class Textile
{
    private static readonly string[] Dyes = ["#1d7a6d", "#c4643f", "#e9ac3c", "#7a3754", "#33475b", "#7fa546"];

    /// <summary>Four folded cloths, the dyes taken in turn from a start.</summary>
    public static Image Draw(int start)
    {
        using var drawn = Svg.Draw(640, 480, "0 0 640 480", $"""
            <defs>{Kawung("k", 56, "#fff3d3", 0.75)}<linearGradient id="fold" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".34"/><stop offset=".35" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".34"/></linearGradient>
            <linearGradient id="round" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".3"/><stop offset=".12" stop-color="#000" stop-opacity="0"/><stop offset=".9" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></linearGradient></defs>
            {string.Concat(Enumerable.Range(0, 4).Select(place => Fold(place, Dyes[(start + place) % Dyes.Length])))}
            """);
        return Prop.Trim(drawn);
    }

    private static string Fold(int place, string dye)
    {
        var (x, y) = (20 + place * 9, 350 - place * 98);
        var shape = Invariant($"M{x + 40} {y}H{x + 540}Q{x + 582} {y + 4} {x + 582} {y + 52}Q{x + 582} {y + 100} {x + 540} {y + 104}H{x + 40}Q{x - 4} {y + 100} {x} {y + 52}Q{x - 4} {y + 4} {x + 40} {y}Z");
        return Invariant($"""
            <path d="{shape}" fill="{dye}"/><path d="{shape}" fill="url(#k)"/><path d="{shape}" fill="url(#fold)"/><path d="{shape}" fill="url(#round)"/>
            <path d="M{x + 14} {y + 52}H{x + 574}" stroke="#000" stroke-opacity=".28" stroke-width="4"/><path d="M{x + 14} {y + 56}H{x + 574}" stroke="#fff" stroke-opacity=".18" stroke-width="3"/>
            """);
    }
}
