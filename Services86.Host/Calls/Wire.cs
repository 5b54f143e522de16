using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Contracts.Headers;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Soap;

namespace Services86.Host.Calls;

/// <summary>The generated serializers and operations of the three agents.</summary>
[WireAgents(
    typeof(IAppointmentAgent),
    typeof(IContactAgent),
    typeof(ISoPrincipalAgent),
    HeaderTypes = [typeof(SoCredentials), typeof(SoTimeZone), typeof(SoExceptionInfo), typeof(SoExtraInfo)],
    SharedTypes = [typeof(FieldPropertyDictionary)])]
internal static partial class Wire;
