using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Common;

/// <summary>How the values of this folder lie in columns.</summary>
internal static class ComplexColumns
{
    public static void IsText(this ComplexPropertyBuilder<LocalizedText> text, int maxLength)
    {
        text.IsRequired();
        text.Property(t => t.Id).HasMaxLength(maxLength);
        text.Property(t => t.En).HasMaxLength(maxLength);
    }

    public static void IsMoney(this ComplexPropertyBuilder<Money> money)
    {
        money.IsRequired();
        money.Property(m => m.Currency).HasMaxLength(3);
    }
}
