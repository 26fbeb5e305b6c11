using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>A kind of file and all constructs it is made of.</summary>
/// <param name="Id">The file name of its schema.</param>
/// <param name="Title">What editors show for it.</param>
/// <param name="Constructs">The first is the file itself.</param>
internal sealed record SchemaDocument(string Id, string Title, ImmutableArray<Construct> Constructs)
{
    public Construct Root => Constructs[0];

    public Construct Find(string name) => Constructs.First(c => c.Name == name);
}
