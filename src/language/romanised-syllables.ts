// Syllables of given names from China, Korea and Taiwan as Latin letters write them, in two halves: "In-sun". Many a
// second half is a word of English too, and only the first one tells that it is none here.
import { hashWords } from './word-hash';

/** First syllables of given names from China, Korea and Taiwan that are hardly anything else. */
const FIRST = hashWords(`
  jae joon hyun hyung seung sung young yong kyung kyu chul choong dae dong doo eun geun gil gun gyu hee ho hoe hoi hwan
  hye in jeong ji jin jong joo jun jung kwang kyo mi min myung nam sang seok seong seo seon soo suk sun tae wan won woo
  wook yeon yoo yun chang chao chen cheng chi chia chieh chien chih chin ching chiu chu chuan chun chung fang feng fu
  hao hsiang hsien hsin hsiu hsueh hua hui hung jen jui jung kai kang kuang kuei kun kuo li lien ling man mei mien ming
  mo mu pang pei ping po shih shu shui siu suet sze szu ta tai te teh tien ting tsai tse tsung tung tzu wai wei wen
  wing yao ya yeh yen yi yin ying yu yuan yueh yun yung fan fung hang heung hin hing hoi kam kin kwan kwok lai lap mau
  pak shing shun tak tat wah yan yat yee yiu yuk`);
/** Second ones that are words as well. */
const SECOND = hashWords(`
  on in an sun man men may son hung ho lin ling jan ok min yang king kit kay sing hang ping wan cheng hong bin ran jin
  young soon ha mi sung long hang song gun won hung pin chin tin ting fan kin win wing lung wing yes ju el am ki`);

/** True where words of these hashes are the halves of such a name, though the second may be a word as well. */
export function isRomanisedPair(first: number, second: number): boolean {
  return FIRST.has(first) && SECOND.has(second);
}
