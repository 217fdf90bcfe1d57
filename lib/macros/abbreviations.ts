/** What ends in a full stop without ending a sentence, in lower case and without the last stop. */
const ABBREVIATIONS = new Set(
  (
    "e.g i.e dr mr mrs ms mx prof st no nr nos approx vs incl excl ext inc ltd co corp dept est fig jr sr rev hon gen " +
    "sgt capt lt col mt ave blvd rd apt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs " +
    "fri cf ca min max tel al ed vol pp pg par art sec ref resp viz bzw usw ggf evtl inkl exkl zzgl z.b z d.h d u.a u o.ä " +
    "str hr fr frl abs bspw ung vgl mio mrd s.o s.u i.d.r zt mme mlle env av bd tél p.ex p ex sr sra srta dra d dña ud uds " +
    "núm pág aprox av avda dr dra sig sig.ra dott ing pag tel es ecc núm n.º nº av tel ul np tj itd itp m.in prof godz " +
    "bijv d.w.z o.a mevr dhr ca т.е т.д т.п т.к г ул д стр руб см напр"
  ).split(" "),
);
/** "a.m.", "U.S.", "J. Smith": letters with stops. */
const INITIALS = /(?:^|[^\p{L}])(?:\p{L}\.)*\p{L}$/u;
const ORDINAL = /(?:^|\s)\d{1,2}$/;

/** Whether the text up to a full stop (without it) ends in an abbreviation, an initial or an ordinal number. */
export function endsAbbreviated(before: string): boolean {
  const word = before.match(/[^\s("'“„«[]+$/u)?.[0].toLowerCase() ?? "";
  return ABBREVIATIONS.has(word) || INITIALS.test(word) || ORDINAL.test(before);
}
