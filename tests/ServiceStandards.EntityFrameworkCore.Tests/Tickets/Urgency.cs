namespace ServiceStandards.EntityFrameworkCore.Tests.Tickets;

/// <summary>How soon a ticket wants to be served.</summary>
public enum Urgency
{
    /// <summary>At any time.</summary>
    CanWait,

    /// <summary>At once.</summary>
    VeryUrgent,
}
