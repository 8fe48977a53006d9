using Marketplace.Web.Common.Settings;

namespace Marketplace.Tests.Web;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Marketplace:RequireHttps", "maybe")]
    [InlineData("Marketplace:DemoData", "2")]
    [InlineData("Marketplace:Site:Name", " ")]
    [InlineData("Marketplace:Site:City", "")]
    [InlineData("Marketplace:Site:TimeZone", "Asia/Atlantis")]
    [InlineData("Marketplace:Site:Address", "etalase.example")]
    [InlineData("Marketplace:Site:ThemeColor", "teal")]
    [InlineData("Marketplace:DataPath", "/dev/null/data")]
    [InlineData("Umbraco:CMS:Unattended:UnattendedUserEmail", "admin")]
    [InlineData("Umbraco:CMS:Unattended:UnattendedUserPassword", "short")]
    [InlineData("seed-products", "lots")]
    [InlineData("urls", "nonsense")]
    public async Task A_wrong_setting_stops_the_start_with_one_sentence_that_names_it(string key, string value)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var site = new StartedSite($"--{key}={value}");
        var said = await site.Process.StandardError.ReadToEndAsync(patience.Token);
        await site.Process.WaitForExitAsync(patience.Token);

        Assert.Equal(1, site.Process.ExitCode);
        var sentence = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(key + " ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_a_checkout_the_data_lies_at_its_root()
    {
        var checkout = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(checkout.FullName, "Marketplace.sln"), "");
        var deep = checkout.CreateSubdirectory("src/Marketplace.Web/bin");

        Assert.Equal(Path.Combine(checkout.FullName, "umbraco", "Data"), DataFolder.Find(null, deep.FullName).Path);
        checkout.Delete(recursive: true);
    }

    [Fact]
    public void Elsewhere_the_data_lies_beside_the_binaries_unless_a_setting_says_otherwise()
    {
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "umbraco", "Data"), DataFolder.Find(null, Path.GetTempPath()).Path);
        Assert.Equal("/srv/data", DataFolder.Find("/srv/data", AppContext.BaseDirectory).Path);
    }
}
