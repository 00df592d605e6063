// English given names and the short forms their bearers go by: a roll of parliament says "Thomas", a headline
// "Tom", and either can stand in a text.

const ROWS = `
Abigail Abby|Albert Al|Alexander Alex|Alfred Fred|Allen Al|Andrew Andy|Anthony Tony|Arthur Art|Barbara Barb
Benjamin Ben|Bernard Bernie|Bradley Brad|Catherine Cathy|Charles Charlie Chuck|Christine Chris|Christopher Chris
Clifford Cliff|Cynthia Cindy|Daniel Dan Danny|David Dave|Deborah Debbie Deb|Donald Don|Donna Donna|Dorothy Dot
Douglas Doug|Edward Ed Eddie Ted|Elizabeth Liz Beth Betsy|Eugene Gene|Frances Fran|Francis Frank|Franklin Frank
Frederick Fred|Gabriel Gabe|Gerald Gerry Jerry|Gerard Gerry|Gregory Greg|Harold Harry|Henry Hank|Jacob Jake
Jacqueline Jackie|James Jim Jimmy|Janet Jan|Jeffrey Jeff|Jennifer Jen Jenny|Jeremy Jerry|Jerome Jerry|Jessica Jess
John Jack Johnny|Jonathan Jon|Joseph Joe|Joshua Josh|Judith Judy|Katherine Kathy Kate Katie|Kathleen Kathy
Kenneth Ken|Kimberly Kim|Lawrence Larry|Leonard Len Lenny|Leslie Les|Louis Lou|Margaret Maggie Meg Peggy
Martin Marty|Matthew Matt|Maxwell Max|Michael Mike|Michelle Shelly|Mitchell Mitch|Nathan Nate|Nathaniel Nate
Nicholas Nick|Nicola Nicky|Pamela Pam|Patricia Pat Patty Tricia|Patrick Pat Paddy|Peter Pete|Philip Phil|Phillip Phil
Randall Randy|Raymond Ray|Rebecca Becky|Richard Rick Dick Rich|Robert Bob Bobby Rob|Roderick Rod|Roger Rog
Ronald Ron|Russell Russ|Samantha Sam|Samuel Sam|Sandra Sandy|Stanley Stan|Stephen Steve|Steven Steve
Stuart Stu|Susan Sue|Suzanne Sue|Terence Terry|Teresa Terri|Theodore Ted|Theresa Terri|Thomas Tom|Timothy Tim
Victoria Vicky Vicki|Vincent Vince|Virginia Ginny|Walter Walt|William Bill Will Billy|Zachary Zach`;

const COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'JM', 'BS', 'BB']);

const SHORT = new Map<string, readonly string[]>();
const LONG = new Map<string, string[]>();
for (const row of ROWS.trim().split(/[|\n]/)) {
  const [long = '', ...shorts] = row.split(' ');
  SHORT.set(
    long,
    shorts.filter(short => short !== long),
  );
  for (const short of shorts) LONG.set(short, [...(LONG.get(short) ?? []), long]);
}

/** "Thomas Carper" as "Tom Carper", "Joe Biden" as "Joseph Biden"; a short form of several names is not led back. */
export function otherGivenNames(full: string, country: string): string[] {
  const space = full.indexOf(' ');
  if (space < 0 || !COUNTRIES.has(country)) return [];
  const given = full.slice(0, space);
  const long = LONG.get(given) ?? [];
  return [...(SHORT.get(given) ?? []), ...(long.length === 1 ? long : [])].map(
    other => other + full.slice(space),
  );
}
