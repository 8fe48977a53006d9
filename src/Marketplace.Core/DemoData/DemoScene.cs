namespace Marketplace.Core.DemoData;

/// <summary>The wide scenes that the example articles and pages are illustrated with.</summary>
public enum DemoScene
{
    /// <summary>A market stall with goods: street vendors.</summary>
    MarketStalls,

    /// <summary>A handshake over documents: cooperatives.</summary>
    Handshake,

    /// <summary>A graduation cap and books: training and students.</summary>
    Graduation,

    /// <summary>Books, a pencil and a lamp: learning and bookkeeping.</summary>
    Books,

    /// <summary>A young plant in a pot with coins: growing and capital.</summary>
    Plant,

    /// <summary>Coffee, cups and a kettle: makers of drinks.</summary>
    Coffee,

    /// <summary>Basketry, cloth and thread: crafts.</summary>
    Basket,

    /// <summary>A magnifying glass, flasks and a clipboard: the clinic.</summary>
    Clinic,

    /// <summary>Water, trees and a path: Tandon Ciater.</summary>
    TandonCiater,

    /// <summary>An aeroplane, a globe and parcels: export.</summary>
    Export,

    /// <summary>Lanterns, a drum and a stage: fairs and arts.</summary>
    Fair,

    /// <summary>A megaphone and newspapers: announcements.</summary>
    Announcement,
}
