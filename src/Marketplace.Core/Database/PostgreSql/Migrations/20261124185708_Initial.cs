using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Marketplace.Core.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "marketplace");

            migrationBuilder.CreateTable(
                name: "CatalogueMark",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueMark", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DatedSettings",
                schema: "marketplace",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatedSettings", x => new { x.Key, x.StartsOn });
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pictures",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Placeholder = table.Column<string>(type: "text", nullable: false),
                    Widths = table.Column<int[]>(type: "integer[]", nullable: false),
                    Formats = table.Column<string[]>(type: "text[]", nullable: false),
                    NextWidth = table.Column<int>(type: "integer", nullable: true),
                    Failure = table.Column<string>(type: "text", nullable: true),
                    RetryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedLists",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastPlace = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kelurahan",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    DistrictId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kelurahan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kelurahan_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalSchema: "marketplace",
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Categories",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    SlugId = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: false),
                    SlugEn = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    PictureId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name_En = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Name_Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Categories_Categories_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "marketplace",
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Categories_Pictures_PictureId",
                        column: x => x.PictureId,
                        principalSchema: "marketplace",
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedProducts",
                schema: "marketplace",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedProducts", x => new { x.ListId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_SavedProducts_SavedLists_ListId",
                        column: x => x.ListId,
                        principalSchema: "marketplace",
                        principalTable: "SavedLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Businesses",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: true),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    OwnerName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    KelurahanId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddressLine = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    EstablishedYear = table.Column<int>(type: "integer", nullable: true),
                    Kbli = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    OpeningHours = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    PortraitId = table.Column<Guid>(type: "uuid", nullable: true),
                    CoverId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RevisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastRevision = table.Column<int>(type: "integer", nullable: false),
                    Contact_Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Contact_Value = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    CoverText_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    CoverText_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Directions_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Directions_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Point_Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Point_Longitude = table.Column<double>(type: "double precision", nullable: true),
                    PortraitText_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    PortraitText_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Size_Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Size_Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Size_RuleStartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Size_Amount_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    Size_Amount_Minor = table.Column<long>(type: "bigint", nullable: true),
                    Story_En = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Story_Id = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Tagline_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Tagline_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Businesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Businesses_Kelurahan_KelurahanId",
                        column: x => x.KelurahanId,
                        principalSchema: "marketplace",
                        principalTable: "Kelurahan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Businesses_Pictures_CoverId",
                        column: x => x.CoverId,
                        principalSchema: "marketplace",
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Businesses_Pictures_PortraitId",
                        column: x => x.PortraitId,
                        principalSchema: "marketplace",
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRevisions",
                schema: "marketplace",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRevisions", x => new { x.SubjectId, x.Number });
                    table.ForeignKey(
                        name: "FK_BusinessRevisions_Businesses_SubjectId",
                        column: x => x.SubjectId,
                        principalSchema: "marketplace",
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessSlugs",
                schema: "marketplace",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: false),
                    BusinessId = table.Column<Guid>(type: "uuid", nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessSlugs", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_BusinessSlugs_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalSchema: "marketplace",
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BusinessId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Issuer = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certificates_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalSchema: "marketplace",
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BusinessId = table.Column<Guid>(type: "uuid", nullable: false),
                    CategoryId = table.Column<Guid>(type: "uuid", nullable: false),
                    SlugId = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: true),
                    SlugEn = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: true),
                    LeadTimeDays = table.Column<int>(type: "integer", nullable: true),
                    ShelfLifeDays = table.Column<int>(type: "integer", nullable: true),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RevisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastRevision = table.Column<int>(type: "integer", nullable: false),
                    Description_En = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Description_Id = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Export_HsCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Export_Incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Export_MonthlyCapacity_Amount = table.Column<int>(type: "integer", nullable: true),
                    Export_MonthlyCapacity_Unit_En = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Export_MonthlyCapacity_Unit_Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Export_Packaging_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Export_Packaging_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    MinimumOrder_Amount = table.Column<int>(type: "integer", nullable: true),
                    MinimumOrder_Unit_En = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    MinimumOrder_Unit_Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Name_En = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Name_Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Price_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Price_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Unit_En = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Unit_Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Products_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalSchema: "marketplace",
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Products_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalSchema: "marketplace",
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductCertificate",
                schema: "marketplace",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductCertificate", x => new { x.ProductId, x.CertificateId });
                    table.ForeignKey(
                        name: "FK_ProductCertificate_Certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalSchema: "marketplace",
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductCertificate_Products_ProductId",
                        column: x => x.ProductId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductPicture",
                schema: "marketplace",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    PictureId = table.Column<Guid>(type: "uuid", nullable: false),
                    AlternativeText_En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    AlternativeText_Id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductPicture", x => new { x.ProductId, x.SortOrder });
                    table.ForeignKey(
                        name: "FK_ProductPicture_Pictures_PictureId",
                        column: x => x.PictureId,
                        principalSchema: "marketplace",
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductPicture_Products_ProductId",
                        column: x => x.ProductId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductRevisions",
                schema: "marketplace",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductRevisions", x => new { x.SubjectId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProductRevisions_Products_SubjectId",
                        column: x => x.SubjectId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductSlugs",
                schema: "marketplace",
                columns: table => new
                {
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "character varying(88)", maxLength: 88, nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductSlugs", x => new { x.Slug, x.Language });
                    table.ForeignKey(
                        name: "FK_ProductSlugs_Products_ProductId",
                        column: x => x.ProductId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "marketplace",
                table: "CatalogueMark",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, new Guid("00000000-0000-0000-0000-000000000000") });

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_CoverId",
                schema: "marketplace",
                table: "Businesses",
                column: "CoverId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_KelurahanId",
                schema: "marketplace",
                table: "Businesses",
                column: "KelurahanId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_PortraitId",
                schema: "marketplace",
                table: "Businesses",
                column: "PortraitId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_PublishedAt",
                schema: "marketplace",
                table: "Businesses",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_Slug",
                schema: "marketplace",
                table: "Businesses",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessRevisions_SubjectId",
                schema: "marketplace",
                table: "BusinessRevisions",
                column: "SubjectId",
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessSlugs_BusinessId",
                schema: "marketplace",
                table: "BusinessSlugs",
                column: "BusinessId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_ParentId",
                schema: "marketplace",
                table: "Categories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_PictureId",
                schema: "marketplace",
                table: "Categories",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SlugEn",
                schema: "marketplace",
                table: "Categories",
                column: "SlugEn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SlugId",
                schema: "marketplace",
                table: "Categories",
                column: "SlugId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_BusinessId_Kind",
                schema: "marketplace",
                table: "Certificates",
                columns: new[] { "BusinessId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Kind_Number",
                schema: "marketplace",
                table: "Certificates",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_Slug",
                schema: "marketplace",
                table: "Districts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kelurahan_DistrictId_Name",
                schema: "marketplace",
                table: "Kelurahan",
                columns: new[] { "DistrictId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pictures_ContentHash",
                schema: "marketplace",
                table: "Pictures",
                column: "ContentHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pictures_NextWidth",
                schema: "marketplace",
                table: "Pictures",
                column: "NextWidth");

            migrationBuilder.CreateIndex(
                name: "IX_ProductCertificate_CertificateId",
                schema: "marketplace",
                table: "ProductCertificate",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductPicture_PictureId",
                schema: "marketplace",
                table: "ProductPicture",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_SubjectId",
                schema: "marketplace",
                table: "ProductRevisions",
                column: "SubjectId",
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Products_BusinessId_PublishedAt",
                schema: "marketplace",
                table: "Products",
                columns: new[] { "BusinessId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_CategoryId_PublishedAt",
                schema: "marketplace",
                table: "Products",
                columns: new[] { "CategoryId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_PublishedAt",
                schema: "marketplace",
                table: "Products",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProductSlugs_ProductId",
                schema: "marketplace",
                table: "ProductSlugs",
                column: "ProductId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BusinessRevisions",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "BusinessSlugs",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "CatalogueMark",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "DatedSettings",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductCertificate",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductPicture",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductRevisions",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductSlugs",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "SavedProducts",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Certificates",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Products",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "SavedLists",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Businesses",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Categories",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Kelurahan",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Pictures",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Districts",
                schema: "marketplace");
        }
    }
}
