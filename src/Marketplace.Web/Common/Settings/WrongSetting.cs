using System.Text.RegularExpressions;
using Marketplace.Core.Database;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Settings;

/// <summary>Tells a wrong setting from a bug.</summary>
internal static partial class WrongSetting
{
    /// <summary>The sentence that names the wrong setting, or null where <paramref name="e"/> is something else.</summary>
    public static string? Sentence(Exception e) => e switch
    {
        OtherDatabaseException other => other.Message,
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        InvalidOperationException when Unreadable().Match(e.Message) is { Success: true } m =>
            $"{m.Groups["key"].Value} must be a {Kind(m.Groups["type"].Value)}; \"{m.Groups["value"].Value}\" is none.",
        _ => null,
    };

    private static string Kind(string type) => type switch
    {
        "System.Boolean" => "true or false value",
        "System.Int32" or "System.Int64" => "whole number",
        _ => type,
    };

    [GeneratedRegex("^Failed to convert configuration value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unreadable();
}
