using Marketplace.Core.Businesses;

namespace Marketplace.Web.Businesses;

/// <summary>A business's card under a heading of a level.</summary>
internal sealed record BusinessCardView(BusinessCard Card, int Level = 3);
