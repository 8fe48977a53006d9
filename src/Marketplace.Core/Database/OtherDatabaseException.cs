namespace Marketplace.Core.Database;

/// <summary>The tables were made by another version that this one does not know how to change.</summary>
public sealed class OtherDatabaseException(string where)
    : Exception($"The marketplace's tables in {where} were made by another version of the site. Start with an empty database or data folder, or go back to that version; nothing was changed.");
