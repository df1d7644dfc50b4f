import type { OrganizationKind } from '../types.js';
import { wordSet } from '../tables.js';

/**
 * Nouns that make the capitalized words before them a body's name, as written, by the kind of body; those
 * under `-` occur in several kinds. If a name has several, the last one counts.
 */
const ROWS = `
GOVERNMENT|Ministry Ministries Department Dept Dept. Parliament Congress Senate Assembly Legislature Cabinet Authority Agency Bureau Directorate
GOVERNMENT|Government Police Constabulary Army Navy Treasury Secretariat Inspectorate Municipality Gendarmerie Duma Majlis Ombudsman Presidency Embassy Consulate
PARTY|Party
COURT|Court Courts Tribunal
ARMED_GROUP|Brigades Militia
COMPANY|Bank Airlines Airways Airline Motors Holdings Company Corporation Industries Technologies Systems Pharmaceuticals Telecom Telecommunications
COMPANY|Insurance Petroleum Mining Minerals Ventures Breweries Brewery Electronics Railways Partners Securities Bancorp Investments Enterprises
COMPANY|Logistics Solutions Supermarkets Brothers Bhd Cement Foods Shipping Trading Pharma Pharmaceutical Textiles Apparels Refinery Properties
COMPANY|Associates Entertainment Productions Films Publishing Holding Steel Studios Pictures Electric Railway Assets Exchange Semiconductor Semiconductors Aerospace Biotech
MEDIA|News Times Herald Tribune Gazette Magazine Television TV Radio Broadcasting Newspaper Newspapers Shimbun Telegraph Chronicle Publications
OTHER|University College Institute Institution Academy Foundation Association Associations Society Federation Confederation Club Trust Church
OTHER|Organization Organisation Campaign Clinic Orchestra Observatory Laboratory Laboratories Charity Seminary Polytechnic Chamber Guild Diocese
OTHER|Archdiocese Synod Legion Brotherhood Vidyalaya FC School Schools Universities Churches Conservancy Conservatory
-|International Committee Subcommittee Commission Council Board Office Fund Union Unions Alliance Front Movement Network Forum Group Coalition League Services
-|Force Forces Command Guard Guards Corps Panel Division Regiment Battalion Brigade Taskforce Collective Delegation Committees Councils Secretariats Consortium Caucus Registry
`;

export const BODY_NOUNS: ReadonlyMap<string, OrganizationKind | null> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', words = ''] = row.split('|');
      return words
        .split(' ')
        .map((word) => [word, kind === '-' ? null : (kind as OrganizationKind)] as const);
    }),
);

/** Organization nouns that "of" or "for" can follow: "Ministry of Health", "Centre for Policy Studies". */
export const NOUNS_BEFORE_OF = wordSet(
  'Ministry Department Dept Bank University College Institute Institution Academy Court Courts Tribunal House Council Board Bureau Office Party Union ' +
    'Church Association Federation Confederation Society Organization Organisation Committee Commission Centre Center Chamber Fund Foundation ' +
    'Front Movement Army Forces Force Guard Guards Corps Service Services Parliament Assembly Congress Senate Authority Agency Directorate ' +
    'Secretariat Treasury Network Alliance Coalition League Group Campaign School Museum Faculty Embassy Consulate Government Forum Brigade ' +
    'Battalion Workers Friends Doctors Brotherhood Order Supreme Administration Trust Conference',
);

/** Nouns whose "of" or "for" can introduce a list of fields: "Department of Health and Human Services". */
export const NOUNS_BEFORE_LISTS = wordSet(
  'Ministry Department Dept Centre Center Institute Committee Commission Council Office Agency Bureau Board Directorate Association ' +
    'Organization Organisation Academy Society Fund School College Faculty Chamber Federation Authority Company Corporation',
);

/** Legal forms after a company's name, as written. */
export const LEGAL_FORMS = wordSet(
  'Inc Inc. Ltd Ltd. Limited Corp Corp. plc PLC LLC LLP AG SA S.A. GmbH NV N.V. SpA S.p.A. Bhd Berhad Pvt Pty Co Co. AB ASA Oyj SE KK JSC PJSC OJSC ' +
    'Plc Incorporated Tbk SARL Sarl',
);

/** Words that name a country's body even alone, if capitalized inside a sentence: "Parliament voted". */
export const BODIES_ALONE = wordSet(
  'Parliament Congress Cabinet Senate House Diet Duma Knesset Bundestag Bundesrat Majlis Storting Riksdag Sejm Rada Vatican Kremlin',
);

/** Nouns whose "on" introduces a field: "Committee on Education". */
export const NOUNS_BEFORE_ON = wordSet(
  'Committee Subcommittee Commission Council Office Panel Conference Group Forum',
);

/** Numbered military units: "3rd Battalion". As written. */
export const MILITARY_UNITS = wordSet('Battalion Regiment Brigade Division Corps Group Wing Fleet Squadron');

/** Last words of capitalized names that are not bodies: treaties, plans, places, events. As written. */
export const NO_BODIES = wordSet(
  'Act Bill Law Treaty Agreement Accord Pact Protocol Convention Plan Product Tax Day Week Month Year Index Scheme Programme Program Project ' +
    'Dam Bridge Road Street Bypass Highway Airport Port Prison Jail Palace Tower Stadium River Lake Sea Strait Line Zone Region Area Province State District County Prefecture Island Islands Valley ' +
    'Award Awards Prize Cup Championship Championships Games Festival War Crisis Examination Test Exchange-Rate Policy Strategy Strategies Goals Report ' +
    'Memorandum Understanding Vehicle Vehicles Disease Syndrome Disorder Virus Exhibition Summit Syllabus Curriculum Code Number Fair Show Charter Declaration Assessment Territory Control Initiative',
);

/** Words after a body's name that make it a building or a document: "Ashulia Police Station". As written. */
export const PARTS_OF_BODIES = wordSet('Station Post Headquarters Workshop Precinct');

/** Last words of names that are as often a building as a body: "was taken to Dhaka Medical Hospital". As written. */
export const BUILDINGS = wordSet(
  'Hospital Hospitals Museum Theatre Theater Hotel Plant Mall Park Hall House Centre Center Library Gallery Mosque Cathedral Temple Monastery Mine Refinery',
);

/** Nouns after a lone name that make it a place: "Gam settlement", "Pak Chong district". Lower case. */
export const NOUNS_OF_PLACES = wordSet(
  'government province district region county settlement village town city prefecture municipality residents river island peninsula highway constituency ' +
    'neighbourhood neighborhood suburb area regional provincial',
);

/** Waters and land, before "of" or another name: "Sea of Japan", "Strait of Hormuz", "Lake Chad". As written. */
export const LANDMARKS = wordSet(
  'Sea Gulf Strait Straits Bay Bight Channel Isthmus Cape Isle Isles Lake Mount Mt Mt. Peninsula Horn Valley',
);

/** Abbreviations that are not bodies. */
export const NO_BODY_LETTERS = wordSet(
  'GDP GNP GST VAT STEM LNG LPG NFT NFTs IT AI TV PC CD DVD GPS HIV AIDS DNA RNA PCR PPE CEO CFO COO CTO MP MPs MLA MLAs MEP MEPs PM PMs VP CM DIG IGP ' +
    'DGP SP DC NGO NGOs LGBT LGBTQ LGBTI LGBTQ+ EV EVs NEV NEVs SUV SUVs ATM ATMs IPO IPOs FDI SME SMEs MSME MSMEs MOU MoU MoUs CCTV ID FAQ PhD MBA BA MA ' +
    'BSc EMT GMT BST UTC AM BC AD WWI WWII WW2 COVID COVID-19 Covid Covid-19 SARS MERS MRI ICU CV HQ UK US USA UAE DRC CAR PRC DPRK ROK EU-27 OK PR HR R&D ' +
    'B2B KPI ESG API VAR UFO VIP BOD ETF ETFs NPL URL SMS PIN CO2 SDG SDGs PIL QR CBD DM DMs TPS NSW KZN J&K UP LoC NID ' +
    'WA SA SAR HKSAR FATA LAC EEZ DMZ XUAR TAR ' +
    'ICT OTP IPC CrPC FIR PMLA UAPA RTI NPT INF START CTBT JCPOA NAFTA CAFTA USMCA TPP TTIP RCEP AfCFTA AFCFTA GATT KORUS ' +
    'UAV UAVs UAS IED IEDs RPG RPGs ICBM ICBMs SAM SAMs WMD WMDs GERD CPI PPI PMI ROI FX M&A EBITDA USD EUR GBP JPY NIS AUD CAD ' +
    'CT ECG ADHD PTSD IVF BMI UTI TB HPV RNA mRNA CRISPR GMO GMOs CPU GPU GPUs LED LCD SIM RAM PDF HTML HTTP VPN VPNs DSL 4G 5G ' +
    'POW POWs IDP IDPs KYC EVM EVMs BNPL PLI MSP CSR GBV SGBV FGM OPD ER EIA RoRo ATV RV SOP SOPs TOR RFP COP COP26 COP27 COP28',
);

/**
 * Nouns next to a name that give the kind of body: "the carmaker Tesla", "Monex, a brokerage". Lower case.
 */
const WORDS = `
COMPANY|company firm carmaker automaker airline retailer brokerage startup start-up manufacturer supermarket insurer lender chipmaker drugmaker brewer
COMPANY|conglomerate subsidiary bank developer contractor operator giant maker producer shipbuilder steelmaker miner utility bookmaker unicorn
MEDIA|newspaper magazine tabloid broadcaster broadsheet daily weekly channel website
PARTY|party
ARMED_GROUP|militia guerrillas guerrilla militants jihadists insurgents rebels
COURT|court tribunal
OTHER|university college charity union think-tank nonprofit non-profit club ngo school foundation
GOVERNMENT|ministry parliament police regulator watchdog
INTERNATIONAL|bloc
`;

export const KIND_WORDS: ReadonlyMap<string, OrganizationKind> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', words = ''] = row.split('|');
      return words.split(' ').map((word) => [word, kind as OrganizationKind] as const);
    }),
);

/** Groups of people that are not bodies, as written. */
export const PEOPLES = wordSet(
  'Nations Inuit Inuk Liberal Liberals Conservative Conservatives Republican Republicans Democrat Democrats Socialist Socialists Communist Communists ' +
    'Labour Tory Tories Islamist Islamists Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Jew Jews Jewish Hindu Hindus ' +
    'Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Arab Arabs Kurd Kurds Kurdish African Africans European Europeans Asian Asians ' +
    'Western Westerners Latino Latinos Hispanic Indigenous Aboriginal Aboriginals Marxist Left Right Center-Left Center-Right Black Blacks White Whites ' +
    'Islamic Islam Christianity Democracy Cooperation Uighur Uighurs Uyghur Uyghurs Tutsi Hutu Zulu Yoruba Igbo Hausa Tamil Tamils Pashtun Pashtuns Zionist Zionists Islander Islanders',
);

/** Platforms: "on Twitter" is a medium, not the company as an actor. */
export const PLATFORMS = wordSet(
  'Twitter Facebook Instagram YouTube Youtube TikTok WeChat WhatsApp LinkedIn Weibo Telegram Snapchat Reddit Spotify Netflix Zoom',
);

/** Nouns that, with "the", refer to the only body of the article whose name has them. Lower case. */
export const BODIES_MEANT = wordSet(
  'ministry department court tribunal party parliament senate assembly council commission committee agency authority bureau university college institute ' +
    'academy foundation association federation confederation organization organisation embassy consulate church militia army navy directorate secretariat',
);
