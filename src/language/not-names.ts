// Words that carry a capital for other reasons than naming: at the start of a sentence, in the calendar, by courtesy.

/** Function words and adverbs with which sentences begin; never a name by themselves. */
export const OPENERS = `
  the a an this that these those it its he she his her hers they their theirs we our ours you your yours i my mine
  him them us me who whom whose which what when where why how there here and or but nor so yet for if then else as at by in
  into on onto of off to from with without within about above across after against along amid among around before
  behind below beneath beside besides between beyond despite down during except inside like near outside over past
  per since than through throughout till toward towards under underneath until unlike up upon via while whilst
  although though because unless whereas whether once is are was were be been being am do does did done has have
  had having will would shall should can could may might must not no yes nope ok okay all any both each either neither every
  everyone everybody everything few fewer many more most much several some someone something somebody none nobody
  nothing one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozens half first second third fourth
  fifth last next another other others same such own only just even also too very still already again ever never
  always often sometimes usually perhaps maybe meanwhile however therefore thus hence moreover furthermore
  additionally nevertheless nonetheless otherwise instead indeed certainly clearly obviously apparently reportedly
  allegedly recently currently previously formerly originally initially finally eventually ultimately later earlier
  soon now today tonight tomorrow yesterday ago once twice together overall generally specifically especially
  particularly notably importantly unfortunately fortunately sadly hopefully surprisingly interestingly ironically
  according based given asked speaking following including regarding concerning considering citing adding noting
  please let get go come see look think know say says said tell told ask make take give want need keep put read
  click watch listen share follow subscribe sign advertisement updated published photo photos image images video
  file caption copyright source sources editor editors note editing reporting writing additional related more
  people police officials authorities residents critics experts analysts observers supporters opponents
  researchers scientists doctors investigators prosecutors lawyers protesters demonstrators workers students
  parents children women men families voters lawmakers reporters journalists witnesses victims military
  government ministers troops soldiers rebels militants leaders scores talks shares stocks prices sales oil gold
  news world local national international breaking live exclusive analysis opinion comment correction watch
  good bad new old big small long short high low great best better worst right wrong left true false real early late
  while amidst amongst atop plus minus versus vs etc eg ie re fwd ps nb per anti pro non pre post mid ex
  well oh ah hey hi hello thanks thank dear yeah wow nah hmm
  whatever whenever wherever whoever however lots plenty part parts half whole rest
  that’s it’s he’s she’s there’s what’s here’s who’s let’s i’m we’re they’re you’re i’ve we’ve they’ve don’t doesn’t
  didn’t can’t won’t isn’t aren’t wasn’t weren’t couldn’t wouldn’t shouldn’t i’ll we’ll they’ll you’ll i’d`;

/** Months, weekdays and the words of the calendar. */
export const CALENDAR = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  sat sun christmas easter ramadan eid thanksgiving halloween hanukkah diwali am pm gmt est edt utc bst ist`;

/** Capitalised words of faiths, peoples at large, languages, currencies: named things, but none that gets a card. */
export const COMMON_CAPITALS = `
  god allah jesus christ bible quran koran christian christians christianity muslim muslims islam islamic islamist
  islamists jew jews jewish judaism hindu hindus hinduism buddhist buddhists sikh sikhs sunni sunnis shia shiite
  shiites shi’ite catholic catholics protestant protestants orthodox evangelical latino latina latinos hispanic
  hispanics arab arabs kurd kurds kurdish indigenous aboriginal black blacks white whites asian asians european
  europeans african africans western westerners english arabic spanish french german latin mandarin hindi urdu
  pcr cnc nda ipo ipos hh hrh nis kd usd gbp eur pst cet mdf led phd mba mvp ngo ngos ceos mps atm sim usb lcd dvd
  cd ppe icu mri adhd ptsd dui cctv gp gps tds ebitda vpn pac dvla vat faqs bbq
  nazi nazis marxist communist communism socialist tv ok id pdf dna rna hiv aids covid sars gdp cpi ai ceo cfo coo
  vip diy faq url internet web wifi gps suv lgbt lgbtq lgbtqi bitcoin ebola zika coronavirus omicron delta
  democrat democrats republican republicans tory tories`;
