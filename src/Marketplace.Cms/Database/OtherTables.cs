using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>The tables that stay empty here, and are there because a full Umbraco stops where one is missing.</summary>
internal static class OtherTables
{
    public static void AddOtherTables(this ModelBuilder model, Dialect dialect)
    {
        AddMembers(name => new TableBuilder(model, name, dialect, caseSensitive: false));
        AddWebhooks(name => new TableBuilder(model, name, dialect, caseSensitive: false));
        AddKeptThings(name => new TableBuilder(model, name, dialect, caseSensitive: false));
        AddOpenIddict(name => new TableBuilder(model, name, dialect, caseSensitive: true));
        AddMigrations(name => new TableBuilder(model, name, dialect, caseSensitive: true));
    }

    private static void AddMembers(Func<string, TableBuilder> table)
    {
        table("cmsMember")
            .Key<int>("nodeId").References<ContentRow>()
            .Column<string>("Email", "LoginName", "Password").Default("''''")
            .Nullable<string>("passwordConfig", "securityStampToken")
            .Nullable<int>("failedPasswordAttempts")
            .Nullable<bool>("isLockedOut").Default("'0'")
            .Column<bool>("isApproved").Default("'1'")
            .Nullable<DateTime>("emailConfirmedDate", "lastLoginDate", "lastLockoutDate", "lastPasswordChangeDate")
            .Index("IX_cmsMember_LoginName", "LoginName");
        table("cmsMember2MemberGroup")
            .Key<int>("Member").References("cmsMember")
            .Key<int>("MemberGroup").References<NodeRow>();
        table("umbracoExternalMember")
            .Identity("id").Column<Guid>("key").Column<string>("email", "userName").Nullable<string>("name")
            .Column<bool>("isApproved").Default("'1'")
            .Column<bool>("isLockedOut").Default("'0'")
            .Nullable<DateTime>("lastLoginDate", "lastLockoutDate")
            .Column<DateTime>("createDate", "updateDate").DefaultNow()
            .Nullable<string>("securityStamp", "profileData")
            .Index("IX_umbracoExternalMember_UserName", "userName")
            .Index("IX_umbracoExternalMember_Email", "email")
            .Unique("IX_umbracoExternalMember_Key", "key");
        table("umbracoExternalMember2MemberGroup")
            .Key<int>("externalMemberId").References("umbracoExternalMember")
            .Key<int>("memberGroupId").References<NodeRow>();
    }

    private static void AddWebhooks(Func<string, TableBuilder> table)
    {
        table("umbracoWebhook")
            .Identity("id").Column<Guid>("key").Nullable<string>("name", "description").Column<string>("url").Column<bool>("enabled");
        table("umbracoWebhook2ContentTypeKeys")
            .Key<int>("webhookId").References("umbracoWebhook", cascade: true).Key<Guid>("entityKey");
        table("umbracoWebhook2Events")
            .Key<int>("webhookId").References("umbracoWebhook", cascade: true).Key<string>("event");
        table("umbracoWebhook2Headers")
            .Key<int>("webhookId").References("umbracoWebhook", cascade: true).Key<string>("Key").Column<string>("Value");
        table("umbracoWebhookLog")
            .Identity("id").Column<Guid>("webhookKey", "key").Column<string>("statusCode").Column<DateTime>("date")
            .Column<string>("url", "eventAlias").Column<int>("retryCount")
            .Column<string>("requestHeaders", "requestBody", "responseHeaders", "responseBody").Column<bool>("exceptionOccured")
            .Index("IX_umbracoWebhookLog_date", "date");
        table("umbracoWebhookRequest")
            .Identity("id").Column<Guid>("webhookKey").Column<string>("eventName").Nullable<string>("requestObject").Column<int>("retryCount");
    }

    private static void AddKeptThings(Func<string, TableBuilder> table)
    {
        table("cmsContentNu")
            .Key<int>("nodeId").References<ContentRow>(cascade: true).Key<bool>("published")
            .Nullable<string>("data").Column<long>("rv").Nullable<byte[]>("dataRaw")
            .Index("IX_cmsContentNu_published", "published", "nodeId", "rv");
        table("umbracoCreatedPackageSchema")
            .Identity("id").Column<string>("name", "value").Column<DateTime>("updateDate").DefaultNow().Column<Guid>("packageId")
            .Unique("IX_umbracoCreatedPackageSchema_Name", "name");
        table("umbracoLogViewerQuery")
            .Identity("id").Column<string>("name", "query").Unique("IX_LogViewerQuery_name", "name");
        table("umbracoUser2ClientId")
            .Key<int>("userId").References<UserRow>().Key<string>("clientId");
    }

    private static void AddOpenIddict(Func<string, TableBuilder> table)
    {
        table("umbracoOpenIddictApplications")
            .Key<string>("Id").Nullable<string>(
                "ClientId", "ClientSecret", "ConcurrencyToken", "ConsentType", "DisplayName", "DisplayNames", "Permissions",
                "PostLogoutRedirectUris", "Properties", "RedirectUris", "Requirements", "ClientType", "ApplicationType",
                "JsonWebKeySet", "Settings")
            .Unique("IX_umbracoOpenIddictApplications_ClientId", "ClientId");
        table("umbracoOpenIddictAuthorizations")
            .Key<string>("Id").Nullable<string>("ApplicationId").References("umbracoOpenIddictApplications",
                "FK_umbracoOpenIddictAuthorizations_umbracoOpenIddictApplications_ApplicationId")
            .Nullable<DateTime>("CreationDate")
            .Nullable<string>("ConcurrencyToken", "Properties", "Scopes", "Status", "Subject", "Type")
            .Index("IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type", "ApplicationId", "Status", "Subject", "Type");
        table("umbracoOpenIddictScopes")
            .Key<string>("Id").Nullable<string>(
                "ConcurrencyToken", "Description", "Descriptions", "DisplayName", "DisplayNames", "Name", "Properties", "Resources")
            .Unique("IX_umbracoOpenIddictScopes_Name", "Name");
        table("umbracoOpenIddictTokens")
            .Key<string>("Id").Nullable<string>("ApplicationId").References("umbracoOpenIddictApplications",
                "FK_umbracoOpenIddictTokens_umbracoOpenIddictApplications_ApplicationId")
            .Nullable<string>("AuthorizationId").References("umbracoOpenIddictAuthorizations",
                "FK_umbracoOpenIddictTokens_umbracoOpenIddictAuthorizations_AuthorizationId")
            .Nullable<DateTime>("CreationDate", "ExpirationDate", "RedemptionDate")
            .Nullable<string>("ConcurrencyToken", "Payload", "Properties", "ReferenceId", "Status", "Subject", "Type")
            .Unique("IX_umbracoOpenIddictTokens_ReferenceId", "ReferenceId")
            .Index("IX_umbracoOpenIddictTokens_AuthorizationId", "AuthorizationId")
            .Index("IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type", "ApplicationId", "Status", "Subject", "Type");
    }

    /// <summary>The tables in which a full Umbraco notes its own migrations; ours are noted in <see cref="CmsDb.MigrationsTable"/>.</summary>
    private static void AddMigrations(Func<string, TableBuilder> table)
    {
        table("__EFMigrationsHistory").Key<string>("MigrationId").Column<string>("ProductVersion");
        table("__EFMigrationsLock").Key<int>("Id").Column<string>("Timestamp");
    }
}
