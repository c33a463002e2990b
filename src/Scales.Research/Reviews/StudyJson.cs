namespace Scales.Research;

/// <summary>Reads a study from the JSON of a review.</summary>
internal static class StudyJson
{
    private const int MostPatients = 1_000_000;

    internal static Study Read(JsonPart part) => new()
    {
        Key = part.Text("key"),
        Name = part.Text("name"),
        Citation = part.Part("citation", ReviewJson.ReadCitation),
        Design = part.Choice<StudyDesign>("design"),
        RiskOfBias = part.PartOrNull("riskOfBias", bias => new RiskOfBias(bias.Text("tool"), bias.Text("judgement"))),
        Patients = part.Whole("patients", 1, MostPatients),
        OutsidePopulation = part.PartOrNull("outsidePopulation", outside => new OutsidePopulation(outside.Text("condition"), outside.Whole("atLeast", 1, MostPatients))),
        Age = part.PartOrNull("age", ReviewJson.ReadAge),
        FollowUp = part.PartOrNull("followUp", ReviewJson.ReadPeriod),
        Arms = part.Parts("arms", ReadArm),
        Outcomes = part.Parts("outcomes", ReadOutcome),
        AdverseEvents = part.Parts("adverseEvents", ReadEvent),
    };

    private static StudyArm ReadArm(JsonPart part) => new(
        part.Text("name"), part.WholeOrNull("patients", 1, MostPatients), part.TruthOrNull("comparator") ?? false, part.TextOrNull("route"),
        part.Parts("doses", dose => new Claim<Dose>(dose.Text("where"), ReviewJson.ReadDose(dose))));

    private static StudyOutcome ReadOutcome(JsonPart part)
    {
        var effect = part.PartOrNull("effect", ReviewJson.ReadEffect);
        var direction = part.Choice("direction", effect?.Direction ?? EffectDirection.NotReported);
        if (effect is not null && direction != effect.Direction)
        {
            part.Refuse("direction", "is that of the effect beside it");
        }

        return new(
            part.Text("domain"), part.Text("measure"), part.DurationOrNull("at"), direction,
            part.Choice("significance", SignificanceClaim.NotReported), effect);
    }

    private static AdverseEvent ReadEvent(JsonPart part) => new(part.Text("event"), part.TextOrNull("arm"), ReadReport(part));

    // Two numbers are a count; no number is no count, and never zero.
    private static EventReport ReadReport(JsonPart part)
    {
        var (patients, exposed) = (part.WholeOrNull("patients", 0, MostPatients), part.WholeOrNull("exposed", 1, MostPatients));
        if (patients is null && exposed is null)
        {
            return EventReport.Uncounted;
        }

        if (patients is { } count && exposed is { } total && count <= total)
        {
            return EventReport.Counted(count, total);
        }

        part.Refuse("patients", "is given together with \"exposed\", and is not more");
        return EventReport.Uncounted;
    }
}
