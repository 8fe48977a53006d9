using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Marketplace.Cms.Querying;

/// <summary>Applies Umbraco's queries to sets in memory and to rows in the database.</summary>
internal static class QueryExtensions
{
    /// <summary>Filters entities that are already in memory.</summary>
    public static IEnumerable<T> Apply<T>(this IEnumerable<T> source, IQuery<T>? query) =>
        Conditions(query).Select(x => x.Compile()).Aggregate(source, (rest, matches) => rest.Where(matches));

    /// <summary>Filters rows whose properties carry the names of the model's; throws <see cref="NotSupportedException"/> on an unknown one.</summary>
    public static IQueryable<TRow> Apply<TModel, TRow>(this IQueryable<TRow> source, IQuery<TModel>? query) =>
        Conditions(query).Aggregate(source, (rest, condition) => rest.Where(RowExpression.For<TModel, TRow>(condition)));

    private static IReadOnlyList<Expression<Func<T, bool>>> Conditions<T>(IQuery<T>? query) => query switch
    {
        null => [],
        EfQuery<T> ours => ours.Conditions,
        _ => throw new NotSupportedException($"Queries come from ICoreScopeProvider.CreateQuery; this one is a {query.GetType().Name}."),
    };
}
