namespace ServiceStandards.Sources;

/// <summary>How records and their events are sorted by id.</summary>
public enum EventOrder
{
    /// <summary>In no order, or in an unknown one.</summary>
    Unsorted,

    /// <summary>Ids are whole numbers, the smaller first.</summary>
    Number,

    /// <summary>Ids are texts, in the order of their UTF-8 bytes.</summary>
    Text,
}
