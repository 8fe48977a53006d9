using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>A node that only some may read.</summary>
[Table("umbracoAccess")]
[Index(nameof(NodeId), Name = "IX_umbracoAccess_nodeId", IsUnique = true)]
internal sealed class AccessRow
{
    public Guid Id { get; set; }

    [References<NodeRow>]
    public int NodeId { get; set; }

    [References<NodeRow>(Name = "FK_umbracoAccess_umbracoNode_id1")]
    public int LoginNodeId { get; set; }

    [References<NodeRow>(Name = "FK_umbracoAccess_umbracoNode_id2")]
    public int NoAccessNodeId { get; set; }

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    [DefaultNow]
    public DateTime UpdateDate { get; set; }
}

/// <summary>Who may read it.</summary>
[Table("umbracoAccessRule")]
[Index(nameof(RuleValue), nameof(RuleType), nameof(AccessId), Name = "IX_umbracoAccessRule", IsUnique = true)]
internal sealed class AccessRuleRow
{
    public Guid Id { get; set; }

    [References<AccessRow>]
    public Guid AccessId { get; set; }

    public string RuleValue { get; set; } = "";

    public string RuleType { get; set; } = "";

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    [DefaultNow]
    public DateTime UpdateDate { get; set; }
}
