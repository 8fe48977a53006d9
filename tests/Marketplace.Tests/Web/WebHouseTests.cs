using System.Reflection;
using Marketplace.Tests.Pages;
using Marketplace.Web.Cms;
using Marketplace.Web.Common.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Marketplace.Tests.Web;

/// <summary>Habits of the house that the compiler does not keep.</summary>
public sealed class WebHouseTests(SiteHost site)
{
    private const string OnlyOpenEndpointOfTheTests = "test/unguarded";

    // Their pages belong to content; fixed addresses below them are files with an ending, which no page can have.
    private static readonly string[] SegmentsOfContent = ["berita", "news"];

    [Fact]
    public void Every_endpoint_says_who_may_ask_it()
    {
        // A dynamic endpoint never answers itself: the action that it stands for does, and has a rule of its own.
        var silent = Endpoints().Where(e => e.Metadata.GetMetadata<IDynamicEndpointMetadata>()?.IsDynamic != true && e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetMetadata<IAuthorizeData>() is null);
        Assert.Equal([OnlyOpenEndpointOfTheTests], silent.Select(e => e.RoutePattern.RawText!).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_form_is_guarded_by_its_token_or_by_its_origin()
    {
        var filters = site.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters;
        Assert.Contains(filters, f => f is AutoValidateAntiforgeryTokenAttribute or TypeFilterAttribute { ImplementationType.Name: nameof(AutoValidateAntiforgeryTokenAttribute) });
        var exempt = Actions().Where(m => m.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not (null or SameOriginAttribute)).Select(m => $"{m.DeclaringType?.Name}.{m.Name}");
        Assert.All(exempt, name => Assert.StartsWith("ErrorController.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_of_content_can_take_the_first_segment_of_a_fixed_address()
    {
        var free = Endpoints().SelectMany(Segments).Distinct().Where(s => !ReservedSegments.Contains(s.Culture, s.Segment));
        Assert.Empty(free.Select(s => $"{s.Culture}: {s.Segment}"));
    }

    private static IEnumerable<MemberInfo> Actions() => typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetMethods().Cast<MemberInfo>().Append(t));

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    private static IEnumerable<(string Culture, string Segment)> Segments(RouteEndpoint endpoint)
    {
        var literals = endpoint.RoutePattern.PathSegments
            .Select(s => s.IsSimple ? (s.Parts[0] as Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart)?.Content : null).ToList();
        if (literals is not [{ } first, ..] || first is "test") yield break;
        if (first == "en" && literals is [_, { } english, ..] && IsReservable(english)) yield return (Cultures.English, english);
        if (IsReservable(first)) yield return (Cultures.Indonesian, first);
    }

    private static bool IsReservable(string segment) =>
        !segment.Contains('.', StringComparison.Ordinal) && segment != "test" && !SegmentsOfContent.Contains(segment, StringComparer.Ordinal);
}
