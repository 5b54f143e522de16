<?php
// The interop scenario as a PHP SoapClient lives it: php scenario.php WSDL BASE
//   WSDL  where the three documents are, {agent} standing for the agent's name; an http address is the served contract
//   BASE  address that the .svc endpoints are under
declare(strict_types=1);

const SERVICE_NAMESPACE = 'http://www.superoffice.net/ws/crm/NetServer/Services86';
const NOTHING = 2147483000;

$checks = 0;
$failed = 0;

function check(string $what, mixed $expected, mixed $actual): void
{
    global $checks, $failed;
    $checks++;
    if ($expected === $actual) {
        echo "ok   $what\n";
        return;
    }
    $failed++;
    echo "FAIL $what: expected ", var_export($expected, true), ', got ', var_export($actual, true), "\n";
}

/** One agent: keeps the reply headers of its last call. */
final class Agent
{
    public array $headers = [];
    private readonly SoapClient $client;

    public function __construct(string $agent, string $wsdl, string $base, int $compression)
    {
        $options = [
            'cache_wsdl' => WSDL_CACHE_NONE,
            'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
            'connection_timeout' => 20,
            'exceptions' => true,
        ];
        if ($compression !== 0) {
            $options['compression'] = $compression;
        }
        // The served contract must bring its own address; the published one names somebody else's server.
        if (!str_starts_with($wsdl, 'http')) {
            $options['location'] = "$base/$agent.svc";
        }
        $this->client = new SoapClient(str_replace('{agent}', $agent, $wsdl), $options);
    }

    public function call(string $operation, array $parameters, ?string $ticket = null, mixed $zone = null): mixed
    {
        $sent = [new SoapHeader(SERVICE_NAMESPACE, 'ApplicationToken', '')];
        if ($ticket !== null) {
            $sent[] = new SoapHeader(SERVICE_NAMESPACE, 'Credentials', ['Ticket' => $ticket]);
        }
        if ($zone !== null) {
            $sent[] = new SoapHeader(SERVICE_NAMESPACE, 'TimeZone', $zone);
        }
        $this->headers = [];
        return $this->client->__soapCall($operation, [$parameters], [], $sent, $this->headers);
    }

    public function outcome(string $what): void
    {
        check("$what: Succeeded", true, $this->headers['Succeeded'] ?? null);
        check("$what: no ExceptionInfo", null, $this->headers['ExceptionInfo'] ?? null);
        check("$what: TimeZone header", true, ($this->headers['TimeZone']->SoTimeZoneId ?? 0) > 0);
    }
}

[, $wsdl, $base] = $argv;
$principal = new Agent('SoPrincipal', $wsdl, $base, 0);
// This stack can compress its requests; the two big agents are called that way.
$gzip = SOAP_COMPRESSION_ACCEPT | SOAP_COMPRESSION_GZIP | 6;
$appointments = new Agent('Appointment', $wsdl, $base, $gzip);
$contacts = new Agent('Contact', $wsdl, $base, $gzip);

try {
    // Sign in; the zone of the reply goes into every later call, as the documented callers do it.
    $reply = $principal->call('AuthenticateUsernamePassword', ['UserName' => 'TJE0', 'Password' => 'Tje0']);
    $principal->outcome('sign in');
    check('sign in: AuthenticationSucceeded', true, $reply->AuthenticationSucceeded);
    $ticket = $reply->Credentials->Ticket ?? '';
    check('sign in: ticket prefix', '7T:', substr($ticket, 0, 3));
    $zone = $principal->headers['TimeZone'] ?? null;

    // An appointment, there and back.
    $entity = $appointments->call('CreateDefaultAppointmentEntity', [], $ticket, $zone)->Response;
    $appointments->outcome('default appointment');
    check('default appointment: id', 0, $entity->AppointmentId);
    check('default appointment: Type', 'inDiary', $entity->Type);
    $text = 'Møte <kaffe> & kake hos Åse: 会議 "€"';
    $entity->Description = $text;
    $entity->Location = 'Rom 101 & hage <ute>';
    $entity->StartDate = '2031-03-05T09:00:00';
    $entity->EndDate = '2031-03-05T10:30:00';
    $saved = $appointments->call('SaveAppointmentEntity', ['AppointmentEntity' => $entity], $ticket, $zone)->Response;
    $appointments->outcome('save appointment');
    $id = $saved->AppointmentId;
    check('save appointment: id', true, $id > 0);

    $read = $appointments->call('GetAppointmentEntity', ['AppointmentEntityId' => $id], $ticket, $zone)->Response;
    $appointments->outcome('get appointment');
    check('get appointment: id', $id, $read->AppointmentId);
    check('get appointment: Description', $text, $read->Description);
    check('get appointment: Location', 'Rom 101 & hage <ute>', $read->Location);
    check('get appointment: StartDate', '2031-03-05T09:00:00', $read->StartDate);
    check('get appointment: EndDate', '2031-03-05T10:30:00', $read->EndDate);
    check('get appointment: AlarmLeadTime', $entity->AlarmLeadTime, $read->AlarmLeadTime);
    check('get appointment: not completed', 'NotStarted', $read->Completed);

    $appointments->call(
        'SetActivityStatus',
        ['ActivityIdentifier' => ['string' => ["appointment_id=$id"]], 'ActivityStatus' => 'Completed'],
        $ticket,
        $zone);
    $appointments->outcome('set status');
    $read = $appointments->call('GetAppointmentEntity', ['AppointmentEntityId' => $id], $ticket, $zone)->Response;
    check('set status: Completed', 'Completed', $read->Completed);
    check('set status: Description kept', $text, $read->Description);

    // A contact with phones and e-mails.
    $contact = $contacts->call('CreateDefaultContactEntity', [], $ticket, $zone)->Response;
    $contacts->outcome('default contact');
    check('default contact: id', 0, $contact->ContactId);
    $contact->Name = 'Ærlig & Sønner <PHP>';
    $contact->Department = 'Blåbær';
    $contact->Phones = ['EntityElement' => [
        ['Value' => '+47 22 33 44 55', 'Description' => 'Sentralbord'],
        ['Value' => '22 33 44 66', 'Description' => ''],
    ]];
    $contact->Emails = ['EntityElement' => [['Value' => 'post@aerlig.example', 'Description' => 'Post']]];
    $savedContact = $contacts->call('SaveContactEntity', ['ContactEntity' => $contact], $ticket, $zone)->Response;
    $contacts->outcome('save contact');
    $contactId = $savedContact->ContactId;
    check('save contact: id', true, $contactId > 0);
    $readContact = $contacts->call('GetContactEntity', ['ContactEntityId' => $contactId], $ticket, $zone)->Response;
    $contacts->outcome('get contact entity');
    check('get contact entity: Name', 'Ærlig & Sønner <PHP>', $readContact->Name);
    check('get contact entity: Department', 'Blåbær', $readContact->Department);
    $phones = array_map(fn ($phone) => $phone->Value, $readContact->Phones->EntityElement ?? []);
    check('get contact entity: Phones', ['+47 22 33 44 55', '22 33 44 66'], $phones);
    check('get contact entity: Emails', 'post@aerlig.example', $readContact->Emails->EntityElement[0]->Value ?? null);
    $light = $contacts->call('GetContact', ['ContactId' => $contactId], $ticket, $zone)->Response;
    $contacts->outcome('get contact');
    check('get contact: Name', 'Ærlig & Sønner <PHP>', $light->Name);
    check('get contact: DirectPhone', '+47 22 33 44 55', $light->DirectPhone);
    check('get contact: EmailAddress', 'post@aerlig.example', $light->EmailAddress);

    // Away with the appointment.
    $appointments->call('DeleteAppointmentEntity', ['AppointmentEntityId' => $id], $ticket, $zone);
    $appointments->outcome('delete appointment');
    $gone = $appointments->call('GetAppointmentEntity', ['AppointmentEntityId' => $id], $ticket, $zone);
    $appointments->outcome('get deleted appointment');
    check('get deleted appointment: Response', null, $gone->Response ?? null);

    // What refuses, and how.
    $refused = $principal->call('AuthenticateUsernamePassword', ['UserName' => 'TJE0', 'Password' => 'wrong']);
    $principal->outcome('wrong password');
    check('wrong password: AuthenticationSucceeded', false, $refused->AuthenticationSucceeded);
    check('wrong password: Credentials', null, $refused->Credentials ?? null);
    check('wrong password: Response', null, $refused->Response ?? null);

    $nothing = $appointments->call('GetAppointmentEntity', ['AppointmentEntityId' => $id], '7T:bm90IGEgdGlja2V0', $zone);
    check('bad ticket: Succeeded', false, $appointments->headers['Succeeded'] ?? null);
    $type = $appointments->headers['ExceptionInfo']->ExceptionType ?? '';
    check('bad ticket: ExceptionType', 'SoSessionException', substr($type, -18));
    check('bad ticket: Response', null, $nothing->Response ?? null);
    check('bad ticket: TimeZone header', true, isset($appointments->headers['TimeZone']->SoTimeZoneId));

    $unknown = $appointments->call('GetAppointmentEntity', ['AppointmentEntityId' => NOTHING], $ticket, $zone);
    $appointments->outcome('unknown id');
    check('unknown id: Response', null, $unknown->Response ?? null);

    $contacts->call('DeleteContactEntity', ['ContactEntityId' => $contactId], $ticket, $zone);
    $contacts->outcome('delete contact');
    $deleted = $contacts->call('GetContactEntity', ['ContactEntityId' => $contactId], $ticket, $zone);
    check('delete contact: gone', null, $deleted->Response ?? null);

    // An infrastructure error is a real SOAP fault.
    try {
        $contacts->call('GetContactEntity', ['ContactEntityId' => $contactId], $ticket, ['SoTimeZoneId' => '99999999999']);
        check('bad number: fault', 'a fault', 'none');
    } catch (SoapFault $fault) {
        check('bad number: fault', "The value of 'SoTimeZoneId' is not a valid int.", $fault->getMessage());
    }
} catch (Throwable $error) {
    check('no exception', null, get_class($error) . ': ' . $error->getMessage() . ' at line ' . $error->getLine());
}
echo "scenario: $checks checks, $failed failed\n";
exit($failed === 0 ? 0 : 1);
