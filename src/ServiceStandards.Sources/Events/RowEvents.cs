using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Gives each row its events, for one reading of the records.</summary>
internal abstract class RowEvents : IDisposable
{
    /// <summary>Adds the events of the row that the cells are at; gives the reason where they cannot be read.</summary>
    public abstract string? Fill(RowCells cells, TableRow row);

    /// <summary>Tells the account what was left out, when all records were read.</summary>
    public virtual void End() { }

    /// <summary>Closes what is read from.</summary>
    public abstract void Dispose();
}
