using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Repositories;

/// <summary>Translates between the integer ids of the tables and the keys that everything else uses.</summary>
internal sealed class IdKeyMapRepository(EfScopeProvider scopes) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(x => x.Key == key).Select(x => (int?)x.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(x => x.Id == id).Select(x => (Guid?)x.Key).FirstOrDefault();

    private IQueryable<NodeRow> Of(UmbracoObjectTypes type)
    {
        if (type == UmbracoObjectTypes.Unknown)
        {
            return scopes.Db.Nodes.AsNoTracking();
        }

        var objectType = ObjectTypes.GetGuid(type);
        return scopes.Db.Nodes.AsNoTracking().Where(x => x.ObjectType == objectType || x.ObjectType == Constants.ObjectTypes.IdReservation);
    }
}

/// <summary>Translates between ids and keys of backoffice users; neither ever changes, so what was found is kept.</summary>
internal sealed class UserIdKeyResolver(EfScopeProvider scopes) : IUserIdKeyResolver
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, int> _ids = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, Guid> _keys = new();

    public async Task<int> GetAsync(Guid key) =>
        (await TryGetAsync(key)) is { Success: true, Result: var id } ? id : throw new InvalidOperationException($"There is no user {key}.");

    public async Task<Guid> GetAsync(int id) =>
        (await TryGetAsync(id)) is { Success: true, Result: var key } ? key : throw new InvalidOperationException($"There is no user {id}.");

    public Task<Attempt<int>> TryGetAsync(Guid key)
    {
        if (!_ids.TryGetValue(key, out var id) && Find(x => x.Key == key) is { } user)
        {
            id = _ids[key] = user.Id;
        }

        return Task.FromResult(Attempt.If(_ids.ContainsKey(key), id));
    }

    public Task<Attempt<Guid>> TryGetAsync(int id)
    {
        if (!_keys.TryGetValue(id, out var key) && Find(x => x.Id == id) is { } user)
        {
            key = _keys[id] = user.Key;
        }

        return Task.FromResult(Attempt.If(_keys.ContainsKey(id), key));
    }

    private UserRow? Find(System.Linq.Expressions.Expression<Func<UserRow, bool>> isWanted)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return scopes.Db.Users.AsNoTracking().FirstOrDefault(isWanted);
    }
}

/// <summary>Umbraco's small settings: state of migrations, of the URL cache and the like.</summary>
internal sealed class KeyValueRepository(EfScopeProvider scopes, TimeProvider clock) : IKeyValueRepository
{
    public IKeyValue? Get(string? id) => Build(scopes.Db.KeyValues.AsNoTracking().FirstOrDefault(x => x.Key == id));

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        scopes.Db.KeyValues.AsNoTracking().Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Key)).ToList().Select(x => Build(x)!).ToList();

    public bool Exists(string? id) => scopes.Db.KeyValues.Any(x => x.Key == id);

    public IReadOnlyDictionary<string, string?>? FindByKeyPrefix(string keyPrefix) =>
        scopes.Db.KeyValues.AsNoTracking().Where(x => x.Key.StartsWith(keyPrefix)).ToDictionary(x => x.Key, x => x.Value, StringComparer.Ordinal);

    public void Save(IKeyValue entity)
    {
        var db = scopes.Writable;
        var row = db.KeyValues.FirstOrDefault(x => x.Key == entity.Identifier) ?? db.KeyValues.Add(new KeyValueRow { Key = entity.Identifier }).Entity;
        row.Value = entity.Value;
        row.UpdateDate = clock.GetUtcNow().UtcDateTime;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IKeyValue entity) => scopes.Writable.KeyValues.Where(x => x.Key == entity.Identifier).ExecuteDelete();

    private static KeyValue? Build(KeyValueRow? row) =>
        row is null ? null : new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.UpdateDate };
}
