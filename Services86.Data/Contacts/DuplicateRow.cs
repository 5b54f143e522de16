namespace Services86.Data.Contacts;

/// <summary>A company that may be a duplicate, with what the sentry must know of it.</summary>
internal sealed record DuplicateRow(int ContactId, string Name, string Department, int? AssociateId, int? UserGroupId);
