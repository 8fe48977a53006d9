using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Umbraco.Cms.Web.Common.Views;

/// <summary>A view of a page of content.</summary>
public abstract class UmbracoViewPage : UmbracoViewPage<IPublishedContent>;

/// <summary>A view that knows the content around it.</summary>
public abstract class UmbracoViewPage<TModel> : RazorPage<TModel>
{
    /// <summary>What this request knows of content; throws <see cref="InvalidOperationException"/> outside of a request.</summary>
    protected IUmbracoContext UmbracoContext =>
        Context.RequestServices.GetRequiredService<IUmbracoContextAccessor>().GetRequiredUmbracoContext();
}
