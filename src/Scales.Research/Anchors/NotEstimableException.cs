namespace Scales.Research;

/// <summary>The data have no such estimate; the message says why.</summary>
public sealed class NotEstimableException : InvalidOperationException
{
    /// <summary>The data have no such estimate.</summary>
    public NotEstimableException()
    {
    }

    /// <summary>The data have no such estimate.</summary>
    /// <param name="message">Why.</param>
    public NotEstimableException(string message)
        : base(message)
    {
    }

    /// <summary>The data have no such estimate.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What was behind it.</param>
    public NotEstimableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
