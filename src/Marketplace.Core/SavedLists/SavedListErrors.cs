using ErrorOr;

namespace Marketplace.Core.SavedLists;

/// <summary>The expected refusals of the slice; the codes are also the keys of the translated sentences.</summary>
public static class SavedListErrors
{
    /// <summary>No list has the id, or it has another key.</summary>
    public static readonly Error UnknownList = Error.NotFound("SavedLists.UnknownList", "No list has this address, or its key is another.");

    /// <summary>The list holds as many products as it can.</summary>
    public static readonly Error Full = Error.Conflict("SavedLists.Full", "A list holds at most 100 products.");

    /// <summary>The list kept changing from elsewhere.</summary>
    public static readonly Error ChangedMeanwhile = Error.Conflict("SavedLists.ChangedMeanwhile", "The list was changed at the same moment.");
}
