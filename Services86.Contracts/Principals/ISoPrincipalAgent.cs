using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>The sign-in agent: five operations that need no ticket; four of them share one answer.</summary>
/// <remarks>Source: principal.md §1.</remarks>
[ServiceContract(Name = WireNames.SoPrincipalAgent, Namespace = WireNames.Namespace)]
public interface ISoPrincipalAgent
{
    private const string Actions = WireNames.SoPrincipalActions;

    /// <summary>
    /// Signs in with login name or e-mail address and password, or with a ticket in place of the name, and returns a ticket and who the user
    /// is. Wrong, retired, blocked or not permitted users are no error: AuthenticationSucceeded is false and both other members are nil,
    /// without telling which part was wrong.
    /// </summary>
    /// <param name="request">Name and password.</param>
    /// <returns>The outcome, with ticket and principal on success.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md §2, §3.1.</remarks>
    [OperationContract(Action = Actions + "AuthenticateUsernamePassword", ReplyAction = Actions + "AuthenticateUsernamePasswordResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateUsernamePassword(AuthenticateUsernamePasswordRequest request);

    /// <summary>
    /// Signs in with the identity that the transport carries, if there is one; otherwise AuthenticationSucceeded is false and both other
    /// members are nil.
    /// </summary>
    /// <param name="request">No members.</param>
    /// <returns>The outcome, with ticket and principal on success.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md §2, §3.2.</remarks>
    [OperationContract(Action = Actions + "AuthenticateImplicit", ReplyAction = Actions + "AuthenticateImplicitResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateImplicit(AuthenticateImplicitRequest request);

    /// <summary>
    /// Signs in with evidence given as keys and values: Ticket, else UserName and Password, else AccessToken; the first kind present decides.
    /// Nothing recognised is no error: AuthenticationSucceeded is false and both other members are nil.
    /// </summary>
    /// <param name="request">The evidence.</param>
    /// <returns>The outcome, with ticket and principal on success.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md §2, §3.3.</remarks>
    [OperationContract(Action = Actions + "AuthenticateGeneric", ReplyAction = Actions + "AuthenticateGenericResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateGeneric(AuthenticateGenericRequest request);

    /// <summary>
    /// Signs in with an access token that this server issued. Foreign and expired tokens are no error: AuthenticationSucceeded is false and
    /// both other members are nil.
    /// </summary>
    /// <param name="request">The token.</param>
    /// <returns>The outcome, with ticket and principal on success.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md §2, §3.4.</remarks>
    [OperationContract(Action = Actions + "AuthenticateWithAccessToken", ReplyAction = Actions + "AuthenticateWithAccessTokenResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateWithAccessToken(AuthenticateWithAccessTokenRequest request);

    /// <summary>Returns versions, database, company and licence of this installation. It needs no sign-in.</summary>
    /// <param name="request">No members.</param>
    /// <returns>The installation's facts.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md §3.5.</remarks>
    [OperationContract(Action = Actions + "GetSystemInfo", ReplyAction = Actions + "GetSystemInfoResponse")]
    [SlowCall(2000)]
    Task<GetSystemInfoResponse> GetSystemInfo(GetSystemInfoRequest request);
}
