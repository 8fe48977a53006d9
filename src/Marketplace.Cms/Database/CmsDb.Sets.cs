using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

internal partial class CmsDb
{
    public DbSet<NodeRow> Nodes => Set<NodeRow>();
    public DbSet<ContentRow> Contents => Set<ContentRow>();
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<DocumentCultureRow> DocumentCultures => Set<DocumentCultureRow>();

    public DbSet<ContentVersionRow> ContentVersions => Set<ContentVersionRow>();
    public DbSet<DocumentVersionRow> DocumentVersions => Set<DocumentVersionRow>();
    public DbSet<MediaVersionRow> MediaVersions => Set<MediaVersionRow>();
    public DbSet<VersionCultureRow> VersionCultures => Set<VersionCultureRow>();
    public DbSet<PropertyDataRow> PropertyData => Set<PropertyDataRow>();
    public DbSet<ScheduleRow> Schedules => Set<ScheduleRow>();
    public DbSet<CleanupPolicyRow> CleanupPolicies => Set<CleanupPolicyRow>();

    public DbSet<ContentTypeRow> ContentTypes => Set<ContentTypeRow>();
    public DbSet<CompositionRow> Compositions => Set<CompositionRow>();
    public DbSet<AllowedTypeRow> AllowedTypes => Set<AllowedTypeRow>();
    public DbSet<DocumentTypeTemplateRow> DocumentTypeTemplates => Set<DocumentTypeTemplateRow>();
    public DbSet<MemberTypePropertyRow> MemberTypeProperties => Set<MemberTypePropertyRow>();
    public DbSet<PropertyGroupRow> PropertyGroups => Set<PropertyGroupRow>();
    public DbSet<PropertyTypeRow> PropertyTypes => Set<PropertyTypeRow>();
    public DbSet<DataTypeRow> DataTypes => Set<DataTypeRow>();
    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<LanguageRow> Languages => Set<LanguageRow>();
    public DbSet<DictionaryRow> Dictionary => Set<DictionaryRow>();
    public DbSet<LanguageTextRow> LanguageTexts => Set<LanguageTextRow>();
    public DbSet<DomainRow> Domains => Set<DomainRow>();

    public DbSet<DocumentUrlRow> DocumentUrls => Set<DocumentUrlRow>();
    public DbSet<DocumentUrlAliasRow> DocumentUrlAliases => Set<DocumentUrlAliasRow>();
    public DbSet<RedirectUrlRow> RedirectUrls => Set<RedirectUrlRow>();

    public DbSet<RelationRow> Relations => Set<RelationRow>();
    public DbSet<RelationTypeRow> RelationTypes => Set<RelationTypeRow>();
    public DbSet<TagRow> Tags => Set<TagRow>();
    public DbSet<TagRelationRow> TagRelations => Set<TagRelationRow>();

    public DbSet<AccessRow> Accesses => Set<AccessRow>();
    public DbSet<AccessRuleRow> AccessRules => Set<AccessRuleRow>();

    public DbSet<UserRow> Users => Set<UserRow>();
    public DbSet<UserStartNodeRow> UserStartNodes => Set<UserStartNodeRow>();
    public DbSet<UserDataRow> UserData => Set<UserDataRow>();
    public DbSet<NodeNotifyRow> NodeNotifies => Set<NodeNotifyRow>();

    public DbSet<UserGroupRow> UserGroups => Set<UserGroupRow>();
    public DbSet<UserToGroupRow> UserToGroups => Set<UserToGroupRow>();
    public DbSet<UserGroupAppRow> UserGroupApps => Set<UserGroupAppRow>();
    public DbSet<UserGroupPermissionRow> UserGroupPermissions => Set<UserGroupPermissionRow>();
    public DbSet<UserGroupGranularPermissionRow> UserGroupGranularPermissions => Set<UserGroupGranularPermissionRow>();
    public DbSet<UserGroupLanguageRow> UserGroupLanguages => Set<UserGroupLanguageRow>();

    public DbSet<UserLoginRow> UserLogins => Set<UserLoginRow>();
    public DbSet<TwoFactorLoginRow> TwoFactorLogins => Set<TwoFactorLoginRow>();
    public DbSet<ExternalLoginRow> ExternalLogins => Set<ExternalLoginRow>();
    public DbSet<ExternalLoginTokenRow> ExternalLoginTokens => Set<ExternalLoginTokenRow>();

    public DbSet<LogRow> Logs => Set<LogRow>();
    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();
    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    public DbSet<LockRow> Locks => Set<LockRow>();
    public DbSet<KeyValueRow> KeyValues => Set<KeyValueRow>();
    public DbSet<LongRunningOperationRow> LongRunningOperations => Set<LongRunningOperationRow>();
    public DbSet<DistributedJobRow> DistributedJobs => Set<DistributedJobRow>();

    public DbSet<ServerRow> Servers => Set<ServerRow>();
    public DbSet<CacheInstructionRow> CacheInstructions => Set<CacheInstructionRow>();
    public DbSet<LastSyncedRow> LastSynced => Set<LastSyncedRow>();
    public DbSet<CacheVersionRow> CacheVersions => Set<CacheVersionRow>();
}
