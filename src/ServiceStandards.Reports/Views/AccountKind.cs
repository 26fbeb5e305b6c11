namespace ServiceStandards.Reports.Views;

/// <summary>What a line of an account means for the verdict.</summary>
internal enum AccountKind
{
    InFavour,
    Against,
    Judged,
    Open,
    Aside,
    Outside,
}
