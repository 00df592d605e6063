// Words by which the name of a news outlet is known: named outlets are no unnamed source, and what they
// "reported" is chained to whom they cite.
import { hashWords } from './word-hash';

/** Last words of outlets' names, and outlets of one word. */
export const mediaNames = hashWords(`
  times post journal herald tribune gazette guardian telegraph independent mirror mail express sun star observer
  chronicle globe examiner dispatch inquirer register courier news magazine today press bulletin standard
  cnn bbc npr pbs abc cbs nbc msnbc fox itv sky reuters afp ap bloomberg axios politico vox buzzfeed propublica
  huffpost slate salon breitbart newsmax vice wired variety deadline tmz espn economist atlantic newsweek
  jazeera arabiya tass xinhua interfax haaretz spiegel monde figaro pais repubblica corriere nikkei yonhap
  kyodo dawn ndtv hindu broadcasting television tv radio agency intercept insider caller beast review weekly wire`);
