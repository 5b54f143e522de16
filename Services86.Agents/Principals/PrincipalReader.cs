using System.Globalization;
using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Fills the carrier of a signed-in user (principal.md §8).</summary>
internal sealed class PrincipalReader(PrincipalRepository principals, ZoneRegister zones)
{
    /// <summary>The user's own zone, else the one of the preference (by id or code), else null.</summary>
    public async Task<Zone?> ZoneAsync(Caller caller)
    {
        if (caller.ZoneId != 0) return zones.Find(caller.ZoneId);
        var preferred = await principals.PreferenceAsync("Defaults", "DefaultTimeZone", caller.AssociateId, caller.GroupId);
        if (preferred is null) return null;
        return Number(preferred) is var id and not 0 ? zones.Find(id) : zones.Find(preferred.Trim());
    }

    public async Task<SoPrincipalCarrier> ReadAsync(SignedIn signedIn)
    {
        var caller = signedIn.Caller;
        var row = await principals.FindAsync(caller.AssociateId) ?? new PrincipalRow();
        return new SoPrincipalCarrier
        {
            UserType = caller.Type,
            Associate = caller.Name,
            AssociateId = caller.AssociateId,
            IsPerson = UserKind.IsPerson(caller.Type),
            PersonId = caller.PersonId,
            CountryId = row.PersonCountryId != 0 ? row.PersonCountryId : row.ContactCountryId,
            HomeCountryId = await HomeCountryAsync(caller, row),
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
            EMailAddress = row.EMailAddress ?? "",
            FunctionRights = caller.Role.FunctionRights,
            EjUserId = row.EjUserId,
            EjAccessLevel = row.EjAccessLevel,
            EjUserStatus = (EjUserStatus)row.EjStatus,
            ProvidedCredentials = [signedIn.Evidence],
            SecondaryGroups = caller.SecondaryGroups,
            DatabaseContextIdentifier = "",
        };
    }

    private async Task<int> HomeCountryAsync(Caller caller, PrincipalRow row)
    {
        if (row.HomeCountryId != 0) return row.HomeCountryId;
        var preferred = await principals.PreferenceAsync("System", "OwnCountry", caller.AssociateId, caller.GroupId);
        return Number(preferred) is var id and not 0 ? id : row.ContactCountryId;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
