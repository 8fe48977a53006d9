using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Cms.Database;

/// <summary>Foreign keys without navigation properties: they keep the order of writing and guard the database.</summary>
internal static class ForeignKeys
{
    public static void AddConstraint(this IMutableProperty column, IMutableKey target, string? name, bool cascade)
    {
        var table = (IMutableEntityType)column.DeclaringType;
        var key = table.AddForeignKey(column, target, target.DeclaringEntityType);
        key.DeleteBehavior = cascade ? DeleteBehavior.Cascade : DeleteBehavior.ClientNoAction;
        key.SetConstraintName(name
            ?? $"FK_{table.GetTableName()}_{target.DeclaringEntityType.GetTableName()}_{target.Properties[0].GetColumnName()}");
    }
}
