namespace Marketplace.BrowserTests.Support;

/// <summary>What a visitor holds in the hand: a viewport in CSS pixels.</summary>
internal sealed record Device(string Name, int Width, int Height, bool HasTouch)
{
    public static readonly Device Phone = new("phone", 390, 844, true);
    public static readonly Device SmallPhone = new("small-phone", 320, 640, true);
    public static readonly Device Desk = new("desk", 1280, 900, false);

    /// <summary>The device of a name, for test data.</summary>
    public static Device Of(string name) => new[] { Phone, SmallPhone, Desk }.Single(device => device.Name == name);
}
