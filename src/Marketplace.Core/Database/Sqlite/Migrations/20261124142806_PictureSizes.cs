using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Marketplace.Core.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PictureSizes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Failure",
                table: "Pictures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NextWidth",
                table: "Pictures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RetryAt",
                table: "Pictures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pictures_NextWidth",
                table: "Pictures",
                column: "NextWidth");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Pictures_NextWidth",
                table: "Pictures");

            migrationBuilder.DropColumn(
                name: "Failure",
                table: "Pictures");

            migrationBuilder.DropColumn(
                name: "NextWidth",
                table: "Pictures");

            migrationBuilder.DropColumn(
                name: "RetryAt",
                table: "Pictures");
        }
    }
}
