using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Marketplace.Web.Common.Languages;

/// <summary>Gives an action its Indonesian and its English address, under one name that links ask for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LocalizedAttribute(string name, string indonesian, string english) : Attribute, IActionModelConvention
{
    public string Name { get; } = name;

    public string Indonesian { get; } = indonesian;

    public string English { get; } = english;

    public void Apply(ActionModel action)
    {
        var verbs = action.Selectors.ToList();
        action.Selectors.Clear();
        foreach (var verb in verbs)
        {
            action.Selectors.Add(Select(verb, SiteLanguage.Indonesian, Indonesian));
            action.Selectors.Add(Select(verb, SiteLanguage.English, English));
        }
    }

    private SelectorModel Select(SelectorModel verb, SiteLanguage language, string template) => new(verb)
    {
        AttributeRouteModel = new AttributeRouteModel { Template = "/" + template, Name = LocalizedRoute.NameOf(Name, language) },
        EndpointMetadata = { new LocalizedRoute(Name, language) },
    };
}
