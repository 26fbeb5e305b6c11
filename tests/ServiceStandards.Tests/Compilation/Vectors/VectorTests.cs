using ServiceStandards.Compilation.Vectors;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>What tests of vectors need.</summary>
internal static class VectorTests
{
    public static void NeedTheProcessor()
    {
        if (!Eight.IsSupported) Assert.Ignore("This processor has no AVX-512 that is fast: no record is decided about by vectors here.");
    }
}
