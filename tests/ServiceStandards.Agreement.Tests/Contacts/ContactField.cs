using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>A field that contacts carry themselves: its name and kind in the language, and how it is read.</summary>
internal sealed record ContactField(string Name, Kind Kind, Func<SampleContact, DateTimeZone, Value?> Read);
