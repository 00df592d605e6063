// Which desk an article is from, told by its words: there a name that a player and a politician share is the player's,
// and a town's name beside "won at" is a ground's or a racecourse's.
import type { Tokens } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import { WordSet } from '../language/word-set';

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
  guitarist drummer chart charts gig festival novel author fashion designer runway catwalk model models`);

const RACING = hashWords(`
  jockey jockeys furlong furlongs racecourse racecourses racecard racecards steeplechase chaser hurdle hurdles hurdler
  filly fillies colt colts gelding geldings mare mares stallion handicap handicapper handicaps trainer trainers stakes
  novice novices runners odds paddock turf bookmakers thoroughbred thoroughbreds stewards maiden saddle chase hurdlers
  chasers`);

const HORSES = hashWords(`
  jockey jockeys furlong furlongs racecourse racecourses racecard racecards steeplechase chaser hurdler filly fillies
  colt colts gelding geldings mare mares stallion handicapper novices thoroughbred thoroughbreds hurdlers chasers`);

/** All of them: most words of a text are none. */
const TELLING = new WordSet([...SPORT, ...SHOW, ...RACING]);

/** The desk of a text. Looks at every token once. */
export function deskOf({ hash, count }: Tokens): Desk {
  const sport = new Set<number>();
  const show = new Set<number>();
  const racing = new Set<number>();
  const horses = new Set<number>();
  for (let i = 0; i < count; i++) {
    const word = hash[i]!;
    if (!TELLING.has(word)) continue;
    if (sport.size < ENOUGH && SPORT.has(word)) sport.add(word);
    if (show.size < ENOUGH && SHOW.has(word)) show.add(word);
    if (racing.size < ENOUGH && RACING.has(word)) racing.add(word);
    if (horses.size < ENOUGH && HORSES.has(word)) horses.add(word);
  }
  return { sport: sport.size, show: show.size, racing: racing.size, horses: horses.size };
}
