using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Web.Cms;

/// <summary>Derives a key from a name, the same on every machine and at every start (RFC 9562, version 8).</summary>
internal static class StableKey
{
    public static Guid From(string kind, string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"marketplace/{kind}/{name}"), hash);
        var bytes = hash[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
