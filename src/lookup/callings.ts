// What somebody does, sorted coarsely, to notice that a minister and a footballer of one name are two people. Words
// of English only: a text in another language says nothing here, and nothing is then held against it.

/** Callings far enough from each other that one article hardly leaves one of them out. */
export type Calling = 'office' | 'sport' | 'arts' | 'science';

const words: Readonly<Record<Calling, RegExp>> = {
  office:
    /\b(?:politicians?|politics|political|minister|ministers|president|senator|congress(?:man|woman)|representative|secretary|governor|mayor|diplomats?|ambassador|chancellor|premier|statesman|statesperson|lawmaker|legislator|deputy|official|civil servant|spokes(?:man|woman|person)|chief of staff|envoy|attorney|lawyer|judge|prosecutor|justice|general|admiral|colonel|commander|officer|military|soldier|king|queen|prince|princess|emir|sultan|monarch|royal|activist|civil rights)\b/i,
  sport:
    /\b(?:football(?:er)?|soccer|player|baseball|basketball|cricketer|athlete|boxer|swimmer|cyclist|racing driver|wrestler|rower|gymnast|golfer|skier|sprinter|coach|goalkeeper|quarterback|midfielder|olympic)\b/i,
  arts: /\b(?:actor|actress|singer|songwriter|musician|guitarist|drummer|rapper|comedian|satirist|painter|sculptor|novelist|poet|playwright|composer|film(?:maker)?|director|dancer|illustrator|photographer|architect|presenter)\b/i,
  science:
    /\b(?:physicist|chemist|biologist|botanist|zoologist|mathematician|astronomer|archaeologist|historian|geologist|philosopher|theologian|linguist|engineer|inventor|entomologist|psychologist)\b/i,
};

/** The callings a text names. */
export function callingsIn(text: string): readonly Calling[] {
  return (Object.keys(words) as Calling[]).filter(calling => words[calling].test(text));
}
