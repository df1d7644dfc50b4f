/** Seats and institutions that stand for a government: code | names. Those marked * mean nothing else. */
const ROWS = `
US|*White House,*Oval Office,*Pentagon,*Capitol Hill,Washington
RU|*Kremlin,Moscow
GB|*Downing Street,*Whitehall,London
CN|Beijing,*Zhongnanhai
KP|Pyongyang
KR|*Blue House,Seoul
JP|Tokyo
DE|Berlin
FR|*Elysee,*Élysée,*Elysée,*Quai d'Orsay,Paris
IN|New Delhi,Delhi
PK|Islamabad
IR|Tehran,Teheran
IQ|Baghdad
SY|Damascus
SA|Riyadh
AE|Abu Dhabi
QA|Doha
KW|Kuwait City
TR|Ankara
IL|Jerusalem,Tel Aviv
PS|Ramallah
EG|Cairo
LB|Beirut
JO|Amman
YE|Sanaa,Sana'a
AF|Kabul
UA|Kiev,Kyiv
PL|Warsaw
HU|Budapest
CZ|Prague
AT|Vienna
IT|Rome
ES|Madrid
PT|Lisbon
GR|Athens
NL|The Hague
SE|Stockholm
NO|Oslo
DK|Copenhagen
FI|Helsinki
RS|Belgrade
XK|Pristina
GE|Tbilisi
AM|Yerevan
AZ|Baku
BY|Minsk
CU|Havana
VE|Caracas
CO|Bogota,Bogotá
BR|Brasilia,Brasília
AR|Buenos Aires
CL|Santiago
MX|Mexico City
CA|Ottawa
AU|Canberra
NZ|Wellington
ID|Jakarta
MY|Kuala Lumpur,*Putrajaya
PH|Manila,*Malacañang,*Malacanang
TH|Bangkok
VN|Hanoi
MM|Naypyidaw,Naypyitaw
TW|Taipei
LK|Colombo
BD|Dhaka
NP|Kathmandu
ET|Addis Ababa
ER|Asmara
SD|Khartoum
SS|Juba
KE|Nairobi
UG|Kampala
RW|Kigali
CD|Kinshasa
ZA|Pretoria
ZW|Harare
NG|Abuja
GH|Accra
LY|Tripoli
TN|Tunis
DZ|Algiers
MA|Rabat
VA|*Vatican`;

/** A name that stands for a country's government. */
export interface Metonym {
  code: string;
  name: string;
  /** Whether the name means the government wherever it stands, not only where it acts. */
  always: boolean;
}

export const METONYMS: readonly Metonym[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', names = ''] = row.split('|');
    return names
      .split(',')
      .map((name) => ({ code, name: name.replace('*', ''), always: name.startsWith('*') }));
  });

/** What a government does: the word after the city's name. Past and present forms. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  (
    'says said has had would will wants wanted denies denied accuses accused insists insisted agreed agrees refuses refused ' +
    'rejects rejected warned warns hopes hoped seeks sought supports supported backs backed announced announces claims claimed ' +
    'condemned condemns demanded demands urged urges considers considered views viewed sees saw called calls believes believed ' +
    'fears feared responded responds recalled expelled imposed imposes lifted ordered signed voted voiced vowed pledged promised ' +
    'threatened threatens maintains maintained argues argued may might should could must is was does did and remains remained ' +
    'recognizes recognised recognized recognises offered offers proposed proposes decided decides plans planned intends expects expected ' +
    'blames blamed criticised criticized criticizes suspended severed restored summoned sent sends needs needed tried tries withdrew'
  ).split(' '),
);

/** Words before the city's name that make it a party: "talks between Moscow and Kiev", "ties with Beijing", "pressure on Pyongyang". */
export const PARTY_PREPOSITIONS: ReadonlySet<string> = new Set(
  'between with against toward towards on urged pressed accused blamed warned and by from that if'.split(' '),
);
/** Nouns after a possessive or before "with", "on", "against". */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  (
    'policy policies rhetoric interference meddling ambassador envoy government regime leadership decision stance position response ' +
    'role support backing demand demands claim claims aggression annexation intervention involvement allies ally ambitions approach ' +
    'attempts attitude behaviour behavior concerns commitment critics nuclear military foreign relations relationship ties interests ' +
    'influence strategy sanctions intentions efforts actions move moves threat threats refusal willingness plan plans proposal offer ' +
    'denial invasion war forces troops missile weapons deployment pressure cooperation alliance dispute standoff tensions talks'
  ).split(' '),
);
