namespace ServiceStandards.Words.Dutch;

internal sealed class DutchConclusions : IConclusionPhrases
{
    public string Compliant(string detail) => $"Dat is gehaald: {detail}.";

    public string Tolerated(string detail) => $"Dat is niet gehaald, maar wordt gedoogd: {detail}.";

    public string NonCompliant(string detail) => $"Dat is niet gehaald: {detail}.";

    public string Undecided(string unmeasurable, string low, string high) =>
        $"Dat valt niet te beslissen door gebrek aan gegevens over {unmeasurable}: het kan nog {low} tot {high} worden.";

    public string Insufficient(string judged, string minimum, string? figure) =>
        $"Dat valt nog niet te zeggen: {judged} beoordeeld, minstens {minimum} nodig{(figure is null ? "" : $"; tot nu toe is het {figure}")}.";

    public string NoData(Noun noun) => $"Dat valt niet te zeggen: er is geen {noun.One} beoordeeld.";

    public string WithoutTarget(string figure, string judged) => $"Het is {figure}, over {judged}.";

    public string WithoutTargetOrData(Noun noun) => $"Er is geen cijfer: er is geen {noun.One} beoordeeld.";

    public string ToSpare(string figure, string? room) => room is null ? $"{figure}, zonder speling" : $"{figure}, met een speling van {room}";

    public string Beyond(string figure, string? amount, bool over, bool countable) => (amount, over) switch
    {
        (null, _) => $"{figure}, precies op de grens, en dat is niet genoeg",
        (_, true) => $"{figure}, {amount} te veel",
        (_, false) => $"{figure}, {amount} te weinig",
    };

    public string CellsFail(string figure, string failed, string all, string cells) => $"{figure} over het geheel, maar niet in {failed} van de {all} delen: {cells}";

    public string CellsFailToo(string detail, string failed, string all, string cells) => $"{detail}; in {failed} van de {all} delen is het niet gehaald: {cells}";

    public string More(string count) => $"nog {count}";

    public string CannotStay(string figure) => $"Dat kan zo niet blijven: met de tijd tot nu toe van wat nog loopt is het al {figure}.";

    public string Uncertain(string figure, string judged, string confidence) => $"{figure}, met {judged} niet zeker genoeg ({confidence} zekerheid)";
}
