// Words that nearly every news text uses whatever it is about: they tell no story from another. Forms that are
// left when an ending is cut off (`wordStem`) are covered by their stems.
import { wordStem } from './word-stem';

const WORDS = `
  about above according account across action activity actually address adult afternoon again against agency agree
  agreement ahead allow almost alone along already also although always among amount announce another answer anyone
  appear approach area around article authority available away back bad based became become before began begin behind
  being believe below best better between beyond big bring brought build business call came cannot case cause central
  centre center certain chance change chief child children city claim clear close come comment common community
  company complete concern condition conference confirm consider continue control could council country couple course
  cover create current daily date deal death decade decide decision deep demand department despite detail develop
  development different difficult direct director doing down during each earlier early east easy effect effort eight
  either eleven else end enough entire equal especially even evening event ever every everyone everything example
  except expect experience explain face fact fail fall family famous feel felt fifty figure final find first five
  focus follow force foreign form former forward four free friend from full future gave general give given global goal
  going good government great group grow half hand happen hard have head hear heard held help here high history hold
  home hope host hour house huge hundred idea important improve include increase individual inside instead interest
  international interview into involve issue item itself join just keep kept kind knew know known large last late later
  lead leader least leave left less letter level life light like likely line list little live local long longer look
  lose lost lot low made main major make many mark matter maybe mean measure meet meeting member mention middle might
  million billion thousand mind minister minute miss moment money month more morning most move much must name nation
  national near nearly necessary need never news newspaper next night nine none normal north note nothing notice number
  offer office officer official often once only open order organisation organization other over own page paid part
  particular party pass past people percent perhaps period person place plan play point policy position possible power
  prepare present president press previous price problem process produce program programme progress project promise
  prove provide public publish purpose push question quick quite raise range rather reach read ready real reason recent
  record reduce refer region regular relation release remain remember report reporter represent request require rest
  result return rich right rise role room rule same save scene season seat second secretary section seek seem seen self
  send senior sense sent separate serious serve service session seven several share short should show side sign similar
  simple since single situation size small social some someone something sometimes soon sort source south speak special
  spend spoke spokesman spokesperson spokeswoman staff stage stand start state statement stay step still stop story
  strong subject success such suggest support sure system table take taken talk task team tell term than thank their
  them then there these they thing think third thirty this those though thought three through throughout time today
  together told tomorrow tonight took top total toward town tried trouble true turn twelve twenty twice type under
  understand unit until upon urge used user usual value version very view visit voice wait want watch ways week weekend
  weight well went were west what when where whether which while white whole whose wide will window wish with within
  without woman women word work worker world worse would write wrong year yesterday young
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`;

/** Stems of such words. */
export const newsWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(wordStem));
