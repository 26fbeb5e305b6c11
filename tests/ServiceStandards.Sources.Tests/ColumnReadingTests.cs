using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ServiceStandards.Sources.Cells;
using static System.FormattableString;

namespace ServiceStandards.Sources.Tests;

/// <summary>Clocks and digits that are read many at once are what each of them is by itself.</summary>
public sealed class ColumnReadingTests
{
    private const int SecondsOfDay = 86_400;

    [Test]
    public void Every_clock_of_a_day_is_read()
    {
        var (moments, given) = Times([.. Enumerable.Range(0, SecondsOfDay).Select(second => "2026-03-02T" + Encoding.ASCII.GetString(Clock(second)))]);
        long day = new DateTime(2026, 3, 2).Ticks;
        moments.Select((ticks, second) => ticks == day + (second * TimeSpan.TicksPerSecond)).ShouldAllBe(isRight => isRight);
        given.ShouldAllBe(isGiven => isGiven);
    }

    [Test]
    public void One_byte_that_makes_a_time_none_is_found_wherever_it_stands([Values(0, 7, 8, 18)] int place)
    {
        for (int i = 0; i < 19 * 256; i++)
        {
            byte[] text = Changed("2026-03-02T19:59:59", at: i % 19, to: (byte)(i / 19));
            byte[][] texts = [.. Enumerable.Range(0, 19).Select(second => (byte[])[.. "2026-03-02T"u8, .. Clock(second)])];
            texts[place] = text;
            var day = new IsoSecond();
            day.TryRead("2026-03-02T00:00:00"u8, out _).ShouldBeTrue();
            (int at, int others) = day.ReadEights(Pieces(texts), 0, texts.Length, 0, new long[24], new bool[24]);
            bool isOfDay = IsoTime.TryRead(text, out long local, out long? offset) && offset is null && local / TimeSpan.TicksPerDay == new DateTime(2026, 3, 2).Ticks / TimeSpan.TicksPerDay && text[10] == (byte)'T';
            if (isOfDay != (others == 0) || (others != 0 && (at != place / 8 * 8 || others != 1 << (place % 8)))) Assert.Fail(Invariant($"{Convert.ToHexString(text)} at {place}"));
        }
    }

    [Test]
    public void Numbers_of_few_digits_are_read_so_many_times()
    {
        var random = new Random(7);
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(_ => random.Next(0, (int)Math.Pow(10, random.Next(1, 8))).ToString(System.Globalization.CultureInfo.InvariantCulture)), "0", "9999999", "0000007", ""];
        foreach (string[] some in texts.Chunk(CellPieces.Most))
        {
            long[] numbers = new long[CellPieces.Most];
            bool[] given = new bool[CellPieces.Most];
            DigitColumn.TryRead(Pieces([.. some.Select(Encoding.ASCII.GetBytes)]), some.Length, 10_000_000, numbers, given).ShouldBeTrue();
            numbers[..some.Length].ShouldBe(some.Select(text => text.Length == 0 ? 0 : long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) * 10_000_000));
            given[..some.Length].ShouldBe(some.Select(text => text.Length > 0));
        }
    }

    [Test]
    public void What_is_no_digit_is_found_wherever_it_stands([Values(0, 7, 8, 18)] int place)
    {
        for (int i = 0; i < 5 * 256; i++)
        {
            byte[] text = Changed("12345", at: i % 5, to: (byte)(i / 5));
            byte[][] texts = [.. Enumerable.Range(0, 19).Select(number => Encoding.ASCII.GetBytes(Invariant($"{number}")))];
            texts[place] = text;
            if (DigitColumn.TryRead(Pieces(texts), texts.Length, 1, new long[24], new bool[24]) != text.All(letter => letter is >= (byte)'0' and <= (byte)'9')) Assert.Fail(Convert.ToHexString(text));
        }
    }

    [TestCase("12345678")]
    [TestCase("123456789")]
    [TestCase("1234567812345678")]
    public void Eight_digits_are_too_many_for_vectors(string digits) =>
        DigitColumn.TryRead(Pieces([Encoding.ASCII.GetBytes(digits)]), 1, 1, new long[8], new bool[8]).ShouldBeFalse();

    [Test]
    public void An_empty_cell_has_no_digits_and_is_no_value()
    {
        long[] numbers = new long[8];
        bool[] given = [true, true, true, true, true, true, true, true];
        DigitColumn.TryRead(Pieces([[], "7"u8.ToArray()]), 2, 1, numbers, given).ShouldBeTrue();
        (given[0], given[1], numbers[1]).ShouldBe((false, true, 7));
    }

    /// <summary>Takes texts apart as columns do; behind each there is something else.</summary>
    private static CellPieces Pieces(byte[][] texts)
    {
        var pieces = new CellPieces();
        for (int i = 0; i < texts.Length; i++)
        {
            byte[] cell = [.. texts[i], .. ",9,soon,2026-03-02T00:00:00"u8, .. "more than that"u8];
            pieces.Lengths[i] = (ulong)texts[i].Length;
            pieces.Fronts[i] = BinaryPrimitives.ReadUInt64LittleEndian(cell);
            MemoryMarshal.Cast<byte, ulong>(cell.AsSpan(0, CellPieces.TimeWords * sizeof(ulong))).CopyTo(pieces.Times.AsSpan(CellPieces.TimeWords * i));
        }

        return pieces;
    }

    private static (List<long> Moments, List<bool> Given) Times(string[] texts)
    {
        var (moments, given) = (new List<long>(), new List<bool>());
        var day = new IsoSecond();
        day.TryRead(Encoding.ASCII.GetBytes(texts[0]), out _).ShouldBeTrue();
        foreach (string[] some in texts.Chunk(CellPieces.Most))
        {
            long[] read = new long[CellPieces.Most];
            bool[] isGiven = new bool[CellPieces.Most];
            day.ReadEights(Pieces([.. some.Select(Encoding.ASCII.GetBytes)]), 0, some.Length, day.Day, read, isGiven).ShouldBe(((some.Length + 7) / 8 * 8, 0));
            moments.AddRange(read[..some.Length]);
            given.AddRange(isGiven[..some.Length]);
        }

        return (moments, given);
    }

    private static byte[] Clock(int second) => Encoding.ASCII.GetBytes(Invariant($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}"));

    private static byte[] Changed(string text, int at, byte to)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        bytes[at] = to;
        return bytes;
    }
}
