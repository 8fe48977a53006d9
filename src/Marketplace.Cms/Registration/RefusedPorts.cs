using Marketplace.Cms.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Cms.Registration;

/// <summary>Ports that Core's constructors ask for and this host does not offer: whoever calls one is told its name.</summary>
internal static class RefusedPorts
{
    public static readonly IReadOnlyList<Type> All = [];

    public static IServiceCollection AddRefusedPorts(this IServiceCollection services)
    {
        foreach (var port in All)
        {
            services.AddSingleton(port, _ => RefusedPort.For(port));
        }

        return services;
    }
}
