// Words of times, as data: what makes a number a moment in many languages.
import { foldWords } from "./word-list";

const table = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lines).flatMap(([unit, words]) => words.split(",").map((word) => [foldWords(word), unit] as const)),
  );

export type RelativeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** A unit of time behind a number: "5 min", "vor 2 Std.", "منذ 3 دقائق". */
export const UNITS = /* @__PURE__ */ table({
  second:
    "s,sec,secs,second,seconds,sek,sekunde,sekunden,seconde,secondes,segundo,segundos,seg,secondo,secondi,seconden,sekund,sekundy,sekundę,saniye,sn,δευτερόλεπτα,δευτ,секунд,секунды,секунду,сек,ثانية,ثواني,ثوان,שניות,שנייה,सेकंड,秒,秒前,초",
  minute:
    "m,min,mins,minute,minutes,minuten,minuto,minutos,minuti,minuut,minuut,minut,minuty,minutę,dakika,dk,λεπτά,λεπτό,λ,минут,минуты,минуту,мин,دقيقة,دقائق,דקות,דקה,मिनट,分钟,分鐘,分,分前,분",
  hour: "h,hr,hrs,hour,hours,std,stunde,stunden,heure,heures,hora,horas,ora,ore,uur,u,godz,godzin,godziny,godzinę,saat,sa,ώρα,ώρες,час,часа,часов,ч,ساعة,ساعات,שעות,שעה,घंटे,घंटा,घंटों,小时,小時,時間,時間前,시간",
  day: "d,day,days,tag,tage,tagen,jour,jours,j,día,días,dia,dias,giorno,giorni,gg,dag,dagen,dni,dzień,gün,ημέρα,ημέρες,μέρες,день,дня,дней,дн,يوم,أيام,ימים,יום,दिन,दिनों,天,日,日前,일",
  week: "w,wk,week,weeks,woche,wochen,semaine,semaines,semana,semanas,settimana,settimane,weken,tydzień,tygodnie,tygodni,hafta,εβδομάδα,εβδομάδες,неделю,недели,недель,أسبوع,أسابيع,שבוע,שבועות,सप्ताह,हफ्ते,周,週間,週間前,주",
  month:
    "mo,month,months,monat,monate,monaten,mois,mes,meses,mês,mese,mesi,maand,maanden,miesiąc,miesiące,ay,μήνα,μήνες,месяц,месяца,месяцев,شهر,أشهر,חודש,חודשים,महीने,महीना,个月,個月,か月,か月前,개월",
  year: "y,yr,year,years,jahr,jahre,jahren,an,ans,année,année,año,años,ano,anos,anno,anni,jaar,rok,lata,lat,yıl,έτος,έτη,χρόνια,год,года,лет,سنة,سنوات,שנה,שנים,साल,वर्ष,年,年前,년",
});
/** Languages with a dual say two of a unit in one word. */
export const TWO_OF = /* @__PURE__ */ table({
  minute: "دقيقتين,دقيقتان",
  hour: "ساعتين,ساعتان,שעתיים",
  day: "يومين,يومان,יומיים",
  week: "أسبوعين,שבועיים",
  month: "شهرين,חודשיים",
  year: "سنتين,عامين,שנתיים",
});
/** What stands around such a number, and only there. */
export const AGO = /* @__PURE__ */ new Set(
  "ago,vor,il,y,a,hace,há,ha,atras,atrás,fa,geleden,temu,önce,once,πριν,από,назад,منذ,قبل,לפני,पहले,前,전,about,ca,etwa,environ,around,in,circa,około"
    .split(",")
    .map(foldWords),
);
export const NOW_SAID = /* @__PURE__ */ new Set(
  "now,just now,a moment ago,moments ago,gerade eben,jetzt,eben,maintenant,à l'instant,ahora,ahora mismo,justo ahora,agora,agora mesmo,adesso,ora,proprio ora,nu,zojuist,zonet,teraz,przed chwilą,şimdi,az önce,demin,τώρα,μόλις τώρα,сейчас,только что,الآن,עכשיו,כעת,अभी,अभी अभी,刚刚,剛剛,现在,たった今,今,방금,지금"
    .split(",")
    .map(foldWords),
);
/** Days told by a word, as so many days back. */
export const DAYS_BACK: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  (
    [
      [
        "today,heute,aujourd'hui,aujourd hui,hoy,hoje,oggi,vandaag,dzisiaj,dziś,dzis,bugün,bugun,σήμερα,сегодня,اليوم,היום,आज,今天,今日,本日,오늘,i dag,idag",
        0,
      ],
      [
        "yesterday,gestern,hier,ayer,ontem,ieri,gisteren,wczoraj,dün,dun,χθες,χτες,вчера,أمس,امس,אתמול,कल,昨天,昨日,어제,i går,igår",
        1,
      ],
    ] as const
  ).flatMap(([words, back]) => words.split(",").map((word) => [foldWords(word), back] as const)),
);
/** Weekdays, Sunday first. */
export const WEEKDAYS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [
    "sunday,sun,sonntag,so,dimanche,dim,domingo,dom,domenica,zondag,zo,niedziela,niedz,pazar,paz,κυριακή,κυρ,воскресенье,вс,الأحد,יום ראשון,ראשון,रविवार,रवि,星期日,星期天,周日,日曜日,日曜,일요일",
    "monday,mon,montag,mo,lundi,lun,lunes,segunda,segunda-feira,seg,lunedì,maandag,ma,poniedziałek,pon,pazartesi,pzt,δευτέρα,δευ,понедельник,пн,الاثنين,الإثنين,יום שני,שני,सोमवार,सोम,星期一,周一,月曜日,月曜,월요일",
    "tuesday,tue,tues,dienstag,di,mardi,mar,martes,terça,terça-feira,ter,martedì,dinsdag,wtorek,wt,salı,τρίτη,τρί,вторник,вт,الثلاثاء,יום שלישי,שלישי,मंगलवार,मंगल,星期二,周二,火曜日,火曜,화요일",
    "wednesday,wed,mittwoch,mi,mercredi,mer,miércoles,mié,quarta,quarta-feira,qua,mercoledì,woensdag,wo,środa,śr,çarşamba,çar,τετάρτη,τετ,среда,ср,الأربعاء,יום רביעי,רביעי,बुधवार,बुध,星期三,周三,水曜日,水曜,수요일",
    "thursday,thu,thur,thurs,donnerstag,do,jeudi,jeu,jueves,jue,quinta,quinta-feira,qui,giovedì,gio,donderdag,czwartek,czw,perşembe,per,πέμπτη,πέμ,четверг,чт,الخميس,יום חמישי,חמישי,गुरुवार,गुरु,星期四,周四,木曜日,木曜,목요일",
    "friday,fri,freitag,fr,vendredi,ven,viernes,vie,sexta,sexta-feira,sex,venerdì,vrijdag,vr,piątek,pt,cuma,παρασκευή,παρ,пятница,пт,الجمعة,יום שישי,שישי,शुक्रवार,शुक्र,星期五,周五,金曜日,金曜,금요일",
    "saturday,sat,samstag,sonnabend,sa,samedi,sam,sábado,sáb,sabato,sab,zaterdag,za,sobota,sob,cumartesi,cmt,σάββατο,σάβ,суббота,сб,السبت,שבת,शनिवार,शनि,星期六,周六,土曜日,土曜,토요일",
  ].flatMap((words, day) => words.split(",").map((word) => [foldWords(word), day] as const)),
);
/** Months, by their first letters in each language; 0 is January. */
export const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [
    "january,jan,januar,janvier,janv,enero,ene,janeiro,gennaio,gen,januari,stycznia,styczeń,sty,ocak,oca,ιανουαρίου,ιαν,января,янв,يناير,ינואר,जनवरी",
    "february,feb,februar,février,févr,fév,febrero,fevereiro,fev,febbraio,februari,lutego,luty,lut,şubat,şub,φεβρουαρίου,φεβ,февраля,фев,فبراير,פברואר,फ़रवरी,फरवरी",
    "march,mar,märz,mär,mrz,mars,marzo,março,maart,mrt,marca,marzec,mart,μαρτίου,μαρ,марта,мар,مارس,מרץ,मार्च",
    "april,apr,avril,avr,abril,abr,aprile,kwietnia,kwiecień,kwi,nisan,nis,απριλίου,απρ,апреля,апр,أبريل,ابريل,אפריל,अप्रैल",
    "may,mai,mayo,maio,maggio,mag,mei,maja,maj,mayıs,μαΐου,μαΐ,μαι,мая,май,مايو,מאי,मई",
    "june,jun,juni,juin,junio,junho,giugno,giu,czerwca,czerwiec,cze,haziran,haz,ιουνίου,ιουν,июня,июн,يونيو,יוני,जून",
    "july,jul,juli,juillet,juil,julio,julho,luglio,lug,lipca,lipiec,lip,temmuz,tem,ιουλίου,ιουλ,июля,июл,يوليو,יולי,जुलाई",
    "august,aug,août,aout,agosto,ago,augustus,sierpnia,sierpień,sie,ağustos,ağu,αυγούστου,αυγ,августа,авг,أغسطس,אוגוסט,अगस्त",
    "september,sep,sept,septembre,septiembre,setembro,set,settembre,września,wrzesień,wrz,eylül,eyl,σεπτεμβρίου,σεπ,сентября,сен,سبتمبر,ספטמבר,सितंबर",
    "october,oct,oktober,okt,octobre,octubre,outubro,out,ottobre,ott,października,październik,paź,ekim,eki,οκτωβρίου,οκτ,октября,окт,أكتوبر,אוקטובר,अक्टूबर",
    "november,nov,novembre,noviembre,novembro,listopada,listopad,lis,kasım,kas,νοεμβρίου,νοε,ноября,ноя,نوفمبر,נובמבר,नवंबर",
    "december,dec,dezember,dez,décembre,déc,diciembre,dic,dezembro,dicembre,grudnia,grudzień,gru,aralık,ara,δεκεμβρίου,δεκ,декабря,дек,ديسمبر,דצמבר,दिसंबर",
  ].flatMap((words, month) => words.split(",").map((word) => [foldWords(word), month] as const)),
);
/** Halves of the day beside a clock: `true` is after noon. */
export const HALVES: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map(
  [
    "am,a m,vorm,πμ,π μ,ص,صباحا,לפנה צ,पूर्वाह्न,上午,午前,오전,öö,ос",
    "pm,p m,nachm,μμ,μ μ,م,مساء,אחה צ,अपराह्न,下午,午後,오후,ös,晚上",
  ].flatMap((words, half) => words.split(",").map((word) => [foldWords(word), half === 1] as const)),
);
/** Words that may stand beside a time and make it nothing else. */
export const BESIDE_TIME = /* @__PURE__ */ new Set(
  "at,um,uhr,à,a,las,às,alle,ore,om,o,godz,saat,στις,в,на,the,of,de,den,le,el,il,am,kl,time,sent,posted,via,h,في,الساعة,בשעה,को,बजे,klo"
    .split(",")
    .map(foldWords),
);
