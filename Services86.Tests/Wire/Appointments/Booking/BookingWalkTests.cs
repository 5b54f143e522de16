namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Random walks through the life of a meeting, by everybody who takes part in it; after each step the rows are those of the model.</summary>
[TestFixture]
internal sealed class BookingWalkTests : BookingScene
{
    private const int Steps = 30;

    private static readonly (int Id, string Name)[] Users = [(Bo, "bo"), (Carl, "carl"), (Dina, "dina")];

    // The long form does what a release demands.
    private static int Walks => Environment.GetEnvironmentVariable("SERVICES86_LONG") == "1" ? 2000 : 25;

    [Test]
    public async Task Walk_ByEverybody_KeepsToTheModel()
    {
        for (var seed = 1; seed <= Walks; seed++)
        {
            await ClearDiaryAsync();
            await Given(new GivenRow { Id = Master, Invited = 201, Start = "2024-03-06T08:00:00", End = "2024-03-06T09:00:00" });
            var random = new Random(seed);
            var model = new BookingModel();
            var steps = new List<string>();
            for (var step = 0; step < Steps; step++)
            {
                steps.Add(await StepAsync(model, random, step));
                await DemandModelAsync(model, $"walk {seed}: {string.Join(", ", steps)}");
            }
        }
    }

    private async Task<string> StepAsync(BookingModel model, Random random, int step)
    {
        var (id, name) = Users[random.Next(Users.Length)];
        var kind = random.Next(10);
        if (kind <= 1)
        {
            await InviteAsync(model, [.. Users.Select(user => user.Id).Where(_ => random.Next(2) == 0)], random.Next(2) == 0);
            return $"save with {string.Join('+', model.Rows())}";
        }

        if (kind == 2)
        {
            model.Move();
            await Move(Master, $"2024-03-07T{8 + step % 12:00}:{step:00}:00");
            return "move";
        }

        if (kind == 3)
        {
            model.Acknowledge();
            await On("AcceptRejected", Master);
            return "acknowledge";
        }

        // Somebody without a row of his own has nothing to answer.
        if (!model.Users.ContainsKey(id)) return $"nothing of {name}";
        var row = await Host.Stored<int>($"SELECT appointment_id FROM appointment WHERE master_id = {Master} AND associate_id = {id}");
        var named = random.Next(2) == 0 ? row : Master;
        switch (kind)
        {
            case 4 or 5:
                model.Accept(id);
                await Accept(named, user: name);
                return $"accept by {name}";
            case 6:
                model.Refuse(id);
                await Reject(named, "No", user: name);
                return $"refuse by {name}";
            case 7:
                model.See(id);
                await On("SetSeen", named, user: name);
                return $"see by {name}";
            case 8:
                model.Leave(id);
                await Delete(row, user: name);
                return $"delete by {name}";
            default:
                model.Complete(id);
                await SetStatus("Completed", name, $"appointment_id={row}");
                return $"complete by {name}";
        }
    }

    private async Task InviteAsync(BookingModel model, int[] users, bool withRoom)
    {
        foreach (var gone in model.Users.Keys.Except(users).ToArray()) model.Remove(gone);
        foreach (var user in users) model.Invite(user);
        model.HasRoom = withRoom;
        var reply = await SaveBack(await Read(Master), "anna", ParticipantsOf([Anna, .. users, .. withRoom ? [Room] : Array.Empty<int>()]));
        Assert.That(reply.Succeeded, reply.Text);
    }

    private async Task DemandModelAsync(BookingModel model, string walk)
    {
        var rows = await Texts($"SELECT associate_id || ' ' || type || '/' || status FROM appointment WHERE master_id = {Master} AND appointment_id <> {Master}");
        Assert.That(rows, Is.EquivalentTo(model.Rows()), walk);
        Assert.That(await Column<int>("reject_counter", Master), Is.EqualTo(model.Refusals), walk);
        Assert.That(await Column<int?>("master_id", Master), Is.EqualTo(rows.Length == 0 ? null : (int?)Master), walk);
        Assert.That(await Count($"master_id = {Master} AND start_at <> (SELECT m.start_at FROM appointment m WHERE m.appointment_id = {Master})"), Is.Zero, walk);
    }
}
