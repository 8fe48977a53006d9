using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Marketplace.Core.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CatalogueMark",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueMark", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DatedSettings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatedSettings", x => new { x.Key, x.StartsOn });
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 88, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pictures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Placeholder = table.Column<string>(type: "TEXT", nullable: false),
                    Widths = table.Column<string>(type: "TEXT", nullable: false),
                    Formats = table.Column<string>(type: "TEXT", nullable: false),
                    NextWidth = table.Column<int>(type: "INTEGER", nullable: true),
                    Failure = table.Column<string>(type: "TEXT", nullable: true),
                    RetryAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastPlace = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kelurahan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DistrictId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kelurahan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kelurahan_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SlugId = table.Column<string>(type: "TEXT", maxLength: 88, nullable: false),
                    SlugEn = table.Column<string>(type: "TEXT", maxLength: 88, nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    PictureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Name_Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Categories_Categories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Categories_Pictures_PictureId",
                        column: x => x.PictureId,
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedProducts",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedProducts", x => new { x.ListId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_SavedProducts_SavedLists_ListId",
                        column: x => x.ListId,
                        principalTable: "SavedLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Businesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 88, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    KelurahanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddressLine = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    EstablishedYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Kbli = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    OpeningHours = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PortraitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CoverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevisedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Contact_Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Contact_Value = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CoverText_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    CoverText_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Directions_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Directions_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Point_Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Point_Longitude = table.Column<double>(type: "REAL", nullable: true),
                    PortraitText_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PortraitText_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Size_Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Size_Class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Size_RuleStartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Size_Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Size_Amount_Minor = table.Column<long>(type: "INTEGER", nullable: true),
                    Story_En = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Story_Id = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Tagline_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Tagline_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Businesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Businesses_Kelurahan_KelurahanId",
                        column: x => x.KelurahanId,
                        principalTable: "Kelurahan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Businesses_Pictures_CoverId",
                        column: x => x.CoverId,
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Businesses_Pictures_PortraitId",
                        column: x => x.PortraitId,
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRevisions",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRevisions", x => new { x.SubjectId, x.Number });
                    table.ForeignKey(
                        name: "FK_BusinessRevisions_Businesses_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessSlugs",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 88, nullable: false),
                    BusinessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessSlugs", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_BusinessSlugs_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BusinessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certificates_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BusinessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CategoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlugId = table.Column<string>(type: "TEXT", maxLength: 88, nullable: true),
                    SlugEn = table.Column<string>(type: "TEXT", maxLength: 88, nullable: true),
                    LeadTimeDays = table.Column<int>(type: "INTEGER", nullable: true),
                    ShelfLifeDays = table.Column<int>(type: "INTEGER", nullable: true),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevisedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Description_Id = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Export_HsCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Export_Incoterm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Export_MonthlyCapacity_Amount = table.Column<int>(type: "INTEGER", nullable: true),
                    Export_MonthlyCapacity_Unit_En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Export_MonthlyCapacity_Unit_Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Export_Packaging_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Export_Packaging_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    MinimumOrder_Amount = table.Column<int>(type: "INTEGER", nullable: true),
                    MinimumOrder_Unit_En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    MinimumOrder_Unit_Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Name_Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Price_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Price_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Unit_En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Unit_Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Products_Businesses_BusinessId",
                        column: x => x.BusinessId,
                        principalTable: "Businesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Products_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductCertificate",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductCertificate", x => new { x.ProductId, x.CertificateId });
                    table.ForeignKey(
                        name: "FK_ProductCertificate_Certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductCertificate_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductPicture",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    PictureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AlternativeText_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AlternativeText_Id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductPicture", x => new { x.ProductId, x.SortOrder });
                    table.ForeignKey(
                        name: "FK_ProductPicture_Pictures_PictureId",
                        column: x => x.PictureId,
                        principalTable: "Pictures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductPicture_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductRevisions",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductRevisions", x => new { x.SubjectId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProductRevisions_Products_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductSlugs",
                columns: table => new
                {
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 88, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductSlugs", x => new { x.Slug, x.Language });
                    table.ForeignKey(
                        name: "FK_ProductSlugs_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "CatalogueMark",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, new Guid("00000000-0000-0000-0000-000000000000") });

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_CoverId",
                table: "Businesses",
                column: "CoverId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_KelurahanId",
                table: "Businesses",
                column: "KelurahanId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_PortraitId",
                table: "Businesses",
                column: "PortraitId");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_PublishedAt",
                table: "Businesses",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Businesses_Slug",
                table: "Businesses",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessRevisions_SubjectId",
                table: "BusinessRevisions",
                column: "SubjectId",
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessSlugs_BusinessId",
                table: "BusinessSlugs",
                column: "BusinessId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_ParentId",
                table: "Categories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_PictureId",
                table: "Categories",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SlugEn",
                table: "Categories",
                column: "SlugEn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SlugId",
                table: "Categories",
                column: "SlugId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_BusinessId_Kind",
                table: "Certificates",
                columns: new[] { "BusinessId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Kind_Number",
                table: "Certificates",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_Slug",
                table: "Districts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kelurahan_DistrictId_Name",
                table: "Kelurahan",
                columns: new[] { "DistrictId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pictures_ContentHash",
                table: "Pictures",
                column: "ContentHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pictures_NextWidth",
                table: "Pictures",
                column: "NextWidth");

            migrationBuilder.CreateIndex(
                name: "IX_ProductCertificate_CertificateId",
                table: "ProductCertificate",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductPicture_PictureId",
                table: "ProductPicture",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_SubjectId",
                table: "ProductRevisions",
                column: "SubjectId",
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Products_BusinessId_PublishedAt",
                table: "Products",
                columns: new[] { "BusinessId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_CategoryId_PublishedAt",
                table: "Products",
                columns: new[] { "CategoryId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_PublishedAt",
                table: "Products",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProductSlugs_ProductId",
                table: "ProductSlugs",
                column: "ProductId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BusinessRevisions");

            migrationBuilder.DropTable(
                name: "BusinessSlugs");

            migrationBuilder.DropTable(
                name: "CatalogueMark");

            migrationBuilder.DropTable(
                name: "DatedSettings");

            migrationBuilder.DropTable(
                name: "ProductCertificate");

            migrationBuilder.DropTable(
                name: "ProductPicture");

            migrationBuilder.DropTable(
                name: "ProductRevisions");

            migrationBuilder.DropTable(
                name: "ProductSlugs");

            migrationBuilder.DropTable(
                name: "SavedProducts");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "SavedLists");

            migrationBuilder.DropTable(
                name: "Businesses");

            migrationBuilder.DropTable(
                name: "Categories");

            migrationBuilder.DropTable(
                name: "Kelurahan");

            migrationBuilder.DropTable(
                name: "Pictures");

            migrationBuilder.DropTable(
                name: "Districts");
        }
    }
}
