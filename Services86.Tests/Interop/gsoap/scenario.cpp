// The interop scenario as gSOAP lives it: scenario BASE
//   BASE  address that the .svc endpoints are under
// gSOAP marks every date as UTC, so this caller sends TimeZone id 1 (spec/envelope.md section 6).
#include "soapH.h"
#include "s86.nsmap"

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

const int nothing = 2147483000;
int checks = 0;
int failed = 0;

template <typename T> std::string shown(const T& value) { std::ostringstream out; out << std::boolalpha << value; return out.str(); }

template <typename T> void check(const std::string& what, const T& expected, const T& actual) {
    checks++;
    if (expected == actual) {
        std::cout << "ok   " << what << "\n";
        return;
    }
    failed++;
    std::cout << "FAIL " << what << ": expected " << shown(expected) << ", got " << shown(actual) << "\n";
}

void check(const std::string& what, const char* expected, const std::string* actual) {
    check(what, std::string(expected), actual ? *actual : std::string("(nil)"));
}

template <typename T> T value(const T* member) { return member ? *member : T(); }

std::string base;
std::string ticket;
struct soap* context;

std::string* text(const char* content) {
    std::string* made = soap_new_std__string(context);
    *made = content;
    return made;
}

template <typename T> T* number(T content) {
    T* made = static_cast<T*>(soap_malloc(context, sizeof(T)));
    *made = content;
    return made;
}

/// The request headers of one call; gSOAP sets mustUnderstand on the first two.
void headers(const std::string* sent) {
    context->header = nullptr;
    soap_header(context);
    soap_default_SOAP_ENV__Header(context, context->header);
    context->header->s86__ApplicationToken = text("");
    if (sent) {
        context->header->s86__Credentials = soap_new_s86__SoCredentials(context);
        context->header->s86__Credentials->Ticket = text(sent->c_str());
        context->header->s86__TimeZone = soap_new_s86__SoTimeZone(context);
        context->header->s86__TimeZone->SoTimeZoneId = number(1);
    }
}

void answered(const std::string& what, int result) {
    std::string fault = "SOAP_OK";
    if (result != SOAP_OK) {
        std::ostringstream out;
        soap_stream_fault(context, out);
        fault = out.str();
    }
    check(what + ": answered", std::string("SOAP_OK"), fault);
}

void outcome(const std::string& what, int result) {
    answered(what, result);
    SOAP_ENV__Header* reply = context->header;
    check(what + ": Succeeded", true, reply && value(reply->s86__Succeeded));
    check(what + ": no ExceptionInfo", true, !reply || !reply->s86__ExceptionInfo);
    check(what + ": TimeZone header", true, reply && reply->s86__TimeZone && value(reply->s86__TimeZone->SoTimeZoneId) > 0);
}

s86__EntityElement* element(const char* content, const char* description) {
    s86__EntityElement* made = soap_new_s86__EntityElement(context);
    made->Value = text(content);
    made->Description = text(description);
    return made;
}

#define CALL(agent, operation, request, reply) \
    soap_call___s86__##operation(context, (base + "/" #agent ".svc").c_str(), nullptr, request, reply)

s86__AppointmentEntity* get(const std::string& what, const std::string& with, int id) {
    _s86__GetAppointmentEntity request;
    request.AppointmentEntityId = &id;
    _s86__GetAppointmentEntityResponse reply;
    headers(&with);
    int result = CALL(Appointment, GetAppointmentEntity, &request, reply);
    if (&with == &ticket) {
        outcome(what, result);
    } else {
        answered(what, result);
    }
    return reply.Response;
}

void sign_in() {
    _s86__AuthenticateUsernamePassword request;
    request.UserName = text("TJE0");
    request.Password = text("Tje0");
    _s86__AuthenticateResponse reply;
    headers(nullptr);
    outcome("sign in", CALL(SoPrincipal, AuthenticateUsernamePassword, &request, reply));
    check("sign in: AuthenticationSucceeded", true, value(reply.AuthenticationSucceeded));
    ticket = reply.Credentials ? value(reply.Credentials->Ticket) : "";
    check("sign in: ticket prefix", std::string("7T:"), ticket.substr(0, 3));
}

int appointment() {
    _s86__CreateDefaultAppointmentEntity defaults;
    _s86__CreateDefaultAppointmentEntityResponse defaulted;
    headers(&ticket);
    outcome("default appointment", CALL(Appointment, CreateDefaultAppointmentEntity, &defaults, defaulted));
    s86__AppointmentEntity* entity = defaulted.Response;
    check("default appointment: present", true, entity != nullptr);
    if (!entity) {
        return 0;
    }
    check("default appointment: id", 0, value(entity->AppointmentId));
    check("default appointment: Type", int(s86__AppointmentType__inDiary), int(value(entity->Type)));
    const char* description = "Møte <kaffe> & kake hos Åse: 会議 \"€\"";
    const char* location = "Rom 101 & hage <ute>";
    const time_t start = 1930467600; // 2031-03-05T09:00:00
    const time_t end = 1930473000;
    entity->Description = text(description);
    entity->Location = text(location);
    entity->StartDate = number(start);
    entity->EndDate = number(end);
    _s86__SaveAppointmentEntity request;
    request.AppointmentEntity = entity;
    _s86__SaveAppointmentEntityResponse saved;
    headers(&ticket);
    outcome("save appointment", CALL(Appointment, SaveAppointmentEntity, &request, saved));
    int id = saved.Response ? value(saved.Response->AppointmentId) : 0;
    check("save appointment: id", true, id > 0);

    s86__AppointmentEntity* read = get("get appointment", ticket, id);
    check("get appointment: present", true, read != nullptr);
    if (read) {
        check("get appointment: id", id, value(read->AppointmentId));
        check("get appointment: Description", description, read->Description);
        check("get appointment: Location", location, read->Location);
        check("get appointment: StartDate", start, value(read->StartDate));
        check("get appointment: EndDate", end, value(read->EndDate));
        check("get appointment: AlarmLeadTime", value(entity->AlarmLeadTime), value(read->AlarmLeadTime));
        check("get appointment: not completed", int(s86__ActivityStatus__NotStarted), int(value(read->Completed)));
    }

    _s86__SetActivityStatus status;
    status.ActivityIdentifier = soap_new_arr__ArrayOfstring(context);
    status.ActivityIdentifier->string.push_back("appointment_id=" + std::to_string(id));
    status.ActivityStatus = number(s86__ActivityStatus__Completed);
    _s86__SetActivityStatusResponse done;
    headers(&ticket);
    outcome("set status", CALL(Appointment, SetActivityStatus, &status, done));
    read = get("get completed appointment", ticket, id);
    check("set status: Completed", int(s86__ActivityStatus__Completed), int(read ? value(read->Completed) : s86__ActivityStatus__Unknown));
    check("set status: Description kept", description, read ? read->Description : nullptr);
    return id;
}

int contact() {
    _s86__CreateDefaultContactEntity defaults;
    _s86__CreateDefaultContactEntityResponse defaulted;
    headers(&ticket);
    outcome("default contact", CALL(Contact, CreateDefaultContactEntity, &defaults, defaulted));
    s86__ContactEntity* entity = defaulted.Response;
    check("default contact: present", true, entity != nullptr);
    if (!entity) {
        return 0;
    }
    const char* name = "Ærlig & Sønner <gSOAP>";
    check("default contact: id", 0, value(entity->ContactId));
    entity->Name = text(name);
    entity->Department = text("Blåbær");
    entity->Phones = soap_new_s86__ArrayOfEntityElement(context);
    entity->Phones->EntityElement.push_back(element("+47 22 33 44 55", "Sentralbord"));
    entity->Phones->EntityElement.push_back(element("22 33 44 66", ""));
    entity->Emails = soap_new_s86__ArrayOfEntityElement(context);
    entity->Emails->EntityElement.push_back(element("post@aerlig.example", "Post"));
    _s86__SaveContactEntity request;
    request.ContactEntity = entity;
    _s86__SaveContactEntityResponse saved;
    headers(&ticket);
    outcome("save contact", CALL(Contact, SaveContactEntity, &request, saved));
    int id = saved.Response ? value(saved.Response->ContactId) : 0;
    check("save contact: id", true, id > 0);

    _s86__GetContactEntity full;
    full.ContactEntityId = &id;
    _s86__GetContactEntityResponse read;
    headers(&ticket);
    outcome("get contact entity", CALL(Contact, GetContactEntity, &full, read));
    check("get contact entity: present", true, read.Response && read.Response->Phones && read.Response->Emails);
    if (read.Response && read.Response->Phones && read.Response->Emails) {
        check("get contact entity: Name", name, read.Response->Name);
        check("get contact entity: Department", "Blåbær", read.Response->Department);
        std::string phones;
        for (s86__EntityElement* phone : read.Response->Phones->EntityElement) {
            phones += value(phone->Value) + ";";
        }
        check("get contact entity: Phones", std::string("+47 22 33 44 55;22 33 44 66;"), phones);
        std::string mails;
        for (s86__EntityElement* mail : read.Response->Emails->EntityElement) {
            mails += value(mail->Value) + ";";
        }
        check("get contact entity: Emails", std::string("post@aerlig.example;"), mails);
    }

    _s86__GetContact light;
    light.ContactId = &id;
    _s86__GetContactResponse card;
    headers(&ticket);
    outcome("get contact", CALL(Contact, GetContact, &light, card));
    check("get contact: present", true, card.Response != nullptr);
    if (card.Response) {
        check("get contact: Name", name, card.Response->Name);
        check("get contact: DirectPhone", "+47 22 33 44 55", card.Response->DirectPhone);
        check("get contact: EmailAddress", "post@aerlig.example", card.Response->EmailAddress);
    }
    return id;
}

void refusals(int id) {
    _s86__AuthenticateUsernamePassword request;
    request.UserName = text("TJE0");
    request.Password = text("wrong");
    _s86__AuthenticateResponse reply;
    headers(nullptr);
    outcome("wrong password", CALL(SoPrincipal, AuthenticateUsernamePassword, &request, reply));
    check("wrong password: AuthenticationSucceeded", false, value(reply.AuthenticationSucceeded));
    check("wrong password: Credentials", true, reply.Credentials == nullptr);
    check("wrong password: Response", true, reply.Response == nullptr);

    const std::string bad = "7T:bm90IGEgdGlja2V0";
    s86__AppointmentEntity* refused = get("bad ticket", bad, id);
    SOAP_ENV__Header* said = context->header;
    check("bad ticket: Succeeded", false, said && value(said->s86__Succeeded));
    std::string type = said && said->s86__ExceptionInfo ? value(said->s86__ExceptionInfo->ExceptionType) : "";
    check("bad ticket: ExceptionType", std::string("SoSessionException"), type.size() > 18 ? type.substr(type.size() - 18) : type);
    check("bad ticket: Response", true, refused == nullptr);
    check("bad ticket: TimeZone header", true, said && said->s86__TimeZone != nullptr);

    check("unknown id: Response", true, get("unknown id", ticket, nothing) == nullptr);
}

void delete_contact(int id) {
    _s86__DeleteContactEntity request;
    request.ContactEntityId = &id;
    _s86__DeleteContactEntityResponse done;
    headers(&ticket);
    outcome("delete contact", CALL(Contact, DeleteContactEntity, &request, done));
    _s86__GetContactEntity full;
    full.ContactEntityId = &id;
    _s86__GetContactEntityResponse read;
    headers(&ticket);
    outcome("get deleted contact", CALL(Contact, GetContactEntity, &full, read));
    check("delete contact: gone", true, read.Response == nullptr);
}

/// An infrastructure error is a real SOAP fault.
void fault(int id) {
    _s86__GetContactEntity full;
    full.ContactEntityId = &id;
    _s86__GetContactEntityResponse read;
    headers(&ticket);
    int result = soap_call___s86__GetContactEntity(context, (base + "/Contact.svc").c_str(), "urn:nowhere", &full, read);
    check("unknown action: fault", true, result != SOAP_OK);
    const char* reason = result == SOAP_OK ? "none" : soap_fault_string(context);
    check("unknown action: reason", std::string("The action 'urn:nowhere' is not supported."), std::string(reason ? reason : ""));
}

} // namespace

int main(int argc, char** argv) {
    base = argc > 1 ? argv[1] : "";
    context = soap_new1(SOAP_C_UTFSTRING | SOAP_XML_STRICT);
    context->connect_timeout = context->send_timeout = context->recv_timeout = 20;
    sign_in();
    int id = appointment();
    // This stack can send its requests in chunks; the contact agent is called that way.
    soap_set_omode(context, SOAP_IO_CHUNK);
    int company = contact();
    soap_clr_omode(context, SOAP_IO_CHUNK);

    _s86__DeleteAppointmentEntity request;
    request.AppointmentEntityId = &id;
    _s86__DeleteAppointmentEntityResponse done;
    headers(&ticket);
    outcome("delete appointment", CALL(Appointment, DeleteAppointmentEntity, &request, done));
    check("get deleted appointment: Response", true, get("get deleted appointment", ticket, id) == nullptr);

    refusals(id);
    delete_contact(company);
    fault(company);
    soap_destroy(context);
    soap_end(context);
    soap_free(context);
    std::cout << "scenario: " << checks << " checks, " << failed << " failed" << std::endl;
    return failed == 0 ? 0 : 1;
}
