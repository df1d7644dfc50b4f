/** Bodies that act in the news and belong to no one country: actors by their label only. */
export const INTERNATIONAL_BODIES =
  'United Nations, UN, U.N., NATO, Nato, European Union, EU, E.U., African Union, AU, OPEC, Opec, OSCE, IAEA, ' +
  'International Atomic Energy Agency, World Bank, International Monetary Fund, IMF, World Health Organization, ' +
  'WHO, UNHCR, UNICEF, Unicef, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Arab League, ' +
  'ASEAN, Asean, ECOWAS, Ecowas, Security Council, U.N. Security Council, UN Security Council, European Commission, ' +
  'European Parliament, European Community, Organization of African Unity, Organization of American States, OAS, ' +
  'International Criminal Court, ICC, World Trade Organization, WTO, APEC, G-20, G20, G-7, G7, G8, Interpol, ' +
  'Islamic State, ISIS, ISIL, al-Qaeda, al-Qaida, Al-Qaeda, Al Qaeda, Boko Haram, al-Shabab, al-Shabaab, Hezbollah, ' +
  'Taliban, Greenpeace, Doctors Without Borders, Commonwealth, Warsaw Pact, Mercosur, BRICS';

/** Bodies known by their letters that act for one country. */
export const NATIONAL_BODIES: Readonly<Record<string, string>> = {
  FBI: 'US',
  CIA: 'US',
  NSA: 'US',
  Pentagon: 'US',
  Congress: 'US',
  'State Department': 'US',
  'White House': 'US',
  'Carter administration': 'US',
  'Reagan administration': 'US',
  'Bush administration': 'US',
  'Clinton administration': 'US',
  'Obama administration': 'US',
  'Trump administration': 'US',
  'Biden administration': 'US',
  'Oval Office': 'US',
  'Capitol Hill': 'US',
  Kremlin: 'RU',
  FSB: 'RU',
  Duma: 'RU',
  'Downing Street': 'GB',
  Whitehall: 'GB',
  MI5: 'GB',
  MI6: 'GB',
  Knesset: 'IL',
  Mossad: 'IL',
  Hamas: 'PS',
  Fatah: 'PS',
  PLO: 'PS',
  'Palestine Liberation Organization': 'PS',
  'Palestinian Authority': 'PS',
  Bundestag: 'DE',
  Élysée: 'FR',
  UNITA: 'AO',
  PKK: 'TR',
  'Kurdistan Workers': 'TR',
  FARC: 'CO',
  ETA: 'ES',
  'Tamil Tigers': 'LK',
  'Liberation Tigers of Tamil Eelam': 'LK',
  Houthis: 'YE',
  Houthi: 'YE',
  PRC: 'CN',
  DPRK: 'KP',
  ROK: 'KR',
  IRA: 'GB',
  'Sinn Fein': 'GB',
  Sandinista: 'NI',
  Sandinistas: 'NI',
  Zulu: 'ZA',
  Yoruba: 'NG',
  Chechen: 'RU',
  Chechens: 'RU',
  Kashmiri: 'IN',
  Tibetan: 'CN',
  Tibetans: 'CN',
};
