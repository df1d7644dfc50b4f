/** Companies, groups, prizes and places that are named like a person. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    'Goldman Sachs, Morgan Stanley, Merrill Lynch, Wells Fargo, Lehman Brothers, Credit Suisse, Charles Schwab, Freddie Mac, Fannie Mae, ' +
    'Sallie Mae, Dow Jones, Ernst & Young, Price Waterhouse, Standard Chartered, Lockheed Martin, Rolls Royce, Rolls-Royce, Aston Martin, ' +
    'Alfa Romeo, Mercedes Benz, Mercedes-Benz, Harley Davidson, Harley-Davidson, Land Rover, John Deere, Louis Vuitton, Michael Kors, ' +
    'Calvin Klein, Ralph Lauren, Tommy Hilfiger, Hugo Boss, Christian Dior, Yves Saint Laurent, Yves Rocher, Estee Lauder, Estée Lauder, ' +
    'Mary Kay, Levi Strauss, Marks & Spencer, Jack Daniel, Johnnie Walker, Papa John, Ben & Jerry, Johnson & Johnson, Procter & Gamble, ' +
    'Eli Lilly, Philip Morris, Santa Claus, Father Christmas, Uncle Sam, Jim Crow, Al Qaeda, al Qaeda, Al Qaida, Al-Qaeda, al-Qaeda, ' +
    'Al Jazeera, Al-Jazeera, Al Arabiya, Al Shabaab, Al-Shabaab, al-Shabaab, al-Shabab, Al Shabab, Boko Haram, Abu Sayyaf, Abu Dhabi, ' +
    'Abu Ghraib, Jemaah Islamiyah, Jaish-e-Mohammad, Hizb-ut-Tahrir, Al Wafd, Al-Ahram, Al Ahram, Al Gomhouriya, El Mundo, El Pais, ' +
    'El País, La Prensa, La Nación, La Nacion, El Mercurio, Le Monde, Le Figaro, Die Welt, Der Spiegel, Bild, Haaretz, Weibo, Alibaba, ' +
    'Tencent, Huawei, Baidu, Xiaomi, Taobao, Renault, Peugeot, Daesh, Da’esh, Real Madrid, Los Angeles, San Francisco, San Diego, ' +
    'San Antonio, San Jose, San José, San Juan, Santa Cruz, Santa Fe, Santa Barbara, Santa Monica, Santo Domingo, Saint Petersburg, ' +
    'Santa Clara, Santa Ana, Santa Rosa, San Mateo, Tamil Nadu, Uttar Pradesh, Andhra Pradesh, Madhya Pradesh, Himachal Pradesh, Arunachal Pradesh, ' +
    'Reuters, Xinhua, Tass, Interfax, Kyodo, Yonhap, Anadolu, QAnon, Qanon, Sri Lanka, El Salvador, El Niño, El Nino, Eid Al Adha, Eid al-Adha, Eid al-Fitr, Nobel, Pulitzer, Allah, Quran'
  ).split(', '),
);

/** What is called by a title and a word: no surname follows the title. */
export const TITLED_THINGS: readonly string[] = [
  'Queen Bee',
  'Queen Mother',
  'King Kong',
  'King Crab',
  'King Cobra',
  'King Lear',
  'King Cake',
  'Prince Charming',
  'Judge Dredd',
  'Lady Luck',
  'Lady Justice',
  'Mother Nature',
  'Father Time',
  'Major Tom',
  'Captain America',
  'Captain Marvel',
  'Doctor Who',
  'Doctor Strange',
];

/** Last words of bodies, buildings and works that are named after somebody; none of them is a common family name. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'Bank Group Inc Inc. Ltd Ltd. Corp Corp. Foundation University Airport Stadium Cup Award Awards Prize Hospital Institute Palace Castle ' +
    'House Hall Square Bridge Tower Road Avenue Boulevard Centre Center College School Academy Museum Library Hotel Club Party Council Court ' +
    'Committee Commission Company Times News Magazine Festival Championship League Trust Fund Holdings Airlines Airways Systems Technologies ' +
    'Partners Ventures Chambers Cabinet Administration Island Islands Mountains Province District County City Association Society Theatre ' +
    'Street St. Ave. Rd. Blvd. Elementary Campus Engineering Construction Industries Pharmaceuticals Laboratories Motors Records Bhavan Bhawan Nagar ' +
    'Cathedral Arena Hospitals Plaza Parkway Highway Expressway Barracks Regiment Squadron Rovers PLC plc LLP LLC ' +
    'Memorial Conference Summit Agreement Doctrine Act Bill Law Army Navy Battalion Brigade Movement Network Show Report Scholarship Program'
  ).split(' '),
);
