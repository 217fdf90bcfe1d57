/** Words that carry no content of their own: they count little when texts are compared. */
const SMALL = new Set(
  (
    "a an the this that these those it its is are am was were be been being i we you he she they me us him her them my our " +
    "your his their mine ours yours of to in for at by from as and or but so if then than which who whom whose what there here " +
    "do does did have has had will would can could may might shall should must please just very really also still already now " +
    "today quite much so too let like want having being unfortunately unfortunate afraid regret sadly regrettably leider malheureusement lamentablemente desafortunadamente infelizmente purtroppo helaas niestety completely fully totally entirely simply one any some such when while because with about into up out once again via per each " +
    "der die das den dem des ein eine einen einem einer und oder ist sind war wurde werden wird wir ihr sie ihre ihren ich zu " +
    "zum zur im am auf fur von bei es dass noch bitte le la les un une des du de et ou est sont a au aux il elle nous vous je " +
    "votre vos notre nos ce cette en par pour sur el los las una unos y o es son ha han su sus nuestro nuestra por para con que " +
    "se lo le al del um uma os as e ou do da dos das no na em que seu sua il lo gli i una del della dei ha hanno suo sua per che " +
    "we het een en is zijn hebben heeft uw ons onze te i w z na do jest ве и в на с мы вы ваш наш bir ve bu " +
    "sido fue fueron queda quedado esta estan estar ete fut furent sera seront stato stata stati state e viene foi foram sera worden geworden " +
    "den det dina din ditt er ert att och for pa av ar var har hade vi ni jag dig mig som med om sig denna detta"
  ).split(" "),
);
export const isSmall = (word: string): boolean => SMALL.has(word) || word.length === 1;
