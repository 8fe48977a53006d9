namespace Marketplace.Core.Common;

/// <summary>The languages of the site; Indonesian is the one every text has.</summary>
public enum Language
{
    /// <summary>Indonesian, the default.</summary>
    Indonesian,

    /// <summary>English, shown in Indonesian with a label where it is missing.</summary>
    English,
}
