using Marketplace.Core;
using Marketplace.Core.Media;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;
using NetVips;

namespace Marketplace.Tests.Media;

public sealed class PictureSizerTests : IAsyncLifetime
{
    private readonly SettableClock _clock = new(SmallMarket.Morning);
    private CoreDatabase _database = null!;

    private PictureStore Store => _database.Get<PictureStore>();

    public async ValueTask InitializeAsync() => _database = await CoreDatabase.CreateAsync(clock: _clock);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task All_pictures_get_their_smallest_size_before_any_gets_a_larger_one()
    {
        foreach (var width in (int[])[700, 400, 640]) await KeepAsync(width);
        var missing = new List<int>();
        for (; (await PicturesAsync()).Min(p => p.NextWidth) is { } smallest; await MakeNextAsync()) missing.Add(smallest);

        Assert.Equal([320, 320, 320, 400, 640, 640, 700], missing);
        Assert.All(await PicturesAsync(), p => Assert.All(p.Widths, width => Assert.All(p.Formats, format => Assert.NotNull(Store.Find(p.ContentHash, width, format)))));
    }

    [Fact]
    public async Task A_finished_size_is_known_at_once()
    {
        var kept = await KeepAsync(700);
        Assert.Empty(kept.Widths);
        await MakeNextAsync();

        var view = PictureView.Of(Assert.Single(await PicturesAsync()), new(""));
        Assert.Equal([320], view.Widths);
        Assert.Equal([PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Jpeg], view.Formats);
        Assert.False(view.IsFinished);
    }

    [Fact]
    public async Task A_run_that_was_killed_between_files_and_row_goes_on_where_the_row_says()
    {
        var kept = await KeepAsync(700);
        await MakeNextAsync();
        Store.Make(kept.Hash, 640, CancellationToken.None); // then the power fails
        while (await MakeNextAsync()) { }

        Assert.Equal([320, 640, 700], Assert.Single(await PicturesAsync()).Widths);
    }

    [Fact]
    public async Task A_stopped_run_notes_no_failure()
    {
        await KeepAsync(700);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _database.AskAsync<PictureSizer, bool>(sizer => sizer.MakeNextAsync(new CancellationToken(canceled: true))));

        Assert.Null(Assert.Single(await PicturesAsync()).Failure);
    }

    [Fact]
    public async Task A_broken_source_does_not_hold_up_the_rest_and_is_tried_again_later()
    {
        var (broken, whole) = (await KeepAsync(400), await KeepAsync(320));
        var source = await File.ReadAllBytesAsync(Store.SourceOf(broken.Hash), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Store.SourceOf(broken.Hash), source[..(source.Length / 2)], TestContext.Current.CancellationToken);
        while (await MakeNextAsync()) { }

        Assert.Equal([320], (await PictureAsync(whole.Hash)).Widths);
        var failed = await PictureAsync(broken.Hash);
        Assert.Empty(failed.Widths);
        Assert.False(string.IsNullOrWhiteSpace(failed.Failure));

        await File.WriteAllBytesAsync(Store.SourceOf(broken.Hash), source, TestContext.Current.CancellationToken);
        _clock.Now = failed.RetryAt!.Value;
        while (await MakeNextAsync()) { }
        Assert.Equal([320, 400], (await PictureAsync(broken.Hash)).Widths);
    }

    [Fact]
    public async Task Two_that_make_the_same_size_harm_nobody()
    {
        await KeepAsync(320);
        await Task.WhenAll(MakeNextAsync(), MakeNextAsync());

        Assert.Equal([320], Assert.Single(await PicturesAsync()).Widths);
    }

    [Fact]
    public async Task Keeping_a_picture_wakes_the_worker_and_the_same_picture_again_does_not()
    {
        await KeepAsync(320);
        Assert.True(await IsWokenAsync());
        await KeepAsync(320);
        Assert.False(await IsWokenAsync());
    }

    private Task<bool> MakeNextAsync() => _database.AskAsync<PictureSizer, bool>(sizer => sizer.MakeNextAsync());

    private Task<bool> IsWokenAsync() => _database.Get<PictureSignal>().WaitAsync(TimeSpan.Zero, CancellationToken.None);

    private async Task<PictureView> KeepAsync(int width)
    {
        using var drawn = Image.Black(width, width / 2, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using var source = new MemoryStream(drawn.JpegsaveBuffer());
        return (await _database.AskAsync<PictureLibrary, PictureView?>(library => library.KeepAsync(source)))!;
    }

    private Task<List<Picture>> PicturesAsync() => _database.AskAsync<MarketplaceDb, List<Picture>>(db => db.Pictures.AsNoTracking().ToListAsync());

    private Task<Picture> PictureAsync(string hash) => _database.AskAsync<MarketplaceDb, Picture>(db => db.Pictures.AsNoTracking().SingleAsync(p => p.ContentHash == hash));

    private sealed class SettableClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
