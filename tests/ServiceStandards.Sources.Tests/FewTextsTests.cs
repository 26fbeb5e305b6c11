using System.Text;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Tests;

/// <summary>Texts that are compared with the few of a column eight at a time have the codes that a look at each gives.</summary>
public sealed class FewTextsTests
{
    private static readonly string[] s_words =
    [
        "a", "b", "ab", "ba", "chat", "chats", "voice", "email", "12345678", "123456789", "12345678a", "exactly16bytes!!", "exactly16bytes!?", "größer", "ß", "",
    ];

    [SetUp]
    public void Needs_the_instructions()
    {
        if (!FewTexts.IsSupported) Assert.Ignore("This processor cannot look at eight texts at once.");
    }

    [Test]
    public void Known_texts_are_found_among_others_wherever_they_stand([Range(1, 17)] int count, [Values(0, 1, 5, 15)] int known)
    {
        var few = new FewTexts();
        for (int i = 0; i < known; i++) few.KeepNew(Encoding.UTF8.GetBytes(s_words[i]), 100 + i);
        string[] texts = [.. Enumerable.Range(0, count).Select(i => s_words[(i * 7 + count) % s_words.Length])];
        long[] codes = new long[24];
        bool[] given = new bool[24];
        for (int at = 0; at < count; at += FewTexts.AtOnce)
        {
            (at, int others) = few.FindEights(Pieces(texts), at, count, codes, given);
            for (int i = at; i < Math.Min(at + 8, count); i++) ((others >> (i - at)) & 1).ShouldBe(texts[i].Length > 0 && CodeOf(texts[i], known) == 0 ? 1 : 0, texts[i]);
        }

        codes[..count].ShouldBe(texts.Select(text => (long)CodeOf(text, known)));
        given[..count].ShouldBe(texts.Select(text => text.Length > 0));
    }

    [Test]
    public void A_text_that_is_too_long_is_never_taken_for_its_first_bytes()
    {
        var few = new FewTexts();
        few.KeepNew("exactly16bytes!!"u8, 5);
        few.KeepNew("exactly16bytes!!!"u8, 6);
        few.FindEights(Pieces(["exactly16bytes!!!", "exactly16bytes!!"]), 0, 2, new long[8], new bool[8]).ShouldBe((0, 1));
    }

    [Test]
    public void There_is_room_for_few_and_each_is_kept_once()
    {
        var few = new FewTexts();
        for (int i = 0; i < 3 * FewTexts.Most; i++) few.KeepNew("same"u8, 1);
        few.IsFull.ShouldBeFalse();
        for (int i = 0; i < FewTexts.Most; i++) few.KeepNew([(byte)('a' + i)], 2 + i);
        few.IsFull.ShouldBeTrue();
        long[] codes = new long[8];
        few.FindEights(Pieces(["same", "o", "p"]), 0, 3, codes, new bool[8]).ShouldBe((0, 4)); // of the letters the last had no room
        codes[..2].ShouldBe([1L, 16L]);
    }

    private static int CodeOf(string text, int known) => Array.IndexOf(s_words, text, 0, known) is >= 0 and var found && text.Length > 0 ? 100 + found : 0;

    private static CellPieces Pieces(string[] texts)
    {
        var pieces = new CellPieces();
        for (int i = 0; i < texts.Length; i++)
        {
            byte[] cell = [.. Encoding.UTF8.GetBytes(texts[i]), .. ",9,soon,2026-03-02T00:00:00"u8];
            var padded = ShortText.Padded(in cell[0], Encoding.UTF8.GetByteCount(texts[i]));
            (pieces.Texts[2 * i], pieces.Texts[(2 * i) + 1]) = (padded[0], padded[1]);
        }

        return pieces;
    }
}
