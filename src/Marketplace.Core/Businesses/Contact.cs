namespace Marketplace.Core.Businesses;

/// <summary>The way an owner wants to be reached.</summary>
public enum ContactChannel
{
    /// <summary>A WhatsApp message.</summary>
    WhatsApp,

    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A mail.</summary>
    Email,
}

/// <summary>Where an owner wants to be reached: an Indonesian number as people write it (0812-…), or a mail address.</summary>
public sealed record Contact(ContactChannel Channel, string Value)
{
    /// <summary>The address that opens the right app: <c>https://wa.me/62…</c>, <c>tel:+62…</c> or <c>mailto:…</c>.</summary>
    public Uri Link => Channel switch
    {
        ContactChannel.WhatsApp => new($"https://wa.me/{InternationalDigits}"),
        ContactChannel.Phone => new($"tel:+{InternationalDigits}"),
        _ => new($"mailto:{Value}"),
    };

    /// <summary>The same with a first message to be sent or changed, where the channel knows such.</summary>
    public Uri LinkWith(string message) => Channel switch
    {
        ContactChannel.WhatsApp => new($"{Link}?text={Uri.EscapeDataString(message)}"),
        ContactChannel.Email => new($"{Link}?body={Uri.EscapeDataString(message)}"),
        _ => Link,
    };

    // wa.me takes the number in full international form, without plus, zeros or hyphens.
    private string InternationalDigits
    {
        get
        {
            var digits = string.Concat(Value.Where(char.IsAsciiDigit));
            return digits.StartsWith('0') ? $"62{digits[1..]}" : digits;
        }
    }
}
