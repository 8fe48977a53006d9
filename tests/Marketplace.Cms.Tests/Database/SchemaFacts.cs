namespace Marketplace.Cms.Tests.Database;

/// <summary>What schema.txt says of Umbraco's tables, and what a database says of its own in the same words.</summary>
internal static class SchemaFacts
{
    private static readonly Dictionary<string, string[]> Tables = Read();

    public static IEnumerable<string> Names => Tables.Keys;

    /// <summary>What is expected of a table, sorted.</summary>
    public static string[] Expected(string table) => [.. Tables[table].Order(StringComparer.Ordinal)];

    /// <summary>What a table is, sorted.</summary>
    public static string[] Actual(TestDatabase database, string table)
    {
        var sql = database.Query($"SELECT sql FROM sqlite_master WHERE name = '{table}'").Single();
        string[] facts = [.. Columns(database, table, sql), .. Identity(sql), .. ForeignKeys(database, table), .. Indexes(database, table)];
        return [.. facts.Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string[]> Read()
    {
        using var text = new StreamReader(typeof(SchemaFacts).Assembly.GetManifestResourceStream(typeof(SchemaFacts), "schema.txt")!);
        return text.ReadToEnd().Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Where(block => !block.StartsWith('#'))
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(lines => lines[0], lines => lines[1..], StringComparer.Ordinal);
    }

    private static IEnumerable<string> Columns(TestDatabase database, string table, string sql) => database
        .Query($"""
            SELECT name || ' ' || type || iif("notnull", ' notnull', '') || iif(pk, ' pk' || pk, '') || '%' || coalesce(' default ' || dflt_value, '')
            FROM pragma_table_info('{table}')
            """)
        .Select(line => line.Replace("%", IgnoresCase(line.Split(' ')[0], sql) ? " nocase" : "", StringComparison.Ordinal));

    private static bool IgnoresCase(string column, string sql) => sql.Contains($"\"{column}\" TEXT COLLATE NOCASE", StringComparison.Ordinal);

    private static string[] Identity(string sql) => sql.Contains("AUTOINCREMENT", StringComparison.Ordinal) ? [": autoincrement"] : [];

    private static List<string> ForeignKeys(TestDatabase database, string table) => database.Query($"""
        SELECT ': fk ' || "from" || ' -> ' || "table" || '.' || "to" || iif(on_delete = 'CASCADE', ' cascade', '')
        FROM pragma_foreign_key_list('{table}')
        """);

    private static List<string> Indexes(TestDatabase database, string table) => database.Query($"""
        SELECT iif("unique", ': unique index ', ': index ') || list.name || ' ('
            || (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) || ')'
        FROM pragma_index_list('{table}') AS list WHERE list.origin = 'c'
        """);
}
