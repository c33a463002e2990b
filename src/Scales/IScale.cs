namespace Scales;

/// <summary>
/// The name of a scale, as a type: scores of two scales never mix, because their types differ.
/// Implemented by empty structs such as <see cref="NpsiTotal"/>, and by this library only.
/// </summary>
public interface IScale
{
    /// <summary>What is added up, how many answers it needs, and between what the score lies: asked for once, through <see cref="Scale.Of{TScale}"/>.</summary>
    internal Scale Definition { get; }
}

/// <summary>A scale that is scored from the answers on one form.</summary>
/// <typeparam name="TForm">The form.</typeparam>
public interface IScale<TForm> : IScale
    where TForm : Form<TForm>;

/// <summary>A scale whose points are added up and averaged over patients, by convention of the field. Grades, frequencies and single categories are not: they are ordered only.</summary>
public interface IIntervalScale : IScale;

/// <summary>A scale whose zero means "none", so that percent change has a meaning: pain intensity and pain interference, by convention of the field.</summary>
public interface IRatioScale : IIntervalScale;

/// <summary>A scale that counts ordered grades by a named numbering.</summary>
/// <typeparam name="TGrade">The grade that is numbered.</typeparam>
public interface ICoding<TGrade> : IScale
    where TGrade : struct
{
    /// <summary>How far a grade lies above the lowest one, in halves of a point.</summary>
    internal int HalfPoints(TGrade grade);
}
