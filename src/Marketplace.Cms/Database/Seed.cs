using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Cms.Database;

/// <summary>Reads the rows of a fresh install: Seed/table.tsv, the first line naming the columns, an empty field being NULL.</summary>
internal static class Seed
{
    private static readonly string Folder = typeof(Seed).FullName + ".";

    public static void AddSeedRows(this CmsDb db, DateTime now)
    {
        foreach (var resource in typeof(Seed).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var table = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
            var type = db.Model.GetEntityTypes().Single(entity => entity.GetTableName() == table);
            var lines = ReadLines(resource);
            var columns = PropertiesOf(type, lines[0].Split('\t'));
            foreach (var line in lines[1..]) Add(db, type, columns, line.Split('\t'), now);
        }
    }

    private static string[] ReadLines(string resource)
    {
        using var text = new StreamReader(typeof(Seed).Assembly.GetManifestResourceStream(resource)!);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IProperty[] PropertiesOf(IEntityType type, string[] columns) =>
        [.. columns.Select(column => type.GetProperties().Single(property => property.GetColumnName() == column))];

    private static void Add(CmsDb db, IEntityType type, IProperty[] columns, string[] fields, DateTime now)
    {
        var row = Activator.CreateInstance(type.ClrType)!;
        foreach (var time in type.GetProperties().Where(property => property.ClrType == typeof(DateTime))) Set(row, time, now);
        foreach (var (column, field) in columns.Zip(fields)) Set(row, column, Read(field, column.ClrType));

        if (row is Dictionary<string, object> bag) db.Set<Dictionary<string, object>>(type.Name).Add(bag);
        else db.Add(row);
    }

    private static void Set(object row, IProperty column, object? value)
    {
        if (row is Dictionary<string, object> bag) bag[column.Name] = value!;
        else column.PropertyInfo!.SetValue(row, value);
    }

    private static object? Read(string field, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (field.Length == 0) return null;
        if (field == "\"\"") return "";
        if (plain == typeof(Guid)) return Guid.Parse(field);
        if (plain == typeof(bool)) return field == "1";
        return Convert.ChangeType(field, plain, CultureInfo.InvariantCulture);
    }
}
