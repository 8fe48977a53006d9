namespace Marketplace.Web.Programs;

/// <summary>The pages of the programs.</summary>
internal static class ProgramsModule
{
    public static void AddProgramPages(this IServiceCollection services)
    {
        services.AddSingleton<ProgramDesk>();
        services.AddScoped<ProgramFigures>();
        services.AddScoped<ProgramPages>();
    }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class ProgramTexts;
