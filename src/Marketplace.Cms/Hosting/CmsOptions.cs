using System.ComponentModel.DataAnnotations;

namespace Marketplace.Cms;

/// <summary>What the host needs to know of the site around it.</summary>
public sealed class CmsOptions
{
    /// <summary>The folder of the database, media and temporary files; absolute.</summary>
    [Required]
    public string DataPath { get; set; } = "";
}
