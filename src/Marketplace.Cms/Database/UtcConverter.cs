using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Marketplace.Cms.Database;

/// <summary>Keeps times in UTC: what comes without a zone is taken for UTC, what is read says that it is.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
