// The everyday words of made articles, by what they can be in a sentence. So many that an article of fifty thousand
// units has about as many different words as news: what is learned of a word pays less the fewer times it comes.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns in the singular that "the" can stand before. */
export const NOUNS = words(`
  account acre advantage affair agenda aid aim airport alarm album alley alliance allowance ambulance amount anchor
  anger angle anniversary answer apartment appeal appetite apple application approval apron arch archive arena argument
  arm army arrest arrival article ash assault asset atlas attack attempt attic auction audience audit avenue award axe
  baby bakery balance balcony ball ballot band bank banner bar bargain bark barn barrel barrier base basement basin
  basket bath battery battle bay beach beam bean bear beard bed beer bell belt bench benefit bicycle bid bill bin bird
  birth biscuit blade blame blanket blast blaze block blood blow board boat body boiler bomb bond bone bonus book boom
  border bottle boundary bowl box boycott brain brake branch brand bread breath breeze brick bride bridge brief brush
  bucket budget building bulletin burden burial bus bush business butcher butter button cabin cabinet cable cage cake
  calendar camera camp campaign canal candle canoe cap capital captain car card cargo carpet carriage cart case cash
  castle casualty cat catalogue cathedral cattle cause cave ceasefire ceiling cell cellar cemetery census centre
  ceremony chain chair challenge chamber championship channel chapel chapter charge charity chart charter cheese chef
  chemist chest chicken childhood chimney choice choir church cigarette cinema circle circuit circus claim class clause
  clay climate clinic clock cloth cloud club clue coach coal coast coat code coffee coffin coin collapse collar
  collection college colony column comedy comfort command comment commerce community companion compensation competition
  complaint compound compromise computer concern concert concrete conference confidence conflict congress conscience
  consent contest continent contract contrast control convoy cook copper copy corner corridor corruption cost cottage
  cotton couch council counter county couple courage course courtyard cousin cover cow crack craft crane crash credit
  creek crew crime crisis crop cross crossing crowd crown cruise culture cup cure currency current curtain curve
  custody custom customer cycle dairy dam damage dance danger data daughter dawn deadline deal death debate debris debt
  decade deck decline decree deer defeat defence deficit delay delegation delivery demand density dentist deposit depot
  depth descent desert design desk detail device diamond diary diesel diet dinner diploma direction disaster discount
  discovery disease dish display dispute distance district ditch dividend division dock doctor document dog dollar
  donation door dose doubt dozen draft drain drama drawer dream dress drill drink drive drone drought drug drum duel
  dust duty eagle earthquake economy edge edition education effort egg election elevator embargo embassy emergency
  empire employer enemy energy engine entrance envelope envoy episode era error escape essay estate estimate evening
  event evidence exam example exchange exhibition exile exit expense experiment explosion export eye eyewitness fabric
  factory failure fair faith farm fashion father fault favour fear feast federation fee fence ferry festival fever
  field fight figure file film filter fine finger fire firm fish flag flame flat fleet flight flood floor flour flower
  flu fog folder food foot forecast forest fork form fort fortune forum foundation fountain fracture frame fraud
  freedom freight friend frontier fruit fuel fund funeral furniture future gain gallery gallon game gap garage garden
  garment gas gate gathering generation ghost giant gift girl glass glove goal gold government governor grain grandson
  grant graph grass grave grid grief grocery ground group growth guard guess guest guidance guide guilt guitar gun gym
  habit hall hammer hand handle harbour harm harvest hat headline health heart heat heating hedge helicopter helmet
  heritage highway hill hint history hole holiday home honey honour hook hope horizon horn horse hospital hostage hotel
  hour house household housing hull hunger hunt hurricane ice idea identity illness image impact import incident income
  index industry inflation influence injury inn inquiry insect inspection instinct insult insurance interest interval
  interview invasion invention investment invoice island issue ivory jacket jail jam jar jewel job joint joke journal
  journey joy judge juice jump jungle junior jury justice kettle key kidney kingdom kiss kitchen knee knife knot label
  labour lack ladder lake lamp land landlord landscape lane language laptop laugh launch laundry law lawn lawsuit
  lawyer layer lead leaf leak lease leather lecture legacy legend lemon lens lesson letter level lever liability
  liberty library licence lid lift limit link lion list litre loan lobby lock log loss lottery love luck luggage lunch
  machine magazine mail majority manager mandate map marathon margin market marriage mask mass massacre master match
  material mayor meal measure meat medal media medicine melody member memorial memory menu mercy merger message metal
  method microphone midnight migration mile milk mill mind mine minimum minority minute mirror mission mist mistake
  mixture mob model moment monastery money monopoly monument mood moon morning mortgage mosque motel mother motion
  motive motor mountain mouth movement mud murder muscle museum music mystery myth nail narrative nature navy
  neck needle neglect neighbourhood nerve nest net network newspaper night nightmare noise nose notebook notice notion
  novel nuisance nursery oak oath object objection obstacle ocean offer office oil onion opening opera opinion opponent
  opposition option orange orbit orchard orchestra order organ orphan outbreak outcome outfit oven owner oxygen pace
  package page pain paint palace panel panic paper parade paragraph parcel pardon parish park parliament parlour parrot
  partner passage passenger passport past pasta pastry patch path patience pattern pause pavement payment peace peak pearl
  penalty pencil pension pepper performance perfume period permit petition petrol phase phone photograph phrase physics
  piano picnic picture piece pier pile pill pillow pin pipe pistol pit pitch pizza plague plane planet plaster plate
  platform plea pleasure plot plough pocket poem poetry poison pole police policy poll pollution pond pool population port
  porter portrait position possession post poster pot potato poverty powder power practice prayer precedent prediction
  presence present pressure prey price pride prince princess prison prisoner privacy privilege prize probe problem
  procedure process profession profile profit programme progress project promise proof property proposal prospect
  protection province provision pulse pump punishment pupil purchase purse puzzle quarrel quarry quarter queen quest
  question queue rabbit race racism rack radar radio raid railway rain rally ramp range ransom rat rate ratio rail ray
  reactor reader reason rebellion recession recipe record recovery reform refuge refund refusal regime region register
  regret rehearsal reign relief religion remark remedy rent repair replacement reply republic reputation request rescue
  reserve reservoir residence resort resource restaurant result retreat revenge revenue review revolt reward rhythm rice
  riddle rifle ring riot ripple risk ritual rival river robbery robot rock rocket role roof room root rope rose route row
  royalty rubber rubbish rug ruin rule rumour runway rush sack sacrifice safety sail salad salary sale salt sample
  sanctuary sand sandwich satellite sauce scale scandal scar scene schedule scheme scholarship school scope score scream
  screen script sculpture sea seal search season seat secret section sector security seed segment sentence sequence
  series sermon servant session settlement sewer shadow shame share sheep sheet shelf shell shelter shield shift ship
  shipment shirt shock shoe shop shore shortage shot shoulder shout shower shrine siege sight sign signal silence silk
  silver sink siren site size skeleton sketch skill skin skirt sky slavery sleep slogan slope smell smile smoke snake snow
  soap soccer society soil solution song soul sound soup source space spark species speech speed spell spider spill
  spine spirit spoon sport spring square squad stable stadium staff stage stain staircase stake stall stamp standard star
  statue steam steel stem step stick stock stomach stone storage store storm story strain strand strategy straw stream
  street strength stress strike string strip stroke structure struggle studio style substance suburb subway success
  sugar suit summer summit sun supper surface surge surplus surprise survey suspect suspicion sweat swing switch sword
  symbol symptom syndrome tablet tail tale talent tank tap tape target task taste tavern tax taxi tea teapot tear
  telegram telescope temper temple tennis tension tent terrace terror testimony text theatre theft theme theory thief
  throat throne thunder ticket tide tie tiger timber tin tip tissue title tobacco toll tomb tongue tool tooth torch
  torture touch tour tower town toy trace track trade tradition tragedy trail trailer trait transfer transit transport
  trap treasure treaty trench trend trial tribe tribute trick trouble truck trunk trust truth tube tunnel twin tyre
  umbrella uncle uniform union unrest uprising upset urgency vaccine valley value valve van vault vegetable vehicle veil
  vein velvet venture venue verdict version vessel veto victory video village violence violin virus visa vision visit
  voice volcano volume vote voyage wage wagon waist wall wallet war warehouse warning warrant waste watch water wave wax
  wealth weapon weather web wedding week weight welcome welfare well wheat wheel whisper whistle wife wilderness will wind
  window wine wing winner winter wire wisdom witness wood wool word work workshop world worm wound wreck wrist yacht yard
  yeast yield youth zone zoo
`);

/** Adjectives that can stand between "the" and a noun. */
export const ADJECTIVES = words(`
  abandoned absent abstract acceptable accurate active acute added advanced afraid aging agricultural alleged ample
  ancient angry annual anonymous anxious apparent armed artificial asleep athletic available average awkward bankrupt
  bare basic beautiful bitter blank blind blunt bold borrowed brave brief bright brilliant broad broken brown brutal
  burning busy calm capable careful careless casual cautious central certain charming cheap chief chronic civil classic
  clean clear clever clinical closed coastal cold collective colourful comfortable commercial compact comparable
  complete complex confident constant controversial cool corporate costly covert cracked crazy creative critical crowded
  crucial crude cruel curious daily damp dangerous dark deadly dear decent deep defective deliberate delicate dense
  desperate detailed digital diplomatic direct dirty distant diverse divided domestic double dramatic dry due dull eager
  early eastern economic efficient elaborate elderly electric elegant eligible emotional empty endless enormous entire
  equal essential eternal ethnic everyday evident exact excellent exclusive exotic expensive explicit extensive extra
  fair faithful false familiar famous fatal faulty favourite federal fierce final financial firm fiscal fixed flawed
  flexible foreign formal fragile free frequent fresh friendly frozen full funny furious general generous gentle genuine
  gifted global golden gradual grand grateful grave green grey gross guilty handsome handy harsh healthy heavy helpful
  hidden historic hollow honest hostile huge humble icy ideal idle illegal immediate immense imminent imperial important
  improper independent indirect indoor industrial informal initial inner innocent intense interim internal invalid
  invisible joint junior keen large lasting late lawful lengthy lethal liberal limited linear literary little lively
  local lonely long loose loud lovely low loyal lucky mad main major manual marginal marine massive mature mean medical
  mental mere mild military minor missing mixed mobile moderate modern modest monthly moral mutual mysterious narrow
  nasty national native naval neat necessary negative nervous neutral noble noisy nominal northern notable novel nuclear
  numerous obvious occasional odd offensive official open optional oral orderly ordinary organic original outdoor outer
  overall overdue overseas painful pale parallel partial particular passive patient peaceful peculiar permanent personal
  persuasive pink plain pleasant plural poisonous polite poor popular portable possible potent powerful practical precious
  precise pregnant premature prestigious pretty previous primary primitive prior private probable productive profitable
  prominent prompt prosperous proud provincial prudent public pure purple quaint quick quiet racial radical random rapid
  rare rational raw ready real rear reasonable rebel recent reckless red redundant regional regular relative relevant
  reliable reluctant remarkable remote reported residential respective responsible retail retired rich rigid ripe rival
  robust romantic rotten rough round royal rude rural ruthless sacred sad safe scarce scared scattered scientific seasonal
  secondary secret secular secure selective senior sensible sensitive separate serious severe shallow shaky shared sharp
  short shy sick significant silent silly similar simple single sinister slight slim slow small smart smooth sober social
  soft solar sole solid sophisticated sore sorry southern spare special specific splendid spontaneous stable stark steady
  steep sterile stiff still straight strange strategic strict striking strong stubborn stupid subtle successful sudden
  sufficient suitable sunny superb supreme surplus surviving suspicious sustainable sweet swift symbolic systematic tall
  technical temporary tender tense terrible thick thin thorough tight tiny tired tough toxic traditional tragic transparent
  tremendous tribal trivial tropical troubled typical ugly ultimate unarmed uncertain unclear undue unemployed unequal
  unfair unhappy unique universal unknown unlawful unlikely unpaid unpopular unstable untouched unusual upper upset urban
  urgent useful usual vacant vague vain valid valuable varied vast verbal viable vicious violent virtual visible visual
  vital vivid voluntary vulnerable wary wasteful weak wealthy weary weekly weird western wet white wicked wide wild willing
  wise wooden working worried worthy wounded wrong yellow young
`);

/** Verbs that are the same in the past and as a participle. */
export const VERBS = words(`
  abandoned absorbed accepted accused achieved acquired adapted added adjusted admired admitted adopted advanced advised
  agreed alarmed altered amended amused announced answered appealed applied appointed approached approved argued arrested
  asked assembled assessed assigned assisted assured attacked attended attracted avoided awarded backed banned based
  beaten begged blamed blocked boosted borrowed bought brought built buried called cancelled captured carried caught
  caused celebrated challenged changed charged chased checked cheered cited claimed cleaned cleared climbed closed
  collected combined compared completed concluded condemned conducted confirmed confused considered constructed consumed
  contacted contained contested continued contributed controlled converted convicted convinced cooked copied corrected
  counted covered crashed created criticised crossed crushed cured damaged debated decided declared declined decorated
  defeated defended delayed delivered demanded denied deployed described designed destroyed detained detected developed
  diagnosed discovered discussed dismissed displayed disputed disrupted distributed diverted divided doubled doubted
  drafted dragged dropped earned edited elected embraced emptied enabled ended enforced enjoyed entered equipped escaped
  established evacuated examined exceeded exchanged excluded executed expanded expected expelled exploited explored
  exported exposed extended faced failed favoured feared filed filled filmed financed finished fired fixed flooded
  followed forced forgiven formed fought found founded freed funded gained gathered generated granted guarded guided
  halted handled hanged harmed hated headed healed heard heated helped hidden hired hosted hunted identified ignored
  imported imposed improved included increased informed inherited injured inspected installed insulted insured
  interrupted interviewed introduced invaded invented invested invited isolated issued joined judged jumped justified
  kept kicked killed kissed knocked labelled lacked landed launched learned left lent licensed lifted liked limited
  linked loaded located locked lost loved lowered maintained managed marched marked matched measured mentioned merged
  missed mixed monitored mounted moved murdered nominated noted obtained occupied offered opened operated opposed ordered
  organised overturned owed owned packed painted pardoned parked passed patched paused performed permitted persuaded
  picked placed planned planted played pleased pledged plotted pointed polished postponed poured praised predicted
  preferred prepared presented preserved pressed prevented printed produced promised promoted proposed prosecuted
  protected protested proved published pulled pumped punished purchased pursued pushed
  questioned quit quoted raided raised reached read rebuilt recalled received recommended recorded recovered recruited
  reduced referred refused regained registered regretted regulated rejected released remembered removed renamed renewed
  rented repaired repeated replaced reported represented rescued researched resisted resolved respected restored
  restricted retained retrieved returned revealed reversed reviewed revised revived rewarded robbed ruined ruled rushed
  sacked saved scheduled scored scrapped searched secured seized selected sent sentenced separated served settled shaped
  shared shelled shipped shot shouted signed silenced sketched slashed slowed smashed smuggled sold solved sought spared
  spent split sponsored spotted spread squeezed stabbed staged started stated stolen stopped stored strengthened stressed
  stretched struck studied subsidised sued suffered suggested summoned supplied supported suppressed surrendered
  surrounded surveyed suspected suspended swapped swept tackled targeted taught taxed tested thanked threatened thrown
  tightened tolerated toppled touched towed traced tracked traded trained transferred transformed translated transported
  trapped treated triggered trimmed trusted turned unveiled updated upheld urged used valued viewed violated visited
  voiced waived wanted warned washed wasted watched weakened weighed welcomed widened withdrawn won worn worsened wounded
  wrapped written
`);

/** Adverbs that can stand before a verb. */
export const ADVERBS = words(`
  abruptly actually again allegedly almost already also anxiously apparently badly barely boldly briefly broadly busily
  calmly carefully cautiously cheaply clearly closely coldly commonly completely constantly correctly daily deeply
  definitely deliberately directly eagerly earlier easily effectively entirely equally eventually exactly expressly fairly
  falsely finally firmly first formally formerly frankly freely frequently fully generally gently gladly gradually
  greatly happily hardly hastily heavily hotly hugely immediately increasingly indeed initially jointly justly keenly
  largely later lately legally lightly loosely loudly mainly merely mostly narrowly nearly neatly nervously never newly
  nicely normally notably now occasionally officially often once openly originally partly patiently perfectly plainly
  politely poorly possibly privately probably promptly properly proudly publicly quickly quietly rapidly rarely readily
  recently regularly reluctantly repeatedly rightly roughly sadly safely seriously sharply shortly silently simply slowly
  smoothly softly solemnly solely somehow soon specially steadily sternly strangely strictly strongly successfully
  suddenly supposedly surely surprisingly swiftly tacitly temporarily thoroughly tightly together truly twice typically
  ultimately unanimously unexpectedly unfairly unofficially urgently usually vaguely vastly violently virtually visibly
  voluntarily warmly weekly widely wildly wisely wrongly yearly
`);

/** What people are by trade or by chance, with nothing that says whom they speak for. */
export const PEOPLE = words(`
  accountant actor actress architect artist athlete author baker banker barber bishop boxer builder butcher captain
  carpenter cashier chemist cleaner clerk coach composer cook critic cyclist dancer dentist designer doctor driver
  economist editor electrician engineer farmer fireman fisherman gardener geologist goalkeeper guitarist hairdresser
  historian hunter inspector jeweller journalist judge lawyer lecturer librarian manager mechanic merchant midwife miner
  musician neighbour novelist nurse painter pensioner pharmacist photographer pianist pilot plumber poet postman priest
  producer professor programmer psychologist publisher rabbi referee sailor salesman scientist sculptor secretary
  shepherd shopkeeper singer soldier solicitor student surgeon swimmer tailor teacher technician tenant translator
  veteran volunteer waiter waitress watchmaker weaver welder widow writer
`);
