import { articleId } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/document/blocks.js';
import { COMMON_WORDS } from '../../src/document/common-words.js';
import { foreignLanguageOf, languageOf } from '../../src/document/language.js';
import { lineOf } from '../../src/document/labels/line.js';
import { count, emptySurvey, surveyOf } from '../../src/document/survey.js';
import { parse } from '../../src/parse.js';

// Which language a text is in, and that a text of another language than English keeps its paragraphs and gives no quotes.

const FRENCH = 'Tempête\n\n"Nous n’avons jamais vu de telles vagues", a dit Émile Roux. "Les équipages ont fait tout ce qu’ils pouvaient."\n';
const SPANISH = 'Tormenta mata a siete\n\nUna tormenta mató a siete personas, dijo Juan Pérez, alcalde de la ciudad.\n';
const GERMAN = 'Fähren liegen still\n\n„Wir haben noch nie solche Wellen gesehen“, sagte der Hafenmeister Jürgen Weiß.\n';
const RUSSIAN = 'Шторм у берега\n\n«Мы никогда не видели таких волн», — сказал Иван Петров журналистам на причале.\n\nПаромы не ходят.\n\n'
  + 'Двое рыбаков пропали без вести, и два судна вышли на их поиски в понедельник утром.\n';
const CHINESE = '风暴过后渡轮停运\n\n官员们说，周二，一场风暴造成七人死亡、十多人受伤之后，前往各岛的渡轮服务已经停止了。\n\n'
  + '“我们从未见过这样的海浪，”港务长李伟在码头对记者说。\n';
const JAPANESE = '嵐の後フェリー運航停止\n\n当局によると、火曜日に嵐で七人が死亡し、島々へのフェリー運航が停止された。\n';
const HINDI = 'तूफान के बाद नौका सेवा बंद\n\nअधिकारियों ने कहा कि मंगलवार को तूफान में सात लोगों की मौत हो गई।\n';
const THAI = 'พายุทำให้เรือหยุด\n\nเจ้าหน้าที่กล่าวว่าพายุเมื่อวันอังคารทำให้มีผู้เสียชีวิตเจ็ดคนและเรือข้ามฟากทั้งหมดหยุดให้บริการ\n';
const ENGLISH = 'Ferry halted\n\n“We have never seen such waves,” said Juan de la Cruz, mayor of San Martín de los Andes.\n';

const read = (text: string, plain: boolean) => parse({ file: 'text.txt', bytes: Buffer.from(text) }, null, null, { plain });

describe('a text of another language', () => {
  it.each([
    ['fr', FRENCH, 1], ['es', SPANISH, 1], ['de', GERMAN, 1], ['ru', RUSSIAN, 3], ['zh', CHINESE, 2], ['ja', JAPANESE, 1], ['hi', HINDI, 1],
    ['th', THAI, 1],
  ])('in “%s” keeps title and paragraphs, gives no quotes, and is told, however short', (language, text, paragraphs) => {
    for (const plain of [true, false]) {
      const { article, paragraphs: rows, quotes, casualty_claims: claims, problems } = read(text, plain);
      expect(article).toMatchObject({ language, title: text.split('\n', 1)[0] });
      expect(rows.map(({ kind }) => kind)).toEqual(['headline', ...Array.from({ length: paragraphs }, () => 'body')]);
      expect([quotes, claims]).toEqual([[], []]);
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`in “${language}”, not in English`)]);
    }
  });

  it('whose letters do not tell which one has none, and is not English for that', () => {
    const { article, quotes, problems } = read('ሰላም\n\n«ሰላም ለሁሉም ይሁን ዛሬ እና ነገ በአገራችን ሁሉ ውስጥ ሰላም ይሁን» አለ።\n', true);
    expect([article?.language === null || article?.language === 'am', quotes]).toEqual([true, []]);
    expect(problems.map(({ field }) => field)).toEqual(['language']);
  });

  it('on a page leaves out its menus', () => {
    const page = `Главная\nНовости\nПогода\n${RUSSIAN}© 2020 Вестник гавани. Все права защищены и охраняются.\nПодписаться\n`;
    expect(read(page, false).paragraphs.map(({ kind }) => kind)).toEqual([
      'boilerplate', 'boilerplate', 'boilerplate', 'headline', 'body', 'body', 'body', 'boilerplate', 'boilerplate']);
  });

  it('told again in another file is a copy, and neither loses its paragraphs', () => {
    const part = emptySurvey(), texts = [RUSSIAN, `${RUSSIAN}\nЕще новости вечером.\n`];
    for (const [n, text] of texts.entries()) count(part, `${n}.txt`, articleId(Buffer.from(text)), blocksOf(text).map(lineOf));
    const survey = surveyOf(part);
    const [first, second] = texts.map((text, n) => parse({ file: `${n}.txt`, bytes: Buffer.from(text) }, null, survey, { plain: false }));
    expect(first?.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body']);
    expect(second?.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body', 'body']);
    expect(second?.problems.map(({ message }) => message).join()).toContain('nearly word for word, as 0.txt');
  });
});

describe('an English text', () => {
  it('is English however short, whatever names and words of other languages it holds', () => {
    expect(read(ENGLISH, true).quotes).toHaveLength(1);
    for (const text of ['', '2012', 'Ferry halted', ENGLISH, 'Said Omar Lut: «Да».']) {
      expect(languageOf(text).isEnglish).toBe(true);
      expect(foreignLanguageOf(blocksOf(text))).toBeNull();
    }
  });

  it('shares no word with the lists of others that would tell it', () => {
    const shared = [...COMMON_WORDS.values()].flatMap((words) => ['the', 'of', 'said', 'was', 'in', 'to'].filter((word) => words.has(word)));
    expect(shared).toEqual([]);
  });
});
