using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Core.Common;

/// <summary>Keys of first and example rows: the same thing has the same key on every machine (RFC 9562, version 8).</summary>
public static class StableId
{
    /// <summary>The key of the example business with a slug.</summary>
    public static Guid Business(string slug) => For("business", slug);

    /// <summary>The key of the example product with an Indonesian slug.</summary>
    public static Guid Product(string slug) => For("product", slug);

    internal static Guid For(string kind, string slug)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"marketplace-example/{kind}/{slug}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
