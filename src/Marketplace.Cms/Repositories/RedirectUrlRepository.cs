using System.Security.Cryptography;
using System.Text;
using Marketplace.Cms.Database;
using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Marketplace.Cms.Repositories;

/// <summary>Former addresses of documents, the newest first; found by the hash of the address, as Umbraco keeps it.</summary>
internal sealed class RedirectUrlRepository(EfScopeProvider scopes) : IRedirectUrlRepository
{
    public IRedirectUrl? Get(Guid id) => All(x => x.Id == id).FirstOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
    {
        var hash = Hash(url);
        return All(x => x.UrlHash == hash && x.ContentKey == contentKey && x.Culture == culture).FirstOrDefault();
    }

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) => All(x => ids == null || ids.Length == 0 || ids.Contains(x.Id));

    public bool Exists(Guid id) => scopes.Db.RedirectUrls.Any(x => x.Id == id);

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => All(_ => true).Apply(query).ToList();

    public int Count(IQuery<IRedirectUrl>? query) => All(_ => true).Apply(query).Count();

    public void Save(IRedirectUrl entity)
    {
        var db = scopes.Writable;
        var row = db.RedirectUrls.FirstOrDefault(x => x.Id == entity.Key)
            ?? db.RedirectUrls.Add(new RedirectUrlRow { Id = entity.Key = entity.Key == Guid.Empty ? Guid.NewGuid() : entity.Key }).Entity;
        row.ContentKey = entity.ContentKey;
        row.CreateDate = entity.CreateDateUtc;
        row.Url = entity.Url;
        row.UrlHash = Hash(entity.Url);
        row.Culture = entity.Culture;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => scopes.Writable.RedirectUrls.Where(x => x.Id == id).ExecuteDelete();

    public void DeleteAll() => scopes.Writable.RedirectUrls.ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) => scopes.Writable.RedirectUrls.Where(x => x.ContentKey == contentKey).ExecuteDelete();

    public IRedirectUrl? GetMostRecentUrl(string url)
    {
        var hash = Hash(url);
        return All(x => x.UrlHash == hash).FirstOrDefault();
    }

    /// <summary>The newest redirect of an address in a culture, or else one that holds in every culture.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        var hash = Hash(url);
        return All(x => x.UrlHash == hash && (x.Culture == culture || x.Culture == null || x.Culture == ""))
            .OrderByDescending(x => !string.IsNullOrEmpty(x.Culture)).FirstOrDefault();
    }

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url) => Task.FromResult(GetMostRecentUrl(url));

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture) => Task.FromResult(GetMostRecentUrl(url, culture));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => All(x => x.ContentKey == contentKey);

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) => Page(scopes.Db.RedirectUrls, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        var inside = $",{rootContentId},";
        var keys = scopes.Db.Nodes.Where(x => (x.Path + ",").Contains(inside)).Select(x => x.Key);
        return Page(scopes.Db.RedirectUrls.Where(x => keys.Contains(x.ContentKey)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        var term = searchTerm.Trim();
        return Page(scopes.Db.RedirectUrls.Where(x => x.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    // SHA-1 because the column of an existing database holds it; nothing secret hangs on it.
#pragma warning disable CA5350
    private static string Hash(string url) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(url)));
#pragma warning restore CA5350

    private List<IRedirectUrl> Page(IQueryable<RedirectUrlRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.Count();
        return Build(rows.OrderByDescending(x => x.CreateDate).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    private List<IRedirectUrl> All(System.Linq.Expressions.Expression<Func<RedirectUrlRow, bool>> isWanted) =>
        Build(scopes.Db.RedirectUrls.Where(isWanted).OrderByDescending(x => x.CreateDate));

    private List<IRedirectUrl> Build(IQueryable<RedirectUrlRow> rows)
    {
        var ids = rows.Join(scopes.Db.Nodes, x => x.ContentKey, x => x.Key, (row, node) => new { Row = row, node.Id });
        return ids.AsNoTracking().ToList().OrderByDescending(x => x.Row.CreateDate).Select(x => (IRedirectUrl)new RedirectUrl
        {
            Key = x.Row.Id,
            ContentId = x.Id,
            ContentKey = x.Row.ContentKey,
            CreateDateUtc = x.Row.CreateDate,
            Url = x.Row.Url,
            Culture = x.Row.Culture,
        }).ToList();
    }
}
