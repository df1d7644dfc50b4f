/**
 * Companies, media, clubs and bodies of single countries that are often in the news, in the form of `bodies.ts` but for `;`,
 * which parts the bodies of one kind and country. Compiled by hand from general knowledge.
 */
export const FIRM_ROWS = `
COMPANY US|Apple Inc,Apple Inc.,?Apple;Amazon.com,?Amazon;Alphabet Inc,?Alphabet;Meta Platforms,?Meta;Intel Corporation,?Intel;Nvidia,NVIDIA;Qualcomm;Cisco Systems,?Cisco;Oracle Corporation,?Oracle;Salesforce;Adobe Systems;Dell Technologies,?Dell;Hewlett-Packard,Hewlett Packard;Advanced Micro Devices,AMD;Texas Instruments;Micron Technology;Western Digital;eBay;Snapchat;Pinterest;Reddit;Zoom Video Communications;OpenAI;Palantir;Lyft;DoorDash;Robinhood Markets;Coinbase;Dropbox;Slack Technologies;Mozilla
COMPANY US|Chevron;Halliburton;Schlumberger;Enron;Duke Energy;Chesapeake Energy;Occidental Petroleum;Phillips 66;Peabody Energy;NextEra Energy;Freeport-McMoRan;Newmont;Alcoa;DuPont,Dupont;Dow Chemical;Monsanto;?Cargill;Archer Daniels Midland;Tyson Foods;Kraft Heinz,Kraft Foods;General Mills;Kellogg's,Kellogg’s;Mondelez;Hershey's;Anheuser-Busch;Philip Morris International,Philip Morris;Altria;Colgate-Palmolive;Kimberly-Clark,Kimberly Clark;Estée Lauder,Estee Lauder;Revlon;Avon Products
COMPANY US|Caterpillar Inc,?Caterpillar;Deere & Company;Honeywell;Northrop Grumman;General Dynamics;Raytheon Technologies;United Technologies;Pratt & Whitney;Blackwater;?Bechtel;Otis Worldwide;3M;Goodyear;Harley-Davidson;?Chrysler;Tesla Inc,?Tesla;Rivian;Lucid Motors;Virgin Galactic;Blue Origin;Union Pacific;Amtrak;Greyhound Lines;UPS,United Parcel Service;American Airlines;United Airlines;Delta Air Lines,?Delta;Southwest Airlines;JetBlue;Alaska Airlines;Carnival Corporation;Royal Caribbean;Marriott International,?Marriott;Hilton Worldwide;Hyatt Hotels;Expedia;TripAdvisor;Booking.com;MGM Resorts;Caesars Entertainment;Las Vegas Sands
COMPANY US|Target Corporation,?Target;Costco;Home Depot;Best Buy;Sears Holdings;Macy's,Macy’s;?Nordstrom;J.C. Penney,JCPenney;Kmart;Walgreens;CVS Health,CVS;Rite Aid;Whole Foods;Kroger;Safeway;7-Eleven;Gap Inc;Nike;Levi Strauss;Under Armour;Toys R Us;Burger King;Pizza Hut;KFC;Taco Bell;Subway Restaurants;Domino's Pizza;Dunkin' Donuts;Chick-fil-A;Chipotle;Carl's Jr,Carl’s Jr;Hardee's,Hardee’s;Krispy Kreme;Yum Brands
COMPANY US|Berkshire Hathaway;BlackRock;Vanguard Group;State Street Corporation;Fidelity Investments;American Express;Mastercard,MasterCard;Western Union;Charles Schwab;Bear Stearns;Blackstone;KKR;Carlyle Group;Bain Capital;Bridgewater Associates;Citadel Securities;Elliott Management;AIG;MetLife;Prudential Financial;Allstate;Fannie Mae;Freddie Mac;Standard & Poor's,Standard & Poor’s,Standard and Poor's,S&P Global;Fitch Ratings,?Fitch;Moody's Investors Service;Nasdaq,NASDAQ;New York Stock Exchange,NYSE;Chicago Mercantile Exchange;Deloitte;PricewaterhouseCoopers,PwC;KPMG;Ernst & Young;McKinsey,McKinsey & Company;Boston Consulting Group;Accenture;Bain & Company;Frost & Sullivan;Gartner;Nielsen Holdings;?Kroll;Baker McKenzie
COMPANY US|Moderna;Eli Lilly;Bristol-Myers Squibb;Abbott Laboratories;AbbVie;Amgen;Gilead Sciences,?Gilead;Biogen;Regeneron;Medtronic;Boston Scientific;UnitedHealth;Kaiser Permanente;Purdue Pharma;Theranos;Novavax
COMPANY US|Walt Disney,?Disney;Warner Bros,Warner Bros.;Time Warner;Paramount Pictures;Universal Pictures;Universal Music;Columbia Pictures;20th Century Fox;Marvel Studios,?Marvel;DreamWorks;Pixar;Lucasfilm;HBO;Viacom;ViacomCBS;Hulu;MTV;Live Nation;Ticketmaster;?Mattel;Hasbro;Lego Group,LEGO;Electronic Arts;Activision Blizzard;T-Mobile;Sprint Corporation;Charter Communications;Time Warner Cable;News Corp,News Corporation;Clear Channel;iHeartMedia
COMPANY GB|Lloyds Banking Group,Lloyds Bank;Lloyd's of London;Royal Bank of Scotland,RBS;NatWest;Prudential plc;Aviva;Legal & General;British American Tobacco;Imperial Tobacco,Imperial Brands;Diageo;SABMiller;Burberry;Asda;Morrisons;Waitrose;John Lewis;Debenhams;Harrods;British Telecom,BT Group;Sky plc;British Gas;Centrica;National Grid;EDF Energy;Thames Water;Cairn Energy;Tullow Oil;BHP Billiton;Anglo American;Lonmin;Jaguar Land Rover;Land Rover;Aston Martin;McLaren;Bentley Motors;Virgin Atlantic;Virgin Group;Flybe;Thomas Cook;Dyson Ltd;Arm Holdings,Arm Ltd;G4S;Serco;Capita;Carillion;Reckitt Benckiser;GSK;WPP;Pearson plc;Ladbrokes;William Hill;Sotheby's,Sotheby’s;Christie's,Christie’s;Control Risks;Inmarsat;London Stock Exchange;Ineos;JCB;?Cadbury
COMPANY DE|Mercedes-Benz;?Porsche;Audi;?Opel;Continental AG;?Bosch;SAP SE;Adidas;Puma SE;Allianz;Munich Re;Commerzbank;E.ON;RWE;Wirecard;Merck KGaA;BioNTech;Henkel;Aldi;Lidl;Metro AG;Infineon;Rheinmetall;Heckler & Koch;TUI;Air Berlin;Axel Springer;Bertelsmann;Hapag-Lloyd;Uniper;DHL;Deutsche Post;Deutsche Börse
COMPANY FR|Total SA;Électricité de France,Electricite de France;Areva;Engie;GDF Suez;Veolia;Alstom;Thales;?Dassault,Dassault Aviation;Safran;Michelin;Citroën,Citroen;Air France-KLM;SNCF;Carrefour;Auchan;Danone;L'Oréal,L’Oréal,L'Oreal;LVMH;Louis Vuitton;Kering;Hermès;?Chanel;?Dior;Lafarge;Saint-Gobain;Sanofi;AXA;Crédit Agricole,Credit Agricole;Vivendi;Publicis;Ubisoft;Lactalis;Bouygues;Alcatel;Accor
COMPANY CH|Roche;ABB;Zurich Insurance;Swiss Re;Swiss International Air Lines;Julius Baer;Syngenta;LafargeHolcim,Holcim;Swatch;Rolex;Richemont;Trafigura;Vitol;Gunvor;Sika AG;MSC Mediterranean Shipping Company
COMPANY NL|ING Group,ING;ABN Amro,ABN AMRO;Rabobank;?Heineken;ASML;AkzoNobel;Booking Holdings;Ahold Delhaize;Prosus
COMPANY IT|?Ferrari;?Lamborghini;?Maserati;?Pirelli;Telecom Italia;UniCredit;Intesa Sanpaolo;Monte dei Paschi,Monte dei Paschi di Siena;Alitalia;?Prada;?Gucci;?Versace;?Benetton;Mediaset;Leonardo SpA;Finmeccanica;Enel;Fincantieri;?Barilla;?Ferrero
COMPANY ES|Santander Group,Banco Santander;BBVA;Telefónica,Telefonica;Iberia Airlines;Repsol;Inditex;Iberdrola;Ferrovial;Endesa;CaixaBank;Bankia;Gas Natural;Naturgy;Mercadona
COMPANY SE|H&M;Saab AB;Spotify;Skanska;Electrolux;Scania;TeliaSonera,Telia;Vattenfall;Nordea;SAS Group;Klarna;Truecaller
COMPANY DK|Maersk,A.P. Moller-Maersk;Novo Nordisk;Carlsberg;Vestas;Danske Bank;Orsted,Ørsted;Lego;Arla Foods
COMPANY NO|Equinor;Statoil;Telenor;Norsk Hydro;Yara International;Norwegian Air Shuttle
COMPANY IE|Aer Lingus;Allied Irish Banks;Bank of Ireland;Kerry Group
COMPANY BE|AB InBev,Anheuser-Busch InBev;Solvay;KBC Group;Proximus
COMPANY AT|OMV;Red Bull GmbH;Raiffeisen Bank International;Erste Group;Voestalpine;Austrian Airlines
COMPANY RU|Novatek;Surgutneftegas;Norilsk Nickel;Rusal;Severstal;VTB,VTB Bank;Gazprombank;Transneft;Yukos;Rostec;Rosoboronexport;Kaspersky Lab,?Kaspersky;Yandex;VKontakte;Alfa Bank;Kalashnikov Concern;Sukhoi;Alrosa;Tatneft;Polyus
COMPANY UA|Naftogaz;Ukrenergo;Energoatom;PrivatBank;Ukrzaliznytsia;Azovstal
COMPANY JP|?Mazda;Subaru;?Suzuki;Toshiba;Fujitsu;NEC Corporation;Canon Inc;Nikon;Olympus Corporation;Sharp Corporation;Kyocera;Rakuten;Uniqlo;Fast Retailing;?Nomura;Mizuho;Mitsui;?Sumitomo;Marubeni;Itochu;Takeda Pharmaceutical;Japan Airlines;All Nippon Airways,ANA Holdings;Bridgestone;Takata;Kawasaki Heavy Industries;Nippon Steel;NTT Docomo;Seiko;Asahi Breweries;Komatsu;Daikin;Bandai Namco
COMPANY KR|Kia Motors,?Kia;?LG;SK Hynix;SK Telecom;SK Group;Posco,POSCO;?Lotte;Hanjin;Daewoo;Korean Air;Asiana,Asiana Airlines;Kakao;Naver;Hanwha;Doosan;Coupang;CJ Group;HYBE;SM Entertainment;Terraform Labs;Upbit;Bithumb
COMPANY CN|JD.com;Meituan;Didi Chuxing;Pinduoduo;NetEase;Douyin;Kuaishou;Taobao;Tmall;Ant Group,Ant Financial;Alipay;Oppo,OPPO;Vivo Communication,?Vivo;OnePlus;Honor Device;Realme;BYD;Geely;Great Wall Motor;SAIC Motor;Nio Inc;Xpeng;CATL;BOE Technology;SMIC;Hikvision;DJI;Haier;Midea;Gree Electric;Evergrande,China Evergrande;Country Garden;Vanke;Dalian Wanda,Wanda Group;HNA Group;Fosun;Anbang;China Mobile;China Unicom;China Telecom;CNOOC;CNPC,China National Petroleum Corporation;China Southern Airlines;China Eastern Airlines;Air China;Cosco,COSCO;China Merchants;ICBC,Industrial and Commercial Bank of China;Bank of China;China Construction Bank;Agricultural Bank of China;China Development Bank;Sinopharm;Sinovac;Sinochem;Citic Securities;Zhihu;Bilibili;Luckin Coffee;China Railway;China Molybdenum;HiSilicon
COMPANY HK|Cathay Pacific;?Swire;CK Hutchison;Hang Seng Bank;Hong Kong Exchanges and Clearing;MTR Corporation;Jardine Matheson;AIA Group
COMPANY TW|Acer;Asus,ASUS;HTC;MediaTek;Pegatron;China Airlines;EVA Air;Evergreen Marine;Hon Hai
COMPANY SG|Singapore Airlines;Temasek;GIC Private Limited;DBS,DBS Bank;OCBC;Grab Holdings;Keppel;Singtel;Sea Group;Shopee
COMPANY MY|Petronas;AirAsia;Malaysia Airlines;Maybank;Khazanah;1MDB;Sime Darby;Proton Holdings;CIMB;Genting;Tenaga Nasional
COMPANY ID|Garuda Indonesia;Lion Air;Sriwijaya Air;Pertamina;Gojek;GoTo Group;Tokopedia;Bank Mandiri;Telkom Indonesia
COMPANY TH|Thai Airways;PTT Public Company;Charoen Pokphand;Siam Commercial Bank;ThaiBev
COMPANY VN|Vingroup;VinFast;Vietnam Airlines;Vietjet;PetroVietnam;Viettel
COMPANY PH|San Miguel Corporation;Philippine Airlines;Cebu Pacific;PLDT;Meralco;Jollibee;Ayala Corporation
COMPANY IN|Reliance Industries;Reliance Jio;Tata Group;Tata Steel;Tata Consultancy Services;Wipro;?Adani;Adani Enterprises;Bharti Airtel,Airtel;Vodafone Idea;BSNL;Mahindra & Mahindra;Maruti Suzuki;Bajaj Auto;Hero MotoCorp;Ola Cabs;Ola Electric;Paytm;Zomato;Swiggy;Byju's;Ashok Leyland;Larsen & Toubro;State Bank of India;ICICI Bank;HDFC Bank;HDFC;Axis Bank;Punjab National Bank;Yes Bank;IndiGo;SpiceJet;Jet Airways;Kingfisher Airlines;Coal India;ONGC;Indian Oil;Bharat Petroleum;NTPC;Vedanta Resources;Essar;Jindal Steel;Serum Institute of India;Bharat Biotech;Sun Pharma;Dr Reddy's;Cipla;Hindustan Aeronautics;Hindustan Unilever;ITC Ltd;Bombay Stock Exchange;National Stock Exchange
COMPANY PK|Pakistan International Airlines;Habib Bank;Engro;K-Electric;Lucky Cement;Pakistan Stock Exchange
COMPANY BD|Grameen Bank;Grameenphone;Biman Bangladesh Airlines;Robi Axiata;bKash
COMPANY AE|Etihad Rail;DP World;Emaar;Mubadala;ADNOC;Abu Dhabi Investment Authority;Emirates NBD;Careem;Damac;Etisalat;flydubai
COMPANY SA|SABIC;Saudia;Saudi Airlines;Saudi Telecom;Public Investment Fund;Bin Laden Group
COMPANY QA|QatarEnergy,Qatar Petroleum;Qatar National Bank,QNB;Ooredoo;Qatar Investment Authority;Ahlibank;Doha Bank
COMPANY KW|Kuwait Airways;Kuwait Petroleum Corporation;Zain Group;Agility Logistics
COMPANY OM|Oman Air;Petroleum Development Oman;Omantel;Bank Muscat
COMPANY IL|Teva,Teva Pharmaceutical;El Al;NSO Group;Elbit Systems;Rafael Advanced Defense Systems;Israel Aerospace Industries;Bank Leumi;Bank Hapoalim;Check Point Software;Mobileye;Egged;Delek Group;Bezeq
COMPANY TR|Koç Holding,Koc Holding;Turkcell;Garanti,Garanti Bank;Halkbank;Botas;Baykar;Arçelik,Arcelik;Pegasus Airlines;Sabanci Holding;Ziraat Bank
COMPANY IR|Iran Air;Mahan Air;National Iranian Oil Company;Iran Khodro;Bank Melli
COMPANY EG|EgyptAir;Orascom;Suez Canal Authority;Commercial International Bank
COMPANY DZ|Sonatrach;Air Algérie,Air Algerie
COMPANY MA|OCP Group;Royal Air Maroc;Maroc Telecom;Attijariwafa Bank
COMPANY NG|?Dangote;NNPC,Nigerian National Petroleum Corporation;Zenith Bank;Access Bank;First Bank of Nigeria;Guaranty Trust Bank,GTBank;Globacom;Arik Air;Jumia;Flutterwave;Air Peace
COMPANY ZA|South African Airways;Sasol;Transnet;Prasa;Denel;Vodacom;Absa;Nedbank;First National Bank;Capitec;Shoprite;Pick n Pay;Old Mutual;Sanlam;Steinhoff;AngloGold Ashanti;Sibanye-Stillwater;Impala Platinum;De Beers;MultiChoice;Media24;Bidvest;Discovery Ltd;Johannesburg Stock Exchange;Airports Company South Africa
COMPANY KE|Kenya Airways;Equity Bank;KCB Group;Kenya Power;Nation Media Group;M-Pesa;East African Breweries
COMPANY ET|Ethiopian Airlines;Ethio Telecom
COMPANY RW|RwandAir
COMPANY GH|Ghana National Petroleum Corporation;Ecobank Ghana;AirtelTigo;Ghana Cocoa Board
COMPANY TG|Ecobank;ASKY Airlines
COMPANY AO|Sonangol;TAAG
COMPANY CD|Gecamines,Gécamines
COMPANY ZM|Zesco;Konkola Copper Mines;Mopani Copper Mines
COMPANY ZW|Econet Wireless,Econet;Zesa;Zimplats
COMPANY NA|Namdeb;Air Namibia;NamPower
COMPANY BW|Debswana
COMPANY MU|Air Mauritius
COMPANY CA|Bombardier;BlackBerry;Research In Motion;Air Canada;WestJet;Canadian National Railway;Royal Bank of Canada;Toronto-Dominion Bank,TD Bank;Scotiabank;Bank of Montreal;Shopify;SNC-Lavalin;Suncor;Enbridge;TransCanada;TC Energy;Barrick Gold;Teck Resources;Rogers Communications;Bell Canada;Telus;Tim Hortons;Lululemon;Loblaws;Hudson's Bay Company;First Quantum Minerals
COMPANY MX|Telmex;América Móvil,America Movil;Telcel;Cemex;Grupo Bimbo,Bimbo;Femsa;Televisa;TV Azteca;Grupo México,Grupo Mexico;Aeroméxico,Aeromexico;Banorte;Grupo Carso;Banamex;Volaris;?Elektra
COMPANY BR|Odebrecht,Novonor;Embraer;JBS;Itaú Unibanco,Itau Unibanco;Bradesco;Banco do Brasil;Eletrobras;Braskem;TV Globo;Rede Globo;Nubank;Gol Linhas Aéreas;BRF;?Natura
COMPANY AR|YPF;Aerolíneas Argentinas,Aerolineas Argentinas;Mercado Libre,MercadoLibre;Grupo Clarín,Grupo Clarin;Techint
COMPANY CL|Codelco;LATAM Airlines,LATAM;SQM;Falabella;Cencosud;Antofagasta Minerals;Banco de Chile
COMPANY CO|Ecopetrol;Avianca;Bancolombia;Bavaria SA;Grupo Aval;Rappi;Cerrejón
COMPANY PE|Petroperú,Petroperu;Southern Copper;Las Bambas;Credicorp
COMPANY EC|Petroecuador;Banco Pichincha
COMPANY PA|Copa Airlines;Mossack Fonseca
COMPANY AU|Fortescue Metals,Fortescue Metals Group;Commonwealth Bank;Westpac;ANZ;National Australia Bank;Woolworths;Coles Group;Telstra;Optus;Virgin Australia;Jetstar;AGL Energy;Santos Ltd;Woodside Petroleum,Woodside Energy;Macquarie Group;Crown Resorts;Atlassian;Canva;AMP Ltd;Bunnings;?Myer;Origin Energy;Australia Post
COMPANY NZ|Air New Zealand;Fonterra;Spark New Zealand;Xero;Kiwibank;Zespri;KiwiRail
COMPANY FJ|Fiji Airways
COMPANY KZ|KazMunayGas;Kazatomprom;Air Astana
COMPANY AZ|SOCAR
COMPANY PL|PKN Orlen,Orlen;LOT Polish Airlines;PGNiG;CD Projekt
COMPANY CZ|Skoda Auto,Škoda Auto;CEZ
COMPANY HU|MOL Group;OTP Bank;Wizz Air
COMPANY GR|Olympic Airlines;Aegean Airlines;Alpha Bank;Piraeus Bank
COMPANY PT|TAP Air Portugal;Galp;Energias de Portugal
COMPANY -|Binance;FTX;Bitfinex
MEDIA GB|The Guardian;The Times of London;The Economist;Daily Mirror;Daily Express;Daily Star;Evening Standard;Sunday Times;Sunday Telegraph;The Telegraph;The Spectator;Press Association;Channel 4;Channel 4 News;BBC World Service;ITV News;Times Higher Education;The Lancet,Lancet;British Medical Journal;Middle East Eye;TalkTV;GB News;Bellingcat
MEDIA US|Des Moines Register;Las Vegas Review-Journal;Las Vegas Sun;Omaha World-Herald;Tampa Bay Times;Orlando Sentinel;Milwaukee Journal Sentinel;Cleveland Plain Dealer;Atlanta Journal-Constitution;Arizona Republic;Detroit News;Sacramento Bee;Kansas City Star;Charlotte Observer;St. Louis Post-Dispatch;Pittsburgh Post-Gazette;Minneapolis Star Tribune;Baltimore Sun;Chicago Sun-Times;Cincinnati Enquirer;Columbus Dispatch;Indianapolis Star;New Hampshire Union Leader;Concord Monitor;Salt Lake Tribune;Richmond Times-Dispatch;Hartford Courant;Austin American-Statesman;San Diego Union-Tribune;San Jose Mercury News;New York Observer;Newsday;Washington Times;Washington Examiner;Weekly Standard;National Review;Daily Caller;Drudge Report;Talking Points Memo;RealClearPolitics,Real Clear Politics;FiveThirtyEight;PolitiFact;FactCheck.org;Snopes;Gawker;Mashable;Time magazine,TIME magazine;New York magazine;People magazine;The New Republic,New Republic;Roll Call;Yahoo News;Fox Business Network;Merriam-Webster;Wikipedia
MEDIA US|AP;NBC Nightly News;CBS This Morning;Fox Business;Fox Sports;ESPN;CNBC;C-SPAN;PBS;?Bloomberg,Bloomberg L.P.;Bloomberg Businessweek;?Forbes;Fortune magazine;Newsweek;The New Yorker,New Yorker;Vanity Fair;Rolling Stone;?Vogue;National Geographic;Scientific American;Reader's Digest;Axios;Vox Media;Slate magazine;Salon.com;HuffPost,Huffington Post;Daily Beast;Business Insider;Breitbart,Breitbart News;Infowars;ProPublica;Chicago Tribune;Boston Globe;Miami Herald;San Francisco Chronicle;Philadelphia Inquirer;Houston Chronicle;Dallas Morning News;Detroit Free Press;Denver Post;Seattle Times;New York Post;New York Daily News;Christian Science Monitor;Wired magazine;TechCrunch;The Verge;TMZ;Foreign Policy;Univision;Telemundo;Voice of America;Radio Free Asia;Radio Free Europe,RFE/RL;Variety magazine;Hollywood Reporter;Mother Jones;The Intercept;Science Advances;New England Journal of Medicine
MEDIA FR|Libération;Le Parisien;France 24;France Inter;Radio France Internationale,RFI;TV5 Monde,TV5Monde;BFM TV,BFMTV;Charlie Hebdo;Mediapart;Jeune Afrique;L'Equipe;TF1;Paris Match;Le Canard Enchaîné;Les Echos;Ouest-France
MEDIA DE|Die Welt;Die Zeit;Süddeutsche Zeitung,Sueddeutsche Zeitung;Frankfurter Allgemeine Zeitung,FAZ;Handelsblatt;ZDF;ARD;DPA,dpa
MEDIA ES|El Mundo;La Vanguardia;EFE;El Confidencial;Diario AS
MEDIA IT|La Repubblica;Corriere della Sera;La Stampa;ANSA;Gazzetta dello Sport;RAI
MEDIA RU|Novaya Gazeta;Kommersant;Izvestia;Pravda;Komsomolskaya Pravda;Vedomosti;RT America;Russia Today;Sputnik News;Echo of Moscow;Dozhd;TV Rain;Meduza;Rossiya 24
MEDIA CN|China Daily;Caixin;CGTN;Sina Weibo;Sina;Economic Daily;Securities Daily;Southern Weekly;Science and Technology Daily;PLA Daily;Guangming Daily
MEDIA HK|Apple Daily;Ming Pao;Sing Tao;Radio Television Hong Kong,RTHK;Hong Kong Free Press;Stand News
MEDIA JP|Asahi Shimbun;Yomiuri Shimbun;Mainichi Shimbun;Nikkei;Nikkei Asia;Japan Times;Jiji Press;Sankei Shimbun;Japan Today
MEDIA KR|Chosun Ilbo;JoongAng Ilbo;Dong-A Ilbo;Korea Herald;Korea Times;Korea JoongAng Daily;KBS;MBC;Yonhap News Agency;Hankyoreh
MEDIA KP|Rodong Sinmun
MEDIA TW|Taipei Times;Central News Agency;Liberty Times;United Daily News
MEDIA SG|Straits Times;Channel NewsAsia;Mediacorp
MEDIA MY|Malaysiakini;New Straits Times;Bernama;Utusan Malaysia
MEDIA ID|Jakarta Post;Kompas;Antara
MEDIA TH|Bangkok Post
MEDIA PH|Philippine Daily Inquirer;Rappler;ABS-CBN;GMA News;Manila Bulletin
MEDIA VN|Tuoi Tre;VnExpress
MEDIA MM|Irrawaddy;Myanmar Now;Myanmar Times
MEDIA IN|Times of India;Hindustan Times;Indian Express;Economic Times;NDTV;Asian News International;Republic TV;Doordarshan;All India Radio;India Today;Deccan Herald;Business Standard;Zee News;Aaj Tak;Dainik Bhaskar
MEDIA PK|Geo News;Geo TV;ARY News;Express Tribune;Pakistan Television
MEDIA BD|Prothom Alo;Dhaka Tribune;bdnews24.com;United News of Bangladesh
MEDIA IL|Jerusalem Post;Times of Israel;Yedioth Ahronoth;Maariv;Ynet;Israel Hayom
MEDIA IR|Fars News Agency;Tasnim News Agency,Tasnim;Mehr News Agency;ISNA;Press TV;Tehran Times;IRIB;?Kayhan
MEDIA TR|Hürriyet,Hurriyet;Hürriyet Daily News;Cumhuriyet;Daily Sabah;Milliyet;TRT;TRT World
MEDIA EG|Al-Ahram,Al Ahram;Mada Masr;Egypt Independent
MEDIA LB|Al-Manar,Al Manar;Al Mayadeen,Al-Mayadeen;L'Orient-Le Jour
MEDIA SA|Arab News;Asharq Al-Awsat;Saudi Gazette;Saudi Press Agency;Okaz
MEDIA AE|Gulf News;Khaleej Times;WAM;Sky News Arabia
MEDIA QA|Qatar News Agency;Gulf Times;beIN Sports
MEDIA OM|Times of Oman;Muscat Daily;Oman News Agency
MEDIA KW|Kuwait News Agency,KUNA;Kuwait Times
MEDIA JO|Jordan Times
MEDIA ZA|SABC;eNCA;News24;Mail & Guardian;Daily Maverick;Sowetan;Sunday Independent;City Press;Business Day;Independent Media
MEDIA NG|Premium Times;ThisDay;Channels Television;Daily Trust;Sahara Reporters;News Agency of Nigeria
MEDIA KE|Daily Nation;Business Daily
MEDIA GH|Ghana News Agency;Daily Graphic;Joy FM;Citi FM
MEDIA UG|New Vision;Daily Monitor
MEDIA ET|Fana Broadcasting Corporate;Addis Standard;Ethiopian News Agency
MEDIA ZW|NewsDay;Zimbabwe Broadcasting Corporation
MEDIA CA|Globe and Mail;Toronto Star;National Post;CBC,CBC News;CTV,CTV News;Radio-Canada;Canadian Press;Maclean's;Journal de Montréal
MEDIA MX|El Universal;La Jornada;?Milenio;Excélsior
MEDIA BR|Folha de S.Paulo,Folha de S. Paulo,Folha de São Paulo;O Globo;Estado de S. Paulo,O Estado de S. Paulo;Agência Brasil,Agencia Brasil
MEDIA AR|Clarín,Clarin;La Nación,La Nacion;Página 12,Página/12;Buenos Aires Times;Télam,Telam;Infobae;Buenos Aires Herald;Ámbito Financiero
MEDIA CL|El Mercurio;La Tercera
MEDIA CO|El Tiempo;El Espectador;Caracol Radio
MEDIA VE|El Nacional;Telesur,teleSUR;Globovisión,Globovision;Caracas Chronicles;Efecto Cocuyo
MEDIA PE|El Comercio
MEDIA EC|El Universo
MEDIA CU|?Granma;Prensa Latina;Juventud Rebelde;14ymedio;Cubadebate
MEDIA CR|Tico Times;Semanario Universidad
MEDIA AU|Sydney Morning Herald;Herald Sun;Courier-Mail;Nine News;Seven News;SBS;Australian Broadcasting Corporation;Australian Associated Press;Channel Nine;Channel Seven;news.com.au
MEDIA NZ|New Zealand Herald,NZ Herald;Radio New Zealand,RNZ;Stuff.co.nz;Newshub;TVNZ;1News
MEDIA PL|Gazeta Wyborcza;TVN24
MEDIA UA|Kyiv Independent;Ukrainska Pravda;Kyiv Post;Interfax-Ukraine;Ukrinform
MEDIA SE|Aftonbladet;Expressen;Dagens Nyheter;Svenska Dagbladet
MEDIA NO|Aftenposten;NRK;Verdens Gang
MEDIA DK|Politiken;Jyllands-Posten;Berlingske
MEDIA IE|Irish Times;RTÉ;Irish Independent
MEDIA CH|Neue Zürcher Zeitung,NZZ;Tages-Anzeiger;Swissinfo
OTHER GB|Manchester United;Manchester City;Liverpool FC;Chelsea FC;Arsenal FC,?Arsenal;Tottenham Hotspur,Tottenham;Everton FC;Newcastle United;West Ham United,West Ham;Aston Villa;Leicester City;Leeds United;Nottingham Forest;Crystal Palace;Glasgow Rangers;Celtic FC;Football Association;Marylebone Cricket Club;Oxford University;Cambridge University;Imperial College London;London School of Economics;King's College London;University College London;Royal Society;Royal Institute of International Affairs;British Council;Church of England;Trades Union Congress;Confederation of British Industry,CBI UK;RSPCA;National Trust;Wellcome Trust;Cancer Research UK;ActionAid,Actionaid;Christian Aid;WaterAid;VSO;Tearfund;International Institute for Strategic Studies;Institute for Fiscal Studies;Royal Opera House;British Museum;National Union of Students;Global Witness
OTHER ES|Real Madrid;FC Barcelona;Atlético Madrid,Atletico Madrid;Atlético de Madrid
OTHER IT|Juventus;AC Milan;Inter Milan;AS Roma
OTHER DE|Bayern Munich;Borussia Dortmund;Bayer Leverkusen;RB Leipzig;Schalke 04;Max Planck Society;Friedrich Ebert Foundation;Konrad Adenauer Foundation
OTHER FR|Paris Saint-Germain,PSG;Olympique Marseille,Olympique de Marseille;Olympique Lyonnais;Action Against Hunger;Institut Pasteur,Pasteur Institute;Sorbonne
OTHER NL|Ajax Amsterdam;Feyenoord;PSV Eindhoven
OTHER PT|FC Porto;Benfica;Sporting Lisbon
OTHER AR|Boca Juniors;River Plate;Racing Club;?Independiente;San Lorenzo de Almagro;Argentine Football Association;Abuelas de Plaza de Mayo,Grandmothers of Plaza de Mayo
OTHER BR|Flamengo;?Corinthians;Palmeiras;Santos FC;Fluminense;Vasco da Gama FC;Botafogo;Grêmio;Atlético Mineiro,Atletico Mineiro;São Paulo FC
OTHER ZA|Kaizer Chiefs;Orlando Pirates;Mamelodi Sundowns;AfriForum;Gift of the Givers;National Union of Mineworkers;Numsa;Nelson Mandela Foundation
OTHER EG|Al Ahly
OTHER AU|Cricket Australia;AFL;NRL;Tennis Australia;Wallabies;Socceroos
OTHER NZ|New Zealand Rugby;All Blacks;New Zealand Warriors;Black Caps
OTHER IN|BCCI,Board of Control for Cricket in India;Mumbai Indians;Chennai Super Kings;Kolkata Knight Riders;Royal Challengers Bangalore;Vishva Hindu Parishad,Vishwa Hindu Parishad;Bajrang Dal;Hindu Mahasabha;Sangh Parivar;IIT Delhi;Jawaharlal Nehru University;All India Muslim Personal Law Board
OTHER NG|Academic Staff Union of Universities,ASUU;Nigeria Labour Congress;Trade Union Congress of Nigeria
OTHER US|Brennan Center for Justice,Brennan Center;Tax Policy Center;Emily's List,Emily’s List,EMILY's List,EMILY’s List;MoveOn.org,MoveOn;Urban Institute;Manhattan Institute;Center for American Progress;Economic Policy Institute;Kaiser Family Foundation;Judicial Watch;Public Citizen;Common Cause;Club for Growth;Americans for Prosperity;Americans for Tax Reform;FreedomWorks;Tea Party Patriots;Priorities USA Action,Priorities USA;American Crossroads;Family Research Council;Focus on the Family;NARAL Pro-Choice America,NARAL;National Organization for Women;Anti-Defamation League;Center for Responsive Politics;Everytown for Gun Safety;Brady Campaign;League of Women Voters;American Bar Association;AARP;National Urban League;Council on American-Islamic Relations;League of Conservation Voters;Commission on Presidential Debates;Public Policy Polling;Rasmussen Reports;Committee for a Responsible Federal Budget
OTHER US|Harvard University,Harvard;Yale University,Yale;Stanford University;Massachusetts Institute of Technology,MIT;Princeton University;Columbia University;UC Berkeley;New York University,NYU;UCLA;Cornell University;Duke University;Johns Hopkins University,Johns Hopkins;Georgetown University;Northwestern University;Caltech;NBA,National Basketball Association;NFL,National Football League;MLB,Major League Baseball;NHL,National Hockey League;NCAA;MLS,Major League Soccer;Los Angeles Lakers;Golden State Warriors;Chicago Bulls;Boston Celtics;Miami Heat;New York Yankees;Boston Red Sox;Chicago Cubs;Los Angeles Dodgers;Dallas Cowboys;New England Patriots;Green Bay Packers;Ford Foundation;Rockefeller Foundation;Bill & Melinda Gates Foundation,Bill and Melinda Gates Foundation,Gates Foundation;Clinton Foundation;Open Society Foundations;Freedom House;Human Rights Campaign;Southern Poverty Law Center;Sierra Club;Natural Resources Defense Council;Union of Concerned Scientists;Council on Foreign Relations;Cato Institute;Atlantic Council;Center for Strategic and International Studies;American Enterprise Institute;Hoover Institution;Wilson Center;Mayo Clinic;American Medical Association;American Red Cross;Salvation Army;Ku Klux Klan,KKK;Black Lives Matter;Proud Boys;Oath Keepers;AIPAC;Girl Scouts;Boy Scouts of America;YMCA;United Auto Workers,UAW;Teamsters;Service Employees International Union;American Federation of Teachers;National Education Association;Screen Actors Guild;US Chamber of Commerce,U.S. Chamber of Commerce;Metropolitan Museum of Art;Smithsonian Institution,Smithsonian;Catholic Relief Services;World Vision;Mercy Corps;Carter Center;?Gallup;Quinnipiac University;Metropolitan Opera;Recording Academy
OTHER -|World Council of Churches;International Federation of Red Cross and Red Crescent Societies,IFRC;Bretton Woods Institutions;Rotary International;Médecins du Monde;Caritas;Norwegian Refugee Council;Danish Refugee Council;Islamic Relief;World Rugby;World Athletics;FIBA;FINA;Fairtrade International;Extinction Rebellion;Global Fund;Gavi;Open Doors International
INTERNATIONAL -|UNDRR;UNOPS;UNFPA,UN Population Fund,United Nations Population Fund;UN-Habitat,UN Habitat;OHCHR;OCHA;UNMISS;UNSMIL;UNAMA;UNITAD;AMISOM;World Customs Organization;World Intellectual Property Organization,WIPO;Asian Football Confederation;African Export-Import Bank,Afreximbank;Economic Commission for Latin America and the Caribbean,ECLAC;Economic Community of Central African States;Non-Aligned Movement;Visegrad Group;Nordic Council;Benelux Union;Organisation of African Trade Union Unity;G77;World Tourism Organization,UNWTO;Pan American Health Organization,PAHO;Africa CDC,Africa Centres for Disease Control and Prevention;European External Action Service;European Court of Auditors;International Monetary and Financial Committee;International Tribunal for the Law of the Sea;International Paralympic Committee;International Renewable Energy Agency,IRENA;Financial Action Task Force,FATF;Nuclear Suppliers Group;Andean Community;Central American Integration System;Amazon Cooperation Treaty Organization;International Criminal Tribunal for the former Yugoslavia,ICTY;New Development Bank;Islamic Development Bank;CAF Development Bank;Arab Monetary Fund;World Organisation for Animal Health;Global Green Growth Institute
GOVERNMENT US|US Department of Energy,U.S. Department of Energy,Department of Energy;Department of Health and Human Services;Homeland Security;Customs and Border Protection;Border Patrol,US Border Patrol,U.S. Border Patrol;Transportation Security Administration,TSA;US Postal Service,U.S. Postal Service;National Park Service;National Weather Service;National Oceanic and Atmospheric Administration,NOAA;National Science Foundation;Congressional Budget Office,?CBO;Government Accountability Office;Library of Congress;Peace Corps;US Special Forces;Navy SEALs;Joint Chiefs of Staff;New York Police Department,NYPD;Los Angeles Police Department,LAPD;US Supreme Court,U.S. Supreme Court;Nuclear Regulatory Commission;Federal Election Commission,?FEC;Bureau of Labor Statistics;Census Bureau,US Census Bureau,U.S. Census Bureau;Commodity Futures Trading Commission;Federal Deposit Insurance Corporation,FDIC;Office of Foreign Assets Control,OFAC;US Agency for Global Media
GOVERNMENT GB|Financial Conduct Authority;Ofcom;Serious Fraud Office;National Crime Agency;Electoral Commission;Environment Agency;Competition and Markets Authority;HM Treasury;Border Force;Ministry of Defence;Police Service of Northern Ireland,PSNI;Stormont;Holyrood;Transport for London,TfL;Ofsted;Public Health England;Department for International Development,DFID;British Army;Special Air Service;Met Office
GOVERNMENT IN|Supreme Court of India;Election Commission of India;Delhi Police;Delhi High Court;Bombay High Court;Calcutta High Court;Mumbai Police;National Investigation Agency;Indian Space Research Organisation,ISRO,Isro;Central Reserve Police Force,CRPF;Border Security Force;Niti Aayog,NITI Aayog;Securities and Exchange Board of India;Comptroller and Auditor General;Indian Railways;Research and Analysis Wing;Archaeological Survey of India;Indian Army
GOVERNMENT PK|National Accountability Bureau;Federal Investigation Agency;Election Commission of Pakistan;Lahore High Court;Islamabad High Court;Sindh High Court;State Bank of Pakistan;Inter-Services Public Relations,ISPR;Pakistan Army
GOVERNMENT CN|Ministry of State Security;National Development and Reform Commission;Central Military Commission;State Council;Politburo Standing Committee;Politburo;Central Committee;Cyberspace Administration of China;State-owned Assets Supervision and Administration Commission;China Securities Regulatory Commission;National Health Commission
GOVERNMENT JP|Diet of Japan,National Diet;Ground Self-Defense Force;Maritime Self-Defense Force;Nuclear Regulation Authority;Imperial Household Agency
GOVERNMENT KR|National Intelligence Service;Bank of Korea;KOICA
GOVERNMENT RU|Investigative Committee;SVR;Federation Council;Rosgvardia,National Guard of Russia;Rostekhnadzor;Roskomnadzor
GOVERNMENT UA|Verkhovna Rada;Security Service of Ukraine,SBU
GOVERNMENT DE|Bundesnachrichtendienst,BND;Federal Constitutional Court;Robert Koch Institute
GOVERNMENT IL|IDF Spokesperson's Unit;Israel Police;Israeli Air Force;Bank of Israel
GOVERNMENT IR|Quds Force;Assembly of Experts;Supreme National Security Council;Atomic Energy Organization of Iran;Basij
GOVERNMENT ZA|South African Reserve Bank;National Prosecuting Authority;South African Police Service;South African Revenue Service,SARS revenue service;Special Investigating Unit;Constitutional Court of South Africa;Independent Electoral Commission
GOVERNMENT NG|Nigerian Army;Central Bank of Nigeria;National Drug Law Enforcement Agency;Department of State Services;Nigeria Police Force
GOVERNMENT KE|Independent Electoral and Boundaries Commission,IEBC;Kenya Defence Forces;Kenya Wildlife Service;Central Bank of Kenya;Kenya Revenue Authority
GOVERNMENT GH|Bank of Ghana;Electoral Commission of Ghana
GOVERNMENT AU|Australian Federal Police,AFP Australia;Australian Bureau of Statistics;Australian Electoral Commission;Australian Defence Force;CSIRO;Australian Taxation Office;Bureau of Meteorology
GOVERNMENT CA|Bank of Canada;Parks Canada;Environment Canada,Environment and Climate Change Canada;Statistics Canada;Health Canada;Elections Canada;Supreme Court of Canada;Canada Border Services Agency
GOVERNMENT BR|Polícia Federal;Supreme Federal Court;Superior Electoral Court
GOVERNMENT AR|Casa Rosada,Pink House;Central Bank of Argentina
GOVERNMENT VE|SEBIN,Sebin;National Electoral Council;Bolivarian National Guard;CICPC;FAES
GOVERNMENT PH|Philippine National Police;Commission on Elections,Comelec;Armed Forces of the Philippines
GOVERNMENT MY|Election Commission of Malaysia;Bank Negara Malaysia,Bank Negara;Malaysian Anti-Corruption Commission
GOVERNMENT ID|Corruption Eradication Commission,KPK;Bank Indonesia
GOVERNMENT TR|Turkish Armed Forces;National Intelligence Organization
GOVERNMENT PS|Palestinian Legislative Council
PARTY ZA|Inkatha Freedom Party;ActionSA;South African Communist Party;Freedom Front Plus
PARTY IN|Communist Party of India;Shiromani Akali Dal;Telugu Desam Party;Telangana Rashtra Samithi;Janata Dal,Janata Dal (United),Janata Dal (Secular);Rashtriya Janata Dal,RJD;Nationalist Congress Party;Biju Janata Dal;DMK;AIADMK;AIMIM;Lok Janshakti Party;Youth Congress
PARTY PK|Jamaat-e-Islami;Jamiat Ulema-e-Islam;Muttahida Qaumi Movement;Awami National Party;Tehreek-e-Labbaik Pakistan;PML-Q;Pakistan Democratic Movement
PARTY BD|Jatiya Party;Islami Andolan Bangladesh;Bikalpadhara Bangladesh;Workers Party of Bangladesh;Hefazat-e-Islam
PARTY IL|?Kadima;Yisrael Beytenu,Yisrael Beiteinu;Yesh Atid;Shas;United Torah Judaism;Otzma Yehudit;Religious Zionist Party;Meretz;Ra'am;Jewish Home;Bayit Yehudi;Joint List
PARTY JP|Komeito;Constitutional Democratic Party of Japan;Japanese Communist Party;Nippon Ishin
PARTY KR|People Power Party;Saenuri Party
PARTY BO|Movement for Socialism,Movimiento al Socialismo
PARTY AR|Frente de Todos;Juntos por el Cambio;Unión Cívica Radical;La Cámpora;Propuesta Republicana;Frente Renovador
PARTY VE|PSUV,United Socialist Party of Venezuela;Primero Justicia;Voluntad Popular;Acción Democrática
PARTY EC|Pachakutik
PARTY BR|Brazilian Social Democracy Party,PSDB;MDB
PARTY DE|Christian Social Union;Free Democratic Party,FDP;Die Linke
PARTY FR|La République en Marche,En Marche;France Insoumise,La France Insoumise;Les Républicains;Front National;Rassemblement National
PARTY IT|Forza Italia;Northern League,Lega Nord;Five Star Movement;Brothers of Italy
PARTY ES|PSOE,Spanish Socialist Workers' Party;Partido Popular;Ciudadanos
PARTY TR|HDP,Peoples' Democratic Party;Nationalist Movement Party,MHP
PARTY GB|Green Party;Brexit Party;Plaid Cymru;Reform UK;Alba Party
PARTY AU|Australian Labor Party;Liberal Party
PARTY NG|Labour Party of Nigeria;All Progressives Grand Alliance
PARTY KE|Orange Democratic Movement;Jubilee Party;United Democratic Alliance
PARTY ET|Prosperity Party;EPRDF,Ethiopian People's Revolutionary Democratic Front
PARTY UG|National Resistance Movement
PARTY TZ|Chama Cha Mapinduzi
PARTY MY|Barisan Nasional;Pakatan Harapan;Parti Keadilan Rakyat
PARTY SG|People's Action Party;Workers' Party of Singapore
PARTY MM|National League for Democracy;Union Solidarity and Development Party,USDP
PARTY KH|Cambodian People's Party
ARMED_GROUP CF|Séléka,Seleka;anti-Balaka,Anti-Balaka
ARMED_GROUP CD|M23;Mai-Mai;Allied Democratic Forces;FDLR
ARMED_GROUP UG|Lord's Resistance Army
ARMED_GROUP SS|SPLA-IO,SPLM-IO
ARMED_GROUP SD|Rapid Support Forces;Janjaweed
ARMED_GROUP ML|MNLA;Ansar Dine,Ansar al-Din;JNIM
ARMED_GROUP YE|AQAP,al-Qaeda in the Arabian Peninsula
ARMED_GROUP SY|Hayat Tahrir al-Sham;Ahrar al-Sham;Jaysh al-Islam
ARMED_GROUP IQ|Popular Mobilization Forces,Popular Mobilisation Forces,Hashd al-Shaabi;Kataib Hezbollah;Asaib Ahl al-Haq
ARMED_GROUP AF|Haqqani Network,Haqqani network;Northern Alliance;Islamic State Khorasan
ARMED_GROUP IN|Hizbul Mujahideen;Naxalites;United Liberation Front of Asom,ULFA
ARMED_GROUP PS|Al-Aqsa Martyrs' Brigades,al-Aqsa Martyrs' Brigades;Izz ad-Din al-Qassam Brigades;Popular Front for the Liberation of Palestine,PFLP
ARMED_GROUP PE|Shining Path
ARMED_GROUP MX|Sinaloa Cartel,Sinaloa cartel;Los Zetas,Zetas;Zapatistas;Jalisco New Generation Cartel
ARMED_GROUP SV|MS-13,Mara Salvatrucha
ARMED_GROUP XK|Kosovo Liberation Army,KLA
ARMED_GROUP UA|Azov Battalion,Azov Regiment
ARMED_GROUP PH|New People's Army
ARMED_GROUP ID|Jemaah Islamiyah
ARMED_GROUP MM|Kachin Independence Army;Arakan Army;Karen National Union
ARMED_GROUP PK|Sipah-e-Sahaba
ARMED_GROUP NG|Islamic State West Africa Province,ISWAP
ARMED_GROUP CO|Clan del Golfo,Gulf Clan
ARMED_GROUP VE|Tren de Aragua
ARMED_GROUP IR|Mujahedin-e Khalq,Mujahedeen-e-Khalq
ARMED_GROUP EH|Polisario Front,Polisario
GOVERNMENT EG|Al-Azhar,Al Azhar
GOVERNMENT QA|Amiri Diwan
GOVERNMENT MM|Tatmadaw
GOVERNMENT PH|Philippine Drug Enforcement Agency,PDEA;Bangko Sentral ng Pilipinas;Sandiganbayan
GOVERNMENT ID|Indonesian Military
GOVERNMENT TW|Control Yuan
GOVERNMENT CN|Chinese People's Political Consultative Conference,CPPCC
GOVERNMENT KR|Financial Supervisory Service
GOVERNMENT MN|State Great Khural
GOVERNMENT NZ|Waka Kotahi;Oranga Tamariki;Stats NZ;Te Puni Kōkiri
GOVERNMENT CA|Sûreté du Québec
GOVERNMENT MX|Banxico
GOVERNMENT BR|Supremo Tribunal Federal;Ibama;Funai
GOVERNMENT CL|Carabineros
GOVERNMENT CR|Costa Rican Social Security Fund,CCSS,Caja Costarricense de Seguro Social
GOVERNMENT RU|Federal Penitentiary Service;Rosselkhoznadzor
GOVERNMENT TR|Presidency of Religious Affairs,Diyanet
GOVERNMENT IL|Magen David Adom
COURT -|African Court on Human and Peoples' Rights;International Residual Mechanism for Criminal Tribunals
INTERNATIONAL -|Common Market for Eastern and Southern Africa,COMESA;Quadrilateral Security Dialogue;Eurogroup;UN Human Rights Office,UN human rights office,U.N. human rights office;Central American Parliament,Parlacen
PARTY TZ|Chadema,CHADEMA;ACT-Wazalendo
PARTY KE|Azimio la Umoja,Azimio
PARTY SN|Pastef,PASTEF
PARTY TN|Ennahda,Ennahdha;Nidaa Tounes
PARTY IN|Shiv Sena (UBT);All India Anna Dravida Munnetra Kazhagam;Bharat Rashtra Samithi;All India United Democratic Front,AIUDF
PARTY LK|Sri Lanka Podujana Peramuna,SLPP;Samagi Jana Balawegaya;Janatha Vimukthi Peramuna,JVP
PARTY NP|CPN-UML;CPN (Maoist Centre),Maoist Centre
PARTY TH|Pheu Thai,Pheu Thai Party;Palang Pracharath Party,Palang Pracharath;Move Forward Party;Bhumjaithai Party,Bhumjaithai
PARTY ID|Golkar;Gerindra;PDI-P,Indonesian Democratic Party of Struggle
PARTY NZ|Te Pāti Māori,Māori Party,Maori Party
PARTY CO|Historic Pact,Pacto Histórico
PARTY GE|Georgian Dream
PARTY UA|Servant of the People
PARTY ES|Junts per Catalunya,Junts
PARTY SE|Sweden Democrats
MEDIA IN|The Hindu;Scroll.in;News18;CNN-News18;Mathrubhumi;Malayala Manorama;Live Mint
MEDIA PK|The News International
MEDIA BD|The Daily Star;New Age Bangladesh;Ittefaq
MEDIA AF|Pajhwok
MEDIA ZW|The Zimbabwean
MEDIA NA|The Namibian
MEDIA SN|allAfrica,AllAfrica
MEDIA SD|Radio Dabanga
MEDIA EG|Ahram Online
MEDIA LB|An-Nahar;Al-Akhbar
MEDIA IQ|Rudaw;Kurdistan 24
MEDIA IR|Iran Wire,IranWire;Shargh
MEDIA RU|Lenta.ru;Gazeta.ru;Channel One Russia
MEDIA GE|Civil.ge;Rustavi 2
MEDIA JP|The Mainichi
MEDIA TH|Thai PBS;Thairath
MEDIA MX|Animal Político
MEDIA BR|Estadão
COMPANY ZA|Investec;Exxaro;Sibanye
COMPANY NG|Oando
COMPANY AE|Majid Al Futtaim;Aldar;Masdar
COMPANY CN|China Three Gorges;Sinohydro;Kweichow Moutai;iFlytek;SenseTime;Megvii;China Life
COMPANY TW|Taiwan Power Company,Taipower
COMPANY KR|Coinone
COMPANY JP|Seven & i Holdings
COMPANY IN|Shapoorji Pallonji;PhonePe;Dunzo
COMPANY BD|Petrobangla;Beximco
COMPANY TH|PTT Exploration and Production;Kasikornbank
COMPANY ID|Bank Central Asia;Bukalapak
COMPANY AU|Medibank
OTHER ZA|Nehawu,NEHAWU;Saftu,SAFTU;South African Democratic Teachers Union,Sadtu;Abahlali baseMjondolo;Organisation Undoing Tax Abuse,Outa;Black Sash;SECTION27
OTHER IL|B'Tselem;Breaking the Silence;Yad Vashem
OTHER IN|Hurriyat Conference;Jamia Millia Islamia
OTHER BD|Odhikar
OTHER EC|Conaie,CONAIE
OTHER AR|Vélez Sarsfield,Velez Sarsfield
OTHER JP|Rengo
OTHER CA|Inuit Tapiriit Kanatami
OTHER AU|GetUp
OTHER -|Freedom from Torture;Justice for Myanmar;Netblocks,NetBlocks;The Nature Conservancy;International Campaign to Abolish Nuclear Weapons;Conciliation Resources
`;
