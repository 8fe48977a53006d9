using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Cms.Database;

/// <summary>Describes a table that has no row class, because nothing here reads or writes it.</summary>
internal sealed class TableBuilder
{
    private readonly EntityTypeBuilder<Dictionary<string, object>> entity;
    private readonly Dialect dialect;
    private readonly string? collation;
    private IMutableProperty[] last = [];

    public TableBuilder(ModelBuilder model, string name, Dialect dialect, bool caseSensitive)
    {
        entity = model.SharedTypeEntity<Dictionary<string, object>>(name);
        entity.ToTable(name);
        (this.dialect, collation) = (dialect, caseSensitive ? null : dialect.Collation);
    }

    public TableBuilder Identity(string name)
    {
        Key<int>(name);
        last[0].ValueGenerated = ValueGenerated.OnAdd;
        return this;
    }

    /// <summary>Adds a column to the primary key.</summary>
    public TableBuilder Key<T>(string name)
    {
        var before = entity.Metadata.FindPrimaryKey()?.Properties.Select(property => property.Name) ?? [];
        Column<T>(name);
        entity.HasKey([.. before, name]);
        last[0].ValueGenerated = ValueGenerated.Never;
        return this;
    }

    public TableBuilder Column<T>(params string[] names) => Add(typeof(T), nullable: false, names);

    public TableBuilder Nullable<T>(params string[] names) => Add(
        typeof(T).IsValueType ? typeof(Nullable<>).MakeGenericType(typeof(T)) : typeof(T), nullable: true, names);

    /// <summary>Gives the columns just named a default.</summary>
    public TableBuilder Default(string sql)
    {
        foreach (var property in last) property.SetDefaultValueSql(sql);
        return this;
    }

    /// <summary>Gives the columns just named the database's clock as their default.</summary>
    public TableBuilder DefaultNow() => Default(dialect.Now);

    /// <summary>Points the column just named at a row.</summary>
    public TableBuilder References<TRow>(bool cascade = false) =>
        References(entity.Metadata.Model.FindEntityType(typeof(TRow))!, name: null, cascade);

    /// <summary>Points the column just named at a table without row class.</summary>
    public TableBuilder References(string table, string? name = null, bool cascade = false) =>
        References(entity.Metadata.Model.FindEntityType(table)!, name, cascade);

    public TableBuilder Index(string name, params string[] columns)
    {
        entity.HasIndex(columns, name);
        return this;
    }

    public TableBuilder Unique(string name, params string[] columns)
    {
        entity.HasIndex(columns, name).IsUnique();
        return this;
    }

    private TableBuilder References(IMutableEntityType principal, string? name, bool cascade)
    {
        last[0].AddConstraint(principal.FindPrimaryKey()!, name, cascade);
        return this;
    }

    private TableBuilder Add(Type type, bool nullable, string[] names)
    {
        last = [.. names.Select(name => entity.IndexerProperty(type, name).HasColumnName(name).IsRequired(!nullable).Metadata)];
        if (type == typeof(string)) foreach (var property in last) property.SetCollation(collation);
        return this;
    }
}
