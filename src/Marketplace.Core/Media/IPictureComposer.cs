namespace Marketplace.Core.Media;

/// <summary>Draws pictures that no source file exists for; whoever adds such rows implements it.</summary>
public interface IPictureComposer
{
    /// <summary>The whole picture in a width in pixels, as JPEG; null for a hash that is not drawn here.</summary>
    byte[]? Compose(string hash, int width);

    /// <summary>Lets go of what is kept in memory from one picture to the next.</summary>
    void Rest();
}
