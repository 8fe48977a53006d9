using Marketplace.Web.Common.Content;

namespace Marketplace.Web.Programs;

/// <summary>What program pages hold.</summary>
internal static class ProgramFields
{
    /// <summary>The word for the program in addresses: koperasi, umkm or pkl.</summary>
    public static string Code(this ContentPage program) => program.Shared<string>("programCode") ?? "";

    /// <summary>The icon that stands for the program.</summary>
    public static string Icon(this ContentPage program) => program.Code() switch
    {
        "koperasi" => "users",
        "umkm" => "store",
        "pkl" => "map-pin",
        _ => "handshake",
    };

    /// <summary>The figure that an editor typed; null where value or date is missing, because no figure stands without its day.</summary>
    public static ProgramFigure? PublishedFigure(this ContentPage program) =>
        program.Maybe("figureValue") is { } value && program.Shared<DateTime>("figureDate") is var day && day > DateTime.MinValue
            ? new(value, program.Text("figureLabel"), DateOnly.FromDateTime(day), program.Maybe("figureSource"))
            : null;
}
