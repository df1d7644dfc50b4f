import type { OrganizationKind } from '../types.js';
import { FIRM_ROWS } from './firms.js';

/**
 * Bodies that are often in the news: kind and country | its usual name, then other names. Compiled by hand
 * from general knowledge: names and abbreviations as the bodies use them, the country as the seat or the
 * state that it serves, `-` for international bodies. Names after `?` are ambiguous and count only if the
 * tagger says ORG or the article has the full name.
 */
const ROWS = `
INTERNATIONAL -|United Nations,UN,U.N.,United Nations Organization,United Nations Organisation
INTERNATIONAL -|UN Security Council,United Nations Security Council,U.N. Security Council,Security Council,UNSC
INTERNATIONAL -|UN General Assembly,United Nations General Assembly,U.N. General Assembly,UNGA
INTERNATIONAL -|UN Human Rights Council,United Nations Human Rights Council,U.N. Human Rights Council,Human Rights Council,UNHRC
INTERNATIONAL -|UNICEF,Unicef,United Nations Children's Fund,UN Children's Fund
INTERNATIONAL -|UNHCR,United Nations High Commissioner for Refugees,UN Refugee Agency,UN refugee agency,U.N. refugee agency
INTERNATIONAL -|UNRWA,Unrwa,United Nations Relief and Works Agency
INTERNATIONAL -|UNESCO,Unesco,United Nations Educational Scientific and Cultural Organization
INTERNATIONAL -|United Nations Development Programme,United Nations Development Program,UN Development Programme,UN Development Program,UNDP
INTERNATIONAL -|United Nations Environment Programme,UN Environment Programme,UN Environment Program,UNEP
INTERNATIONAL -|United Nations Office on Drugs and Crime,UN Office on Drugs and Crime,UNODC
INTERNATIONAL -|UN Women
INTERNATIONAL -|UNAIDS
INTERNATIONAL -|UNCTAD
INTERNATIONAL -|UNIFIL,United Nations Interim Force in Lebanon,UN Interim Force in Lebanon
INTERNATIONAL -|MONUSCO,Monusco
INTERNATIONAL -|MINUSMA,Minusma
INTERNATIONAL -|World Food Programme,World Food Program,WFP
INTERNATIONAL -|Food and Agriculture Organization,Food and Agriculture Organisation,FAO
INTERNATIONAL -|World Health Organization,World Health Organisation,WHO
INTERNATIONAL -|International Labour Organization,International Labour Organisation,International Labor Organization,ILO
INTERNATIONAL -|International Organization for Migration,International Organisation for Migration,IOM
INTERNATIONAL -|International Maritime Organization,International Maritime Organisation,IMO
INTERNATIONAL -|International Civil Aviation Organization,ICAO
INTERNATIONAL -|International Telecommunication Union,ITU
INTERNATIONAL -|International Atomic Energy Agency,IAEA
INTERNATIONAL -|International Court of Justice,ICJ
INTERNATIONAL -|International Criminal Court,ICC
INTERNATIONAL -|International Monetary Fund,IMF
INTERNATIONAL -|World Bank
INTERNATIONAL -|World Trade Organization,World Trade Organisation,WTO
INTERNATIONAL -|World Economic Forum,WEF
INTERNATIONAL -|World Meteorological Organization,World Meteorological Organisation,WMO
INTERNATIONAL -|Intergovernmental Panel on Climate Change,IPCC
INTERNATIONAL -|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,OECD
INTERNATIONAL -|International Energy Agency,IEA
INTERNATIONAL -|OPEC,Opec,Organization of the Petroleum Exporting Countries,Organization of Petroleum Exporting Countries,OPEC+,Opec+
INTERNATIONAL -|NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
INTERNATIONAL -|European Union,EU,E.U.
INTERNATIONAL -|European Commission
INTERNATIONAL -|European Parliament
INTERNATIONAL -|European Council
INTERNATIONAL -|Council of Europe
INTERNATIONAL -|European Central Bank,ECB
INTERNATIONAL -|European Court of Justice,ECJ
INTERNATIONAL -|European Court of Human Rights,ECHR
INTERNATIONAL -|European Investment Bank
INTERNATIONAL -|European Bank for Reconstruction and Development,EBRD
INTERNATIONAL -|European Medicines Agency
INTERNATIONAL -|European Space Agency,ESA
INTERNATIONAL -|European Free Trade Association,EFTA
INTERNATIONAL -|Europol
INTERNATIONAL -|Eurojust
INTERNATIONAL -|Eurostat
INTERNATIONAL -|Frontex
INTERNATIONAL -|Interpol,INTERPOL
INTERNATIONAL -|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,OSCE
INTERNATIONAL -|African Union,?AU
INTERNATIONAL -|African Development Bank,AfDB
INTERNATIONAL -|Economic Community of West African States,ECOWAS,Ecowas
INTERNATIONAL -|East African Community,?EAC
INTERNATIONAL -|Southern African Development Community,SADC,Sadc
INTERNATIONAL -|Intergovernmental Authority on Development,IGAD
INTERNATIONAL -|Organization of African Unity,Organisation of African Unity,OAU
INTERNATIONAL -|Arab League,League of Arab States
INTERNATIONAL -|Gulf Cooperation Council,GCC
INTERNATIONAL -|Organization of Islamic Cooperation,Organisation of Islamic Cooperation,OIC
INTERNATIONAL -|ASEAN,Asean,Association of Southeast Asian Nations,Association of South East Asian Nations
INTERNATIONAL -|APEC,Apec,Asia-Pacific Economic Cooperation
INTERNATIONAL -|Asian Development Bank,ADB
INTERNATIONAL -|Asian Infrastructure Investment Bank,AIIB
INTERNATIONAL -|Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO
INTERNATIONAL -|South Asian Association for Regional Cooperation,SAARC,Saarc
INTERNATIONAL -|Pacific Islands Forum
INTERNATIONAL -|Collective Security Treaty Organization,CSTO
INTERNATIONAL -|Commonwealth of Independent States
INTERNATIONAL -|Eurasian Economic Union
INTERNATIONAL -|Organization of American States,Organisation of American States,OAS
INTERNATIONAL -|Inter-American Development Bank,?IDB
INTERNATIONAL -|Inter-American Court of Human Rights
INTERNATIONAL -|Mercosur
INTERNATIONAL -|Caricom,CARICOM,Caribbean Community
INTERNATIONAL -|Unasur,UNASUR
INTERNATIONAL -|CELAC
INTERNATIONAL -|BRICS
INTERNATIONAL -|Group of Seven,G7,G-7
INTERNATIONAL -|Group of Eight,G8,G-8
INTERNATIONAL -|Group of 20,Group of Twenty,G20,G-20
INTERNATIONAL -|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons,OPCW
INTERNATIONAL -|Permanent Court of Arbitration
INTERNATIONAL -|Bank for International Settlements
INTERNATIONAL -|International Committee of the Red Cross,ICRC
INTERNATIONAL -|Red Cross
INTERNATIONAL -|Red Crescent
INTERNATIONAL -|International Olympic Committee,IOC
INTERNATIONAL -|FIFA,Fifa
INTERNATIONAL -|UEFA,Uefa
INTERNATIONAL -|World Anti-Doping Agency,WADA
INTERNATIONAL -|IAAF
INTERNATIONAL -|International Cricket Council
INTERNATIONAL -|Confederation of African Football
INTERNATIONAL -|CONMEBOL,Conmebol
INTERNATIONAL -|CONCACAF,Concacaf
OTHER -|Amnesty International,Amnesty
OTHER -|Human Rights Watch,HRW
OTHER -|Greenpeace
OTHER -|Oxfam
OTHER -|Save the Children
OTHER -|Doctors Without Borders,Medecins Sans Frontieres,Médecins Sans Frontières,MSF
OTHER -|Reporters Without Borders
OTHER -|Transparency International
OTHER -|World Wildlife Fund,World Wide Fund for Nature,WWF
OTHER -|International Crisis Group
OTHER -|International Rescue Committee
OTHER -|Committee to Protect Journalists
OTHER -|WikiLeaks,Wikileaks
OTHER US|Carnegie Endowment for International Peace
OTHER US|Brookings Institution
OTHER US|Pew Research Center
OTHER US|RAND Corporation,Rand Corporation
OTHER US|Heritage Foundation
OTHER US|National Rifle Association,NRA
OTHER US|American Civil Liberties Union,ACLU
OTHER US|NAACP
OTHER US|Planned Parenthood
OTHER US|AFL-CIO
OTHER GB|Chatham House
OTHER GB|Syrian Observatory for Human Rights
GOVERNMENT US|White House,Oval Office
GOVERNMENT US|US Congress,U.S. Congress,United States Congress,Capitol Hill
GOVERNMENT US|US Senate,U.S. Senate,United States Senate
GOVERNMENT US|House of Representatives,U.S. House of Representatives,US House of Representatives,U.S. House,US House
GOVERNMENT US|Pentagon
GOVERNMENT US|State Department,US State Department,U.S. State Department,Department of State,U.S. Department of State
GOVERNMENT US|Justice Department,US Justice Department,U.S. Justice Department,Department of Justice,U.S. Department of Justice,US Department of Justice,DOJ
GOVERNMENT US|Treasury Department,US Treasury,U.S. Treasury,US Treasury Department,U.S. Treasury Department
GOVERNMENT US|Defense Department,Department of Defense,U.S. Department of Defense,US Department of Defense
GOVERNMENT US|Department of Homeland Security,Homeland Security Department,DHS
GOVERNMENT US|Environmental Protection Agency,EPA
GOVERNMENT US|Food and Drug Administration,FDA
GOVERNMENT US|Federal Reserve,US Federal Reserve,U.S. Federal Reserve,?Fed
GOVERNMENT US|FBI,Federal Bureau of Investigation
GOVERNMENT US|CIA,Central Intelligence Agency
GOVERNMENT US|National Security Agency,NSA
GOVERNMENT US|National Security Council
GOVERNMENT US|NASA,Nasa,National Aeronautics and Space Administration
GOVERNMENT US|Centers for Disease Control and Prevention,US Centers for Disease Control and Prevention,U.S. Centers for Disease Control and Prevention,Centers for Disease Control,CDC
GOVERNMENT US|National Institutes of Health
GOVERNMENT US|Internal Revenue Service,IRS
GOVERNMENT US|Secret Service,US Secret Service,U.S. Secret Service
GOVERNMENT US|Securities and Exchange Commission,US Securities and Exchange Commission,U.S. Securities and Exchange Commission
GOVERNMENT US|Federal Trade Commission
GOVERNMENT US|Federal Communications Commission
GOVERNMENT US|Federal Aviation Administration,FAA
GOVERNMENT US|Federal Emergency Management Agency,FEMA
GOVERNMENT US|National Transportation Safety Board
GOVERNMENT US|Drug Enforcement Administration
GOVERNMENT US|Immigration and Customs Enforcement
GOVERNMENT US|US Army,U.S. Army
GOVERNMENT US|US Navy,U.S. Navy
GOVERNMENT US|US Air Force,U.S. Air Force
GOVERNMENT US|Marine Corps,US Marine Corps,U.S. Marine Corps
GOVERNMENT US|Coast Guard,US Coast Guard,U.S. Coast Guard
GOVERNMENT US|USAID,US Agency for International Development,U.S. Agency for International Development
GOVERNMENT US|US Geological Survey,U.S. Geological Survey,USGS
GOVERNMENT US|Central Command,US Central Command,U.S. Central Command,CENTCOM
PARTY US|Democratic National Committee,DNC
PARTY US|Republican National Committee,RNC
PARTY US|Republican Party,Grand Old Party,GOP
PARTY US|Democratic Party
GOVERNMENT RU|Kremlin
GOVERNMENT RU|State Duma,?Duma
GOVERNMENT RU|FSB,Federal Security Service
GOVERNMENT RU|GRU
GOVERNMENT RU|Roscosmos
PARTY RU|United Russia
ARMED_GROUP RU|Wagner Group
GOVERNMENT GB|Downing Street,10 Downing Street
GOVERNMENT GB|Whitehall
GOVERNMENT GB|House of Commons
GOVERNMENT GB|House of Lords
GOVERNMENT GB|Home Office
GOVERNMENT GB|Foreign Office
GOVERNMENT GB|Bank of England
GOVERNMENT GB|Scotland Yard
GOVERNMENT GB|Metropolitan Police,Met Police
GOVERNMENT GB|MI5
GOVERNMENT GB|MI6
GOVERNMENT GB|GCHQ
GOVERNMENT GB|National Health Service,NHS
GOVERNMENT GB|Royal Navy
GOVERNMENT GB|Royal Air Force,RAF
GOVERNMENT GB|Crown Prosecution Service
GOVERNMENT GB|HM Revenue and Customs
GOVERNMENT GB|Buckingham Palace
PARTY GB|Labour Party
PARTY GB|Conservative Party
PARTY GB|Liberal Democrats
PARTY GB|Scottish National Party,SNP
PARTY GB|Democratic Unionist Party,DUP
PARTY GB|Sinn Fein,Sinn Féin
PARTY GB|UKIP,Ukip,UK Independence Party
ARMED_GROUP GB|Irish Republican Army,IRA
GOVERNMENT FR|Elysee,Élysée,Elysée,Elysee Palace,Élysée Palace,Elysée Palace
GOVERNMENT FR|Quai d'Orsay
PARTY FR|National Front,National Rally
GOVERNMENT DE|Bundestag
GOVERNMENT DE|Bundesrat
GOVERNMENT DE|Bundesbank
GOVERNMENT DE|Bundeswehr
PARTY DE|Alternative for Germany,AfD
PARTY DE|Christian Democratic Union,CDU
PARTY DE|Social Democratic Party of Germany,SPD
GOVERNMENT CN|Zhongnanhai
GOVERNMENT CN|National People's Congress
GOVERNMENT CN|People's Liberation Army,PLA
GOVERNMENT CN|People's Bank of China
PARTY CN|Chinese Communist Party,Communist Party of China,CCP
PARTY TW|Kuomintang,KMT
PARTY TW|Democratic Progressive Party
GOVERNMENT KR|Blue House
GOVERNMENT JP|Bank of Japan,BOJ
PARTY JP|Liberal Democratic Party
GOVERNMENT JP|Self-Defense Forces
GOVERNMENT IL|Knesset
GOVERNMENT IL|Mossad
GOVERNMENT IL|Shin Bet
GOVERNMENT IL|Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces,IDF
PARTY IL|Likud
GOVERNMENT PS|Palestinian Authority
ARMED_GROUP PS|Hamas
PARTY PS|Fatah
ARMED_GROUP PS|Islamic Jihad,Palestinian Islamic Jihad
PARTY PS|Palestine Liberation Organization,Palestine Liberation Organisation,PLO
GOVERNMENT IR|Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC
GOVERNMENT IR|Guardian Council
GOVERNMENT IN|Lok Sabha
GOVERNMENT IN|Rajya Sabha
GOVERNMENT IN|Reserve Bank of India,RBI
GOVERNMENT IN|Central Bureau of Investigation,?CBI
GOVERNMENT IN|Enforcement Directorate
PARTY IN|Bharatiya Janata Party,BJP
PARTY IN|Indian National Congress,Congress Party
PARTY IN|Aam Aadmi Party,?AAP
PARTY IN|Shiv Sena
PARTY IN|Trinamool Congress
PARTY IN|Samajwadi Party
PARTY IN|Bahujan Samaj Party
OTHER IN|Rashtriya Swayamsevak Sangh,?RSS
PARTY PK|Pakistan Tehreek-e-Insaf,PTI
PARTY PK|Pakistan Muslim League-Nawaz,PML-N
PARTY PK|Pakistan People's Party,Pakistan Peoples Party,PPP
GOVERNMENT PK|Inter-Services Intelligence
ARMED_GROUP PK|Lashkar-e-Taiba,Lashkar-e-Tayyiba
ARMED_GROUP PK|Jaish-e-Mohammad,Jaish-e-Mohammed
ARMED_GROUP PK|Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP
PARTY BD|Awami League
PARTY BD|Bangladesh Nationalist Party,BNP
ARMED_GROUP LK|Liberation Tigers of Tamil Eelam,LTTE,Tamil Tigers
GOVERNMENT MY|Putrajaya
PARTY MY|United Malays National Organisation,Umno,UMNO
GOVERNMENT PH|Malacañang,Malacanang,Malacañang Palace,Malacanang Palace
ARMED_GROUP PH|Abu Sayyaf
ARMED_GROUP PH|Moro Islamic Liberation Front,MILF
GOVERNMENT VA|Vatican,Holy See
PARTY ZA|African National Congress,ANC
PARTY ZA|Democratic Alliance
PARTY ZA|Economic Freedom Fighters,EFF
OTHER ZA|Cosatu,COSATU,Congress of South African Trade Unions
PARTY ZW|ZANU-PF,Zanu-PF,Zanu PF,ZANU PF
PARTY ZW|Movement for Democratic Change,MDC
PARTY NG|All Progressives Congress,APC
PARTY NG|Peoples Democratic Party,People's Democratic Party,PDP
GOVERNMENT NG|Economic and Financial Crimes Commission,EFCC
GOVERNMENT NG|Independent National Electoral Commission,INEC
ARMED_GROUP NG|Boko Haram
ARMED_GROUP SO|al-Shabab,al-Shabaab,Al-Shabab,Al-Shabaab,Al Shabaab,Al Shabab
PARTY GH|New Patriotic Party,NPP
PARTY GH|National Democratic Congress,?NDC
ARMED_GROUP ET|Tigray People's Liberation Front,Tigray People’s Liberation Front,TPLF
PARTY AO|UNITA,Unita
PARTY AO|MPLA
PARTY MZ|Frelimo,FRELIMO
PARTY MZ|Renamo,RENAMO
PARTY NA|SWAPO,Swapo
PARTY EG|Muslim Brotherhood
ARMED_GROUP LB|Hezbollah,Hizbollah,Hizbullah
ARMED_GROUP YE|Ansar Allah,Houthis
ARMED_GROUP -|Islamic State,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,ISIS,Isis,ISIL,Isil,Daesh,Da'esh,Da’esh
ARMED_GROUP -|al-Qaeda,al-Qaida,Al-Qaeda,Al-Qaida,Al Qaeda,Al Qaida,al Qaeda,al Qaida
ARMED_GROUP AF|Taliban
ARMED_GROUP SY|Nusra Front,al-Nusra Front,Al-Nusra Front,Jabhat al-Nusra
ARMED_GROUP SY|Free Syrian Army,FSA
ARMED_GROUP SY|Syrian Democratic Forces,SDF
ARMED_GROUP SY|YPG,People's Protection Units,People’s Protection Units
ARMED_GROUP IQ|Peshmerga
ARMED_GROUP TR|PKK,Kurdistan Workers' Party,Kurdistan Workers’ Party
PARTY TR|Justice and Development Party,AKP,AK Party
PARTY TR|Republican People's Party,CHP
ARMED_GROUP CO|FARC,Farc,Revolutionary Armed Forces of Colombia
ARMED_GROUP CO|National Liberation Army,?ELN
PARTY MX|PRI,Institutional Revolutionary Party
PARTY BR|Workers' Party,Workers’ Party
COMPANY BR|Petrobras
GOVERNMENT BR|Planalto
PARTY NI|Sandinista National Liberation Front,FSLN
ARMED_GROUP ES|ETA
PARTY ES|Podemos
PARTY GR|Syriza
PARTY HU|Fidesz
PARTY CA|New Democratic Party,NDP
GOVERNMENT CA|Royal Canadian Mounted Police,RCMP
GOVERNMENT AU|Reserve Bank of Australia,RBA
MEDIA GB|BBC,British Broadcasting Corporation,BBC News
MEDIA GB|Reuters
MEDIA GB|Sky News
MEDIA GB|ITV
MEDIA GB|Financial Times
MEDIA GB|Daily Mail
MEDIA GB|Daily Telegraph
MEDIA US|CNN
MEDIA US|Fox News
MEDIA US|NBC News
MEDIA US|NBC
MEDIA US|CBS News
MEDIA US|CBS
MEDIA US|ABC News
MEDIA US|MSNBC
MEDIA US|NPR,National Public Radio
MEDIA US|Associated Press
MEDIA US|New York Times
MEDIA US|Washington Post
MEDIA US|Wall Street Journal
MEDIA US|Los Angeles Times
MEDIA US|USA Today
MEDIA US|Politico
MEDIA US|BuzzFeed,Buzzfeed
MEDIA US|Bloomberg News
MEDIA FR|Agence France-Presse,AFP
MEDIA FR|Le Monde
MEDIA FR|Le Figaro
MEDIA DE|Der Spiegel
MEDIA DE|Deutsche Welle
MEDIA DE|Deutsche Presse-Agentur
MEDIA ES|El País
MEDIA RU|TASS,Tass,ITAR-TASS,Itar-Tass
MEDIA RU|RIA Novosti
MEDIA RU|Interfax
MEDIA CN|Xinhua,Xinhua News Agency
MEDIA CN|Global Times
MEDIA CN|CCTV
MEDIA CN|People's Daily
MEDIA HK|South China Morning Post
MEDIA JP|Kyodo,Kyodo News
MEDIA JP|NHK
MEDIA KR|Yonhap
MEDIA KP|KCNA,Korean Central News Agency
MEDIA TR|Anadolu Agency
MEDIA QA|Al Jazeera,Al-Jazeera,al-Jazeera
MEDIA SA|Al Arabiya,Al-Arabiya
MEDIA IL|Haaretz
MEDIA IN|Press Trust of India,PTI news agency
MEDIA IR|IRNA
MEDIA SY|SANA news agency
COMPANY US|Google
COMPANY US|Facebook
COMPANY US|Twitter
COMPANY US|Microsoft
COMPANY US|IBM
COMPANY US|Intel Corp
COMPANY US|Netflix
COMPANY US|YouTube,Youtube
COMPANY US|Instagram
COMPANY US|WhatsApp,Whatsapp
COMPANY US|LinkedIn
COMPANY US|Uber
COMPANY US|Airbnb
COMPANY US|PayPal
COMPANY US|Tesla Motors
COMPANY US|SpaceX
COMPANY US|Boeing
COMPANY US|Lockheed Martin
COMPANY US|Raytheon
COMPANY US|General Motors,GM
COMPANY US|General Electric,GE
COMPANY US|Ford Motor Company,Ford Motor Co
COMPANY US|ExxonMobil,Exxon Mobil,Exxon
COMPANY US|ConocoPhillips
COMPANY US|Walmart,Wal-Mart
COMPANY US|McDonald's,McDonald’s
COMPANY US|Starbucks
COMPANY US|Coca-Cola
COMPANY US|PepsiCo
COMPANY US|Pfizer
COMPANY US|Merck & Co
COMPANY US|Johnson & Johnson
COMPANY US|Procter & Gamble
COMPANY US|Goldman Sachs
COMPANY US|JPMorgan Chase,JPMorgan,JP Morgan
COMPANY US|Morgan Stanley
COMPANY US|Bank of America
COMPANY US|Citigroup,Citibank
COMPANY US|Wells Fargo
COMPANY US|Lehman Brothers
COMPANY US|Merrill Lynch
COMPANY US|Moody's,Moody’s
COMPANY US|AT&T
COMPANY US|Verizon
COMPANY US|Comcast
COMPANY US|Walt Disney Company
COMPANY US|FedEx
COMPANY GB|Vodafone
COMPANY GB|HSBC
COMPANY GB|Barclays
COMPANY GB|BP,British Petroleum
COMPANY GB|Rolls-Royce
COMPANY GB|GlaxoSmithKline
COMPANY GB|AstraZeneca
COMPANY GB|British Airways
COMPANY GB|BAE Systems
COMPANY GB|Tesco
COMPANY GB|Sainsbury's,Sainsbury’s
COMPANY GB|Marks & Spencer
COMPANY GB|Unilever
COMPANY GB|Rio Tinto
COMPANY GB|Standard Chartered
COMPANY GB|Cambridge Analytica
COMPANY GB|Royal Dutch Shell
COMPANY DE|Volkswagen,VW
COMPANY DE|Daimler
COMPANY DE|BMW
COMPANY DE|Siemens
COMPANY DE|Deutsche Bank
COMPANY DE|Deutsche Bahn
COMPANY DE|Deutsche Telekom
COMPANY DE|Lufthansa
COMPANY DE|BASF
COMPANY DE|Bayer AG
COMPANY DE|ThyssenKrupp,Thyssenkrupp
COMPANY FR|Airbus
COMPANY FR|Renault
COMPANY FR|Peugeot
COMPANY FR|Air France
COMPANY FR|TotalEnergies
COMPANY FR|BNP Paribas
COMPANY FR|Société Générale,Societe Generale
COMPANY CH|Nestle,Nestlé
COMPANY CH|Novartis
COMPANY CH|Credit Suisse
COMPANY CH|UBS
COMPANY CH|Glencore
COMPANY NL|Philips
COMPANY NL|KLM
COMPANY NL|Stellantis
COMPANY IT|Fiat
COMPANY IT|Eni
COMPANY SE|Ericsson
COMPANY SE|Ikea,IKEA
COMPANY SE|Volvo
COMPANY FI|Nokia
COMPANY LU|ArcelorMittal
COMPANY JP|Toyota
COMPANY JP|Honda
COMPANY JP|Nissan
COMPANY JP|Sony
COMPANY JP|Nintendo
COMPANY JP|Panasonic
COMPANY JP|Mitsubishi
COMPANY JP|Hitachi
COMPANY JP|SoftBank,Softbank
COMPANY JP|Tepco,TEPCO,Tokyo Electric Power
COMPANY KR|Samsung
COMPANY KR|Hyundai
COMPANY KR|LG Electronics
COMPANY CN|Huawei
COMPANY CN|Alibaba
COMPANY CN|Tencent
COMPANY CN|Baidu
COMPANY CN|Xiaomi
COMPANY CN|ByteDance
COMPANY CN|TikTok
COMPANY CN|Weibo
COMPANY CN|WeChat
COMPANY CN|ZTE
COMPANY CN|Lenovo
COMPANY CN|Sinopec
COMPANY CN|PetroChina
COMPANY TW|Foxconn
COMPANY TW|TSMC
COMPANY IN|Infosys
COMPANY IN|Tata Sons
COMPANY IN|Tata Motors
COMPANY IN|Air India
COMPANY IN|Flipkart
COMPANY RU|Gazprom
COMPANY RU|Rosneft
COMPANY RU|Lukoil
COMPANY RU|Rosatom
COMPANY RU|Aeroflot
COMPANY RU|Sberbank
COMPANY SA|Saudi Aramco,Aramco
COMPANY AE|Etihad Airways
COMPANY QA|Qatar Airways
COMPANY TR|Turkish Airlines
COMPANY ZA|Eskom
COMPANY ZA|MTN
COMPANY ZA|Naspers
COMPANY KE|Safaricom
COMPANY VE|PDVSA
COMPANY MX|Pemex
COMPANY AU|Qantas
COMPANY AU|BHP
COMPANY IE|Ryanair
COMPANY GB|EasyJet,easyJet
`;

const KINDS: ReadonlySet<string> = new Set<OrganizationKind>([
  'GOVERNMENT',
  'PARTY',
  'COURT',
  'ARMED_GROUP',
  'COMPANY',
  'MEDIA',
  'INTERNATIONAL',
  'OTHER',
]);

/** A body that is known by itself. */
export interface KnownBody {
  kind: OrganizationKind;
  countryCode: string | null;
  name: string;
  /** Unambiguous names, the usual one first. */
  names: readonly string[];
  /** Names that count only if the article shows that they are a body's. */
  doubtful: readonly string[];
}

export const KNOWN_BODIES: readonly KnownBody[] = `${ROWS.trim()}\n${FIRM_ROWS.trim()}`
  .split('\n')
  .flatMap((row) => {
    const [head = '', bodies = ''] = row.split('|');
    const [kind = '', country = ''] = head.split(' ');
    if (!isKind(kind)) throw new Error(`Expected a kind of organization, found "${row}".`);
    return bodies.split(';').map((body) => readBody(kind, country === '-' ? null : country, body.split(',')));
  });

function readBody(
  kind: OrganizationKind,
  countryCode: string | null,
  [first = '', ...others]: readonly string[],
): KnownBody {
  const all = [first, ...others];
  return {
    kind,
    countryCode,
    name: first.replace(/^\?/, ''),
    names: all.filter((name) => !name.startsWith('?')),
    doubtful: all.filter((name) => name.startsWith('?')).map((name) => name.slice(1)),
  };
}

function isKind(word: string): word is OrganizationKind {
  return KINDS.has(word);
}
