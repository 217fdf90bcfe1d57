/** Words of a customer's message that say nothing of its matter. */
const WORDS = new Set(
  `a about above after again all also am an and any anybody anyone are as at be because been before being both but by can
  could did do does doing don down each either else even ever every few for from further get getting give go goes going
  gonna good got had has have having he hello help her here hey hi him his how i if im in into is isn it its itself just
  kind know last let like ll look lot m made make many may maybe me mine more most much must my need needs no not now of
  off ok okay on once one only or other our out over own please pls possible re really regarding s said same say see she
  should show so some someone something still stuff such sure t take tell than thank thanks that the their them then there
  these they thing things think this those though through to too trying try tried u under until up us use using ve very
  want wanted was wasn way we well were what when where whether which while who why will with without won wont work would
  wrong yes yet you your yours dear sir madam team day today morning evening assist assistance information
  happened happen happens find looking seem seems somehow soon been earth`.split(/\s+/),
);

export const isCourtesy = (word: string): boolean => WORDS.has(word) || (word.length < 2 && word < "\x80");
