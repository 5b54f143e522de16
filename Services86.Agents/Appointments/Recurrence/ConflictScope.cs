using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>
/// Whose diaries the dates of a carrier are compared with: owner, users and resources, each once, the owner first (appointment-rules.md §4.5).
/// </summary>
internal static class ConflictScope
{
    /// <exception cref="SoInvalidArgumentException">Ids that contradict each other or name nobody.</exception>
    public static List<Associate> Of(AppointmentEntity entity, int callerId, DirectoryCarriers directory)
    {
        var ownerId = entity.Associate is { AssociateId: not 0 } owner ? owner.AssociateId : callerId;
        List<Associate> scope = [directory.Associate(ownerId) ?? throw Wrong("Associate.AssociateId", ownerId, "the id of a user or resource")];
        foreach (var participant in entity.Participants ?? [])
        {
            if (participant is not null && Of(participant, directory) is { } found && !scope.Exists(known => known.AssociateId == found.AssociateId))
            {
                scope.Add(found);
            }
        }

        return scope.FindAll(associate => UserKind.HasDiary(directory.Lists.Associates[associate.AssociateId].Type));
    }

    // Persons who are no users have no diary.
    private static Associate? Of(ParticipantInfo participant, DirectoryCarriers directory)
    {
        if (participant.AssociateId == 0) return directory.UserOfPerson(participant.PersonId);
        var found = directory.Associate(participant.AssociateId)
            ?? throw Wrong("Participants.AssociateId", participant.AssociateId, "the id of a user or resource");
        return participant.PersonId == 0 || participant.PersonId == found.PersonId
            ? found
            : throw Wrong("Participants.PersonId", participant.PersonId, $"the person of associate {found.AssociateId}, {found.PersonId}, or 0");
    }

    private static SoInvalidArgumentException Wrong(string member, int received, string expected) =>
        SoInvalidArgumentException.For(member, received, expected);
}
