using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Hosting;

/// <summary>Says that the site runs: below that level Core answers every URL with "#", silently.</summary>
internal sealed class RuntimeState(IUmbracoVersion version) : IRuntimeState
{
    public Version Version => version.Version;

    public string VersionComment => version.Comment;

    public SemVersion SemanticVersion => version.SemanticVersion;

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Run;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Run;

    public string? CurrentMigrationState => null;

    public string? FinalMigrationState => null;

    public SemVersion? CurrentMigrationVersion => version.SemanticVersion;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public void DetermineRuntimeLevel()
    {
        // The database is installed before anything asks: CmsInstaller runs first.
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        (Level, Reason) = (level, reason);
        BootFailedException = bootFailedException is null ? null : new BootFailedException("The start failed.", bootFailedException);
    }
}

/// <summary>This process is the only one that may be main: SQLite has one writer, and other databases lock rows.</summary>
internal sealed class SoleMainDom : Umbraco.Cms.Core.Runtime.IMainDom
{
    public bool IsMainDom => true;

    public bool Acquire(Umbraco.Cms.Core.Hosting.IApplicationShutdownRegistry hostingEnvironment) => true;

    public bool Register(Action? install = null, Action? release = null, int weight = 100)
    {
        install?.Invoke();
        return true;
    }
}
