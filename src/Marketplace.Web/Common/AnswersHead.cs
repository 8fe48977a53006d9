using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Marketplace.Web.Common;

/// <summary>Lets every page that can be read be asked for its headers alone (RFC 9110, section 9.3.2).</summary>
internal sealed class AnswersHead : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors.Where(IsGet).ToList())
        {
            Replace(selector.ActionConstraints, new HttpMethodActionConstraint([HttpMethods.Get, HttpMethods.Head]));
            Replace(selector.EndpointMetadata, new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        }
    }

    private static bool IsGet(SelectorModel selector) =>
        selector.ActionConstraints.OfType<HttpMethodActionConstraint>().Any(c => c.HttpMethods.All(HttpMethods.IsGet));

    private static void Replace<T>(IList<T> list, T item)
        where T : class
    {
        foreach (var old in list.Where(old => old.GetType() == item.GetType()).ToList()) list.Remove(old);
        list.Add(item);
    }
}
