namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>One meeting as appointment-rules.md §3 describes it, in the plainest form: the status of each participant and the counter of refusals.</summary>
internal sealed class BookingModel
{
    public Dictionary<int, int> Users { get; } = [];

    public bool HasRoom { get; set; }

    public int Refusals { get; private set; }

    public void Invite(int user) => Users[user] = !Users.TryGetValue(user, out var status) || status == 10 ? 5 : status;

    public void Remove(int user)
    {
        if (Users[user] is 4 or 5 or 9) Users.Remove(user);
        else Users[user] = 10;
    }

    public void See(int user) => Users[user] = Users[user] switch { 5 => 7, 6 => 8, var status => status };

    public void Accept(int user)
    {
        if (Users[user] == 9) Refusals = Math.Max(0, Refusals - 1);
        if (Users[user] is >= 4 and <= 9) Users[user] = 1;
    }

    public void Complete(int user)
    {
        if (Users[user] == 9) Refusals = Math.Max(0, Refusals - 1);
        if (Users[user] is not (4 or 10)) Users[user] = 3;
    }

    public void Refuse(int user)
    {
        if (Users[user] is 9 or 10) return;
        Users[user] = 9;
        Refusals++;
    }

    public void Leave(int user)
    {
        if (Users[user] is 4 or 9 or 10) Users.Remove(user);
        else Refuse(user);
    }

    public void Move()
    {
        if (Users.Count > 0 || HasRoom) Refusals = 0;
        foreach (var user in Users.Keys.ToArray())
        {
            if (Users[user] is 1 or 2 or 7 or 8 or 9) Users[user] = 6;
        }
    }

    public void Acknowledge()
    {
        foreach (var user in Users.Keys.ToArray())
        {
            if (Users[user] == 9) Users[user] = 4;
        }
    }

    /// <summary>The rows that there should be, in no order: "102 6/5".</summary>
    public IEnumerable<string> Rows()
    {
        foreach (var (user, status) in Users) yield return $"{user} {(status is >= 1 and <= 3 ? 1 : 6)}/{status}";
        if (HasRoom) yield return $"{AppointmentFixture.Room} 1/1";
    }
}
