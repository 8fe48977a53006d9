using System.Globalization;

namespace Marketplace.Core.Common;

/// <summary>A place on the earth in degrees (WGS 84).</summary>
public sealed record GeoPoint(double Latitude, double Longitude)
{
    /// <summary>The address that opens a map app (RFC 5870).</summary>
    public Uri Link => new($"geo:{this}");

    /// <summary>"-6.3214,106.6655": latitude first, as map apps take it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######},{Longitude:0.######}");
}
