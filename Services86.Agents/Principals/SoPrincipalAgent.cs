using Services86.Contracts.Headers;
using Services86.Contracts.Principals;

namespace Services86.Agents.Principals;

/// <summary>Sign-in. Every failed one answers alike, so that nobody learns which part of the evidence was wrong (principal.md §2).</summary>
internal sealed class SoPrincipalAgent(SignIn signIn, PrincipalReader principals, SystemReader system, SignInWatch watch, CallContext call)
    : ISoPrincipalAgent
{
    public async Task<AuthenticateResponse> AuthenticateUsernamePassword(AuthenticateUsernamePasswordRequest request) =>
        await AnswerAsync(await signIn.WithNameAsync(request.UserName, request.Password));

    // No transport of ours carries an identity (principal.md §3.2).
    public Task<AuthenticateResponse> AuthenticateImplicit(AuthenticateImplicitRequest request) => AnswerAsync(null);

    public async Task<AuthenticateResponse> AuthenticateGeneric(AuthenticateGenericRequest request) =>
        await AnswerAsync(await signIn.WithEvidenceAsync(request.AuthenticationData));

    // The server issues no access tokens, so it knows none (principal.md §3.4, PR-2).
    public Task<AuthenticateResponse> AuthenticateWithAccessToken(AuthenticateWithAccessTokenRequest request) => AnswerAsync(null);

    public async Task<GetSystemInfoResponse> GetSystemInfo(GetSystemInfoRequest request) => new() { SystemInfo = await system.ReadAsync() };

    private async Task<AuthenticateResponse> AnswerAsync(SignedIn? signedIn)
    {
        if (signedIn is null)
        {
            watch.Refused();
            return new AuthenticateResponse();
        }

        if (await principals.ZoneAsync(signedIn.Caller) is { } zone) call.AnswerIn(zone);
        return new AuthenticateResponse
        {
            Response = await principals.ReadAsync(signedIn),
            Credentials = new SoCredentials { Ticket = signedIn.Ticket },
            AuthenticationSucceeded = true,
        };
    }
}
