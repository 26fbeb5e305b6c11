using System.Data.Common;

namespace ServiceStandards.ReportingJob.Sample;

/// <summary>Writes contacts into the table of the folder <c>schema</c>, as a telephone system would: one that is there already is changed.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="moment">A moment as the database stores it.</param>
internal sealed class ContactWriter(DbConnection connection, Func<DateTimeOffset, object> moment)
{
    private static readonly string[] s_columns =
    [
        "id", "channel", "direction", "queue", "agent", "customer", "arrived_at", "answered_at", "abandoned_at", "first_reply_at", "fulfilled_at", "ended_at",
        "outcome", "talk_seconds", "hold_seconds", "wrap_seconds", "transfers", "csat",
    ];

    private static readonly string s_upsert =
        $"insert into contacts ({string.Join(", ", s_columns)}) values ({string.Join(", ", s_columns.Select(c => "@" + c))}) "
        + $"on conflict (id) do update set {string.Join(", ", s_columns.Skip(1).Select(c => $"{c} = excluded.{c}"))}";

    public int Write(IEnumerable<SampleContact> contacts)
    {
        using DbTransaction transaction = connection.BeginTransaction();
        int written = 0;
        foreach (SampleContact contact in contacts)
        {
            using DbCommand command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, s_upsert);
            foreach (var (column, value) in s_columns.Zip(Values(contact))) Add(command, column, value);
            written += command.ExecuteNonQuery();
        }

        transaction.Commit();
        return written;
    }

    private object?[] Values(SampleContact c) =>
    [
        c.Id, c.Channel, c.Direction, c.Queue, c.Agent, c.Customer, moment(c.ArrivedAt), Moment(c.AnsweredAt), Moment(c.AbandonedAt), Moment(c.FirstReplyAt), Moment(c.FulfilledAt), Moment(c.EndedAt),
        c.Outcome, c.TalkSeconds, c.HoldSeconds, c.WrapSeconds, c.Transfers, c.Csat,
    ];

    private object? Moment(DateTimeOffset? at) => at is { } given ? moment(given) : null;

    private static void Add(DbCommand command, string column, object? value)
    {
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + column, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
