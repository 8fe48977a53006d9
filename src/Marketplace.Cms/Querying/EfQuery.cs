using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Marketplace.Cms.Querying;

/// <summary>A query of Umbraco's that keeps its conditions as expressions over the model.</summary>
internal sealed class EfQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _conditions = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Conditions => _conditions;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _conditions.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => values is null ? this : Where(IsIn(fieldSelector, values));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        if (values is null)
        {
            return this;
        }

        var isIn = IsIn(fieldSelector, values);
        return Where(Expression.Lambda<Func<T, bool>>(Expression.Not(isIn.Body), isIn.Parameters));
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        var all = predicates.ToList();
        if (all.Count == 0)
        {
            return this;
        }

        var parameter = all[0].Parameters[0];
        var any = all.Select(x => new Replace(x.Parameters[0], parameter).Visit(x.Body)).Aggregate((left, right) => Expression.OrElse(left!, right!))!;
        return Where(Expression.Lambda<Func<T, bool>>(any, parameter));
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("IQuery.GetWhereClauses: this host translates expressions, it has no SQL clauses.");

    private static Expression<Func<T, bool>> IsIn(Expression<Func<T, object>> field, IEnumerable values)
    {
        var member = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        var type = member.Type;
        var list = Array.CreateInstance(type, values.Cast<object>().Count());
        var index = 0;
        foreach (var value in values)
        {
            list.SetValue(value, index++);
        }

        var contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], Expression.Constant(list), member);
        return Expression.Lambda<Func<T, bool>>(contains, field.Parameters);
    }

    private sealed class Replace(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
