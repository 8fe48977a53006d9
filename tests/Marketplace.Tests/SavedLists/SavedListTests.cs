using Marketplace.Core.SavedLists;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.SavedLists;

public sealed class SavedListTests
{
    private static readonly DateTimeOffset Later = SmallMarket.Morning.AddDays(1);
    private readonly ListKey _key = ListKey.Create();
    private readonly SavedList _list;

    public SavedListTests() => _list = new(_key, SmallMarket.Morning);

    [Fact]
    public void A_product_is_saved_once_and_the_newest_stands_highest()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.False(_list.Save([first], Later).IsError);
        Assert.False(_list.Save([second, first], Later.AddDays(1)).IsError);

        Assert.Equal([first, second], _list.Products.OrderBy(p => p.Place).Select(p => p.ProductId));
        Assert.Equal((SmallMarket.Morning, Later.AddDays(1)), (_list.CreatedAt, _list.ChangedAt));
    }

    [Fact]
    public void What_is_saved_already_changes_nothing_even_in_a_full_list()
    {
        Guid[] hundred = [.. Enumerable.Range(0, SavedList.Longest).Select(_ => Guid.NewGuid())];
        Assert.False(_list.Save(hundred, Later).IsError);
        Assert.False(_list.Save([hundred[7]], Later.AddDays(1)).IsError);

        Assert.Equal(SavedListErrors.Full, _list.Save([Guid.NewGuid()], Later).FirstError);
        Assert.Equal((100, Later), (_list.Products.Count, _list.ChangedAt));
    }

    [Fact]
    public void What_does_not_fit_as_a_whole_is_refused_as_a_whole()
    {
        _list.Save([.. Enumerable.Range(0, SavedList.Longest - 1).Select(_ => Guid.NewGuid())], Later);
        Assert.Equal(SavedListErrors.Full, _list.Save([Guid.NewGuid(), Guid.NewGuid()], Later).FirstError);
        Assert.Equal(99, _list.Products.Count);
    }

    [Fact]
    public void A_place_is_never_given_twice()
    {
        var (gone, kept) = (Guid.NewGuid(), Guid.NewGuid());
        _list.Save([gone], Later);
        _list.Remove([gone], Later);
        _list.Save([kept], Later);
        Assert.Equal(2, Assert.Single(_list.Products).Place);
    }

    [Fact]
    public void Only_its_own_key_opens_it()
    {
        Assert.True(_list.OpensWith(_key));
        Assert.False(_list.OpensWith(_key with { Secret = ListKey.Create().Secret }));
        Assert.False(_list.OpensWith(_key with { Id = Guid.CreateVersion7() }));
    }

    [Fact]
    public void What_is_stored_does_not_tell_the_secret()
    {
        Assert.Equal(32, _list.KeyHash.Length);
        Assert.DoesNotContain(_key.Secret, Convert.ToBase64String(_list.KeyHash), StringComparison.Ordinal);
        Assert.NotEqual(_list.KeyHash, System.Buffers.Text.Base64Url.DecodeFromChars(_key.Secret));
    }

    [Fact]
    public void A_key_is_read_as_it_was_written() => Assert.Equal(_key, ListKey.Read(_key.ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("0198f0000000700080000000000000aa.short")]
    [InlineData("not-a-guid.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("0198f0000000700080000000000000aa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.more")]
    public void Nonsense_is_no_key(string? text) => Assert.Null(ListKey.Read(text));
}
