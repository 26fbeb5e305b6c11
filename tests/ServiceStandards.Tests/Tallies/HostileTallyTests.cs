using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class HostileTallyTests
{
    private static readonly string s_saved = Encoding.UTF8.GetString(Some.Saved(Some.Tally()));

    [Test]
    public void A_file_cut_off_anywhere_is_refused()
    {
        byte[] saved = Some.Saved(Some.Tally());
        for (int length = 0; length < saved.Length - 1; length++) Should.Throw<TallyUnreadableException>(() => Some.Read(saved[..length]));
    }

    [Test]
    public void A_byte_that_was_changed_makes_a_tally_or_an_error_with_a_reason_and_nothing_else()
    {
        byte[] saved = Some.Saved(Some.Tally());
        var random = new Random(20260304);
        int refused = 0;
        for (int i = 0; i < 4000; i++)
        {
            byte[] changed = [.. saved];
            for (int n = random.Next(1, 4); n > 0; n--) changed[random.Next(changed.Length)] = "0123456789{}[],:\"-.nulltrue\\\0"u8[random.Next(29)];
            if (Refuses(changed)) refused++;
        }

        refused.ShouldBeGreaterThan(2000);
    }

    [TestCase("{\"service-standards-tally\":1,", "{\"service-standards-tally\":2,", "format 2")]
    [TestCase("{\"service-standards-tally\":1,", "{", "no 'service-standards-tally'")]
    [TestCase("\"records\":60", "\"records\":-1", "records has no count that can be right")]
    [TestCase("\"records\":60", "\"records\":9223372036854775807", "records has no count that can be right")]
    [TestCase("\"records\":60", "\"records\":1e99", "records has no whole number")]
    [TestCase("\"records\":60", "\"records\":60,\"records\":60", "records")]
    [TestCase("\"records\":60", "\"records\":59", "more records in its cells than there are")]
    [TestCase("\"fingerprint\":\"", "\"fingerprint\":\"0", "another fingerprint than its standards")]
    [TestCase("\"rejected\":2", "\"rejected\":3", "left-out.rows has no list of 3")]
    [TestCase("\"evidence\":3", "\"evidence\":2", "more records than the standard asks for")]
    [TestCase("\"evidence\":3", "\"evidence\":999999999", "no count that can be right")]
    [TestCase("\"cut\":0", "\"cut\":99", "a cut that is not there")]
    public void What_cannot_be_right_is_told(string old, string changed, string reason)
    {
        int at = s_saved.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        string hostile = s_saved[..at] + changed + s_saved[(at + old.Length)..];
        Should.Throw<TallyUnreadableException>(() => Some.Read(hostile)).Message.ShouldContain(reason);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("<html>")]
    [TestCase("\0\0\0\0")]
    public void What_is_no_tally_at_all_is_refused(string text) => Should.Throw<TallyUnreadableException>(() => Some.Read(text));

    [Test]
    public void Deep_nesting_is_refused() => Should.Throw<TallyUnreadableException>(() => Some.Read("{\"parts\":" + new string('[', 1_000_000)));

    [Test]
    public void A_sum_with_more_digits_than_sums_have_is_refused()
    {
        int at = s_saved.IndexOf("\"sum\":\"", StringComparison.Ordinal) + 7;
        Should.Throw<TallyUnreadableException>(() => Some.Read(s_saved[..at] + new string('9', 5_000_000) + s_saved[at..])).Message.ShouldContain("no decimal number");
    }

    private static bool Refuses(byte[] saved)
    {
        try
        {
            Some.Standards.Report(Some.Read(saved).Merge(Some.Tally()));
            return false;
        }
        catch (Exception e) when (e is TallyUnreadableException or InvalidOperationException { InnerException: null } or StandardsException)
        {
            return true;
        }
    }
}
