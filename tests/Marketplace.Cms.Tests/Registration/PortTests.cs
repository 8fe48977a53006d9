using System.Reflection;
using Marketplace.Cms.Hosting;
using Marketplace.Cms.Registration;
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

    [Fact]
    public void Every_port_is_implemented_registered_or_refused_as_the_list_says()
    {
        var said = Ports().Select(port => $"{port.Name} {StateOf(port)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "ports.txt"), said); // to be looked at and kept when Core changes

        Assert.InRange(said.Count, 200, 400);
        Assert.DoesNotContain(said, line => line.EndsWith(" missing", StringComparison.Ordinal));
        Assert.Equal(Known(), said);
    }

    [Fact]
    public void What_the_host_implements_leaves_no_member_to_a_default()
    {
        var left = Ports().Where(port => StateOf(port) == "implemented")
            .SelectMany(port => host.Services.GetRequiredService(port).GetType().GetInterfaceMap(port) is var map
                ? map.TargetMethods.Where(method => method.DeclaringType!.IsInterface)
                : [])
            .Where(method => method.GetCustomAttribute<ObsoleteAttribute>() is null)
            .Select(method => $"{method.DeclaringType!.Name}: {method}")
            .Distinct(StringComparer.Ordinal).ToList();
        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    [Fact]
    public void What_is_refused_says_its_name_whatever_is_called()
    {
        foreach (var port in RefusedPorts.All)
        {
            var member = port.GetInterfaces().Append(port).SelectMany(x => x.GetMethods()).First(x => x is { IsStatic: false, IsAbstract: true, IsGenericMethodDefinition: false });
            var parameters = member.GetParameters().Select(x => x.ParameterType.IsValueType ? Activator.CreateInstance(x.ParameterType) : null).ToArray();
            var refusal = Assert.Throws<TargetInvocationException>(() => member.Invoke(RefusedPort.For(port), parameters)).InnerException;
            Assert.Equal($"{port.Name}.{member.Name} is outside of what this host does.", Assert.IsType<NotSupportedException>(refusal).Message);
        }
    }

    // A port is what Core leaves open: a public interface that no class of its own implements.
    private static IEnumerable<Type> Ports()
    {
        var all = Core.GetTypes();
        var closed = all.Where(type => type is { IsClass: true, IsAbstract: false }).SelectMany(type => type.GetInterfaces()).ToHashSet();
        return all.Where(type => type is { IsInterface: true, IsPublic: true, IsGenericTypeDefinition: false } && !closed.Contains(type));
    }

    private static string[] Known()
    {
        using var stream = typeof(PortTests).Assembly.GetManifestResourceStream(typeof(PortTests), "ports.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private string StateOf(Type port)
    {
        if (RefusedPorts.All.Contains(port)) return "refused";
        if (host.Registrations.All(x => x.ServiceType != port)) return AskedFor.Contains(port) ? "missing" : "not asked for";

        using var scope = host.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService(port).GetType().Assembly == typeof(MarketplaceCms).Assembly ? "implemented" : "registered";
    }

    // What the constructors of registered classes ask for, also when they ask late (Lazy); many (IEnumerable) may be none.
    private HashSet<Type> AskedFor => field ??= host.Registrations
        .Select(x => x.IsKeyedService ? null : x.ImplementationType ?? x.ServiceType)
        .Where(type => type is { IsClass: true } && type.Assembly == Core)
        .SelectMany(type => type!.GetConstructors())
        .Where(constructor => constructor.GetCustomAttribute<ObsoleteAttribute>() is null)
        .SelectMany(constructor => constructor.GetParameters())
        .Select(parameter => parameter.ParameterType)
        .Select(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>) ? type.GenericTypeArguments[0] : type)
        .ToHashSet();

    private static Assembly Core => typeof(IContentService).Assembly;
}
