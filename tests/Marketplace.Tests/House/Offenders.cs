namespace Marketplace.Tests.House;

/// <summary>Fails with the whole list of those who break a rule.</summary>
internal static class Offenders
{
    public static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    /// <summary>Those of some files that break a rule, by their path from the root.</summary>
    public static void AssertNone(IEnumerable<string> files, Func<string, bool> breaksRule) =>
        AssertNone(files.Where(breaksRule).Select(file => Path.GetRelativePath(Checkout.Root, file)));
}
