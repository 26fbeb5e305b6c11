using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Tests.Records;

public sealed class TextPoolTests
{
    [TestCase(3, 1, 20)]
    [TestCase(256, 0, 4)]
    [TestCase(256, 5, 18)]
    [TestCase(2, 0, 40)]
    [TestCase(1, 0, 40)]
    public void Equal_bytes_have_one_code_and_others_have_another(int letters, int shortest, int longest)
    {
        var random = new Random(letters + longest);
        var pool = new TextPool(["known"]);
        Dictionary<string, int> codes = new(StringComparer.Ordinal) { ["6B6E6F776E"] = 0 };
        for (int i = 0; i < 40_000; i++)
        {
            byte[] text = new byte[random.Next(shortest, longest + 1)];
            for (int at = 0; at < text.Length; at++) text[at] = (byte)random.Next(letters); // NUL bytes, too
            int code = i % 2 == 0 ? pool.Code(text) : Within(pool, text, random);
            if (!codes.TryGetValue(Convert.ToHexString(text), out int known)) codes.Add(Convert.ToHexString(text), known = codes.Count);
            code.ShouldBe(known);
        }
    }

    [Test]
    public void Literals_have_the_codes_of_their_places_and_are_seen_once_a_row_has_them()
    {
        var pool = new TextPool(["email", "a literal of more than sixteen bytes", ""]);
        pool.HasSeen(0).ShouldBeFalse();
        pool.Code("email"u8).ShouldBe(0);
        pool.HasSeen(0).ShouldBeTrue();
        pool.Code("a literal of more than sixteen bytes"u8).ShouldBe(1);
        pool.Code(""u8).ShouldBe(2);
        pool.Code("a"u8).ShouldBe(3);
        pool.Code("a\0"u8).ShouldBe(4);
        pool.Text(3).ShouldBe("a");
        (pool.HasSeen(1), pool.HasSeen(3)).ShouldBe((true, true));
    }

    [Test]
    public void Long_texts_that_differ_in_any_one_byte_have_codes_of_their_own()
    {
        var pool = new TextPool([]);
        byte[][] texts = [.. Enumerable.Range(0, 60).Select(at => Enumerable.Range(0, 60).Select(i => i == at ? (byte)'x' : (byte)'-').ToArray())];
        for (int round = 0; round < 3; round++) texts.Select(t => pool.Code(t)).ShouldBe(Enumerable.Range(0, 60));
    }

    [Test]
    public void Texts_that_were_met_before_take_no_memory()
    {
        var pool = new TextPool([]);
        byte[][] texts = [.. Enumerable.Range(0, 3000).Select(i => Encoding.UTF8.GetBytes($"customer {i}" + new string('x', i % 9)))];
        foreach (byte[] text in texts.Concat(texts).Concat(texts)) pool.Code(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (byte[] text in texts) pool.Code(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    /// <summary>The code of a text with others behind it, and perhaps before it.</summary>
    private static int Within(TextPool pool, byte[] text, Random random)
    {
        int start = random.Next(40);
        byte[] buffer = new byte[start + text.Length + ShortText.Longest];
        random.NextBytes(buffer);
        text.CopyTo(buffer, start);
        return pool.Code(in buffer[start], text.Length);
    }
}
