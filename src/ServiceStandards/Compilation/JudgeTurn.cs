namespace ServiceStandards.Compilation;

/// <summary>The place of a judge among those that a record is given to one after the other.</summary>
internal enum JudgeTurn
{
    Alone,
    First,
    Later,
}
