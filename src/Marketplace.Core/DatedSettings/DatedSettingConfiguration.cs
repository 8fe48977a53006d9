using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.DatedSettings;

internal sealed class DatedSettingConfiguration : IEntityTypeConfiguration<DatedSetting>
{
    public void Configure(EntityTypeBuilder<DatedSetting> setting)
    {
        setting.HasKey(s => new { s.Key, s.StartsOn });
        setting.Property(s => s.Key).HasMaxLength(Lengths.Name);
        setting.Property(s => s.Value).HasMaxLength(Lengths.LongText);
        setting.Property(s => s.Source).HasMaxLength(Lengths.ShortText);
    }
}
