namespace ServiceStandards.Words.English;

internal sealed class EnglishConclusions : IConclusionPhrases
{
    public string Compliant(string detail) => $"That is achieved: {detail}.";

    public string Tolerated(string detail) => $"That is not achieved, but tolerated: {detail}.";

    public string NonCompliant(string detail) => $"That is not achieved: {detail}.";

    public string Undecided(string unmeasurable, string low, string high) =>
        $"That cannot be decided for lack of data on {unmeasurable}: it can still become {low} to {high}.";

    public string Insufficient(string judged, string minimum, string? figure) =>
        $"That cannot be said yet: {judged} judged, at least {minimum} needed{(figure is null ? "" : $"; so far it is {figure}")}.";

    public string NoData(Noun noun) => $"That cannot be said: no {noun.One} was judged.";

    public string WithoutTarget(string figure, string judged) => $"It is {figure}, over {judged}.";

    public string WithoutTargetOrData(Noun noun) => $"There is no figure: no {noun.One} was judged.";

    public string ToSpare(string figure, string? room) => room is null ? $"{figure}, with nothing to spare" : $"{figure}, with {room} to spare";

    public string Beyond(string figure, string? amount, bool over, bool countable) => (amount, over, countable) switch
    {
        (null, _, _) => $"{figure}, right on the limit, which is not enough",
        (_, true, true) => $"{figure}, {amount} too many",
        (_, true, false) => $"{figure}, {amount} too much",
        (_, false, true) => $"{figure}, {amount} too few",
        (_, false, false) => $"{figure}, {amount} too little",
    };

    public string CellsFail(string figure, string failed, string all, string cells) => $"{figure} as a whole, but not in {failed} of the {all} parts: {cells}";

    public string CellsFailToo(string detail, string failed, string all, string cells) => $"{detail}; it fails in {failed} of the {all} parts: {cells}";

    public string More(string count) => $"{count} more";

    public string CannotStay(string figure) => $"It cannot stay so: with the time so far of what still runs it is {figure} already.";

    public string Uncertain(string figure, string judged, string confidence) => $"{figure}, not certain enough with {judged} ({confidence} confidence)";
}
