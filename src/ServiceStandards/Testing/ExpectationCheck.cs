using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>Holds all that is expected of a standard against its result.</summary>
internal static class ExpectationCheck
{
    public static IEnumerable<TestCheck> Check(Expectation expectation, StandardResult result)
    {
        string id = expectation.Standard.Name;
        foreach (ExpectedFigure figure in expectation.Figures) yield return FigureCheck.Check(figure, id, null, result.Whole, result.Unit);
        foreach (ExpectedCell expected in expectation.Cells)
        {
            string name = NameOf(expected);
            CellResult? cell = result.Cells.FirstOrDefault(c => IsThe(expected, c));
            if (cell is null) yield return FigureCheck.NoSuchCell(expected, id, name);
            else
            {
                foreach (ExpectedFigure figure in expected.Figures) yield return FigureCheck.Check(figure, id, name, cell.Figures, result.Unit);
            }
        }
    }

    /// <summary>Fields that the test does not name may have any value: the first such cell is meant.</summary>
    private static bool IsThe(ExpectedCell expected, CellResult cell) =>
        expected.Period == cell.Period && expected.Group.All(g => cell.Group.Contains(new KeyValuePair<string, string?>(g.Key.Name, g.Value)));

    private static string NameOf(ExpectedCell cell) =>
        string.Join(' ', cell.Group.Select(g => g.Value ?? "(none)").Prepend(cell.Period ?? "").Where(p => p.Length > 0));
}
