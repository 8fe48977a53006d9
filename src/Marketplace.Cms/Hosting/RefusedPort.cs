using System.Collections.Concurrent;
using System.Reflection;

namespace Marketplace.Cms.Hosting;

/// <summary>Stands for a port of Core's that this host does not offer: every call is refused by name.</summary>
public class RefusedPort : DispatchProxy
{
    private static readonly ConcurrentDictionary<object, string> Names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a stand-in for an interface, whose members throw <see cref="NotSupportedException"/>.</summary>
    public static object For(Type port)
    {
        var proxy = Create(port, typeof(RefusedPort));
        Names[proxy] = port.Name;
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new NotSupportedException($"{Names[this]}.{targetMethod?.Name} is outside of what this host does.");
}
