using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>I so principal agent.</summary>
[ServiceContract(Name = WireNames.SoPrincipalAgent, Namespace = WireNames.Namespace)]
public interface ISoPrincipalAgent
{
    /// <summary>Authenticate username password.</summary>
    /// <param name="request">Request.</param>
    /// <returns>Authenticate username password.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md.</remarks>
    [OperationContract(Action = WireNames.SoPrincipalActions + "AuthenticateUsernamePassword", ReplyAction = WireNames.SoPrincipalActions + "AuthenticateUsernamePasswordResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateUsernamePassword(AuthenticateUsernamePasswordRequest request);

    /// <summary>Authenticate implicit.</summary>
    /// <param name="request">Request.</param>
    /// <returns>Authenticate implicit.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md.</remarks>
    [OperationContract(Action = WireNames.SoPrincipalActions + "AuthenticateImplicit", ReplyAction = WireNames.SoPrincipalActions + "AuthenticateImplicitResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateImplicit(AuthenticateImplicitRequest request);

    /// <summary>Authenticate generic.</summary>
    /// <param name="request">Request.</param>
    /// <returns>Authenticate generic.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md.</remarks>
    [OperationContract(Action = WireNames.SoPrincipalActions + "AuthenticateGeneric", ReplyAction = WireNames.SoPrincipalActions + "AuthenticateGenericResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateGeneric(AuthenticateGenericRequest request);

    /// <summary>Authenticate with access token.</summary>
    /// <param name="request">Request.</param>
    /// <returns>Authenticate with access token.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md.</remarks>
    [OperationContract(Action = WireNames.SoPrincipalActions + "AuthenticateWithAccessToken", ReplyAction = WireNames.SoPrincipalActions + "AuthenticateWithAccessTokenResponse")]
    [SlowCall(2000)]
    Task<AuthenticateResponse> AuthenticateWithAccessToken(AuthenticateWithAccessTokenRequest request);

    /// <summary>Get system info.</summary>
    /// <param name="request">Request.</param>
    /// <returns>Get system info.</returns>
    /// <remarks>Slow above 2000 ms. Source: principal.md.</remarks>
    [OperationContract(Action = WireNames.SoPrincipalActions + "GetSystemInfo", ReplyAction = WireNames.SoPrincipalActions + "GetSystemInfoResponse")]
    [SlowCall(2000)]
    Task<GetSystemInfoResponse> GetSystemInfo(GetSystemInfoRequest request);
}
