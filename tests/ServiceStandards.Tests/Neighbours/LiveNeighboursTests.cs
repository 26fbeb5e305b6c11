using ServiceStandards.Neighbours;

namespace ServiceStandards.Tests.Neighbours;

public sealed class LiveNeighboursTests
{
    [TestCase(1)]
    [TestCase(2)]
    public void Neighbours_are_those_of_a_look_at_all_whatever_came_and_went_and_every_change_names_whom_it_concerns(int seed)
    {
        var random = new Random(seed);
        var index = new LiveNeighbours();
        var places = new Dictionary<object, Neighbour>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < 600; i++)
        {
            Dictionary<object, (long, long)> before = Answers(places);
            object owner = places.Count > 0 && random.Next(2) == 0 ? places.Keys.ElementAt(random.Next(places.Count)) : new object();
            Neighbour? place = random.Next(4) == 0 ? null : new Neighbour(new NeighbourKey(0, (ulong)random.Next(3)), random.Next(25));
            var concerned = new HashSet<object>(ReferenceEqualityComparer.Instance);
            index.Put(owner, place, concerned);
            places.Remove(owner);
            if (place is { } now) places[owner] = now;

            foreach (var (one, (next, previous)) in Answers(places))
            {
                index.UntilNext(places[one].Key, places[one].Time).ShouldBe(next);
                index.SincePrevious(places[one].Key, places[one].Time).ShouldBe(previous);
                if (one != owner && before[one] != (next, previous)) concerned.ShouldContain(one);
            }
        }
    }

    private static Dictionary<object, (long Next, long Previous)> Answers(Dictionary<object, Neighbour> places) => places.ToDictionary(
        p => p.Key,
        p => (
            places.Values.Where(o => o.Key == p.Value.Key && o.Time > p.Value.Time).Select(o => o.Time - p.Value.Time).DefaultIfEmpty(NeighbourIndex.None).Min(),
            places.Values.Where(o => o.Key == p.Value.Key && o.Time < p.Value.Time).Select(o => p.Value.Time - o.Time).DefaultIfEmpty(NeighbourIndex.None).Min()),
        (IEqualityComparer<object>)ReferenceEqualityComparer.Instance);
}
