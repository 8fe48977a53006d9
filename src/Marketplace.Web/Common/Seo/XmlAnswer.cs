using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Marketplace.Web.Common.Seo;

/// <summary>XML as an answer: UTF-8 without a byte order mark, at which some readers of feeds stumble.</summary>
internal static class XmlAnswer
{
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>A document, as whoever reads it wants it called.</summary>
    public static IResult Of(XDocument document, string type) => Of(writer => document.SaveAsync(writer, CancellationToken.None), type);

    /// <summary>What is sent while it is written, so that no document of any length is held in memory.</summary>
    public static IResult Of(Func<XmlWriter, Task> write, string type) => Results.Stream(body => WriteAsync(body, write), type + "; charset=utf-8");

    private static async Task WriteAsync(Stream body, Func<XmlWriter, Task> write)
    {
        await using var writer = XmlWriter.Create(body, Settings);
        await write(writer);
    }
}
