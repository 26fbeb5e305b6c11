namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>A text field that .NET code keeps as an enum: <c>WebChat</c> is <c>web-chat</c>.</summary>
public enum Channel
{
    /// <summary>Telephone.</summary>
    Voice,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Chat on the web site.</summary>
    WebChat,
}
