using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Completes the participants of a carrier (appointment-entities.md §3, appointment-rules.md §3.2): missing ids are filled in, each counts once.</summary>
internal sealed class Invitees(InviteeRepository persons)
{
    /// <param name="sent">What the carrier lists; elements without ids are nobody.</param>
    /// <param name="owner">The row of the owner, who takes part anyway.</param>
    /// <param name="stored">The participants so far: they may stay although they are retired.</param>
    /// <param name="directory">Users and resources.</param>
    /// <exception cref="SoInvalidArgumentException">Ids that contradict each other, or that name nobody.</exception>
    public async Task<List<Invitee>> ResolveAsync(
        ParticipantInfo?[] sent, AppointmentRow owner, IReadOnlyList<AppointmentRow> stored, DirectoryCarriers directory)
    {
        ParticipantInfo[] named = [.. sent.OfType<ParticipantInfo>().Where(participant => participant.AssociateId != 0 || participant.PersonId != 0)];
        int[] ids = [.. named.Select(participant => PersonOf(participant, directory)).Where(id => id != 0).Distinct()];
        var companies = ids.Length == 0 ? [] : await persons.CompaniesAsync(ids);
        var addresses = ids.Length == 0 ? null : await persons.AddressesAsync(ids);
        var invitees = new List<Invitee>();
        AppointmentRow[] present = [owner, .. stored];
        foreach (var participant in named)
        {
            var invitee = Complete(participant, present, directory, companies) with { Answer = participant.InvitationStatus };
            invitee = invitee with { EmailId = AddressOf(participant, invitee, addresses) };
            if (invitee.Is(owner.AssociateId, owner.InvitedPersonId) || invitees.Exists(known => known.Is(invitee.AssociateId, invitee.PersonId))) continue;
            invitees.Add(invitee);
        }

        return invitees;
    }

    private static int PersonOf(ParticipantInfo participant, DirectoryCarriers directory) =>
        participant.PersonId != 0 ? participant.PersonId : directory.PersonOf(participant.AssociateId);

    private static Invitee Complete(
        ParticipantInfo participant, IReadOnlyList<AppointmentRow> stored, DirectoryCarriers directory, Dictionary<int, int> companies)
    {
        var user = participant.AssociateId != 0 ? directory.Associate(participant.AssociateId) : directory.UserOfPerson(participant.PersonId);
        if (participant.AssociateId != 0 && user is null) throw Wrong("AssociateId", participant.AssociateId, "the id of a user or resource");
        var personId = user is null ? participant.PersonId : user.PersonId;
        if (participant.PersonId != 0 && participant.PersonId != personId) throw Wrong("PersonId", participant.PersonId, $"the person of associate {user!.AssociateId}");
        var known = stored.Any(row => (user is not null && row.AssociateId == user.AssociateId) || (personId != 0 && row.InvitedPersonId == personId));
        if (user is { Deleted: true } && !known) throw Wrong("AssociateId", user.AssociateId, "a user or resource who is not retired");
        if (personId != 0 && !companies.ContainsKey(personId) && user is null && !known) throw Wrong("PersonId", personId, "the id of a person");
        if (participant.ContactId != 0 && participant.ContactId != companies.GetValueOrDefault(personId) && (!known || companies.ContainsKey(personId)))
        {
            throw Wrong("ContactId", participant.ContactId, personId == 0 ? "0, as a resource belongs to no company" : $"the company of person {personId}");
        }

        return new(user?.AssociateId ?? 0, personId, user?.GroupIdx ?? 0)
        {
            Name = user?.FullName ?? "",
            IsLocation = user is not null && directory.Lists.Associates[user.AssociateId].IsLocation,
        };
    }

    // Whoever has no address cannot be written to; without a choice it is the first one.
    private static int AddressOf(ParticipantInfo participant, Invitee invitee, ILookup<int, int>? addresses)
    {
        if (!participant.SendEmail || invitee.PersonId == 0 || addresses is null) return 0;
        var own = addresses[invitee.PersonId];
        return own.Contains(participant.EmailId) ? participant.EmailId : own.FirstOrDefault();
    }

    private static SoInvalidArgumentException Wrong(string member, int received, string expected) =>
        SoInvalidArgumentException.For($"Participants.{member}", received, expected);
}
