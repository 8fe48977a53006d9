namespace Marketplace.Cms.Database;

/// <summary>Names the row that a column points at, without a navigation property.</summary>
internal abstract class ReferencesAttribute(Type row, string? property) : Attribute
{
    public Type Row => row;

    /// <summary>The property pointed at; the primary key where none is named.</summary>
    public string? Property => property;

    /// <summary>The name of the constraint, where it is not FK_table_table_column.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the database deletes the row together with the one it points at.</summary>
    public bool Cascade { get; init; }
}

/// <inheritdoc />
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
internal sealed class ReferencesAttribute<TRow>(string? property = null) : ReferencesAttribute(typeof(TRow), property);

/// <summary>Gives a column its default, for rows that others insert; ours always say what they hold.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DefaultAttribute(string sql) : Attribute
{
    public string Sql => sql;
}

/// <summary>Gives a column the database's clock as its default, in UTC.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DefaultNowAttribute : Attribute;

/// <summary>Marks a column that allows NULL although no row ever leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OptionalAttribute : Attribute;
