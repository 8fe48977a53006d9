namespace Marketplace.Core.DemoData.Pictures;

/// <summary>Where a prop stands: its middle and foot and its size in thousandths of the shorter side, from the middle of the floor; turned by degrees.</summary>
internal readonly record struct Placement(double X, double Foot, double Size, double Turn = 0)
{
    /// <summary>The places of an arrangement in the order of its props, each with the place in the order of painting.</summary>
    public static IReadOnlyList<Placement> Of(string arrangement) => arrangement switch
    {
        "single" => [new(0, 815, 620)],
        "pair" => [new(-165, 770, 470), new(190, 815, 420)],
        "trio" => [new(0, 765, 500), new(-260, 830, 320), new(265, 838, 310)],
        "row" => [new(0, 815, 450), new(-285, 790, 420), new(285, 790, 420)],
        "hero" => [new(-20, 790, 560), new(285, 850, 250), new(-310, 862, 220), new(150, 892, 170)],
        "pile" => [new(-150, 760, 340), new(160, 765, 340), new(-270, 850, 300), new(15, 860, 330), new(285, 852, 290)],
        "podium" => [new(0, 775, 520), new(235, 790, 210), new(-245, 792, 190)],
        "lay" => [new(0, 730, 460, -8), new(255, 480, 230, 18), new(-260, 500, 230, -24), new(-215, 830, 220, 12), new(240, 840, 220, -30)],
        "ring" => [new(0, 370, 240), new(245, 500, 240, 50), new(150, 790, 240, 130), new(-150, 790, 240, 215), new(-245, 500, 240, 300), new(0, 620, 230, 20)],
        "scatter" => [new(-190, 470, 330, -18), new(190, 460, 330, 14), new(0, 690, 330, 6), new(-215, 850, 300, 28), new(220, 845, 300, -22)],
        "scene" => [new(0, 775, 560), new(-400, 815, 400), new(410, 820, 390), new(-205, 880, 190), new(215, 885, 180)],
        "cover" => [new(0, 850, 620), new(-930, 850, 600), new(930, 850, 600), new(-500, 905, 400), new(490, 905, 400), new(-1300, 900, 330), new(1300, 900, 330)],
        "stalls" => [new(-540, 775, 430), new(0, 780, 450), new(540, 775, 430), new(-270, 870, 260), new(275, 872, 260)],
        _ => throw new ArgumentException($"There is no arrangement '{arrangement}'.", nameof(arrangement)),
    };
}
