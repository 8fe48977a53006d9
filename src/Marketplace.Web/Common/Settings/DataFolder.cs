using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Settings;

/// <summary>The folder of databases, pictures, keys and logs.</summary>
public sealed record DataFolder(string Path)
{
    private const string Checkout = "Marketplace.sln";

    /// <summary>The set folder; else umbraco/Data at the root of the checkout; else the same beside the binaries.</summary>
    public static DataFolder Find(string? set, params string[] startingPoints)
    {
        if (!string.IsNullOrEmpty(set)) return new(System.IO.Path.GetFullPath(set));
        var root = startingPoints.Select(CheckoutAbove).FirstOrDefault(p => p is not null) ?? AppContext.BaseDirectory;
        return new(System.IO.Path.Combine(root, "umbraco", "Data"));
    }

    /// <summary>Makes sure that files can be written here; refuses the setting otherwise.</summary>
    public DataFolder Open()
    {
        try
        {
            File.WriteAllBytes(System.IO.Path.Combine(Directory.CreateDirectory(Path).FullName, ".writable"), []);
            return this;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OptionsValidationException(MarketplaceOptions.Section, typeof(MarketplaceOptions),
                [$"Marketplace:DataPath must be a folder that the site can write to; \"{Path}\" is not."]);
        }
    }

    /// <summary>A folder inside, made where it is missing.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    private static string? CheckoutAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Checkout))) return folder.FullName;
        return null;
    }
}
