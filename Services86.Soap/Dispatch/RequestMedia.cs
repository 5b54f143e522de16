using Microsoft.AspNetCore.Http;

namespace Services86.Soap.Dispatch;

/// <summary>What the transport says about a request's content (envelope.md §1, HTTP table).</summary>
/// <param name="IsSoap12">The media type is application/soap+xml.</param>
/// <param name="IsUtf16">The charset is utf-16; otherwise utf-8.</param>
/// <param name="Action">The action without quotes, or null.</param>
internal readonly record struct RequestMedia(bool IsSoap12, bool IsUtf16, string? Action)
{
    /// <summary>Null when the media type or charset is none that we take.</summary>
    public static RequestMedia? Read(HttpRequest request)
    {
        var soapAction = Unquoted(request.Headers["SOAPAction"].ToString());
        var contentType = request.ContentType;
        if (string.Equals(contentType, "text/xml; charset=utf-8", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(contentType))
        {
            return new RequestMedia(false, false, soapAction);
        }

        var mediaType = ContentType.MediaType(contentType);
        var isSoap12 = mediaType.Equals("application/soap+xml", StringComparison.OrdinalIgnoreCase);
        if (!isSoap12
            && !mediaType.Equals("text/xml", StringComparison.OrdinalIgnoreCase)
            && !mediaType.Equals("application/xml", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var charset = ContentType.Parameter(contentType, "charset") ?? "";
        var isUtf16 = charset.Equals("utf-16", StringComparison.OrdinalIgnoreCase);
        if (!isUtf16 && charset.Length > 0 && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var action = isSoap12 ? Unquoted(ContentType.Parameter(contentType, "action")) : null;
        return new RequestMedia(isSoap12, isUtf16, action ?? soapAction);
    }

    private static string? Unquoted(string? action)
    {
        var text = action?.Trim() ?? "";
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
        {
            text = text[1..^1].Trim();
        }

        return text.Length == 0 ? null : text;
    }
}
