/** What one person may be, in the singular. Occupations, offices, relations, conditions, convictions. */
export const PERSONS = `king emperor pope archduke oligarch abbot academic accountant accuser activist actor actress administrator adolescent adult adventurer advertiser
advocate agent aggressor agitator aide ally alumnus ambassador analyst anarchist anchor announcer applicant
appointee apprentice arbiter arbitrator archaeologist archbishop architect arsonist artist assailant assassin
assistant associate astronaut astronomer atheist athlete attendant attendee attorney auditor author baby
babysitter backer backpacker baker ballerina banker baptist barber barrister bartender believer benefactor
beneficiary biker billionaire biologist bishop blogger bodyguard bomber bookseller borrower boss boxer boy
breadwinner bricklayer broadcaster broker buddhist builder bully bureaucrat burglar businessman businesswoman
busker butcher buyer bystander cadet caller campaigner candidate canvasser capitalist captive captor caregiver
carer caretaker carpenter cartoonist cashier caterer catholic celebrity censor centrist ceo challenger champion
chancellor chaplain chef chemist chief chieftain child christian citizen cleaner cleric clerk client clinician
coach collaborator colleague collector columnist comedian commentator commissioner communist commuter companion
competitor complainant composer comrade conductor congressman congresswoman conservationist conservative
conspirator constable constituent consultant consumer contender contestant contractor contributor convict
coordinator cop coroner councillor councilman councilor councilwoman counsellor counselor courier craftsman
creator creditor cricketer criminal critic crusader culprit curator customer cyclist dancer daredevil
daughter-in-law dealer dean debtor defector defendant defender delegate democrat demonstrator dentist deportee
designer despot detainee detective developer dictator dignitary diplomat director disciple dissident distributor
diver doctor donor drafter drinker driver drummer dweller economist editor educator egalitarian elder elector
electrician emigrant emigre employee employer enforcer engineer entertainer enthusiast entrepreneur
environmentalist envoy epidemiologist escapee escort evacuee evangelist ex-boyfriend ex-girlfriend ex-husband
ex-wife examiner executioner executive expatriate expert exporter extremist eyewitness fan fanatic farmer
farmhand fascist father-in-law federalist feminist fiance fiancee fighter filmmaker financier firefighter
fireman fisherman follower footballer foreigner foreman forester founder freelancer friend fugitive fundraiser
gambler gangster gardener geneticist geologist girl goalkeeper golfer graduate grandchild granddaughter
grandfather grandmother grandson grocer guard guardian guerrilla guest guitarist gunman guru hacker handler
hard-liner hardliner hawker headhunter headmaster headteacher healer heckler heir heiress helper herder herdsman
hero heroine hijacker hiker hindu historian homemaker homeowner hooligan hostage hostess housekeeper housewife
humanitarian hunter idealist illustrator imam immigrant importer impostor inciter incumbent individual
industrialist infant influencer informant informer inhabitant inmate innkeeper insider inspector instigator
instructor insurgent intellectual interlocutor intermediary intern interpreter interviewer intruder inventor
investigator investor islamist jailer janitor jew jeweller jihadist jogger journalist judge jurist juror justice
keeper kidnapper killer laborer labourer labourite lady landlady landlord landowner lawbreaker lawmaker lawyer
lecturer leftist legislator lender lesbian liberal libertarian librarian lieutenant lifeguard lobbyist looter
loser lover loyalist machinist magistrate magnate maid mailman manager maoist marcher marine mariner marketer
martyr marxist master mastermind mathematician mayor mechanic mediator medic mentor mercenary merchant messenger
metalworker militant militiaman millionaire miner minister missionary mobster moderate moderator molester mom
monarch monarchist monk mormon motorcyclist motorist mourner mum murderer musician muslim mutineer narrator
nationalist naturalist navigator nazi negotiator neighbor neighbour neurologist newborn newcomer newlywed
nominee notary novelist nun nurse observer occupant offender officer official onlooker operative operator
opponent optician orator organiser organizer orphan outlaw outsider overseer owner paedophile painter paralegal
paramedic paramilitary parishioner parliamentarian partisan partner passenger passer-by pastor patient patriarch
patriot patrolman patron peacekeeper peasant pedestrian pediatrician pedophile peer pensioner performer
perpetrator petitioner pharmacist philanthropist philosopher photographer physician physicist pianist pickpocket
pilgrim pilot pirate plaintiff planner player playwright plumber plunderer poacher poet policeman policewoman
politician pollster populist porter postman practitioner preacher predator predecessor premier presenter priest
prince princess prisoner producer professor profiteer programmer progressive promoter proponent proprietor
prosecutor prostitute protagonist protector protestant protester protestor provider psychiatrist psychologist
publicist publisher pundit pupil purchaser pusher queen rabbi racist radical rancher ranger rapist reader rebel
recipient recruit recruiter referee reformer reformist refugee registrar regulator relative reporter republican
researcher resident respondent restaurateur retailer retiree reveler reveller revolutionary rider ringleader
rioter rival robber roommate royalist ruler runner saboteur sailor salesman salesperson saleswoman sceptic
scholar schoolboy schoolchild schoolgirl schoolteacher scientist screenwriter sculptor seaman seamstress
secessionist secretary seller senator separatist sergeant servant serviceman servicewoman settler sex-worker
shareholder sheikh shepherd sheriff shooter shopkeeper shopper sibling signatory sikh singer skater skeptic
skier skipper smoker smuggler sniper socialist sociologist soldier solicitor songwriter specialist spectator
speechwriter spokesman spokesperson spokeswoman sponsor sportsman sportswoman spouse spy squatter stabber
staffer stakeholder stalker stallholder statesman stepdaughter stepfather stepmother stepson stockbroker
stockholder stowaway stranger strategist striker student subcontractor subordinate subscriber successor sultan
superintendent superior superstar supervisor supplier supporter supremacist surgeon surveyor survivor suspect
swimmer swindler sympathiser sympathizer tailor taliban taxpayer teacher technician teen teenager teller tenant
terrorist theologian therapist thief thinker thug toddler tory tourist trader trafficker trainee trainer traitor
translator traveler traveller treasurer tribesman trooper trucker trustee tutor tycoon umpire undergraduate
undersecretary unionist user usher vagrant vandal vendor veteran veterinarian vicar victim viewer vigilante
villager violinist visitor volunteer voter waiter waitress warden warlord warrior watchman welder whistleblower
widow widower wife winemaker winner witness womaniser worker workman worshiper worshipper wrestler writer
youngster youth zealot`;

/** Bodies and groups, in the singular. */
export const GROUPS = `office academy administration agency airline alliance army assembly association audience authority band bank battalion
board body brigade brotherhood bureau business cabinet cartel caucus cell centre chamber channel charity choir
church city clan clique club coalition college commission committee community company conglomerate congregation
congress consortium constabulary consulate contingent convoy corporation council county couple court crew crowd
cult delegation department deputation directorate district duo electorate embassy entity faction faculty family
federation firm fleet foundation franchise gang garrison generation government group guild hospital household
institute institution insurer junta jury laboratory leadership league legislature lobby magazine majority
management manufacturer media membership militia ministry minority mob monarchy mosque movement municipality
nation navy network newspaper ngo nonprofit opposition orchestra organisation organization outfit outlet pair
panel parish parliament party patrol personnel platoon police populace population posse presidency
press prosecution province public quartet rebellion regime regiment region school secretariat seminary senate
society squad staff start-up startup state subcommittee subsidiary synagogue syndicate synod taskforce team
temple think-tank town tribe tribunal trio troop troupe union unit university utility village watchdog wing
workforce`;
