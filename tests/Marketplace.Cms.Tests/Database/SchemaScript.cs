using System.Text.RegularExpressions;

namespace Marketplace.Cms.Tests.Database;

/// <summary>Makes the tables as schema.txt says, without this project's migrations.</summary>
internal static partial class SchemaScript
{
    public static string Text() => string.Join('\n', SchemaFacts.Names.Select(table => Create(table, SchemaFacts.Expected(table))));

    private static string Create(string table, string[] facts)
    {
        var isIdentity = facts.Contains(": autoincrement", StringComparer.Ordinal);
        var columns = Matches(facts, Column());
        string[] parts =
        [
            .. columns.Select(column => Define(column, isIdentity)),
            .. isIdentity ? (string[])[] : [PrimaryKey(columns)],
            .. Matches(facts, ForeignKey()).Select(key =>
                $"FOREIGN KEY (\"{key.Groups["from"]}\") REFERENCES \"{key.Groups["table"]}\" (\"{key.Groups["to"]}\")"
                + (key.Groups["cascade"].Success ? " ON DELETE CASCADE" : "")),
        ];
        var indexes = Matches(facts, Index()).Select(index =>
            $"CREATE {index.Groups["unique"]}INDEX {index.Groups["name"]} ON {table} ({Quote(index.Groups["columns"].Value.Split(", "))});");
        return $"CREATE TABLE {table} ({string.Join(", ", parts)});\n{string.Join('\n', indexes)}";
    }

    private static string PrimaryKey(Match[] columns)
    {
        var key = columns.Where(column => column.Groups["pk"].Success).OrderBy(column => column.Groups["pk"].Value, StringComparer.Ordinal);
        return $"PRIMARY KEY ({Quote(key.Select(column => column.Groups["name"].Value))})";
    }

    private static string Define(Match column, bool isIdentity) =>
        $"\"{column.Groups["name"]}\" {column.Groups["type"]}"
        + (column.Groups["nocase"].Success ? " COLLATE NOCASE" : "")
        + (column.Groups["notnull"].Success ? " NOT NULL" : "")
        + (isIdentity && column.Groups["pk"].Success ? " PRIMARY KEY AUTOINCREMENT" : "")
        + (column.Groups["default"].Success ? $" DEFAULT ({column.Groups["default"]})" : "");

    private static string Quote(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));

    private static Match[] Matches(string[] facts, Regex pattern) =>
        [.. facts.Select(fact => pattern.Match(fact)).Where(match => match.Success)];

    [GeneratedRegex("^(?<name>\\w+) (?<type>INTEGER|TEXT|BLOB)(?<notnull> notnull)?( pk(?<pk>\\d))?(?<nocase> nocase)?( default (?<default>.+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Column();

    [GeneratedRegex("^: fk (?<from>\\w+) -> (?<table>\\w+)\\.(?<to>\\w+)(?<cascade> cascade)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ForeignKey();

    [GeneratedRegex("^: (?<unique>unique )?index (?<name>\\w+) \\((?<columns>.+)\\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Index();
}
