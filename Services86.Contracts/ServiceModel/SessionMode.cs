namespace System.ServiceModel;

// The values and names of WCF; none of our contracts asks for a session.
internal enum SessionMode
{
    Allowed,
    Required,
    NotAllowed,
}
