using ServiceStandards.Evaluation;

namespace ServiceStandards.Tests.Hosting;

/// <summary>Keeps the last progress that was told.</summary>
internal sealed class LastProgress : IProgress<EvaluationProgress>
{
    public long Records { get; private set; }

    public void Report(EvaluationProgress value) => Records = value.Records;
}
