/**
 * Countries and territories with an ISO 3166-1 code (XK: Kosovo), one per line: code | names | demonyms. The
 * first name is the usual one. Demonyms are adjectives and nouns; plurals in -s need not be listed. Ambiguous
 * names are listed for the country that is likelier in news.
 */
const ROWS = `
AD|Andorra|Andorran
AE|United Arab Emirates,UAE,U.A.E.,U.A.E,Emirates|Emirati,Emirian
AF|Afghanistan,Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani
AG|Antigua and Barbuda,Antigua & Barbuda,Antigua|Antiguan
AI|Anguilla|Anguillan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AQ|Antarctica|
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean
AS|American Samoa|American Samoan
AT|Austria|Austrian
AU|Australia,Commonwealth of Australia|Australian,Aussie
AW|Aruba|Aruban
AX|Åland Islands,Aland Islands|
AZ|Azerbaijan|Azerbaijani,Azeri
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|Bosnian,Herzegovinian
BB|Barbados|Barbadian,Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso,Upper Volta|Burkinabe,Burkinabé,Burkinabè
BG|Bulgaria|Bulgarian
BH|Bahrain,Kingdom of Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin,Bénin|Beninese,Beninois
BL|Saint Barthélemy,St. Barts,St. Barth|
BM|Bermuda|Bermudian,Bermudan
BN|Brunei,Brunei Darussalam|Bruneian
BO|Bolivia|Bolivian
BR|Brazil,Brasil|Brazilian
BS|Bahamas,The Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Batswana,Motswana,Botswanan
BY|Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CC|Cocos Islands,Keeling Islands|
CD|Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,DR Congo,D.R. Congo,DRC,D.R.C.,Zaire|Zairean
CF|Central African Republic|Central African
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo Republic|
CD|Congo|Congolese
CH|Switzerland,Swiss Confederation|Swiss
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire,Cote d’Ivoire,Côte d’Ivoire|Ivorian,Ivoirian
CK|Cook Islands|Cook Islander
CL|Chile|Chilean
CM|Cameroon,Cameroun|Cameroonian
CN|China,People's Republic of China,People’s Republic of China,PRC,P.R.C.,Mainland China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean
CW|Curaçao,Curacao|
CX|Christmas Island|
CY|Cyprus,Northern Cyprus|Cypriot,Greek Cypriot,Turkish Cypriot
CZ|Czech Republic,Czechia,Czechoslovakia|Czech,Czechoslovak,Czechoslovakian
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German,West German,East German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish,Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran
EE|Estonia|Estonian
EG|Egypt,Arab Republic of Egypt|Egyptian
EH|Western Sahara,Sahrawi Arab Democratic Republic|Sahrawi,Saharawi
ER|Eritrea|Eritrean
ES|Spain|Spanish,Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish,Finn
FJ|Fiji,Fiji Islands|Fijian
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander
FM|Micronesia,Federated States of Micronesia|Micronesian
FO|Faroe Islands,Faeroe Islands,Faroes|Faroese
FR|France,French Republic|French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon|Gabonese
GB|United Kingdom,UK,U.K.,U.K,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit,English,Englishman,Englishmen,Englishwoman,Scottish,Scot,Scotsman,Welsh,Welshman,Northern Irish
GD|Grenada|Grenadian
GE|Georgia,Republic of Georgia|Georgian
GF|French Guiana|
GG|Guernsey|
GH|Ghana|Ghanaian,Ghanian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic,Greenlander
GM|Gambia,The Gambia|Gambian
GN|Guinea,Guinea-Conakry|Guinean
GP|Guadeloupe|
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean
GR|Greece,Hellenic Republic|Greek
GS|South Georgia and the South Sandwich Islands|
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HK|Hong Kong|Hong Konger,Hongkonger
HN|Honduras|Honduran
HR|Croatia|Croatian,Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen,Irishwoman
IL|Israel,State of Israel|Israeli
IM|Isle of Man|Manx
IN|India,Republic of India,Bharat|Indian
IQ|Iraq,Republic of Iraq|Iraqi
IR|Iran,Islamic Republic of Iran|Iranian
IS|Iceland|Icelandic,Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic,Kirgizstan|Kyrgyz,Kyrgyzstani
KH|Cambodia,Kampuchea|Cambodian,Khmer
KI|Kiribati|I-Kiribati
KM|Comoros,Comoro Islands|Comoran,Comorian
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis,St. Kitts,St Kitts|Kittitian
KP|North Korea,N. Korea,N Korea,DPRK,D.P.R.K.,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean
KR|South Korea,S. Korea,S Korea,ROK,Republic of Korea,Korea Republic,Korea|South Korean,Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands,Caymans|Caymanian
KZ|Kazakhstan,Kazakstan|Kazakh,Kazakhstani,Kazak
LA|Laos,Lao PDR,Lao People's Democratic Republic|Lao,Laotian
LB|Lebanon|Lebanese
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian,St Lucian
LI|Liechtenstein|Liechtensteiner
LK|Sri Lanka,Ceylon|Sri Lankan,Sinhalese
LR|Liberia|Liberian
LS|Lesotho|Basotho,Mosotho
LT|Lithuania|Lithuanian
LU|Luxembourg,Luxemburg|Luxembourgish,Luxembourger
LV|Latvia|Latvian
LY|Libya,Libyan Arab Jamahiriya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque,Monégasque
MD|Moldova,Moldavia,Republic of Moldova|Moldovan,Moldavian
ME|Montenegro|Montenegrin
MF|Saint Martin|
MG|Madagascar|Malagasy,Madagascan
MH|Marshall Islands|Marshallese
MK|North Macedonia,Macedonia,FYROM,F.Y.R.O.M.|Macedonian,North Macedonian
ML|Mali|Malian
MM|Myanmar,Burma|Burmese,Myanmarese
MN|Mongolia|Mongolian,Mongol
MO|Macau,Macao|Macanese
MP|Northern Mariana Islands,Northern Marianas|
MQ|Martinique|
MR|Mauritania|Mauritanian
MS|Montserrat|Montserratian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives,Maldive Islands|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NF|Norfolk Island|
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen,Dutchwoman
NO|Norway|Norwegian
NP|Nepal|Nepalese,Nepali
NR|Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand,Aotearoa|New Zealander,Kiwi
OM|Oman,Sultanate of Oman|Omani
PA|Panama,Panamá|Panamanian
PE|Peru,Perú|Peruvian
PF|French Polynesia|French Polynesian
PG|Papua New Guinea,PNG|Papua New Guinean
PH|Philippines,Republic of the Philippines|Filipino,Filipina,Philippine
PK|Pakistan|Pakistani
PL|Poland|Polish,Pole
PM|Saint Pierre and Miquelon|
PN|Pitcairn,Pitcairn Islands|
PR|Puerto Rico|Puerto Rican
PS|Palestine,State of Palestine,Palestinian Territories,Palestinian territories,Occupied Palestinian Territory,Gaza Strip,Gaza,West Bank|Palestinian,Gazan
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Réunion,Reunion Island|
RO|Romania,Rumania|Romanian
RS|Serbia,Yugoslavia|Serbian,Serb,Yugoslav,Yugoslavian
RU|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet
RW|Rwanda|Rwandan,Rwandese
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian
SB|Solomon Islands,Solomons|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish,Swede
SG|Singapore|Singaporean
SH|Saint Helena,St. Helena,St Helena|
SI|Slovenia|Slovenian,Slovene
SK|Slovakia,Slovak Republic|Slovak,Slovakian
SL|Sierra Leone|Sierra Leonean,Leonean
SM|San Marino|Sammarinese
SN|Senegal,Sénégal|Senegalese
SO|Somalia,Somaliland|Somali,Somalian
SR|Suriname,Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|Sao Tome and Principe,São Tomé and Príncipe,Sao Tome,São Tomé|
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian
SX|Sint Maarten,St. Maarten,St Maarten|
SY|Syria,Syrian Arab Republic|Syrian
SZ|Swaziland,Eswatini|Swazi
TC|Turks and Caicos,Turks and Caicos Islands|
TD|Chad,Tchad|Chadian
TG|Togo|Togolese
TH|Thailand,Siam|Thai
TJ|Tajikistan,Tadjikistan|Tajik,Tajikistani
TK|Tokelau|
TL|Timor-Leste,Timor Leste,East Timor|East Timorese,Timorese
TM|Turkmenistan|Turkmen,Turkmenistani
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey,Türkiye,Turkiye|Turkish,Turk
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad,Tobago,T&T|Trinidadian,Tobagonian,Trini
TV|Tuvalu|Tuvaluan
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese
TZ|Tanzania,Zanzibar|Tanzanian,Zanzibari
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States,United States of America,US,U.S.,USA,U.S.A.,U. S.,America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbekistani
VA|Vatican,Holy See,Vatican City|
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent,St Vincent|Vincentian
VE|Venezuela|Venezuelan
VG|British Virgin Islands|
VI|U.S. Virgin Islands,US Virgin Islands,Virgin Islands|
VN|Vietnam,Viet Nam|Vietnamese
VU|Vanuatu|Ni-Vanuatu
WF|Wallis and Futuna|
WS|Samoa,Western Samoa|Samoan
XK|Kosovo|Kosovar,Kosovan,Kosovo Albanian
YE|Yemen|Yemeni,Yemenite
YT|Mayotte|
ZA|South Africa,RSA|South African
ZM|Zambia|Zambian
ZW|Zimbabwe,Rhodesia|Zimbabwean`;

/** A name of a country. */
export interface CountryName {
  code: string;
  name: string;
  kind: 'NAME' | 'DEMONYM';
}

/** All names and demonyms, including plurals of demonyms ("Russians", "Iraqis"). */
export const COUNTRY_NAMES: readonly CountryName[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', names = '', demonyms = ''] = row.split('|');
    return [
      ...list(names).map((name): CountryName => ({ code, name, kind: 'NAME' })),
      ...list(demonyms).flatMap((name): CountryName[] => [
        { code, name, kind: 'DEMONYM' },
        ...(/(?:[aeiknorcdty]|Croat|Serb|Scot)$/.test(name) && !/(?:man|men)$/.test(name)
          ? [{ code, name: `${name}s`, kind: 'DEMONYM' } as const]
          : []),
      ]),
    ];
  });

/**
 * Names added after the taggers were trained: their weights do not know the "Bank" of "West Bank" as a
 * country's.
 */
const NEWER = new Set(['Gaza Strip', 'Gaza', 'West Bank', 'Gazan', 'Gazans', 'U.K', 'U.A.E']);

/** The names that the taggers' weights know. When retraining, use all. */
export const TRAINED_COUNTRY_NAMES = COUNTRY_NAMES.filter(({ name }) => !NEWER.has(name));

function list(names: string): string[] {
  return names === '' ? [] : names.split(',');
}
