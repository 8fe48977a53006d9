using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace Marketplace.Cms.Hosting;

/// <summary>What Umbraco keeps for the length of one request.</summary>
internal sealed class HttpRequestCache(IHttpContextAccessor http) : IRequestCache
{
    private static readonly object ItemKey = new();

    public bool IsAvailable => http.HttpContext is not null;

    public object? Get(string key) => Current?.Get(key);

    public object? Get(string key, Func<object?> factory) => Current is { } cache ? cache.Get(key, factory) : factory();

    public bool Set(string key, object? value) => Current?.Set(key, value) ?? false;

    public bool Remove(string key) => Current?.Remove(key) ?? false;

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => Current?.SearchByKey(keyStartsWith) ?? [];

    public IEnumerable<object?> SearchByRegex(string regex) => Current?.SearchByRegex(regex) ?? [];

    public void Clear() => Current?.Clear();

    public void Clear(string key) => Current?.Clear(key);

    public void ClearOfType(Type type) => Current?.ClearOfType(type);

    public void ClearOfType<T>() => Current?.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => Current?.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => Current?.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => Current?.ClearByRegex(regex);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => (Current ?? Enumerable.Empty<KeyValuePair<string, object?>>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private DictionaryAppCache? Current
    {
        get
        {
            if (http.HttpContext is not { } context)
            {
                return null;
            }

            lock (context.Items)
            {
                if (context.Items[ItemKey] is DictionaryAppCache known)
                {
                    return known;
                }

                var cache = new DictionaryAppCache();
                context.Items[ItemKey] = cache;
                return cache;
            }
        }
    }
}
