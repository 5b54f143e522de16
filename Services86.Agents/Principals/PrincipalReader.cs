using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Fills the carrier of a signed-in user (principal.md §8).</summary>
internal sealed class PrincipalReader(PrincipalRepository principals, ListStore lists, ZoneRegister zones, CallContext call)
{
    /// <summary>The user's own zone, else the one of the preference (by id or code), else null.</summary>
    public async Task<Zone?> ZoneAsync(Caller caller)
    {
        if (caller.ZoneId != 0) return zones.Find(caller.ZoneId);
        var preferred = (await lists.CurrentAsync(call.Cancellation)).GetPreference("Defaults", "DefaultTimeZone", caller.AssociateId);
        if (string.IsNullOrWhiteSpace(preferred)) return null;
        return PreferenceTable.NumberOf(preferred) is { } id ? zones.Find(id) : zones.Find(preferred.Trim());
    }

    public async Task<SoPrincipalCarrier> ReadAsync(SignedIn signedIn)
    {
        var caller = signedIn.Caller;
        var snapshot = await lists.CurrentAsync(call.Cancellation);
        var user = snapshot.Associates[caller.AssociateId];
        var row = await principals.FindAsync(caller.PersonId) ?? new PrincipalRow("", 0, 0, 0, 0);
        return new SoPrincipalCarrier
        {
            UserType = caller.Type,
            Associate = caller.Name,
            AssociateId = caller.AssociateId,
            IsPerson = user.IsPerson,
            PersonId = caller.PersonId,
            CountryId = row.PersonCountryId != 0 ? row.PersonCountryId : user.ContactCountryId,
            HomeCountryId = user.HomeCountryId != 0
                ? user.HomeCountryId
                : snapshot.GetPreferenceNumber("System", "OwnCountry", caller.AssociateId, user.ContactCountryId),
            ContactId = caller.ContactId,
            GroupId = caller.GroupId,
            BusinessId = row.BusinessId,
            CategoryId = row.CategoryId,
            ContactOwner = row.ContactOwner,
            RoleId = caller.Role.Id,
            RoleName = caller.Role.Name,
            RoleDescription = caller.Role.Description,
            RoleType = caller.Role.Type,
            Licenses = [],
            FullName = caller.FullName,
            EMailAddress = row.EMailAddress,
            FunctionRights = caller.Role.FunctionRights,
            EjUserId = user.EjUserId,
            EjAccessLevel = user.EjAccessLevel,
            EjUserStatus = (EjUserStatus)user.EjStatus,
            ProvidedCredentials = [signedIn.Evidence],
            SecondaryGroups = caller.SecondaryGroups,
            DatabaseContextIdentifier = "",
        };
    }
}
