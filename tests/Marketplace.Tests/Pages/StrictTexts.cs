using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Localization;

namespace Marketplace.Tests.Pages;

/// <summary>Fails a page that asks for a text nobody has written, which would show its key.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the container")]
internal sealed class StrictTexts(ResourceManagerStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new Strict(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new Strict(inner.Create(baseName, location));

    private sealed class Strict(IStringLocalizer inner) : IStringLocalizer
    {
        public LocalizedString this[string name] => Found(inner[name]);

        public LocalizedString this[string name, params object[] arguments] => Found(inner[name, arguments]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);

        private static LocalizedString Found(LocalizedString text) =>
            text.ResourceNotFound ? throw new InvalidOperationException($"No text is called \"{text.Name}\" ({text.SearchedLocation}).") : text;
    }
}
