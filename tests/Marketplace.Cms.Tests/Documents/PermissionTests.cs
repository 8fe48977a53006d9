using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class PermissionTests(CmsHost host)
{
    private const int Writers = 2;
    private const int Editors = 3;
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_group_can_be_given_permissions_on_one_document()
    {
        var type = await _samples.InvariantTypeAsync();
        var (document, other) = (_samples.Saved(type, Samples.Unique("Boleh")), _samples.Saved(type, Samples.Unique("Tidak")));

        _samples.Documents.SetPermission(document, "Publish", [Writers, Editors]);
        _samples.Documents.SetPermission(document, "Publish", [Writers]);
        _samples.Documents.SetPermission(document, "Delete", [Writers]);

        Assert.Equal(["Delete", "Publish"], Of(document, Writers));
        Assert.Equal(["Publish"], Of(document, Editors));
        Assert.Empty(_samples.Documents.GetPermissions(other));
    }

    [Fact]
    public async Task Permissions_are_replaced_and_a_copy_has_them_too()
    {
        var document = _samples.Saved(await _samples.InvariantTypeAsync(), Samples.Unique("Salinan"));
        _samples.Documents.SetPermission(document, "Publish", [Writers]);

        _samples.Documents.SetPermissions(new EntityPermissionSet(document.Id, new EntityPermissionCollection([new EntityPermission(Editors, document.Id, new HashSet<string> { "Read" })])));
        var copy = _samples.Documents.Copy(document, Constants.System.Root, relateToOriginal: false)!;

        Assert.Empty(Of(copy, Writers));
        Assert.Equal(["Read"], Of(document, Editors));
        Assert.Equal(["Read"], Of(copy, Editors));
    }

    private IEnumerable<string> Of(IContent document, int group) =>
        _samples.Documents.GetPermissions(document).Where(x => x.UserGroupId == group).SelectMany(x => x.AssignedPermissions).Order();
}
