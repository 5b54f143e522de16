using Microsoft.Extensions.DependencyInjection;
using Services86.Agents;
using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Data;
using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Tests.Databases;
using Services86.Tests.Unit.Time;

namespace Services86.Tests.Unit.Principals;

/// <summary>The users of contact-examples.md "Fixture" in a database of their own, with a clock that stands at its start.</summary>
internal sealed class SignInFixture : IAsyncDisposable
{
    public const string Start = "2023-02-15T13:00:00Z";

    private const string UsersSql = """
        INSERT INTO country (country_id, name, english_name, iso2, iso3) VALUES (578, 'Norway', 'Norway', 'NO', 'NOR');
        INSERT INTO tz_location (tz_location_id, code, iana_id) VALUES (261, 'NO', 'Europe/Oslo'), (460, 'US-NY', 'America/New_York');
        INSERT INTO system_info (name, value) VALUES ('base_tz', 'NO');
        INSERT INTO user_group (user_group_id, name) VALUES (2, 'Sales'), (3, 'Support');
        INSERT INTO role (role_id, name, tooltip, type) VALUES (10, 'admin', 'all', 0), (11, 'seller', 'sells', 0), (12, 'group', '', 0), (14, 'own', '', 0);
        INSERT INTO role_function_right (role_id, name) VALUES (10, 'admin-all'), (11, 'visible-for'), (11, 'allow-manage-entities');
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (11, 5, 0, 15), (11, 5, 1, 7), (11, 9, 2, 16);
        INSERT INTO contact (contact_id, name, name_key, country_id, business_id, category_id, is_owner, created_at, updated_at)
          VALUES (1, 'SuperTest AS', 'SUPERTEST AS', 578, 1, 3, TRUE, 0, 0);
        INSERT INTO person (person_id, contact_id, rank, first_name, last_name, created_at, updated_at)
          VALUES (26, 1, 1, 'Tina', 'Jensen', 0, 0), (27, 1, 2, 'Ann', 'Berg', 0, 0), (29, 1, 3, 'Odd', 'Lund', 0, 0), (30, 1, 4, 'Ex', 'Tern', 0, 0);
        INSERT INTO contact_point (person_id, kind, rank, value, search_key)
          VALUES (26, 100, 1, 'Tina@SuperTest.example', 'tina@supertest.example'), (27, 100, 1, 'both@supertest.example', 'both@supertest.example'),
                 (29, 100, 1, 'both@supertest.example', 'both@supertest.example');
        INSERT INTO associate (associate_id, name, name_key, person_id, type, user_group_id, role_id, deleted, tz_location_id, created_at, updated_at)
          VALUES (5, 'TJE0', 'TJE0', 26, 0, 2, 11, FALSE, NULL, 0, 0), (6, 'ANN', 'ANN', 27, 0, 2, 12, FALSE, 460, 0, 0),
                 (8, 'OLD', 'OLD', 29, 0, 2, 12, TRUE, NULL, 0, 0), (9, 'ROOM', 'ROOM', NULL, 1, 2, 12, FALSE, NULL, 0, 0),
                 (10, 'EXT', 'EXT', 30, 4, 2, 12, FALSE, NULL, 0, 0);
        INSERT INTO associate_group (associate_id, user_group_id, valid_to_at) VALUES (6, 3, NULL), (6, 2, NULL), (5, 3, 1);
        UPDATE contact SET associate_id = 5 WHERE contact_id = 1;
        """;

    private const string PasswordSql = """
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, created_at, updated_at)
        VALUES (@id, 'CRM5/PASSWORD', @name, @name, @secret, 0, 0)
        """;

    private readonly TestDatabase _database;
    private readonly SignInOptions _options;
    private ServiceProvider _services;

    private SignInFixture(TestDatabase database, SignInOptions options)
    {
        _database = database;
        _options = options;
        _services = Build();
    }

    public FakeClock Clock { get; } = new(Start);

    public TicketStore Tickets => _services.GetRequiredService<TicketStore>();

    public TicketShelf Shelf => _services.GetRequiredService<TicketShelf>();

    public TicketRenewal Renewal => _services.GetRequiredService<TicketRenewal>();

    /// <param name="database">Still to be created; it becomes the fixture's own.</param>
    public static async Task<SignInFixture> CreateAsync(TestDatabase database, SignInOptions? options = null)
    {
        await database.CreateAsync(DatabaseState.Migrated);
        var fixture = new SignInFixture(database, options ?? new SignInOptions { PasswordRounds = 1_000 });
        var hash = fixture._services.GetRequiredService<PasswordHash>();
        await fixture.WriteAsync(async session =>
        {
            await session.ExecuteAsync(UsersSql);
            foreach (var (id, name, password) in new[] { (5, "TJE0", "Tje0"), (6, "ANN", ""), (8, "OLD", "old"), (9, "ROOM", "room"), (10, "EXT", "ext") })
            {
                await session.ExecuteAsync(PasswordSql, new { id, name, secret = hash.Create(password) });
            }
        });
        return fixture;
    }

    public Task<(AuthenticateResponse Response, Zone? Zone)> SignInAsync(string? name, string? password) => CallAsync(
        agent => agent.AuthenticateUsernamePassword(new AuthenticateUsernamePasswordRequest { UserName = name, Password = password }));

    public async Task<string> TicketAsync(string name = "TJE0", string password = "Tje0") =>
        (await SignInAsync(name, password)).Response.Credentials!.Ticket!;

    public async Task<(T Response, Zone? Zone)> CallAsync<T>(Func<ISoPrincipalAgent, Task<T>> call)
    {
        await using var scope = _services.CreateAsyncScope();
        var response = await call(scope.ServiceProvider.GetRequiredService<ISoPrincipalAgent>());
        return (response, scope.ServiceProvider.GetRequiredService<CallContext>().AnswerZone);
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async Task WriteAsync(Func<Session, Task> write)
    {
        await using var scope = _services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        await session.BeginAsync();
        await write(session);
        await session.CommitAsync();
    }

    public Task ExecuteAsync(string sql) => WriteAsync(session => session.ExecuteAsync(sql));

    public Task<T?> ScalarAsync<T>(string sql) =>
        InScopeAsync(services => services.GetRequiredService<Session>().ExecuteScalarAsync<T>(sql));

    /// <summary>As if the process had ended, without a last flush, and a new one had started.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(_options);
        services.AddData(_database.Options, new SeedOptions());
        services.AddAgents();
        return services.BuildServiceProvider(validateScopes: true);
    }
}
