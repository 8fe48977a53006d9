namespace Marketplace.Core.Common;

/// <summary>Where a revision stands.</summary>
public enum RevisionState
{
    /// <summary>Being written or waiting for a decision; nobody outside sees it.</summary>
    Open,

    /// <summary>Was made public; the one with the highest number is what everybody sees.</summary>
    Published,

    /// <summary>Taken back before it was public.</summary>
    Withdrawn,
}

/// <summary>A numbered version of what the public may read of a thing; at most one of a thing is open, and the database sees to it.</summary>
public sealed class Revision<TContent> where TContent : class
{
    private Revision() { } // for EF Core

    internal Revision(Guid subjectId, int number, TContent content, DateTimeOffset now) =>
        (SubjectId, Number, Content, OpenedAt) = (subjectId, number, content, now);

    /// <summary>The thing it is a version of.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Counts the versions of the thing, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What the public may read.</summary>
    public TContent Content { get; private set; } = null!;

    /// <summary>Where it stands; the slower of two decisions is refused.</summary>
    public RevisionState State { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was published or withdrawn.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    internal void Close(RevisionState state, DateTimeOffset now) => (State, ClosedAt) = (state, now);
}
