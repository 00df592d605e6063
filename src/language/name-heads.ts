// Words that tell what a longer name names: its last word ("University", "River") or the first before "of".

/** Last words of organisations' names. */
export const ORGANISATION_ENDS = `
  academy administration agency airline airlines airways alliance army ministry assembly associates association
  authority bancorp bank banking board brigade brigades broadcaster broadcasting brothers bureau cabinet cartel
  caucus center centers centre centres chamber church circuit clinic clinics club co coalition college command commission committee
  communications company comptroller conference confederation congress consortium cooperative corp corporation
  corps council court courts daily department dept directorate division embassy enterprises entertainment exchange
  federation films fc fellowship firm forces force foundation front fund gazette gmbh government group guard guards
  headquarters herald holding holdings hospital hospitals house inc industries infirmary initiative institute institution
  insurance intelligence international investments journal judiciary jihad laboratories laboratory labs league legislature
  library limited llc llp lobby logistics ltd magazine mail media militia mills ministries mission mosque motors movement
  museum nations navy network networks news newspaper ngo office orchestra organisation organization parliament
  partners partnership party petroleum pharmaceuticals pharma plc police post press primary productions programme
  project publications publishing radio records registry regiment republicans resistance restaurant resources restaurants
  ringers school schools secretariat securities senate service services society software solutions squad station
  store stores studio studios suisse supermarkets syndicate synod systems taskforce team technologies technology
  telecom telegraph television theatre theater times tribunal tribune trust tv underground union unit united universal
  universities university ventures wanderers watch works workshop youth rovers athletic albion hotspur zeitung
  airbase bhd sdn berhad sa ag nv spa kk parishad sabha ghar lok dal janata congregation diocese archdiocese
  monastery convent brotherhood hezb battalion division squadron infantry fleet cooperatives consulate treasury
  correctional prosecutors observatory registrar inquirer chronicle observer examiner standard globe sun courier
  bulletin monitor reporter gazeta review weekly industries motorsport racing records athletics raiders rangers`;

/** First words of organisations' names in other languages: "Banco", "Fundación". */
export const ORGANISATION_LEADS = `
  banco banca banque grupo groupe gruppo fundacion fondation fondazione federacion federacao federation confederacion
  asociacion associacao universidad universidade universite partido partito seguros aerolineas sindicato ministerio
  instituto corporacion consorcio compania cooperativa colegio`;

/** Last words of places and organisations that are family names as well: nobody is taken for a park on their word. */
export const FAMILY_NAME_HEADS = `
  park hill hills lake bank banking church house street forest bay cape beach castle temple ridge peak pass reserve
  quay lane port delta springs mills works post guard guards union sun daily times fund partners primary standard
  globe brothers mission records holding holdings county creek mount mountain parish quarter strait court chambers`;

/** First words of organisations' names that go on with "of", "for" or "on". */
export const ORGANISATION_STARTS = `
  academy administration agency association bank board bureau center centre chamber church college commission committee
  confederation conference congress corps council court department dept directorate embassy federation foundation
  front fund government house institute institution international league ministry movement museum office
  organisation organization parliament party school secretariat senate society supreme union university
  campaign alliance coalition initiative partnership group centers high consulate order doctors friends reporters
  brotherhood union army sons archdiocese diocese`;

/** Last words of the names of places. */
export const PLACE_ENDS = `
  county province state states city town village district region prefecture governorate oblast krai republic
  kingdom territory territories island islands isle isles archipelago peninsula river lake sea ocean bay gulf
  strait straits channel canal mountain mountains mount hill hills valley valleys desert plateau plain plains basin coast
  cape beach creek falls forest jungle glacier delta heights springs harbor harbour port borough township municipality
  parish canton department suburb suburbs neighbourhood neighborhood quarter quay square plaza park reserve
  street road avenue boulevard drive lane highway motorway bridge airport palace castle temple shrine cathedral stadium arena
  cemetery refinery dam reservoir pass peak ridge volcano crossing corridor upazila tehsil taluka nagar pradesh
  ghat colony barangay shire metropolis wharf ranch reef lagoon atoll swamp prison jail camp`;

/** First words of the names of places. */
export const PLACE_STARTS =
  'mount mt lake cape fort ft port saint st santa san são sao puerto playa rio isla ciudad villa bukit kampung kuala umm ras wadi jebel tel nova novo';

/** Words of direction that are part of a place's name when capitalised. */
export const DIRECTIONS = `
  north south east west northern southern eastern western northeast northwest southeast southwest central upper
  lower greater new old inner outer`;

/** Last words of names of events, laws, prizes, works: names, but of no person, place or organisation. */
export const EVENT_ENDS = `
  war wars day days cup championship championships festival games olympics act bill law prize prizes award awards
  treaty treaties agreement accord accords pact summit revolution uprising spring crisis pandemic virus
  hurricane typhoon storm cyclone earthquake protocol plan deal amendment constitution code doctrine declaration
  resolution convention open masters marathon derby classic series season election elections referendum primary
  primaries tour trophy bowl grand prix week month year eve christmas easter ramadan eid age era century
  book album song film movie show podcast papers hurdle hurdles handicap stakes statement call response package
  card cards report index average operation exercise exercises theory effect syndrome disease
  fever test tests scale dollar pound euro dollars medal order rally march
  telescope disaster massacre attack attacks affair scandal inquiry trial case directive regulation rule rules strategy`;
