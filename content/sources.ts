/**
 * Every source that a health statement on screen leans on. `programme` is our own choice and says so.
 * An id that is not here does not compile; a source without a link fails a test.
 * Links are DOIs where there is one. The fact sheet says of each what was read and what was only reported.
 */
export interface Source {
  readonly title: string;
  /** A page or a DOI as a link. */
  readonly url: string;
}

export const SOURCES = {
  article: {
    title: 'Rugpijn, Fiches Yvo Sijpkens, Stichting Je Leefstijl Als Medicijn',
    url: 'https://docs.gezondland.org/fiches-yvo-sijpkens/rugpijn',
  },

  // Limits and safety of supplements: agencies and law
  'efsa-2012-omega-3': {
    title: 'EFSA 2012, tolerable upper intake level of EPA, DHA and DPA',
    url: 'https://doi.org/10.2903/j.efsa.2012.2815',
  },
  'ema-prac-2023-omega-3': {
    title: 'EMA/PRAC 2023, omega-3-acid ethyl esters and atrial fibrillation',
    url: 'https://www.ema.europa.eu/en/news/meeting-highlights-pharmacovigilance-risk-assessment-committee-prac-25-28-september-2023',
  },
  'bfr-2023-omega-3': {
    title: 'BfR 2023, omega-3 supplements and heart rhythm in heart patients',
    url: 'https://www.mikroco-wissen.de/en/omega_3_fatty_acid_supplements_can_increase_the_risk_of_atrial_fibrillation_in_heart_patients-313798.html',
  },
  'bfr-2009-omega-3': {
    title: 'BfR 2009, highest intake of omega-3, as reported by NutraIngredients in 2023',
    url: 'https://nutraingredients.com/Article/2023/11/22/industry-responds-to-report-warning-omega-3-supplements-may-increase-risk-of-atrial-fibrillation',
  },
  'bfr-2017-magnesium': {
    title: 'BfR 50/2017, maximum daily level for magnesium in food supplements',
    url: 'https://www.bfr.bund.de/en/press_information/2017/50/bfr_assesses_maximum_daily_level_for_magnesium_in_food_supplements-202892.html',
  },
  'vkm-2016-magnesium': {
    title: 'VKM 2016, risk assessment of magnesium in food supplements',
    url: 'https://hdl.handle.net/11250/2496347',
  },
  'emc-12118-magnesium': {
    title: 'emc 12118, product text of a magnesium medicine (interactions)',
    url: 'https://www.medicines.org.uk/emc/product/12118',
  },
  'nih-ods-magnesium': {
    title: 'NIH ODS, magnesium fact sheet for health professionals (interactions with medicines)',
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  },
  'efsa-2023-vitamin-d': {
    title: 'EFSA 2023, tolerable upper intake level for vitamin D',
    url: 'https://doi.org/10.2903/j.efsa.2023.8145',
  },
  'stcrt-2018-47982': {
    title: 'Stcrt. 2018-47982, Warenwetregeling vrijstelling voedingssupplementen',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2018-47982.html',
  },
  'efsa-2010-curcumin': {
    title: 'EFSA 2010, re-evaluation of curcumin (E 100)',
    url: 'https://doi.org/10.2903/j.efsa.2010.1679',
  },
  'anses-2022-turmeric': {
    title: 'ANSES 2022, adverse effects of food supplements with turmeric',
    url: 'https://www.anses.fr/en',
  },
  'vkm-2016-curcumin': {
    title: 'VKM 2016, risk assessment of curcumin in food supplements',
    url: 'https://hdl.handle.net/11250/2461134',
  },
  'vkm-2016-piperine': {
    title: 'VKM 2016, risk assessment of piperine in food supplements',
    url: 'https://hdl.handle.net/11250/2461133',
  },
  'cot-2024-turmeric': {
    title: 'UK COT 2024/07, turmeric and curcumin supplements',
    url: 'https://cot.food.gov.uk/node/13026?print=1',
  },
  'medsafe-2018-turmeric': {
    title: 'Medsafe 2018, turmeric and warfarin',
    url: 'https://www.medsafe.govt.nz/Safety/EWS/2018/Turmeric.asp',
  },
  'efsa-2011-collagen': {
    title: 'EFSA 2011, collagen hydrolysate and maintenance of joints',
    url: 'https://doi.org/10.2903/j.efsa.2011.2291',
  },
  'vkm-2016-vitamin-c': {
    title: "VKM 2016:16, vitamin C intake (names EFSA's level for supplements)",
    url: 'https://vkm.no/english/riskassessments/allpublications/assessmentofdietaryintakeofvitamincandcalciuminthenorwegianpopulation.4.2375207615dac0245aedfb54.html',
  },

  // Supplements: studies
  'maroon-2006': {
    title: 'Maroon & Bost 2006, fish oil in neck and back pain, Surg Neurol 65:326',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Maroon+Bost+omega-3+discogenic+pain',
  },
  'goldberg-2007': {
    title: 'Goldberg & Katz 2007, omega-3 and joint pain, Pain 129:210',
    url: 'https://doi.org/10.1016/j.pain.2007.01.020',
  },
  'yousef-2013': {
    title: 'Yousef & Al-deeb 2013, magnesium in neuropathic chronic back pain',
    url: 'https://doi.org/10.1111/anae.12107',
  },
  'bayram-2021': {
    title: 'Bayram 2021, oral magnesium beside an NSAID in acute back pain',
    url: 'https://doi.org/10.1016/j.ajem.2021.03.078',
  },
  'zadro-2018': {
    title: 'Zadro 2018, vitamin D and low back pain, Pain Physician 21:121',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29565945/',
  },
  'vitamin-d-2024': {
    title: 'Meta-analysis 2024, vitamin D in chronic low back pain',
    url: 'https://pubmed.ncbi.nlm.nih.gov/39477425/',
  },
  'ziegenhagen-2021': {
    title: 'Ziegenhagen (BfR) 2021, safety of piperine in food supplements',
    url: 'https://doi.org/10.3390/foods10092121',
  },
  'halegoua-demarzio-2022': {
    title: 'Halegoua-DeMarzio 2022, liver injury associated with turmeric',
    url: 'https://doi.org/10.1016/j.amjmed.2022.09.026',
  },
  'hussaarts-2019': {
    title: 'Hussaarts 2019, curcumin and tamoxifen',
    url: 'https://doi.org/10.3390/cancers11030403',
  },
  'daily-2016': {
    title: 'Daily 2016, turmeric in arthritis of the joints',
    url: 'https://doi.org/10.1089/jmf.2016.3705',
  },
  'paultre-2021': {
    title: 'Paultre 2021, turmeric in knee osteoarthritis',
    url: 'https://doi.org/10.1136/bmjsem-2020-000935',
  },
  'collagen-2023': {
    title: 'Meta-analysis 2023, collagen peptides in knee osteoarthritis',
    url: 'https://doi.org/10.1186/s13018-023-04182-w',
  },
  'thomas-2013': {
    title: 'Thomas 2013, vitamin C tablets and kidney stones, in Nature Reviews Urology',
    url: 'https://doi.org/10.1038/nrurol.2013.29',
  },

  // Back pain: guidelines and warning signs
  'kngf-2021': {
    title: 'KNGF-richtlijn Lage rugpijn en lumbosacraal radiculair syndroom 2021',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021',
  },
  'nhg-2017': {
    title: 'NHG-Standaard Aspecifieke lagerugpijn M54, 2017',
    url: 'https://henw.org/artikelen/nhg-standaard-aspecifieke-lagerugpijn-tweede-herziening',
  },
  'nhg-2015': {
    title: 'NHG-Standaard Lumbosacraal radiculair syndroom M55, 2015',
    url: 'https://www.henw.org/',
  },
  'who-2023': {
    title: 'WHO 2023, guideline for chronic primary low back pain',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
  },
  'nhs-gloucestershire': {
    title: 'NHS Gloucestershire G-care, red flags in back pain',
    url: 'https://g-care.glos.nhs.uk/',
  },
  'csp-2024': {
    title: 'CSP 2024, the national suspected cauda equina syndrome pathway',
    url: 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway',
  },

  // Food
  'murdoch-2019': {
    title: 'Murdoch 2019, adapting medicines with a low-carbohydrate diet',
    url: 'https://doi.org/10.3399/bjgp19X704525',
  },
  'field-2022': {
    title: 'Field 2022, ketogenic or whole-food diet in chronic pain (pilot trial)',
    url: 'https://doi.org/10.1093/pm/pnab278',
  },

  // Sitting, walking and breaks
  'gezondheidsraad-2017': {
    title: 'Gezondheidsraad, Beweegrichtlijnen 2017',
    url: 'https://www.gezondheidsraad.nl/',
  },
  'walkback-2024': {
    title: 'Pocovi 2024 (WalkBack), walking after an episode of low back pain',
    url: 'https://doi.org/10.1016/S0140-6736(24)00755-4',
  },
  'duran-2023': {
    title: 'Duran 2023, breaking up sitting with walking',
    url: 'https://doi.org/10.1249/MSS.0000000000003109',
  },
  'waongenngarm-2021': {
    title: 'Waongenngarm 2021, active breaks and posture shifts in office workers',
    url: 'https://doi.org/10.5271/sjweh.3949',
  },
  'waongenngarm-2018': {
    title: 'Waongenngarm 2018, breaks and low back pain in office workers, Appl Ergon 68:230',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29409639/',
  },
  'luger-2019': {
    title: 'Luger 2019, Cochrane review of work-break schedules',
    url: 'https://doi.org/10.1002/14651858.CD012886.pub2',
  },
  'albulescu-2022': {
    title: 'Albulescu 2022, micro-breaks, vigour and fatigue',
    url: 'https://doi.org/10.1371/journal.pone.0272460',
  },

  // Exercise
  'garber-2011': {
    title: 'Garber 2011, ACSM position stand on exercise',
    url: 'https://doi.org/10.1249/MSS.0b013e318213fefb',
  },
  mcgill: {
    title: 'McGill 2010, core training, Strength Cond J',
    url: 'https://doi.org/10.1519/SSC.0b013e3181df4521',
  },
  'behm-2020': {
    title: 'Behm 2020, foam rolling prescription, J Strength Cond Res 34:3301',
    url: 'https://doi.org/10.1519/JSC.0000000000003765',
  },
  'hendricks-2020': {
    title: 'Hendricks 2020, foam rolling, a systematic review',
    url: 'https://doi.org/10.1016/j.jbmt.2019.10.019',
  },
  'balban-2023': {
    title: 'Balban 2023, five minutes of breathing a day',
    url: 'https://doi.org/10.1016/j.xcrm.2022.100895',
  },
  'zaccaro-2018': {
    title: 'Zaccaro 2018, slow breathing, a systematic review',
    url: 'https://doi.org/10.3389/fnhum.2018.00353',
  },
  'jacobson-pmr': {
    title: 'Mateu 2019, Jacobson relaxation in chronic low back pain, crossover trial',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30982021/',
  },
  'vambheim-2021': {
    title: 'Vambheim 2021, relaxation techniques in chronic pain, a review',
    url: 'https://doi.org/10.1016/j.heliyon.2021.e07837',
  },
} as const satisfies Record<string, Source>;

/** `programme`: exercise doses and programme minutes are ours, after the usual practice named in the fact sheet. */
export type SourceId = keyof typeof SOURCES | 'programme';

/** Who said it and when: what stands before the first comma of a title. */
export function shortTitle(id: Exclude<SourceId, 'programme'>): string {
  return SOURCES[id].title.replace(/,.*/, '');
}
