using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Marketplace.Cms.Database.Migrations.Sqlite
{
    // Edited by hand: the unique constraints that the foreign keys would bring are left out,
    // because each would only repeat a unique index of Umbraco on the same column.
    /// <inheritdoc />
    public partial class Umbraco17 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "__EFMigrationsHistory",
                columns: table => new
                {
                    MigrationId = table.Column<string>(type: "TEXT", nullable: false),
                    ProductVersion = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK___EFMigrationsHistory", x => x.MigrationId);
                });

            migrationBuilder.CreateTable(
                name: "__EFMigrationsLock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Timestamp = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK___EFMigrationsLock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmsDictionary",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDictionary", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsDictionary_cmsDictionary_id",
                        column: x => x.parent,
                        principalTable: "cmsDictionary",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoAudit",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    performingUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    performingUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    performingDetails = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    performingIp = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    eventDateUtc = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    affectedUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    affectedUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    affectedDetails = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    eventType = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    eventDetails = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAudit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoCacheInstruction",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    utcStamp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    jsonInstruction = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    originated = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    instructionCount = table.Column<int>(type: "INTEGER", nullable: false, defaultValueSql: "'1'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoCacheInstruction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoConsent",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    current = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    context = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    action = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoConsent", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoCreatedPackageSchema",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    packageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoCreatedPackageSchema", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDistributedJob",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    lastRun = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    period = table.Column<long>(type: "INTEGER", nullable: false),
                    IsRunning = table.Column<bool>(type: "INTEGER", nullable: false),
                    lastAttemptedRun = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDistributedJob", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    loginProvider = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    providerKey = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    userData = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalMember",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    email = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    isApproved = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'1'"),
                    isLockedOut = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    lastLockoutDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastLoginDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    profileData = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    securityStamp = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    userName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalMember", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoKeyValue",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    updated = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoKeyValue", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLanguage",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    languageISOCode = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    languageCultureName = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    isDefaultVariantLang = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    mandatory = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    fallbackLanguageId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLanguage", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoLanguage_umbracoLanguage_id",
                        column: x => x.fallbackLanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoLastSynced",
                columns: table => new
                {
                    machineId = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    lastSyncedInternalId = table.Column<int>(type: "INTEGER", nullable: true),
                    lastSyncedExternalId = table.Column<int>(type: "INTEGER", nullable: true),
                    lastSyncedDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLastSynced", x => x.machineId);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLock",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLogViewerQuery",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    query = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLogViewerQuery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLongRunningOperation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    status = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    result = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expirationDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLongRunningOperation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictApplications",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationType = table.Column<string>(type: "TEXT", nullable: true),
                    ClientId = table.Column<string>(type: "TEXT", nullable: true),
                    ClientSecret = table.Column<string>(type: "TEXT", nullable: true),
                    ClientType = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", nullable: true),
                    ConsentType = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    JsonWebKeySet = table.Column<string>(type: "TEXT", nullable: true),
                    Permissions = table.Column<string>(type: "TEXT", nullable: true),
                    PostLogoutRedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", nullable: true),
                    Settings = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Descriptions = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Resources = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelationType",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    typeUniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    dual = table.Column<bool>(type: "INTEGER", nullable: false),
                    parentObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    childObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    alias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    isDependency = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelationType", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRepositoryCacheVersion",
                columns: table => new
                {
                    identifier = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    version = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRepositoryCacheVersion", x => x.identifier);
                });

            migrationBuilder.CreateTable(
                name: "umbracoServer",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    address = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    computerName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    registeredDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    lastNotifiedDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    isActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    isSchedulingPublisher = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoServer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoTwoFactorLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    providerName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    secret = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoTwoFactorLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userDisabled = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userNoConsole = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    userName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    userLogin = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    userPassword = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    passwordConfig = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    userEmail = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    userLanguage = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    securityStampToken = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    failedLoginAttempts = table.Column<int>(type: "INTEGER", nullable: true),
                    lastLockoutDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastPasswordChangeDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastLoginDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    emailConfirmedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    invitedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    kind = table.Column<short>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    avatar = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhookLog",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    eventAlias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    exceptionOccured = table.Column<bool>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    requestBody = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    requestHeaders = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    responseBody = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    responseHeaders = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    retryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    statusCode = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    webhookKey = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhookLog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhookRequest",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    eventName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    requestObject = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    retryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    webhookKey = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhookRequest", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLoginToken",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    externalLoginId = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLoginToken", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoExternalLoginToken_umbracoExternalLogin_id",
                        column: x => x.externalLoginId,
                        principalTable: "umbracoExternalLogin",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsLanguageText",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    UniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsLanguageText", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_cmsDictionary_id",
                        column: x => x.UniqueId,
                        principalTable: "cmsDictionary",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsTags",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    group = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    tag = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTags", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsTags_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictAuthorizations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Scopes = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictAuthorizations_umbracoOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "umbracoOpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoLog",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userId = table.Column<int>(type: "INTEGER", nullable: true),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    entityType = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    Datestamp = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    logHeader = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    logComment = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    parameters = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLog", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoLog_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    parentId = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<short>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    trashed = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    nodeUser = table.Column<int>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    nodeObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoNode", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoNode_umbracoNode_id",
                        column: x => x.parentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoNode_umbracoUser_id",
                        column: x => x.nodeUser,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2ClientId",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    clientId = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2ClientId", x => new { x.userId, x.clientId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2ClientId_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserData",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    identifier = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserData", x => x.key);
                    table.ForeignKey(
                        name: "FK_umbracoUserData_umbracoUser_key",
                        column: x => x.userKey,
                        principalTable: "umbracoUser",
                        principalColumn: "key");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserLogin",
                columns: table => new
                {
                    sessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    loggedInUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lastValidatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    loggedOutUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ipAddress = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserLogin", x => x.sessionId);
                    table.ForeignKey(
                        name: "FK_umbracoUserLogin_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2ContentTypeKeys",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    entityKey = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2ContentTypeKeys", x => new { x.webhookId, x.entityKey });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2ContentTypeKeys_umbracoWebhook_id",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2Events",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2Events", x => new { x.webhookId, x.@event });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2Events_umbracoWebhook_id",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2Headers",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    Value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2Headers", x => new { x.webhookId, x.Key });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2Headers_umbracoWebhook_id",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictTokens",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: true),
                    AuthorizationId = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedemptionDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReferenceId = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictTokens_umbracoOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "umbracoOpenIddictApplications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictTokens_umbracoOpenIddictAuthorizations_AuthorizationId",
                        column: x => x.AuthorizationId,
                        principalTable: "umbracoOpenIddictAuthorizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    icon = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    thumbnail = table.Column<string>(type: "TEXT", nullable: false, defaultValueSql: "'folder.png'", collation: "NOCASE"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    listView = table.Column<Guid>(type: "TEXT", nullable: true),
                    isElement = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    allowAtRoot = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    variations = table.Column<byte>(type: "INTEGER", nullable: false, defaultValueSql: "'1'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsContentType_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType2ContentType",
                columns: table => new
                {
                    parentContentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    childContentTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType2ContentType", x => new { x.parentContentTypeId, x.childContentTypeId });
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_umbracoNode_child",
                        column: x => x.childContentTypeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_umbracoNode_parent",
                        column: x => x.parentContentTypeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsTemplate",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTemplate", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsTemplate_umbracoNode",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoAccess",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    loginNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    noAccessNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAccess", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_id1",
                        column: x => x.loginNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_id2",
                        column: x => x.noAccessNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDataType",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyEditorAlias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    propertyEditorUiAlias = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    dbType = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    config = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDataType", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDataType_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    available = table.Column<bool>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrl",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    isDraft = table.Column<bool>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    urlSegment = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    isPrimary = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'1'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrlAlias",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    alias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrlAlias", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDomain",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    domainDefaultLanguage = table.Column<int>(type: "INTEGER", nullable: true),
                    domainRootStructureID = table.Column<int>(type: "INTEGER", nullable: true),
                    domainName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDomain", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoNode_id",
                        column: x => x.domainRootStructureID,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalMember2MemberGroup",
                columns: table => new
                {
                    externalMemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    memberGroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalMember2MemberGroup", x => new { x.externalMemberId, x.memberGroupId });
                    table.ForeignKey(
                        name: "FK_umbracoExternalMember2MemberGroup_umbracoExternalMember_id",
                        column: x => x.externalMemberId,
                        principalTable: "umbracoExternalMember",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoExternalMember2MemberGroup_umbracoNode_id",
                        column: x => x.memberGroupId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoRedirectUrl",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    createDateUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    culture = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    urlHash = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRedirectUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRedirectUrl_umbracoNode_uniqueId",
                        column: x => x.contentKey,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId");
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    parentId = table.Column<int>(type: "INTEGER", nullable: false),
                    childId = table.Column<int>(type: "INTEGER", nullable: false),
                    relType = table.Column<int>(type: "INTEGER", nullable: false),
                    datetime = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    comment = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode",
                        column: x => x.parentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode1",
                        column: x => x.childId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoRelationType_id",
                        column: x => x.relType,
                        principalTable: "umbracoRelationType",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2NodeNotify",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2NodeNotify", x => new { x.userId, x.nodeId, x.action });
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userGroupAlias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    userGroupName = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    userGroupDefaultPermissions = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    icon = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    hasAccessToAllLanguages = table.Column<bool>(type: "INTEGER", nullable: false),
                    startContentId = table.Column<int>(type: "INTEGER", nullable: true),
                    startMediaId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup", x => x.id);
                    table.ForeignKey(
                        name: "FK_startContentId_umbracoNode_id",
                        column: x => x.startContentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_startMediaId_umbracoNode_id",
                        column: x => x.startMediaId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserStartNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    startNode = table.Column<int>(type: "INTEGER", nullable: false),
                    startNodeType = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserStartNode", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoNode_id",
                        column: x => x.startNode,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsContentTypeAllowedContentType",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    AllowedId = table.Column<int>(type: "INTEGER", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false, defaultValueSql: "'0'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentTypeAllowedContentType", x => new { x.Id, x.AllowedId });
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType",
                        column: x => x.Id,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType1",
                        column: x => x.AllowedId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "cmsMemberType",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertytypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    memberCanEdit = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    viewOnProfile = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    isSensitive = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMemberType", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsMemberType_cmsContentType_nodeId",
                        column: x => x.NodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsMemberType_umbracoNode_id",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyTypeGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueID = table.Column<Guid>(type: "TEXT", nullable: false),
                    contenttypeNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<short>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    text = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    alias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    sortorder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyTypeGroup", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyTypeGroup_cmsContentType_nodeId",
                        column: x => x.contenttypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "umbracoContent",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContent", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoContent_cmsContentType_nodeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_umbracoContent_umbracoNode_id",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCleanupPolicy",
                columns: table => new
                {
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    preventCleanup = table.Column<bool>(type: "INTEGER", nullable: false),
                    keepAllVersionsNewerThanDays = table.Column<int>(type: "INTEGER", nullable: true),
                    keepLatestVersionPerDayForDays = table.Column<int>(type: "INTEGER", nullable: true),
                    updated = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCleanupPolicy", x => x.contentTypeId);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCleanupPolicy_cmsContentType_nodeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "cmsDocumentType",
                columns: table => new
                {
                    contentTypeNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    templateNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDocumentType", x => new { x.contentTypeNodeId, x.templateNodeId });
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsContentType_nodeId",
                        column: x => x.contentTypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsTemplate_nodeId",
                        column: x => x.templateNodeId,
                        principalTable: "cmsTemplate",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_umbracoNode_id",
                        column: x => x.contentTypeNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoAccessRule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ruleValue = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    ruleType = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAccessRule", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoAccessRule_umbracoAccess_id",
                        column: x => x.accessId,
                        principalTable: "umbracoAccess",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2UserGroup",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2UserGroup", x => new { x.userId, x.userGroupId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUserGroup_id",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2App",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    app = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2App", x => new { x.userGroupId, x.app });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2App_umbracoUserGroup_id",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2GranularPermission",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userGroupKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    permission = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    context = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2GranularPermission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId");
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_key",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key");
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Language",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Language", x => new { x.userGroupId, x.languageId });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoUserGroup_id",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Permission",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userGroupKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    permission = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Permission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Permission_umbracoUserGroup_key",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key");
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyType",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    dataTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeGroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    Alias = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    mandatory = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    mandatoryMessage = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    validationRegExp = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    validationRegExpMessage = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    labelOnTop = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'"),
                    variations = table.Column<byte>(type: "INTEGER", nullable: false, defaultValueSql: "'1'"),
                    UniqueId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyType", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsContentType_nodeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsPropertyTypeGroup_id",
                        column: x => x.propertyTypeGroupId,
                        principalTable: "cmsPropertyTypeGroup",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_umbracoDataType_nodeId",
                        column: x => x.dataTypeId,
                        principalTable: "umbracoDataType",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "cmsContentNu",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    dataRaw = table.Column<byte[]>(type: "BLOB", nullable: true),
                    rv = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentNu", x => new { x.nodeId, x.published });
                    table.ForeignKey(
                        name: "FK_cmsContentNu_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsMember",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false, defaultValueSql: "''''", collation: "NOCASE"),
                    LoginName = table.Column<string>(type: "TEXT", nullable: false, defaultValueSql: "''''", collation: "NOCASE"),
                    Password = table.Column<string>(type: "TEXT", nullable: false, defaultValueSql: "''''", collation: "NOCASE"),
                    emailConfirmedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failedPasswordAttempts = table.Column<int>(type: "INTEGER", nullable: true),
                    isApproved = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'1'"),
                    isLockedOut = table.Column<bool>(type: "INTEGER", nullable: true, defaultValueSql: "'0'"),
                    lastLockoutDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastLoginDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastPasswordChangeDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    passwordConfig = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    securityStampToken = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMember", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_cmsMember_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentSchedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentSchedule", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    versionDate = table.Column<DateTime>(type: "TEXT", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                    userId = table.Column<int>(type: "INTEGER", nullable: true),
                    current = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    preventCleanup = table.Column<bool>(type: "INTEGER", nullable: false, defaultValueSql: "'0'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoUser_id",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocument",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocument", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDocument_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId");
                });

            migrationBuilder.CreateTable(
                name: "cmsTagRelationship",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    tagId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTagRelationship", x => new { x.nodeId, x.propertyTypeId, x.tagId });
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsContent",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsPropertyType",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsTags_id",
                        column: x => x.tagId,
                        principalTable: "cmsTags",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cmsMember2MemberGroup",
                columns: table => new
                {
                    Member = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberGroup = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMember2MemberGroup", x => new { x.Member, x.MemberGroup });
                    table.ForeignKey(
                        name: "FK_cmsMember2MemberGroup_cmsMember_nodeId",
                        column: x => x.Member,
                        principalTable: "cmsMember",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_cmsMember2MemberGroup_umbracoNode_id",
                        column: x => x.MemberGroup,
                        principalTable: "umbracoNode",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    versionId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    availableUserId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoContentVersion_id",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoUser_id",
                        column: x => x.availableUserId,
                        principalTable: "umbracoUser",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    templateId = table.Column<int>(type: "INTEGER", nullable: true),
                    published = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentVersion_cmsTemplate_nodeId",
                        column: x => x.templateId,
                        principalTable: "cmsTemplate",
                        principalColumn: "nodeId");
                    table.ForeignKey(
                        name: "FK_umbracoDocumentVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoMediaVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoMediaVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoMediaVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoPropertyData",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    versionId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    segment = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    intValue = table.Column<int>(type: "INTEGER", nullable: true),
                    decimalValue = table.Column<decimal>(type: "TEXT", nullable: true),
                    dateValue = table.Column<DateTime>(type: "TEXT", nullable: true),
                    varcharValue = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    textValue = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    sortableValue = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoPropertyData", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_cmsPropertyType_id",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoContentVersion_id",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoLanguage_id",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentNu_published",
                table: "cmsContentNu",
                columns: new[] { "published", "nodeId", "rv" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType",
                table: "cmsContentType",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType_icon",
                table: "cmsContentType",
                column: "icon");

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_id",
                table: "cmsDictionary",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_key",
                table: "cmsDictionary",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_Parent",
                table: "cmsDictionary",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_cmsLanguageText_languageId",
                table: "cmsLanguageText",
                columns: new[] { "languageId", "UniqueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsMember_LoginName",
                table: "cmsMember",
                column: "LoginName");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeAlias",
                table: "cmsPropertyType",
                column: "Alias");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeUniqueID",
                table: "cmsPropertyType",
                column: "UniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroupUniqueID",
                table: "cmsPropertyTypeGroup",
                column: "uniqueID",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTagRelationship_tagId_nodeId",
                table: "cmsTagRelationship",
                columns: new[] { "tagId", "nodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags",
                table: "cmsTags",
                columns: new[] { "group", "tag", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_LanguageId",
                table: "cmsTags",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_languageId_group",
                table: "cmsTags",
                columns: new[] { "languageId", "group" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsTemplate_nodeId",
                table: "cmsTemplate",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAccess_nodeId",
                table: "umbracoAccess",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAccessRule",
                table: "umbracoAccessRule",
                columns: new[] { "ruleValue", "ruleType", "accessId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_Current",
                table: "umbracoContentVersion",
                column: "current");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion",
                columns: new[] { "nodeId", "current" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_VersionDate",
                table: "umbracoContentVersion",
                column: "versionDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_LanguageId",
                table: "umbracoContentVersionCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_VersionId",
                table: "umbracoContentVersionCultureVariation",
                columns: new[] { "versionId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoCreatedPackageSchema_Name",
                table: "umbracoCreatedPackageSchema",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocument_Published",
                table: "umbracoDocument",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_LanguageId",
                table: "umbracoDocumentCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_NodeId",
                table: "umbracoDocumentCultureVariation",
                columns: new[] { "nodeId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrl",
                table: "umbracoDocumentUrl",
                columns: new[] { "uniqueId", "languageId", "isDraft", "urlSegment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_Lookup",
                table: "umbracoDocumentUrlAlias",
                columns: new[] { "alias", "languageId" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_Unique",
                table: "umbracoDocumentUrlAlias",
                columns: new[] { "uniqueId", "languageId", "alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentVersion_id_published",
                table: "umbracoDocumentVersion",
                columns: new[] { "id", "published" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentVersion_published",
                table: "umbracoDocumentVersion",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_LoginProvider",
                table: "umbracoExternalLogin",
                columns: new[] { "loginProvider", "userOrMemberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_ProviderKey",
                table: "umbracoExternalLogin",
                columns: new[] { "loginProvider", "providerKey" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_userOrMemberKey",
                table: "umbracoExternalLogin",
                column: "userOrMemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLoginToken_Name",
                table: "umbracoExternalLoginToken",
                columns: new[] { "externalLoginId", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalMember_Email",
                table: "umbracoExternalMember",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalMember_Key",
                table: "umbracoExternalMember",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalMember_UserName",
                table: "umbracoExternalMember",
                column: "userName");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_fallbackLanguageId",
                table: "umbracoLanguage",
                column: "fallbackLanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_languageISOCode",
                table: "umbracoLanguage",
                column: "languageISOCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog",
                table: "umbracoLog",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_datestamp",
                table: "umbracoLog",
                columns: new[] { "Datestamp", "userId", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_datestamp_logheader",
                table: "umbracoLog",
                columns: new[] { "Datestamp", "logHeader" });

            migrationBuilder.CreateIndex(
                name: "IX_LogViewerQuery_name",
                table: "umbracoLogViewerQuery",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoMediaVersion",
                table: "umbracoMediaVersion",
                columns: new[] { "id", "path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Level",
                table: "umbracoNode",
                columns: new[] { "level", "parentId", "sortOrder", "nodeObjectType", "trashed" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_ObjectType",
                table: "umbracoNode",
                columns: new[] { "nodeObjectType", "trashed" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_ObjectType_trashed_sorted",
                table: "umbracoNode",
                columns: new[] { "nodeObjectType", "trashed", "sortOrder", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode",
                columns: new[] { "parentId", "nodeObjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Path",
                table: "umbracoNode",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Trashed",
                table: "umbracoNode",
                column: "trashed");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_UniqueId",
                table: "umbracoNode",
                column: "uniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictApplications_ClientId",
                table: "umbracoOpenIddictApplications",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type",
                table: "umbracoOpenIddictAuthorizations",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictScopes_Name",
                table: "umbracoOpenIddictScopes",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type",
                table: "umbracoOpenIddictTokens",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_AuthorizationId",
                table: "umbracoOpenIddictTokens",
                column: "AuthorizationId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_ReferenceId",
                table: "umbracoOpenIddictTokens",
                column: "ReferenceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_LanguageId",
                table: "umbracoPropertyData",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_PropertyTypeId",
                table: "umbracoPropertyData",
                column: "propertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_Segment",
                table: "umbracoPropertyData",
                column: "segment");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_VersionId",
                table: "umbracoPropertyData",
                columns: new[] { "versionId", "propertyTypeId", "languageId", "segment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl",
                table: "umbracoRedirectUrl",
                columns: new[] { "urlHash", "contentKey", "culture", "createDateUtc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl_culture_hash",
                table: "umbracoRedirectUrl",
                column: "createDateUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_parentChildType",
                table: "umbracoRelation",
                columns: new[] { "parentId", "childId", "relType" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_alias",
                table: "umbracoRelationType",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_name",
                table: "umbracoRelationType",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_UniqueId",
                table: "umbracoRelationType",
                column: "typeUniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_computerName",
                table: "umbracoServer",
                column: "computerName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoServer_isActive",
                table: "umbracoServer",
                column: "isActive");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_ProviderName",
                table: "umbracoTwoFactorLogin",
                columns: new[] { "providerName", "userOrMemberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_userOrMemberKey",
                table: "umbracoTwoFactorLogin",
                column: "userOrMemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userKey",
                table: "umbracoUser",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userLogin",
                table: "umbracoUser",
                column: "userLogin");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserDataDto_UserKey_Group_Identifier",
                table: "umbracoUserData",
                column: "userKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupAlias",
                table: "umbracoUserGroup",
                column: "userGroupAlias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupKey",
                table: "umbracoUserGroup",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupName",
                table: "umbracoUserGroup",
                column: "userGroupName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermissionDto_UniqueId",
                table: "umbracoUserGroup2GranularPermission",
                column: "uniqueId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId",
                table: "umbracoUserGroup2GranularPermission",
                column: "userGroupKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2Permission_userGroupKey",
                table: "umbracoUserGroup2Permission",
                column: "userGroupKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_lastValidatedUtc",
                table: "umbracoUserLogin",
                column: "lastValidatedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserStartNode_startNodeType",
                table: "umbracoUserStartNode",
                columns: new[] { "startNodeType", "startNode", "userId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoWebhookLog_date",
                table: "umbracoWebhookLog",
                column: "date");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "__EFMigrationsHistory");

            migrationBuilder.DropTable(
                name: "__EFMigrationsLock");

            migrationBuilder.DropTable(
                name: "cmsContentNu");

            migrationBuilder.DropTable(
                name: "cmsContentType2ContentType");

            migrationBuilder.DropTable(
                name: "cmsContentTypeAllowedContentType");

            migrationBuilder.DropTable(
                name: "cmsDocumentType");

            migrationBuilder.DropTable(
                name: "cmsLanguageText");

            migrationBuilder.DropTable(
                name: "cmsMember2MemberGroup");

            migrationBuilder.DropTable(
                name: "cmsMemberType");

            migrationBuilder.DropTable(
                name: "cmsTagRelationship");

            migrationBuilder.DropTable(
                name: "umbracoAccessRule");

            migrationBuilder.DropTable(
                name: "umbracoAudit");

            migrationBuilder.DropTable(
                name: "umbracoCacheInstruction");

            migrationBuilder.DropTable(
                name: "umbracoConsent");

            migrationBuilder.DropTable(
                name: "umbracoContentSchedule");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCleanupPolicy");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoCreatedPackageSchema");

            migrationBuilder.DropTable(
                name: "umbracoDistributedJob");

            migrationBuilder.DropTable(
                name: "umbracoDocument");

            migrationBuilder.DropTable(
                name: "umbracoDocumentCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrl");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrlAlias");

            migrationBuilder.DropTable(
                name: "umbracoDocumentVersion");

            migrationBuilder.DropTable(
                name: "umbracoDomain");

            migrationBuilder.DropTable(
                name: "umbracoExternalLoginToken");

            migrationBuilder.DropTable(
                name: "umbracoExternalMember2MemberGroup");

            migrationBuilder.DropTable(
                name: "umbracoKeyValue");

            migrationBuilder.DropTable(
                name: "umbracoLastSynced");

            migrationBuilder.DropTable(
                name: "umbracoLock");

            migrationBuilder.DropTable(
                name: "umbracoLog");

            migrationBuilder.DropTable(
                name: "umbracoLogViewerQuery");

            migrationBuilder.DropTable(
                name: "umbracoLongRunningOperation");

            migrationBuilder.DropTable(
                name: "umbracoMediaVersion");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictScopes");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictTokens");

            migrationBuilder.DropTable(
                name: "umbracoPropertyData");

            migrationBuilder.DropTable(
                name: "umbracoRedirectUrl");

            migrationBuilder.DropTable(
                name: "umbracoRelation");

            migrationBuilder.DropTable(
                name: "umbracoRepositoryCacheVersion");

            migrationBuilder.DropTable(
                name: "umbracoServer");

            migrationBuilder.DropTable(
                name: "umbracoTwoFactorLogin");

            migrationBuilder.DropTable(
                name: "umbracoUser2ClientId");

            migrationBuilder.DropTable(
                name: "umbracoUser2NodeNotify");

            migrationBuilder.DropTable(
                name: "umbracoUser2UserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUserData");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2App");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2GranularPermission");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Language");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Permission");

            migrationBuilder.DropTable(
                name: "umbracoUserLogin");

            migrationBuilder.DropTable(
                name: "umbracoUserStartNode");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2ContentTypeKeys");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2Events");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2Headers");

            migrationBuilder.DropTable(
                name: "umbracoWebhookLog");

            migrationBuilder.DropTable(
                name: "umbracoWebhookRequest");

            migrationBuilder.DropTable(
                name: "cmsDictionary");

            migrationBuilder.DropTable(
                name: "cmsMember");

            migrationBuilder.DropTable(
                name: "cmsTags");

            migrationBuilder.DropTable(
                name: "umbracoAccess");

            migrationBuilder.DropTable(
                name: "cmsTemplate");

            migrationBuilder.DropTable(
                name: "umbracoExternalLogin");

            migrationBuilder.DropTable(
                name: "umbracoExternalMember");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "cmsPropertyType");

            migrationBuilder.DropTable(
                name: "umbracoContentVersion");

            migrationBuilder.DropTable(
                name: "umbracoRelationType");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup");

            migrationBuilder.DropTable(
                name: "umbracoWebhook");

            migrationBuilder.DropTable(
                name: "umbracoLanguage");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictApplications");

            migrationBuilder.DropTable(
                name: "cmsPropertyTypeGroup");

            migrationBuilder.DropTable(
                name: "umbracoDataType");

            migrationBuilder.DropTable(
                name: "umbracoContent");

            migrationBuilder.DropTable(
                name: "cmsContentType");

            migrationBuilder.DropTable(
                name: "umbracoNode");

            migrationBuilder.DropTable(
                name: "umbracoUser");
        }
    }
}
