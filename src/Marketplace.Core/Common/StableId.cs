using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Core.Common;

/// <summary>Keys of first and example rows: the same thing has the same key on every machine (RFC 9562, version 8).</summary>
internal static class StableId
{
    public static Guid For(string kind, string slug)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"marketplace-example/{kind}/{slug}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
