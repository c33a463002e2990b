namespace Scales.Research;

/// <summary>The publications that the methods for reviews come from, named by first author and year.</summary>
public static class ReviewCitations
{
    /// <summary>Cochrane Handbook, chapter 6: what can be computed from what studies report.</summary>
    public static Citation CochraneChapter6 { get; } = new("Higgins JPT, Li T, Deeks JJ. Chapter 6: Choosing effect measures and computing estimates of effect. In: Cochrane Handbook for Systematic Reviews of Interventions, version 6.4. Cochrane, 2023");

    /// <summary>Cochrane Handbook, chapter 12: synthesis where effects cannot be pooled.</summary>
    public static Citation CochraneChapter12 { get; } = new("McKenzie JE, Brennan SE. Chapter 12: Synthesizing and presenting findings using other methods. In: Cochrane Handbook for Systematic Reviews of Interventions, version 6.3. Cochrane, 2022");

    /// <summary>Boon and Thomson 2021, the effect direction plot.</summary>
    public static Citation BoonThomson2021 { get; } = new("Hilton Boon M, Thomson H. The effect direction plot revisited: application of the 2019 Cochrane Handbook guidance on alternative synthesis methods. Res Synth Methods 2021;12(1):29-33", "10.1002/jrsm.1458");

    /// <summary>Nikolakopoulos 2020, what vote counting takes for granted.</summary>
    public static Citation Nikolakopoulos2020 { get; } = new("Nikolakopoulos S. Misuse of the sign test in narrative synthesis of evidence. Res Synth Methods 2020;11:714-719", "10.1002/jrsm.1427", doiVerified: false);

    /// <summary>Wan 2014, means and standard deviations from medians, quartiles and ranges.</summary>
    public static Citation Wan2014 { get; } = new("Wan X, Wang W, Liu J, Tong T. Estimating the sample mean and standard deviation from the sample size, median, range and/or interquartile range. BMC Med Res Methodol 2014;14:135", "10.1186/1471-2288-14-135");

    /// <summary>Luo 2018, means from medians, quartiles and ranges.</summary>
    public static Citation Luo2018 { get; } = new("Luo D, Wan X, Liu J, Tong T. Optimally estimating the sample mean from the sample size, median, mid-range, and/or mid-quartile range. Stat Methods Med Res 2018;27:1785-1805", "10.1177/0962280216669183", doiVerified: false);

    /// <summary>Anzures-Cabrera 2011, means and standard deviations as proportions that respond.</summary>
    public static Citation AnzuresCabrera2011 { get; } = new("Anzures-Cabrera J, Sarpatwari A, Higgins JPT. Expressing findings from meta-analyses of continuous outcomes in terms of risks. Stat Med 2011;30:2967-2985", "10.1002/sim.4298", doiVerified: false);
}
