// Which desk an article is from, told by its words: there a name that a player and a politician share is the player's,
// and a town's name beside "won at" is a ground's or a racecourse's.
import type { Tokens } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import { type WordSet, WordTable } from '../language/word-set';

/** How many different words of sport, show business and horse racing an article holds, up to `ENOUGH` each. */
export interface Desk {
  readonly sport: number;
  readonly show: number;
  readonly racing: number;
  /** Of those of racing, the ones that speak of horses wherever they stand. */
  readonly horses: number;
}

/** Different words that make an article one on the subject. */
export const ENOUGH = 3;

const SPORT = hashWords(`
  league cup championship championships tournament tournaments goals scored striker midfielder goalkeeper winger
  halftime innings wicket wickets batsman bowler touchdown touchdowns quarterback quarterbacks playoff playoffs semifinal
  semifinals stadium referee umpire medal medals medalist medallist olympic olympics football footballer soccer rugby cricket tennis golf
  basketball baseball hockey boxing cycling swimming season seasons match matches fixture fixtures nba nfl mlb nhl ncaa
  fifa uefa icc premiership jockey jockeys racecourse racecourses furlong furlongs steeplechase handicap hurdle
  hurdles filly colt gelding lap laps podium knockout heavyweight midfield equaliser touchline coach coaches teammate
  teammates rebounds homer homers inning shootout birdie birdies bogey bogeys fairway sprint relay marathon squad
  interception interceptions rushing punt pga wimbledon athletes athlete scorer backhand forehand pitcher outfielder`);

const SHOW = hashWords(`
  actor actors actress actresses film films movie movies singer singers album albums band bands hollywood sitcom episode
  episodes starring starred celebrity celebrities concert concerts musician musicians rapper rock pop song songs
  director directed premiere premiered theatre theater broadway oscar oscars emmy emmys grammy grammys bafta netflix
  soundtrack cast drama comedy comedian tv television screen cinema box-office celebs fans paparazzi instagram
  guitarist drummer chart charts gig festival novel author fashion designer runway catwalk model models housemate
  housemates youtube youtuber youtubers bollywood`);

const RACING = hashWords(`
  jockey jockeys furlong furlongs racecourse racecourses racecard racecards steeplechase chaser hurdle hurdles hurdler
  filly fillies colt colts gelding geldings mare mares stallion handicap handicapper handicaps trainer trainers stakes
  novice novices runners odds paddock turf bookmakers thoroughbred thoroughbreds stewards maiden saddle chase hurdlers
  chasers`);

const HORSES = hashWords(`
  jockey jockeys furlong furlongs racecourse racecourses racecard racecards steeplechase chaser hurdler filly fillies
  colt colts gelding geldings mare mares stallion handicapper novices thoroughbred thoroughbreds hurdlers chasers`);

const IN_SPORT = 1;
const IN_SHOW = 2;
const IN_RACING = 4;
const OF_HORSES = 8;

const desks = new WordTable(
  bitsOf([SPORT, IN_SPORT], [SHOW, IN_SHOW], [RACING, IN_RACING], [HORSES, OF_HORSES]),
);

/** The bits of all the lists in which each word stands. */
function bitsOf(...lists: readonly (readonly [WordSet, number])[]): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** The desk of a text. Looks at each of its different words once. */
export function deskOf({ vocabulary }: Tokens): Desk {
  const bits = vocabulary.valuesOf(desks);
  let [sport, show, racing, horses] = [0, 0, 0, 0];
  for (let word = 1; word < bits.length; word++) {
    const own = bits[word]!;
    if (own === 0) continue;
    if (own & IN_SPORT) sport++;
    if (own & IN_SHOW) show++;
    if (own & IN_RACING) racing++;
    if (own & OF_HORSES) horses++;
  }
  const upTo = (words: number): number => Math.min(words, ENOUGH);
  return { sport: upTo(sport), show: upTo(show), racing: upTo(racing), horses: upTo(horses) };
}
