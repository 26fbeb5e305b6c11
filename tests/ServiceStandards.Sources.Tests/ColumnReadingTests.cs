using System.Buffers.Binary;
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
        ulong[] clocks = [.. Enumerable.Range(0, SecondsOfDay).Select(second => Number(Clock(second)))];
        long day = new DateTime(2026, 3, 2).Ticks;
        IsoClocks.TryRead(clocks, day).ShouldBeTrue();
        clocks.Select((ticks, second) => (long)ticks == day + (second * TimeSpan.TicksPerSecond)).ShouldAllBe(isRight => isRight);
    }

    [Test]
    public void One_byte_that_makes_a_clock_none_is_found_wherever_it_stands([Values(0, 7, 8, 18)] int place)
    {
        for (int i = 0; i < 8 * 256; i++)
        {
            byte[] text = Changed("19:59:59", at: i % 8, to: (byte)(i / 8));
            ulong[] clocks = [.. Enumerable.Range(0, 19).Select(second => Number(Clock(second)))];
            clocks[place] = Number(text);
            bool isClock = IsoTime.TryRead([.. "2026-03-02T"u8, .. text], out _, out long? offset) && offset is null;
            if (IsoClocks.TryRead(clocks, 0) != isClock) Assert.Fail(Invariant($"{Convert.ToHexString(text)} at {place}"));
        }
    }

    [Test]
    public void Numbers_of_few_digits_are_read_so_many_times()
    {
        var random = new Random(7);
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(_ => random.Next(0, (int)Math.Pow(10, random.Next(1, 8))).ToString(System.Globalization.CultureInfo.InvariantCulture)), "0", "9999999", "0000007"];
        ulong[] numbers = [.. texts.Select(Digits)];
        DigitColumn.TryRead(numbers, 10_000_000).ShouldBeTrue();
        numbers.ShouldBe(texts.Select(text => ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture) * 10_000_000));
    }

    [Test]
    public void What_is_no_digit_is_found_wherever_it_stands([Values(0, 7, 8, 18)] int place)
    {
        for (int i = 0; i < 5 * 256; i++)
        {
            byte[] text = Changed("12345", at: i % 5, to: (byte)(i / 5));
            ulong[] numbers = [.. Enumerable.Range(0, 19).Select(number => Digits(Invariant($"{number}")))];
            numbers[place] = Digits(text);
            if (DigitColumn.TryRead(numbers, 1) != text.All(letter => letter is >= (byte)'0' and <= (byte)'9')) Assert.Fail(Convert.ToHexString(text));
        }
    }

    [Test]
    public void An_empty_cell_has_no_digits_and_counts_nothing()
    {
        ulong[] numbers = [DigitColumn.Of(Number("12345678"u8.ToArray()), length: 0)];
        DigitColumn.TryRead(numbers, 1).ShouldBeTrue();
        numbers[0].ShouldBe(0ul);
    }

    private static byte[] Clock(int second) => Encoding.ASCII.GetBytes(Invariant($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}"));

    private static byte[] Changed(string text, int at, byte to)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        bytes[at] = to;
        return bytes;
    }

    private static ulong Digits(string text) => Digits(Encoding.ASCII.GetBytes(text));

    /// <summary>With something else behind them.</summary>
    private static ulong Digits(byte[] text) => DigitColumn.Of(Number([.. text, .. ",9,soon"u8]), text.Length);

    private static ulong Number(byte[] text) => BinaryPrimitives.ReadUInt64LittleEndian(text);
}
