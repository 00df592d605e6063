// Words that stand before or beside a person's name: honorifics, ranks, offices, trades. One word each, lower
// case; the rooms that find and introduce people meet them as bits of `word-classes.ts`.

/** Forms of address: they make the next name a person but do not say who that is. */
export const HONORIFICS =
  'mr mrs ms miss mx messrs sir dame lady lord madam madame monsieur sri shri smt datuk';

/** Titles that go with a given name as well as with a family name: "Sheikh Abdullah", "Pope Francis". */
export const GIVEN_NAME_TITLES = `
  sheikh sheikha shaikh king queen prince princess sultan emir emperor empress pope tsar duke duchess baron
  baroness count countess imam ayatollah mullah rabbi saint father sister brother mother aunt uncle hajj haji
  archduke maharaja kaiser grandma grandpa`;

/** Learned and religious titles. */
export const LEARNED_TITLES = `
  dr doctor prof professor rev reverend fr bishop archbishop cardinal deacon pastor monsignor vicar canon dean
  judge justice magistrate sheriff esq attorney atty barrister advocate engineer eng`;

/** Military and police ranks. */
export const RANKS = `
  general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl private pvt admiral adm
  commander cmdr commodore brigadier brig marshal cadet ensign constable superintendent supt inspector insp
  detective det officer trooper warrant petty`;

/** Nouns for someone who holds an office or leads something. */
export const OFFICES = `
  president minister secretary chancellor premier governor gov mayor senator sen representative rep congressman
  congresswoman congressmember councillor councilman councilwoman councilor assemblyman assemblywoman lawmaker
  legislator mp mps mep msp mk mla mlas cllr deputy speaker ambassador envoy consul diplomat commissioner commissar ombudsman
  chairman chairwoman chairperson chair ceo cfo coo cto chief head director leader boss treasurer comptroller
  spokesman spokeswoman spokesperson prosecutor solicitor auditor registrar dictator ruler
  monarch candidate nominee frontrunner incumbent premiership undersecretary undersec whip pm
  administrator superintendent provost rector principal chairmanship strongman warlord taoiseach
  tanaiste cofounder founder vp exec executive bureaucrat official manager
  coach skipper chieftain councilmember alderman selectman delegate parliamentarian politician statesman mufti
  patriarch caliph negotiator mediator rapporteur coordinator counsel `;

/** Nouns for what someone is or does, as an apposition names them. */
export const TRADES = `
  activist actor actress adviser advisor agent aide analyst anchor anthropologist archaeologist architect artist
  astronaut athlete author baker banker barber biker biologist blogger boxer broadcaster broker builder
  businessman businesswoman butcher campaigner carpenter cartoonist celebrity champion chef chemist choreographer
  clerk climber comedian comic commentator composer conductor consultant contractor correspondent cricketer
  critic cyclist dancer dealer defender dentist designer dj doctor driver economist editor educator electrician
  entrepreneur epidemiologist expert farmer filmmaker financier firefighter fisherman forward fugitive gardener
  geologist goalkeeper golfer graduate guard guide guitarist historian host hunter illustrator immunologist
  influencer inmate interpreter inventor investigator investor jeweller jockey journalist jurist keeper labourer
  laborer lawyer lecturer librarian lobbyist magnate mathematician mechanic merchant meteorologist midfielder
  militant miner missionary model musician novelist nurse nutritionist oncologist owner
  painter paramedic partner pathologist patient paediatrician pediatrician philanthropist philosopher photographer
  physician physicist pianist pilot pitcher player playwright plumber poet policeman policewoman policymaker
  pollster porter preacher presenter priest producer programmer protester psychiatrist psychologist publisher
  quarterback racer rapper realtor refugee reporter researcher resident restaurateur reviewer rider sailor
  salesman scholar scientist sculptor seismologist seller shopkeeper singer skater skier socialite sociologist
  soldier songwriter specialist spy star statistician strategist striker student superstar surfer surgeon
  survivor suspect swimmer teacher teammate technician teenager tenant terrorist theologian therapist trader
  trainer translator trustee tycoon undergraduate veteran victim violinist virologist volunteer waiter waitress
  warden winemaker winner witness worker wrestler writer youtuber zoologist gunman attacker killer hacker
  whistleblower dissident billionaire millionaire heir heiress widow widower mother father son daughter brother
  sister wife husband uncle aunt nephew niece grandfather grandmother grandson granddaughter cousin fiance fiancee
  girlfriend boyfriend friend neighbour neighbor colleague counterpart successor predecessor rival ally member
  native citizen professor man woman boy girl captain winger batsman bowler fullback linebacker
  outfielder shortstop closer ruckman sprinter jogger designer mastermind ringleader bishop pope`;

/** Words that may stand inside a title beside its noun: "deputy", "foreign", "Defense", "State". */
export const TITLE_MODIFIERS = `
  prime vice deputy assistant associate acting interim former ex then late outgoing incoming first second
  foreign defence defense finance interior home health education justice trade energy environment agriculture
  transport transportation labor labour culture economy economic treasury budget commerce industry information
  communications communication development planning housing immigration security state national federal regional
  provincial local municipal parliamentary presidential opposition shadow cabinet attorney general external
  internal affairs relations press media senior junior chief executive managing permanent special
  lead principal founding honorary grand crown supreme high top veteran longtime renowned famed
  legendary prominent leading party union majority minority house senate congressional staff police fire army
  navy air force military fleet rear lieutenant squadron wing group
  sports football soccer basketball baseball tennis film movie pop rock rap world olympic club
  team head human rights policy political science research editorial legal financial operating technology
  marketing company bank church campaign court district county city town
  village republican democratic democrat conservative liberal socialist communist tory whip water tourism
  petroleum oil mining works public social welfare family women youth employment private resident`;

/** Particles inside a person's name. */
export const NAME_PARTICLES = `
  bin ibn bint ben al el ad as ul ur abu umm de la las los del della di da do dos das du le van der den von zu
  ter ten af av y e san st mac o`;

/** What may follow a person's name as part of it. */
export const NAME_SUFFIXES = 'jr sr ii iii iv snr jnr';
