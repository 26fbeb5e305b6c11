using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace ServiceStandards.NRules.Rules;

/// <summary>
/// Contacts are known by reference, so that two equal ones are two; unless they say their own identity. All other facts are known as NRules knows them.
/// </summary>
internal sealed class FactIdentity<T> : IEqualityComparer<object>
    where T : notnull
{
    bool IEqualityComparer<object>.Equals(object? one, object? other) => (one, other) switch
    {
        (IIdentityProvider left, IIdentityProvider right) => Equals(left.GetIdentity(), right.GetIdentity()),
        (T, T) => ReferenceEquals(one, other),
        _ => Equals(one, other),
    };

    int IEqualityComparer<object>.GetHashCode(object fact) => fact switch
    {
        IIdentityProvider provider => provider.GetIdentity().GetHashCode(),
        T => RuntimeHelpers.GetHashCode(fact),
        _ => fact.GetHashCode(),
    };
}
