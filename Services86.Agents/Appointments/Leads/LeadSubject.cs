namespace Services86.Agents.Appointments.Leads;

/// <summary>The company and the person that a lead is of; 0 for none.</summary>
/// <param name="ContactId">The company.</param>
/// <param name="ContactOwnerId">Its "our contact".</param>
/// <param name="PersonId">The person.</param>
internal readonly record struct LeadSubject(int ContactId, int ContactOwnerId, int PersonId)
{
    public bool IsNobody => ContactId == 0 && PersonId == 0;
}
