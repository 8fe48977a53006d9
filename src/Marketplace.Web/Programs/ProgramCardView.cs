using Marketplace.Web.Common.Content;

namespace Marketplace.Web.Programs;

/// <summary>A program with its figure, under a heading of a level.</summary>
internal sealed record ProgramCardView(ContentPage Program, ProgramFigure? Figure, int Level);
