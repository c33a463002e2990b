namespace Scales;

/// <summary>The publications that the rules and numbers of this library come from, named by first author and year.</summary>
public static class Citations
{
    /// <summary>Dworkin 2008, the IMMPACT recommendations.</summary>
    public static Citation Dworkin2008 { get; } = new("Dworkin RH, Turk DC, Wyrwich KW, et al. Interpreting the clinical importance of treatment outcomes in chronic pain clinical trials: IMMPACT recommendations. J Pain 2008;9(2):105-121", "10.1016/j.jpain.2007.09.005");

    /// <summary>Bryce 2007, pain after spinal cord injury.</summary>
    public static Citation Bryce2007 { get; } = new("Bryce TN, Norrbrink Budh C, Cardenas DD, et al. Pain after spinal cord injury: an evidence-based review for clinical practice and research. J Spinal Cord Med 2007;30:421-440", "10.1080/10790268.2007.11753405", doiVerified: false);

    /// <summary>Jensen 2003, visual analogue scale ratings and change scores.</summary>
    public static Citation Jensen2003 { get; } = new("Jensen MP, Chen C, Brugger AM. Interpretation of visual analog scale ratings and change scores: a reanalysis of two clinical trials of postoperative pain. J Pain 2003;4(7):407-414", "10.1016/s1526-5900(03)00716-8");

    /// <summary>Kumru 2018, intrathecal baclofen and neuropathic pain.</summary>
    public static Citation Kumru2018 { get; } = new("Kumru H, Benito-Penalva J, Kofler M, Vidal J. Analgesic effect of intrathecal baclofen bolus on neuropathic pain in spinal cord injury patients. Brain Res Bull 2018;140:205-211", "10.1016/j.brainresbull.2018.05.013", doiVerified: false);

    /// <summary>Bouhassira 2004, the NPSI.</summary>
    public static Citation Bouhassira2004 { get; } = new("Bouhassira D, Attal N, Fermanian J, et al. Development and validation of the Neuropathic Pain Symptom Inventory. Pain 2004;108:248-257", "10.1016/j.pain.2003.12.024");

    /// <summary>Cleeland 1994, the BPI.</summary>
    public static Citation Cleeland1994 { get; } = new("Cleeland CS, Ryan KM. Pain assessment: global use of the Brief Pain Inventory. Ann Acad Med Singapore 1994;23:129-138");

    /// <summary>The BPI User Guide.</summary>
    public static Citation BpiUserGuide { get; } = new("Cleeland CS. The Brief Pain Inventory: User Guide. MD Anderson Cancer Center, Houston");

    /// <summary>Walton 2016, the factors of the BPI.</summary>
    public static Citation Walton2016 { get; } = new("Walton DM, Putos J, Beattie T, MacDermid JC. Confirmatory factor analysis of 2 versions of the Brief Pain Inventory in an ambulatory population indicates that sleep interference should be interpreted separately. Scand J Pain 2016;12:110-116", "10.1016/j.sjpain.2016.05.002");

    /// <summary>Raichle 2006, the BPI for spinal cord injury.</summary>
    public static Citation Raichle2006 { get; } = new("Raichle KA, Osborne TL, Jensen MP, Cardenas D. The reliability and validity of pain interference measures in persons with spinal cord injury. J Pain 2006;7(3):179-186", "10.1016/j.jpain.2005.10.007");

    /// <summary>Ashworth 1964, the original scale.</summary>
    public static Citation Ashworth1964 { get; } = new("Ashworth B. Preliminary trial of carisoprodol in multiple sclerosis. Practitioner 1964;192:540-542");

    /// <summary>Bohannon and Smith 1987, the Modified Ashworth Scale.</summary>
    public static Citation BohannonSmith1987 { get; } = new("Bohannon RW, Smith MB. Interrater reliability of a modified Ashworth scale of muscle spasticity. Phys Ther 1987;67(2):206-207", "10.1093/ptj/67.2.206", doiVerified: false);

    /// <summary>Haas 1996, both Ashworth scales in spinal cord injury.</summary>
    public static Citation Haas1996 { get; } = new("Haas BM, Bergström E, Jamous A, Bennie A. The inter rater reliability of the original and of the modified Ashworth scale for the assessment of spasticity in patients with spinal cord injury. Spinal Cord 1996;34(9):560-564", "10.1038/sc.1996.100");

    /// <summary>Baunsgaard 2016, the Modified Ashworth Scale in spinal cord injury.</summary>
    public static Citation Baunsgaard2016 { get; } = new("Baunsgaard CB, Nissen UV, Christensen KB, Biering-Sørensen F. Modified Ashworth scale and spasm frequency score in spinal cord injury: reliability and correlation. Spinal Cord 2016;54(9):702-708", "10.1038/sc.2015.230");

    /// <summary>Penn 1989, intrathecal baclofen and the spasm frequency scale.</summary>
    public static Citation Penn1989 { get; } = new("Penn RD, Savoy SM, Corcos D, et al. Intrathecal baclofen for severe spinal spasticity. N Engl J Med 1989;320:1517-1521", "10.1056/NEJM198906083202303", doiVerified: false);

    /// <summary>The two-part Penn scale among the NINDS common data elements.</summary>
    public static Citation PennNinds { get; } = new("NINDS Common Data Elements: Penn Spasm Frequency Scale, form F1765");

    /// <summary>Mills 2018, the Penn scale in spinal cord injury.</summary>
    public static Citation Mills2018 { get; } = new("Mills PB, Vakil AP, Phillips C, Kei L, Kwon BK. Intra-rater and inter-rater reliability of the Penn Spasm Frequency Scale in people with chronic traumatic spinal cord injury. Spinal Cord 2018;56:569-574", "10.1038/s41393-018-0063-5", doiVerified: false);

    /// <summary>The WHOQOL-BREF manual of 1996.</summary>
    public static Citation Whoqol1996 { get; } = new("WHOQOL Group. WHOQOL-BREF: introduction, administration, scoring and generic version of the assessment. Field trial version, December 1996. WHO, Geneva");

    /// <summary>The WHOQOL User Manual of 1998.</summary>
    public static Citation Whoqol1998 { get; } = new("WHOQOL Group. WHOQOL User Manual. WHO/MNH/MHP/98.4.Rev.1. WHO, Geneva, 1998");

    /// <summary>Jang 2004, the WHOQOL-BREF in spinal cord injury.</summary>
    public static Citation Jang2004 { get; } = new("Jang Y, Hsieh CL, Wang YH, Wu YH. A validity study of the WHOQOL-BREF assessment in persons with traumatic spinal cord injury. Arch Phys Med Rehabil 2004;85(11):1890-1895", "10.1016/j.apmr.2004.02.032");

    /// <summary>Norman 2003, half a standard deviation.</summary>
    public static Citation Norman2003 { get; } = new("Norman GR, Sloan JA, Wyrwich KW. Interpretation of changes in health-related quality of life: the remarkable universality of half a standard deviation. Med Care 2003;41(5):582-592", "10.1097/01.MLR.0000062554.74615.4C");
}
