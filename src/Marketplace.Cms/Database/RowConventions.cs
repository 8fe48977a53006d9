using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Cms.Database;

/// <summary>Gives the rows the column names, keys, defaults and collation of the database.</summary>
internal static class RowConventions
{
    public static void ApplyRowConventions(this ModelBuilder builder, Dialect dialect)
    {
        var rows = builder.Model.GetEntityTypes().Where(row => !row.HasSharedClrType).ToList();
        foreach (var property in rows.SelectMany(row => row.GetProperties())) Apply(property, dialect);
        foreach (var property in rows.SelectMany(row => row.GetProperties().ToList())) AddForeignKeys(property);
    }

    private static void Apply(IMutableProperty property, Dialect dialect)
    {
        var member = property.PropertyInfo!;
        if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
            property.SetColumnName(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        if (property.ClrType == typeof(string)) property.SetCollation(dialect.Collation);
        if (member.IsDefined(typeof(OptionalAttribute))) property.IsNullable = true;
        if (DefaultOf(member, dialect) is { } sql) property.SetDefaultValueSql(sql);
        if (IsGivenByUs(property)) property.ValueGenerated = ValueGenerated.Never;
    }

    private static string? DefaultOf(PropertyInfo member, Dialect dialect) =>
        member.IsDefined(typeof(DefaultNowAttribute)) ? dialect.Now : member.GetCustomAttribute<DefaultAttribute>()?.Sql;

    private static bool IsGivenByUs(IMutableProperty property) => !property.IsPrimaryKey() || property.ClrType != typeof(int);

    private static void AddForeignKeys(IMutableProperty property)
    {
        foreach (var reference in property.PropertyInfo!.GetCustomAttributes<ReferencesAttribute>())
        {
            var principal = property.DeclaringType.Model.FindEntityType(reference.Row)!;
            var target = reference.Property is { } name ? principal.FindProperty(name)! : principal.FindPrimaryKey()!.Properties[0];
            var key = principal.FindKey(target) ?? principal.AddKey(target)!;
            property.AddConstraint(key, reference.Name, reference.Cascade);
        }
    }
}
