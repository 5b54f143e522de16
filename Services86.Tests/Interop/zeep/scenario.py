"""The interop scenario as zeep lives it: python3 scenario.py WSDL BASE

WSDL  where the three documents are, {agent} standing for the agent's name; an http address is the served contract
BASE  address that the .svc endpoints are under
"""

import datetime
import sys
import traceback

import zeep

NAMESPACE = "http://www.superoffice.net/ws/crm/NetServer/Services86"
NOTHING = 2147483000

checks = 0
failed = 0


def check(what, expected, actual):
    global checks, failed
    checks += 1
    if expected == actual and type(expected) is type(actual):
        print(f"ok   {what}")
        return
    failed += 1
    print(f"FAIL {what}: expected {expected!r}, got {actual!r}")


class Agent:
    """One agent: keeps the reply headers of its last call."""

    def __init__(self, name, wsdl, base):
        client = zeep.Client(wsdl.replace("{agent}", name), settings=zeep.Settings(strict=True))
        # The served contract must bring its own address; the published one names somebody else's server.
        self.service = (
            client.service
            if wsdl.startswith("http")
            else client.create_service(f"{{{NAMESPACE}}}BasicHttpBinding_{name}", f"{base}/{name}.svc")
        )
        self.client = client
        self.headers = None

    def type(self, name, **values):
        return self.client.get_type(f"{{{NAMESPACE}}}{name}")(**values)

    def call(self, operation, ticket=None, zone=None, **parameters):
        sent = {"ApplicationToken": ""}
        if ticket is not None:
            sent["Credentials"] = {"Ticket": ticket}
        if zone is not None:
            sent["TimeZone"] = zone
        self.headers = None
        reply = getattr(self.service, operation)(_soapheaders=sent, **parameters)
        self.headers = reply.header
        return reply.body

    def outcome(self, what):
        check(f"{what}: Succeeded", True, self.headers.Succeeded)
        check(f"{what}: no ExceptionInfo", True, absent(self.headers.ExceptionInfo))
        check(f"{what}: TimeZone header", True, self.headers.TimeZone.SoTimeZoneId > 0)


def response(body):
    """zeep hands out the only child of a reply in place of the reply."""
    return getattr(body, "Response", body) if body is not None else None


def absent(carrier):
    """zeep reads a nil carrier as an object whose members are all None."""
    return carrier is None or all(carrier[member] is None for member in carrier)


def scenario(wsdl, base):
    principal = Agent("SoPrincipal", wsdl, base)
    appointments = Agent("Appointment", wsdl, base)
    contacts = Agent("Contact", wsdl, base)

    # Sign in. This caller sends no TimeZone afterwards: values pass in the base zone.
    reply = principal.call("AuthenticateUsernamePassword", UserName="TJE0", Password="Tje0")
    principal.outcome("sign in")
    check("sign in: AuthenticationSucceeded", True, reply.AuthenticationSucceeded)
    ticket = reply.Credentials.Ticket
    check("sign in: ticket prefix", "7T:", ticket[:3])

    # An appointment, there and back.
    entity = response(appointments.call("CreateDefaultAppointmentEntity", ticket))
    appointments.outcome("default appointment")
    check("default appointment: id", 0, entity.AppointmentId)
    check("default appointment: Type", "inDiary", entity.Type)
    text = 'Møte <kaffe> & kake hos Åse: 会議 "€"'
    entity.Description = text
    entity.Location = "Rom 101 & hage <ute>"
    entity.StartDate = datetime.datetime(2031, 3, 5, 9, 0)
    entity.EndDate = datetime.datetime(2031, 3, 5, 10, 30)
    saved = response(appointments.call("SaveAppointmentEntity", ticket, AppointmentEntity=entity))
    appointments.outcome("save appointment")
    row = saved.AppointmentId
    check("save appointment: id", True, row > 0)

    read = response(appointments.call("GetAppointmentEntity", ticket, AppointmentEntityId=row))
    appointments.outcome("get appointment")
    check("get appointment: id", row, read.AppointmentId)
    check("get appointment: Description", text, read.Description)
    check("get appointment: Location", "Rom 101 & hage <ute>", read.Location)
    check("get appointment: StartDate", datetime.datetime(2031, 3, 5, 9, 0), read.StartDate)
    check("get appointment: EndDate", datetime.datetime(2031, 3, 5, 10, 30), read.EndDate)
    check("get appointment: AlarmLeadTime", entity.AlarmLeadTime, read.AlarmLeadTime)
    check("get appointment: not completed", "NotStarted", read.Completed)

    appointments.call(
        "SetActivityStatus",
        ticket,
        ActivityIdentifier={"string": [f"appointment_id={row}"]},
        ActivityStatus="Completed",
    )
    appointments.outcome("set status")
    read = response(appointments.call("GetAppointmentEntity", ticket, AppointmentEntityId=row))
    check("set status: Completed", "Completed", read.Completed)
    check("set status: Description kept", text, read.Description)

    # A contact with phones and e-mails.
    contact = response(contacts.call("CreateDefaultContactEntity", ticket))
    contacts.outcome("default contact")
    check("default contact: id", 0, contact.ContactId)
    contact.Name = "Ærlig & Sønner <zeep>"
    contact.Department = "Blåbær"
    element = contacts.type
    contact.Phones = {
        "EntityElement": [
            element("EntityElement", Value="+47 22 33 44 55", Description="Sentralbord"),
            element("EntityElement", Value="22 33 44 66", Description=""),
        ]
    }
    contact.Emails = {
        "EntityElement": [element("EntityElement", Value="post@aerlig.example", Description="Post")]
    }
    saved = response(contacts.call("SaveContactEntity", ticket, ContactEntity=contact))
    contacts.outcome("save contact")
    company = saved.ContactId
    check("save contact: id", True, company > 0)
    read = response(contacts.call("GetContactEntity", ticket, ContactEntityId=company))
    contacts.outcome("get contact entity")
    check("get contact entity: Name", "Ærlig & Sønner <zeep>", read.Name)
    check("get contact entity: Department", "Blåbær", read.Department)
    phones = [phone.Value for phone in read.Phones.EntityElement]
    check("get contact entity: Phones", ["+47 22 33 44 55", "22 33 44 66"], phones)
    check("get contact entity: Emails", "post@aerlig.example", read.Emails.EntityElement[0].Value)
    light = response(contacts.call("GetContact", ticket, ContactId=company))
    contacts.outcome("get contact")
    check("get contact: Name", "Ærlig & Sønner <zeep>", light.Name)
    check("get contact: DirectPhone", "+47 22 33 44 55", light.DirectPhone)
    check("get contact: EmailAddress", "post@aerlig.example", light.EmailAddress)

    # Away with the appointment.
    appointments.call("DeleteAppointmentEntity", ticket, AppointmentEntityId=row)
    appointments.outcome("delete appointment")
    gone = appointments.call("GetAppointmentEntity", ticket, AppointmentEntityId=row)
    appointments.outcome("get deleted appointment")
    check("get deleted appointment: Response", True, absent(response(gone)))

    # What refuses, and how.
    refused = principal.call("AuthenticateUsernamePassword", UserName="TJE0", Password="wrong")
    principal.outcome("wrong password")
    check("wrong password: AuthenticationSucceeded", False, refused.AuthenticationSucceeded)
    check("wrong password: Credentials", True, absent(refused.Credentials))
    check("wrong password: Response", True, absent(refused.Response))

    nothing = appointments.call("GetAppointmentEntity", "7T:bm90IGEgdGlja2V0", AppointmentEntityId=row)
    check("bad ticket: Succeeded", False, appointments.headers.Succeeded)
    kind = appointments.headers.ExceptionInfo.ExceptionType
    check("bad ticket: ExceptionType", "SoSessionException", kind[-18:])
    check("bad ticket: Response", True, absent(response(nothing)))
    check("bad ticket: TimeZone header", True, appointments.headers.TimeZone.SoTimeZoneId > 0)

    unknown = appointments.call("GetAppointmentEntity", ticket, AppointmentEntityId=NOTHING)
    appointments.outcome("unknown id")
    check("unknown id: Response", True, absent(response(unknown)))

    contacts.call("DeleteContactEntity", ticket, ContactEntityId=company)
    contacts.outcome("delete contact")
    deleted = contacts.call("GetContactEntity", ticket, ContactEntityId=company)
    check("delete contact: gone", True, absent(response(deleted)))

    # An infrastructure error is a real SOAP fault.
    try:
        contacts.call("GetContactEntity", ticket, {"SoTimeZoneId": 99999999999}, ContactEntityId=company)
        check("bad number: fault", "a fault", "none")
    except zeep.exceptions.Fault as fault:
        check("bad number: fault", "The value of 'SoTimeZoneId' is not a valid int.", fault.message)


try:
    scenario(*sys.argv[1:3])
except Exception as error:  # whatever the stack throws is a failed check
    check("no exception", None, f"{type(error).__name__}: {error} at line {error.__traceback__.tb_lineno}")
    traceback.print_exc(file=sys.stderr)
print(f"scenario: {checks} checks, {failed} failed")
sys.exit(1 if failed else 0)
