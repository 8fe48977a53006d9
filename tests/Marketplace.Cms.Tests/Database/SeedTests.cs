using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;

namespace Marketplace.Cms.Tests.Database;

public sealed class SeedTests(InstalledDatabase installed) : IClassFixture<InstalledDatabase>
{
    [Theory]
    [InlineData("umbracoNode", 48)]
    [InlineData("umbracoDataType", 37)]
    [InlineData("cmsContentType", 8)]
    [InlineData("cmsContentTypeAllowedContentType", 7)]
    [InlineData("cmsPropertyTypeGroup", 7)]
    [InlineData("cmsPropertyType", 23)]
    [InlineData("umbracoLock", 19)]
    [InlineData("umbracoRelationType", 6)]
    [InlineData("umbracoUserGroup", 5)]
    [InlineData("umbracoUserGroup2App", 13)]
    [InlineData("umbracoUserGroup2Permission", 50)]
    [InlineData("umbracoUser", 1)]
    [InlineData("__EFMigrationsHistory", 4)]
    [InlineData("__EFMigrationsLock", 0)]
    [InlineData("umbracoDocument", 0)]
    public void A_fresh_install_has_as_many_rows_as_Umbraco_writes(string table, int count) =>
        Assert.Equal([$"{count}"], installed.Database.Query($"SELECT COUNT(*) FROM {table}"));

    [Theory]
    [InlineData("umbracoNode", "id, uniqueId, parentId, level, path, sortOrder, trashed, nodeUser, text, nodeObjectType")]
    [InlineData("umbracoDataType", "*")]
    [InlineData("cmsContentType", "*")]
    [InlineData("cmsContentTypeAllowedContentType", "*")]
    [InlineData("cmsPropertyTypeGroup", "*")]
    [InlineData("cmsPropertyType", "*")]
    [InlineData("umbracoLock", "id, name")]
    [InlineData("umbracoRelationType", "*")]
    [InlineData("umbracoUserGroup", "id, \"key\", userGroupAlias, userGroupName, description, icon, hasAccessToAllLanguages, startContentId, startMediaId")]
    [InlineData("umbracoUserGroup2App", "*")]
    [InlineData("umbracoUserGroup2Permission", "*")]
    [InlineData("umbracoKeyValue", "\"key\", value")]
    [InlineData("__EFMigrationsHistory", "*")]
    public void Every_row_is_one_that_Umbraco_writes_too(string table, string columns)
    {
        using var sample = TestDatabase.OfSample();
        var query = $"SELECT {columns} FROM {table}";
        Assert.Empty(installed.Database.Query(query).Except(sample.Query(query), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_data_type_that_Core_names_is_there() => Assert.Empty(
        Named<string>(typeof(Constants.DataTypes.Guids)).Select(Guid.Parse)
            .Except(await KeysAsync(Constants.ObjectTypes.DataType)).Except(await KeysAsync(Constants.ObjectTypes.MemberType)));

    [Fact]
    public async Task Every_lock_that_Core_asks_for_is_there()
    {
        await using var db = installed.Database.Open();
        Assert.Empty(Named<int>(typeof(Constants.Locks)).Except(db.Locks.Select(row => row.Id)));
    }

    [Fact]
    public async Task The_root_and_both_recycle_bins_have_their_fixed_ids_and_keys()
    {
        await using var db = installed.Database.Open();
        var nodes = db.Nodes.Where(row => row.Level == 0).OrderByDescending(row => row.Id).Select(row => new { row.Id, row.Key, row.Path });

        Assert.Equal(
            [
                new { Id = Constants.System.Root, Key = Guid.Parse("916724A5-173D-4619-B97E-B9DE133DD6F5"), Path = "-1" },
                new { Id = Constants.System.RecycleBinContent, Key = Constants.System.RecycleBinContentKey, Path = "-1,-20" },
                new { Id = Constants.System.RecycleBinMedia, Key = Constants.System.RecycleBinMediaKey, Path = "-1,-21" },
            ],
            nodes);
    }

    [Fact]
    public async Task Every_node_lies_where_its_path_says()
    {
        await using var db = installed.Database.Open();
        Assert.All(db.Nodes.Where(row => row.Level == 1), row => Assert.Equal($"-1,{row.Id}", row.Path));
    }

    [Fact]
    public void The_languages_are_Indonesian_and_English_which_falls_back_to_it() => Assert.Equal(
        ["1|id-ID|Indonesian (Indonesia)|1|1|", "2|en-US|English (United States)|0|0|1"],
        installed.Database.Query("SELECT * FROM umbracoLanguage ORDER BY id"));

    [Fact]
    public void The_state_is_that_of_a_finished_install() => Assert.Equal(
        ["{3F9B6A1C-7D84-4E2B-9C15-6A2E8F3D5B47}", "{72894BCA-9FAD-4CC3-B0D0-D6CDA2FFA636}"],
        installed.Database.Query("SELECT value FROM umbracoKeyValue WHERE key LIKE 'Umbraco.Core.Upgrader.State%' ORDER BY key"));

    [Fact]
    public void A_full_Umbraco_is_left_to_build_its_published_cache() => Assert.Empty(
        installed.Database.Query("SELECT value FROM umbracoKeyValue WHERE key = 'Umbraco.Web.PublishedCache.NuCache.Serializer'"));

    [Fact]
    public async Task The_super_user_is_the_given_person_in_the_groups_of_the_administrators()
    {
        await using var db = installed.Database.Open();
        var user = await db.Users.SingleAsync(TestContext.Current.CancellationToken);
        var groups = db.UserToGroups.Where(row => row.UserId == user.Id).OrderBy(row => row.GroupId).Select(row => row.GroupId);

        Assert.Equal((-1, Constants.Security.SuperUserKey), (user.Id, user.Key));
        Assert.Equal(("Sri", "sri@example.com", "sri@example.com", "hash"), (user.Name, user.Email, user.Login, user.Password));
        Assert.Equal([1, 5], groups);
    }

    [Fact]
    public void Times_are_those_of_the_install_in_UTC() => Assert.Equal(
        ["2026-11-02 03:04:05"], installed.Database.Query("SELECT DISTINCT createDate FROM umbracoNode"));

    [Fact]
    public async Task Times_are_read_as_UTC()
    {
        await using var db = installed.Database.Open();
        var time = await db.Users.Select(row => row.LastPasswordChangeDate).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((TestDatabase.InstalledAt, DateTimeKind.Utc), (time!.Value, time.Value.Kind));
    }

    [Fact]
    public void Keys_are_upper_case_text() => Assert.Equal(
        ["916724A5-173D-4619-B97E-B9DE133DD6F5"], installed.Database.Query("SELECT uniqueId FROM umbracoNode WHERE id = -1"));

    [Theory]
    [InlineData("umbracoNode", 1059)]
    [InlineData("cmsContentType", 543)]
    [InlineData("cmsPropertyTypeGroup", 55)]
    [InlineData("cmsPropertyType", 54)]
    [InlineData("umbracoLanguage", 2)]
    [InlineData("umbracoRelationType", 6)]
    [InlineData("umbracoUserGroup", 5)]
    [InlineData("umbracoUserGroup2Permission", 50)]
    [InlineData("umbracoUser", 0)]
    public void New_rows_start_after_the_ids_that_are_taken(string table, int last) => Assert.Equal(
        [$"{last}"], installed.Database.Query($"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"));

    private static IEnumerable<T> Named<T>(Type constants) =>
        constants.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => field.GetRawConstantValue()).OfType<T>();

    private async Task<List<Guid>> KeysAsync(Guid objectType)
    {
        await using var db = installed.Database.Open();
        return await db.Nodes.Where(row => row.ObjectType == objectType).Select(row => row.Key).ToListAsync(TestContext.Current.CancellationToken);
    }
}
