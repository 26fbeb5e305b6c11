namespace ServiceStandards.Agreement.Tests.Written;

internal enum CardForm { Parts, AllOf, AnyOf }
