namespace Marketplace.Core.Common;

/// <summary>The longest texts that columns take, in characters.</summary>
internal static class Lengths
{
    public const int Slug = Common.Slug.MaxLength + 8;
    public const int Name = 120;
    public const int ShortText = 300;
    public const int LongText = 8000;
}
