using Marketplace.Core.Media;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Media;

/// <summary>Serves picture files, whose address changes when their content does.</summary>
[AllowAnonymous]
public sealed class PicturesController(PictureStore pictures) : Controller
{
    private const string ForEver = "public, max-age=31536000, immutable";

    [HttpGet("/pictures/{hash}/{width:int}.{extension}")]
    public IActionResult Show(string hash, int width, string extension)
    {
        if (PictureFormats.FromExtension(extension) is not { } format || pictures.Find(hash, width, format) is not { } file) return NotFound();
        Response.Headers.CacheControl = ForEver;
        return PhysicalFile(file.Path, file.ContentType);
    }
}
