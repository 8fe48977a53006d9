using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Core.SavedLists;

/// <summary>What opens a list to changes: its id and a secret that only the visitor's browser keeps.</summary>
public sealed record ListKey(Guid Id, string Secret)
{
    private const int SecretBytes = 32;
    private const int SecretLength = 43; // of 32 bytes in base64url
    private const char Between = '.';

    internal byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(Secret));

    /// <summary>A key that nobody can guess.</summary>
    public static ListKey Create() => new(Guid.CreateVersion7(), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>The key that was written by <see cref="ToString"/>; null where the text is none.</summary>
    public static ListKey? Read(string? text) =>
        text?.Split(Between) is [var id, { Length: SecretLength } secret] && Guid.TryParseExact(id, "N", out var parsed) ? new(parsed, secret) : null;

    /// <summary>The key in one word.</summary>
    public override string ToString() => $"{Id:N}{Between}{Secret}";
}
