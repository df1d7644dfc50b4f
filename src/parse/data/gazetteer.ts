/** Cities, regions and continents that are often in the news: they are not people. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'Africa Asia Europe Oceania Arctic Antarctic Balkans Caucasus Caribbean Scandinavia Mediterranean Pacific Atlantic Siberia Crimea Donbas ' +
    'Chechnya Dagestan Catalonia Kurdistan Kashmir Punjab Gujarat Bihar Kerala Karnataka Maharashtra Rajasthan Assam Odisha Telangana Tamil Nadu Pradesh ' +
    'Bengal Sindh Balochistan Waziristan Helmand Kandahar Tibet Xinjiang Guangdong Sichuan Yunnan Fujian Hainan Hebei Henan Hubei Hunan ' +
    'Jiangsu Zhejiang Shandong Shanxi Liaoning Darfur Tigray Biafra Gaza Sinai Golan Bavaria Saxony Flanders Wallonia Tuscany Sicily Sardinia ' +
    'Corsica Normandy Brittany Provence Andalusia Galicia Aragon Scotland Wales England Ulster Quebec Ontario Alberta Manitoba Saskatchewan ' +
    'London Paris Berlin Madrid Rome Vienna Moscow Beijing Tokyo Seoul Pyongyang Delhi Mumbai Bombay Kolkata Calcutta Chennai Madras Bangalore ' +
    'Bengaluru Hyderabad Ahmedabad Pune Jaipur Lucknow Karachi Lahore Islamabad Peshawar Quetta Rawalpindi Multan Faisalabad Kabul Herat ' +
    'Kunduz Jalalabad Dhaka Chittagong Colombo Kathmandu Yangon Rangoon Mandalay Naypyidaw Bangkok Phuket Pattaya Hanoi Saigon Jakarta Bali ' +
    'Surabaya Bandung Manila Cebu Davao Mindanao Luzon Singapore Taipei Kaohsiung Shanghai Shenzhen Guangzhou Wuhan Chongqing Chengdu Tianjin ' +
    'Nanjing Hangzhou Harbin Dalian Qingdao Osaka Kyoto Nagoya Fukushima Hiroshima Nagasaki Okinawa Hokkaido Sapporo Yokohama Busan Incheon ' +
    'Tehran Isfahan Mashhad Shiraz Tabriz Qom Natanz Baghdad Basra Mosul Erbil Kirkuk Fallujah Ramadi Tikrit Najaf Karbala Damascus Aleppo Homs ' +
    'Hama Idlib Raqqa Latakia Daraa Palmyra Kobani Beirut Tripoli Sidon Amman Jerusalem Haifa Ramallah Hebron Nablus Jenin Bethlehem Cairo ' +
    'Alexandria Luxor Suez Riyadh Jeddah Mecca Medina Doha Manama Muscat Dubai Sharjah Sanaa Aden Hodeidah Ankara Istanbul Izmir Antalya ' +
    'Benghazi Misrata Tunis Algiers Oran Rabat Casablanca Marrakech Fez Tangier Nouakchott Dakar Bamako Timbuktu Gao Niamey Ouagadougou Abidjan ' +
    'Accra Kumasi Lome Cotonou Lagos Abuja Kano Kaduna Maiduguri Borno Ibadan Enugu Yaounde Douala Libreville Kinshasa Goma Brazzaville Luanda ' +
    'Windhoek Gaborone Harare Bulawayo Lusaka Lilongwe Blantyre Maputo Pretoria Johannesburg Durban Soweto Nairobi Mombasa Kisumu Nakuru ' +
    'Eldoret Kampala Entebbe Kigali Bujumbura Dodoma Zanzibar Arusha Mogadishu Hargeisa Kismayo Juba Khartoum Omdurman Asmara Antananarivo ' +
    'Berne Bern Zurich Geneva Basel Lausanne Brussels Antwerp Ghent Bruges Amsterdam Rotterdam Utrecht Luxembourg Strasbourg Lyon Marseille ' +
    'Toulouse Bordeaux Lille Nantes Cannes Milan Turin Naples Florence Venice Genoa Bologna Palermo Verona Barcelona Valencia Seville Bilbao ' +
    'Lisbon Porto Dublin Belfast Cork Galway Edinburgh Glasgow Aberdeen Cardiff Swansea Manchester Liverpool Birmingham Leeds Sheffield Bristol ' +
    'Newcastle Nottingham Leicester Oxford Cambridge Southampton Portsmouth Plymouth Brighton Oslo Bergen Stockholm Gothenburg Malmo Copenhagen ' +
    'Helsinki Reykjavik Tallinn Riga Vilnius Warsaw Krakow Gdansk Prague Brno Bratislava Budapest Bucharest Sofia Belgrade Zagreb Ljubljana ' +
    'Sarajevo Srebrenica Skopje Tirana Pristina Podgorica Athens Thessaloniki Nicosia Valletta Kiev Kyiv Kharkiv Odessa Lviv Donetsk Luhansk ' +
    'Mariupol Sevastopol Minsk Chisinau Tbilisi Yerevan Baku Astana Almaty Tashkent Samarkand Bishkek Dushanbe Ashgabat Ulaanbaatar ' +
    'Vladivostok Novosibirsk Yekaterinburg Kazan Sochi Grozny Munich Hamburg Frankfurt Cologne Dusseldorf Stuttgart Dresden Leipzig Bonn ' +
    'Hanover Bremen Nuremberg Salzburg Innsbruck Graz Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Halifax Washington Chicago ' +
    'Boston Philadelphia Houston Dallas Austin Phoenix Seattle Portland Denver Detroit Cleveland Cincinnati Columbus Pittsburgh Baltimore ' +
    'Atlanta Miami Orlando Tampa Nashville Memphis Charlotte Milwaukee Minneapolis Sacramento Oakland Tucson Albuquerque Omaha Honolulu ' +
    'Anchorage Brooklyn Manhattan Queens Bronx Harlem Hollywood Havana Kingston Caracas Bogota Medellin Cali Quito Guayaquil Lima Cusco Santiago ' +
    'Valparaiso Montevideo Asuncion Brasilia Tijuana Guadalajara Monterrey Acapulco Cancun Sydney Melbourne Brisbane Perth Adelaide Canberra ' +
    'Hobart Darwin Auckland Wellington Christchurch Queensland Tasmania Victoria Pentagon Kremlin Whitehall Westminster'
  ).split(/\s+/),
);

/** Words in the names of organisations and places. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'university college school institute academy council committee commission ministry department agency authority office bureau board ' +
    'court parliament congress senate assembly party union association federation league club team group company corporation inc inc. corp ' +
    'corp. ltd ltd. llc plc bank fund foundation trust society organisation organization network centre center hospital church temple mosque ' +
    'museum library theatre theater station airport street avenue road boulevard square park river lake mountain mount island islands bay sea ' +
    'ocean county city town village district province state republic kingdom region valley desert stadium hotel airlines airways times post ' +
    'news press herald tribune journal gazette magazine television radio tv fc cf afc united army navy force forces police front movement ' +
    'brigade battalion alliance coalition summit conference agreement treaty act bill war cup championship tournament games prize award awards ' +
    'festival day week house palace tower bridge building international limited services systems industries holdings technologies partners'
  ).split(/\s+/),
);
