import { fold } from "./fold.ts";
import type { Token } from "./tokenize.ts";

const bothForms = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, fold(word)]),
  );
const list = (words: string) => new Set(words.trim().split(/\s+/).map(fold));

/** Words of German that carry no meaning of their own; not indexed, except in titles (weight A). */
export const STOP_WORDS: ReadonlySet<string> = list(`
aber alle allem allen aller alles als also am an andere anderen auch auf aus außerdem bei beim bereits bin bis bist bitte
bzw da dabei dadurch dafür daher damit danach dann daran darauf darüber darum das dass davon dazu dein deine deinem deinen
deiner dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch
eigene eigenen ein eine einem einen einer eines einige er es etc etwa etwas euch euer eure für gegen gern gerne haben hat
hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem innerhalb ins ist ja jede jedem jeden jeder
jedes jedoch kann kein keine keinem keinen keiner können könnte man mehr mein meine meinem meinen meiner mich mir mit
möglich muss müssen nach nicht nichts noch nun nur ob oder ohne per pro sehr sein seine seinem seinen seiner seit sich sie
sind so sobald sodass sofern sollen sollte sowie sowohl statt über um und uns unser unsere unserem unseren unserer unter
viel viele vielen vom von vor während war waren was weil weitere weiteren welche welchem welchen welcher welches wenn wer
werden wem wen wie wieder wird wir wo wobei wofür woher wohin worden wurde wurden zb zu zum zur zwar zwischen außer je ggf
inkl sonst falls gibt geht weiß habe hast wollen möchten darf dürfen
`);

/** What people put around what they ask for. Dropped from a question, yet indexed: in an offer they may be what it is about. */
const GERMAN_FILLERS: ReadonlySet<string> = list(`
suche suchen sucht gesucht brauche brauchen braucht benötige benötigen möchte möchten will wollen würde finde finden find
bekomme bekommen kriege kriegen mache machen macht tun gehen gehe besuchen teilnehmen nähe nahe umgebung bitte hallo danke
frage fragen dringend schnell neu neue neuen neuer gut gute guten beste besten richtig passend passende geeignet verfügbar
angebot angebote angeboten angebots möglichkeit möglichkeiten bieten bietet anbieten jemand jemanden irgendwo irgendein
einfach wann warum wieso wieviel wievielen kommen kennt kennen zuständig zuständige zeigen liste übersicht alle info infos
information informationen heute jetzt gerade aktuell aktuelle klein kleine kleinen kleines eigentlich überhaupt eigenes
hilfe hilft helfen unterstützung
klient klientin klienten klientinnen mandant mandantin ratsuchende ratsuchender ratsuchenden teilnehmer teilnehmerin
sprechend sprechende sprechenden sprechender monat monate monaten woche wochen
`);

/** The same in the other languages of the glossary, as written: "is" is English, while "iş" is Turkish for work. */
const FOREIGN_FILLERS: ReadonlySet<string> = bothForms(`
the of for and or to in on at with without near me my our your is are am do does can could i we you he she it a an how where
what which who when need want looking look find get help there any some have has please from by about new here
le la les des du de un une et ou pour avec dans sur au aux je nous vous mon ma mes est sont où comment quel quelle besoin
cherche chercher cherchons trouver près en qui que puis veux faire y
un o la de din pe cu pentru și sau unde cum este sunt eu noi vreau caut am nevoie la mea meu lui
w we z ze na do dla od po i oraz lub jak gdzie jest są szukam potrzebuję chcę mój moja moje mogę się czy o pomoc pomocy
ve veya için ile bir bu nerede nasıl var mı mi istiyorum arıyorum ben bana benim yardım yardımı
для на в во у о об от до с со по из к и или где как что это есть мне мой моя мои я мы нужен нужна нужно нужны ищу хочу можно
найти могу получить рядом возле помощь помощи помочь помогите
для на в у о об від до з зі із по та і й або де як що це є мені мій моя мої я ми потрібен потрібна потрібно потрібні шукаю
хочу можна знайти можу отримати поруч біля допомога допомоги допоможіть допомогу
في من إلى على عن مع او أو هل أين اين كيف ما هو هي أنا انا نحن أريد اريد احتاج أحتاج أبحث ابحث لي عندي يوجد هناك التي الذي مساعدة المساعدة
و در از به با برای که کجا چگونه چطور را من ما می خواهم میخواهم نیاز دارم است هست یک این آن کنم پیدا دنبال کمک
`);

export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** "seit 3 Monaten", "mit 2 Kindern": a number by itself; "B1" and "§ 24 AufenthG" are no such. */
const SMALL_NUMBER = /^\d{1,2}$/;

/** Whether a word of a question only surrounds what is asked for. */
export function isFiller(token: Token): boolean {
  const folded = token.pieces.join("");
  if (GERMAN_FILLERS.has(folded) || SMALL_NUMBER.test(folded)) return true;
  const isLatin = folded.charCodeAt(0) < 0x250;
  return FOREIGN_FILLERS.has(isLatin ? token.surface.toLowerCase() : folded);
}
