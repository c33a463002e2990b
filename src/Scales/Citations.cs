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
    public static Citation Kumru2018 { get; } = new("Kumru H, Benito-Penalva J, Kofler M, Vidal J. Analgesic effect of intrathecal baclofen bolus on neuropathic pain in spinal cord injury patients. Brain Res Bull 2018;140:205-211", "10.1016/j.brainresbull.2018.05.013");

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

    /// <summary>Farrar 2001, two points or thirty percent.</summary>
    public static Citation Farrar2001 { get; } = new("Farrar JT, Young JP Jr, LaMoreaux L, Werth JL, Poole RM. Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale. Pain 2001;94:149-158", "10.1016/S0304-3959(01)00349-9", doiVerified: false);

    /// <summary>Hanley 2006, change of pain after spinal cord injury.</summary>
    public static Citation Hanley2006Change { get; } = new("Hanley MA, Jensen MP, Ehde DM, Robinson LR, Cardenas DD, Turner JA, Smith DG. Clinically significant change in pain intensity ratings in persons with spinal cord injury or amputation. Clin J Pain 2006;22:25-31", "10.1097/01.ajp.0000148628.69627.82", doiVerified: false);

    /// <summary>Hanley 2006, mild, moderate and severe pain after spinal cord injury.</summary>
    public static Citation Hanley2006Bands { get; } = new("Hanley MA, Masedo A, Jensen MP, Cardenas D, Turner JA. Pain interference in persons with spinal cord injury: classification of mild, moderate, and severe pain. J Pain 2006;7(2):129-133", "10.1016/j.jpain.2005.09.011");

    /// <summary>Forchheimer 2011, cut points after spinal cord injury.</summary>
    public static Citation Forchheimer2011 { get; } = new("Forchheimer MB, Richards JS, Chiodo A, Bryce TN, Dyson-Hudson TA. Cut point determination in the measurement of pain and its relationship to psychosocial and functional measures after traumatic spinal cord injury: a retrospective model spinal cord injury system analysis. Arch Phys Med Rehabil 2011;92(3):419-424", "10.1016/j.apmr.2010.08.029", doiVerified: false);

    /// <summary>Serlin 1995, mild, moderate and severe cancer pain.</summary>
    public static Citation Serlin1995 { get; } = new("Serlin RC, Mendoza TR, Nakamura Y, Edwards KR, Cleeland CS. When is cancer pain mild, moderate or severe? Grading pain severity by its interference with function. Pain 1995;61:277-284", "10.1016/0304-3959(94)00178-H", doiVerified: false);

    /// <summary>Zelman 2005, cut points in diabetic neuropathy.</summary>
    public static Citation Zelman2005 { get; } = new("Zelman DC, Dukes E, Brandenburg N, Bostrom A, Gore M. Identification of cut-points for mild, moderate and severe pain due to diabetic peripheral neuropathy. Pain 2005;115:29-36", "10.1016/j.pain.2005.01.028", doiVerified: false);

    /// <summary>Boonstra 2014, cut points on the VAS.</summary>
    public static Citation Boonstra2014 { get; } = new("Boonstra AM, Schiphorst Preuper HR, Balk GA, Stewart RE. Cut-off points for mild, moderate, and severe pain on the visual analogue scale for pain in patients with chronic musculoskeletal pain. Pain 2014;155(12):2545-2550", "10.1016/j.pain.2014.09.014");

    /// <summary>Boonstra 2016, cut points on the NRS.</summary>
    public static Citation Boonstra2016 { get; } = new("Boonstra AM, Stewart RE, Köke AJA, et al. Cut-off points for mild, moderate, and severe pain on the numeric rating scale for pain in patients with chronic musculoskeletal pain: variability and influence of sex and catastrophizing. Front Psychol 2016;7:1466", "10.3389/fpsyg.2016.01466");

    /// <summary>Salaffi 2004, change in musculoskeletal pain.</summary>
    public static Citation Salaffi2004 { get; } = new("Salaffi F, Stancati A, Silvestri CA, Ciapetti A, Grassi W. Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale. Eur J Pain 2004;8(4):283-291", "10.1016/j.ejpain.2003.09.004");

    /// <summary>Suzuki 2020, change in low back pain.</summary>
    public static Citation Suzuki2020 { get; } = new("Suzuki H, Aono S, Inoue S, et al. Clinically significant changes in pain along the Pain Intensity Numerical Rating Scale in patients with chronic low back pain. PLoS One 2020;15(3):e0229228", "10.1371/journal.pone.0229228");

    /// <summary>The table of 2011 that quotes Hägg 2003, Tubach 2005, Pope 2009 and Ehrich 2000.</summary>
    public static Citation VasChangeTable2011 { get; } = new("Int J Inflam 2011: 231926, table 2, which quotes Hägg 2003, Tubach 2005, Pope 2009 and Ehrich 2000", "10.4061/2011/231926", doiVerified: false);

    /// <summary>Emshoff 2010, change in temporomandibular pain.</summary>
    public static Citation Emshoff2010 { get; } = new("Emshoff R, Emshoff I, Bertram S. Estimation of clinically important change for visual analog scales measuring chronic temporomandibular disorder pain. J Orofac Pain 2010;24(3):262-269", "10.11607/jofph.24.3.05");

    /// <summary>Kelly 2001, change of acute pain.</summary>
    public static Citation Kelly2001 { get; } = new("Kelly AM. The minimum clinically significant difference in visual analogue scale pain score does not differ with severity of pain. Emerg Med J 2001;18(3):205-207", "10.1136/emj.18.3.205");

    /// <summary>Todd 1996, change of acute pain.</summary>
    public static Citation Todd1996 { get; } = new("Todd KH, Funk KG, Funk JP, Bonacci R. Clinical significance of reported changes in pain severity. Ann Emerg Med 1996;27(4):485-489", "10.1016/S0196-0644(96)70238-X", doiVerified: false);

    /// <summary>Myles 2017, change of acute postoperative pain.</summary>
    public static Citation Myles2017 { get; } = new("Myles PS, Myles DB, Galagher W, Boyd D, Chew C, MacDonald N, Dennis A. Measuring acute postoperative pain using the visual analog scale: the minimal clinically important difference and patient acceptable symptom state. Br J Anaesth 2017;118(3):424-429", "10.1093/bja/aew466");

    /// <summary>Canori 2025, change on the NPSI.</summary>
    public static Citation Canori2025 { get; } = new("Canori A, Howard R, Bower J, Putrino D, Tabacof L. Initial estimates of the minimal clinically important difference (MCID) for the Neuropathic Pain Symptom Inventory (NPSI): a systematic meta-analysis. Front Pain Res 2025", "10.3389/fpain.2025.1637741");

    /// <summary>Mease 2011, change in fibromyalgia.</summary>
    public static Citation Mease2011 { get; } = new("Mease PJ, Spaeth M, Clauw DJ, et al. Estimation of minimum clinically important difference for pain in fibromyalgia. Arthritis Care Res 2011;63:821-826", "10.1002/acr.20449");

    /// <summary>Mathias 2011, change of worst pain.</summary>
    public static Citation Mathias2011 { get; } = new("Mathias SD, Crosby RD, Qian Y, Jiang Q, Dansey R, Chung K. Estimating minimally important differences for the worst pain rating of the Brief Pain Inventory-Short Form. J Support Oncol 2011;9:72-78", "10.1016/j.suponc.2010.12.004", doiVerified: false);

    /// <summary>The Australian electronic Persistent Pain Outcomes Collaboration.</summary>
    public static Citation Eppoc { get; } = new("electronic Persistent Pain Outcomes Collaboration (ePPOC): Brief Pain Inventory, page 20584125 of its wiki");

    /// <summary>Chen 2019, change on the Modified Ashworth Scale after stroke.</summary>
    public static Citation Chen2019 { get; } = new("Chen CL, Chen CY, Chen HC, Wu CY, Lin KC, Hsieh YW, Shen IH. Responsiveness and minimal clinically important difference of Modified Ashworth Scale in patients with stroke. Eur J Phys Rehabil Med 2019;55:754-760", "10.23736/S1973-9087.19.05545-X");

    /// <summary>Meythaler 2001, intrathecal baclofen after stroke.</summary>
    public static Citation Meythaler2001 { get; } = new("Meythaler JM, Guin-Renfroe S, Brunner RC, Hadley MN. Intrathecal baclofen for spastic hypertonia from stroke. Stroke 2001;32(9):2099-2109", "10.1161/hs0901.095682");

    /// <summary>Wibowo 2026, the review of intrathecal baclofen that this library starts from.</summary>
    public static Citation Wibowo2026 { get; } = new("Novriansyah Wibowo R, Agus Subagio E, Faris M, Fahmi A, Turchan A, Utomo B. Intrathecal baclofen for neuropathic pain in spinal cord injury: a systematic review. 2026");

    /// <summary>Hill 2010, quality of life measures after spinal cord injury.</summary>
    public static Citation Hill2010 { get; } = new("Hill MR, Noonan VK, Sakakibara BM, Miller WC, SCIRE Research Team. Quality of life instruments and definitions in individuals with spinal cord injury: a systematic review. Spinal Cord 2010;48:438-450", "10.1038/sc.2009.164", doiVerified: false);

    /// <summary>The SCIRE outcome measure summaries.</summary>
    public static Citation Scire { get; } = new("Spinal Cord Injury Research Evidence (SCIRE) Professional: outcome measure summaries");

    /// <summary>de Mol 2018, distribution-based changes of the WHOQOL-BREF in lung cancer and mesothelioma.</summary>
    public static Citation DeMol2018 { get; } = new("de Mol M, Visser S, Aerts JGJV, Lodder P, de Vries J, den Oudsten BL. Satisfactory results of a psychometric analysis and calculation of minimal clinically important differences of the WHOQOL-BREF questionnaire in an observational cohort study with lung cancer and mesothelioma patients. BMC Cancer 2018;18:1173", "10.1186/s12885-018-4793-8");

    /// <summary>A convention of this library, for which no publication was found.</summary>
    public static Citation OfThisLibrary { get; } = new("A convention of this library: no publication was found (2026)");

    /// <summary>The searches made for this library, which found nothing.</summary>
    public static Citation Searched2026 { get; } = new("Searches made for this library in November 2026, mostly of abstracts: nothing was found");

    /// <summary>A user's own data.</summary>
    public static Citation OwnData { get; } = new("The user's own data, not published");
}
