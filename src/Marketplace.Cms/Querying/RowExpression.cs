using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;

namespace Marketplace.Cms.Querying;

/// <summary>Rewrites a condition over a model (IContent.ParentId) into one over a row (DocumentRecord.ParentId).</summary>
internal static class RowExpression
{
    public static Expression<Func<TRow, bool>> For<TModel, TRow>(Expression<Func<TModel, bool>> condition)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var body = new Rewriter(condition.Parameters[0], row).Visit(condition.Body);
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    private sealed class Rewriter(ParameterExpression model, ParameterExpression row) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is not null && Unwrap(node.Expression) == model ? OnRow(node) : base.VisitMember(node);

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(SqlExpressionExtensions) && !node.Method.Name.StartsWith("Invariant", StringComparison.Ordinal))
            {
                return base.VisitMethodCall(node);
            }

            var arguments = node.Arguments.Select(x => Visit(x)).ToArray();
            return SqlHelper(node.Method, arguments);
        }

        private static Expression Unwrap(Expression node)
        {
            while (node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast)
            {
                node = cast.Operand;
            }

            return node;
        }

        private Expression OnRow(MemberExpression node)
        {
            var property = row.Type.GetProperty(node.Member.Name) ?? throw new NotSupportedException(
                $"A query asks for {node.Member.DeclaringType!.Name}.{node.Member.Name}, which {row.Type.Name} does not have.");
            var onRow = Expression.Property(row, property);
            return property.PropertyType == node.Type ? onRow : Expression.Convert(onRow, node.Type);
        }

        // Umbraco's databases compare texts without regard to case; lower-casing both sides does so on every one.
        private static Expression SqlHelper(MethodInfo method, Expression[] a) => method.Name switch
        {
            "SqlStartsWith" or "InvariantStartsWith" => Call(a, nameof(string.StartsWith)),
            "SqlEndsWith" or "InvariantEndsWith" => Call(a, nameof(string.EndsWith)),
            "SqlContains" or "InvariantContains" when a[0].Type == typeof(string) => Call(a, nameof(string.Contains)),
            "SqlEquals" or "InvariantEquals" => Expression.Equal(Lower(a[0]), Lower(a[1])),
            "SqlIn" => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [a[1].Type], a[0], a[1]),
            "SqlNullableEquals" => Expression.Equal(Expression.Coalesce(a[0], a[2]), Expression.Coalesce(a[1], a[2])),
            _ => throw new NotSupportedException($"A query uses {method.DeclaringType!.Name}.{method.Name}, which has no translation."),
        };

        private static MethodCallExpression Lower(Expression text) => Expression.Call(text, nameof(string.ToLower), Type.EmptyTypes);

        private static MethodCallExpression Call(Expression[] a, string name) =>
            Expression.Call(Lower(a[0]), typeof(string).GetMethod(name, [typeof(string)])!, Lower(a[1]));
    }
}
