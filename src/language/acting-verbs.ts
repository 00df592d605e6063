// Verbs by what they tell of the name beside them: who says or decides is a person, a body or a government;
// where one arrives or lives is a place. One word each, the forms news uses.

/** Verbs of saying: their subject is a person or a body. */
export const SAYING = `
  said says say saying told tells tell added adds argued argues asked asks announced announces insisted insists
  claimed claims confirmed confirms denied denies explained explains noted notes stated states stressed stresses
  warned warns wrote writes tweeted tweets posted replied responded declared declares acknowledged admitted admits
  recalled recalls suggested suggests testified vowed pledged promised urged urges quipped remarked reiterated
  concluded believes believed thinks thought joked laughed commented complained conceded continued observed pointed
  emphasised emphasized underlined described predicted revealed reported disclosed`;

/** What governments and other bodies do as one: the subject acts, so a capital here is its government. */
export const ACTING = `
  accuse accused accuses achieve achieved achieves agree agreed agrees aim aimed aims allow allowed allows announce
  announced announces annex annexed approve approved approves argue argued argues assert asserted back backed backs
  ban banned bans blame blamed blames block blocked blocks boast boasted boasts calculate call called calls cancel
  cancelled claim claimed claims concede condemn condemned condemns confirm confirmed consider considered considers
  contend cut decide decided decides declare declared declares decline declined declines demand demanded demands deny
  denied denies deploy deployed deploys dismiss dismissed dismisses drop dropped embrace endorse endorsed expel expelled
  express expressed fear feared fears fund funded give gave given grant granted hail hailed halt halted hope hoped hopes
  impose imposed imposes insist insisted insists intend intended intends intervene intervened introduce invade invaded
  keep launch launched launches lift lifted maintain maintained maintains negotiate negotiated offer offered offers
  oppose opposed opposes order ordered orders plan planned plans pledge pledged pledges plot prefer prepare prepared
  press pressed pressured promise promised propose proposed proposes protest protested provide provided provides pull
  pursue pursued push pushed ratify ratified react reacted recall recalled recognise recognised recognize recognized
  refuse refused refuses reject rejected rejects respond responded responds retaliate retaliated say said says seek seeks
  seem seems seize seized sell send sends sent shift shifted sign signed signs stop stopped summon summoned supply
  supplied supplies support supported supports suspect suspected suspects suspend suspended threaten threatened threatens
  told trust urge urged urges use used veto vetoed vow vowed vows view viewed views want wanted wants warn warned warns
  welcome welcomed welcomes withdraw withdrew withhold worry worried worries`;

/** What is done to governments: their object is one. */
export const DONE_TO_GOVERNMENTS = `
  accuse accused accuses accusing anger angered angering alarm alarmed annoy annoyed antagonise antagonize appease
  assure assured blame blamed blames blaming challenge challenged challenging condemn condemned convince convinced
  court criticise criticised criticize criticized defy defied defies defying embarrass embarrassed enrage enraged force
  forced forcing infuriate infuriated irk irked lobby lobbied outfox outfoxed outmanoeuvre outmaneuver outmaneuvered
  outwit outwitted persuade persuaded persuading pressure pressured pressuring prompt prompted provoke provoked
  provoking pushed push reassure reassured rile riled sanction sanctioned snub snubbed tell told threaten threatened
  threatening upset urge urged urges urging warn warned warns warning isolate isolated isolating frustrate frustrated
  placate deter deterred deterring pushing press pressed pressing irritate irritated`;

/** Movement towards, or stay in, what is then a place. */
export const VISITING = `
  visit visited visits visiting leave leaves left leaving reach reached reaches enter entered entering tour toured
  flee fled near bomb bombed bombing shell shelled besiege besieged capture captured capturing retake retook liberate
  liberated storm stormed evacuate evacuated cross crossed inhabit strike struck surround surrounded quit`;

/** Nouns that a government owns: "Moscow's decision", "Washington's allies". */
export const GOVERNMENT_BELONGINGS = `
  decision decisions policy policies ambassador ambassadors envoy envoys government ally allies delivery deliveries
  proposal proposals plan plans support stance position claim claims demand demands foreign intervention interventions
  intention intentions interest interests military forces troops army involvement role response reaction refusal
  approach influence strategy sanctions relationship relations ties rhetoric willingness insistence concern concerns
  concerns ambition ambitions aim aims goal goals objective objectives move moves effort efforts offer offers
  commitment commitments threat threats warning warnings aid assistance campaign war invasion aggression annexation
  actions action behaviour behavior nuclear missile diplomacy diplomatic security defence defense national key closest
  attempt attempts attitude backing bid call calls consent criticism denial denials desire failure hand hopes
  leverage line message obligations opposition patience permission presence pressure priorities priority
  promise promises rejection request requests rival rivals rule stand statement tactics veto view views wish
  recent latest own`;
