using Marketplace.Cms.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Tests.Registration;

[Collection<SharedHost>]
public sealed class PortTests(CmsHost host)
{
    // Made by Core for others: a lock of Windows, and webhooks, which are outside of the cut.
    private static readonly string[] Unused = ["IMainDomLock", "IWebhookRequestService"];

    [Fact]
    public void Everything_that_core_registers_can_be_made()
    {
        using var scope = host.Services.CreateScope();
        var failures = new List<string>();
        foreach (var service in host.Registrations.Select(x => x.ServiceType).Where(x => x.Assembly == typeof(IContentService).Assembly && !x.IsGenericTypeDefinition && !Unused.Contains(x.Name)).Distinct())
        {
            try
            {
                scope.ServiceProvider.GetRequiredService(service);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures.Add($"{service.Name}: {exception.Message}");
            }
        }

        Assert.Empty(failures);
    }
}
