import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import { english } from '../grammar/english.ts';

const NEWS: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Bei einem Angriff auf einen Militärstützpunkt im Norden des Landes sind am Dienstag mindestens zwölf Soldaten getötet worden. Das teilte das Verteidigungsministerium in der Hauptstadt mit. Präsident Karl Lindner verurteilte die Tat und kündigte eine Untersuchung an. Die Polizei nahm drei Verdächtige fest.',
  ],
  [
    'French',
    "Le président a annoncé mardi la démission du ministre de la Justice après des semaines de manifestations. Douze personnes ont été tuées lundi lors d'affrontements avec la police dans la capitale. L'opposition a appelé à une grève générale et demandé des élections anticipées.",
  ],
  [
    'Spanish',
    'El presidente anunció el martes la renuncia del ministro de Justicia tras semanas de protestas. Doce personas murieron el lunes en enfrentamientos con la policía en la capital. La oposición convocó una huelga general y pidió elecciones anticipadas.',
  ],
  [
    'Italian',
    'Il presidente ha annunciato martedì le dimissioni del ministro della Giustizia dopo settimane di proteste. Dodici persone sono morte lunedì negli scontri con la polizia nella capitale. L’opposizione ha proclamato uno sciopero generale e chiesto elezioni anticipate.',
  ],
  [
    'Portuguese',
    'O presidente anunciou na terça-feira a demissão do ministro da Justiça após semanas de protestos. Doze pessoas morreram na segunda-feira em confrontos com a polícia na capital. A oposição convocou uma greve geral e pediu eleições antecipadas.',
  ],
  [
    'Dutch',
    'De president heeft dinsdag het ontslag van de minister van Justitie aangekondigd na weken van protesten. Twaalf mensen kwamen maandag om het leven bij botsingen met de politie in de hoofdstad. De oppositie riep op tot een algemene staking.',
  ],
  [
    'Polish',
    'Prezydent ogłosił we wtorek dymisję ministra sprawiedliwości po tygodniach protestów. Dwanaście osób zginęło w poniedziałek w starciach z policją w stolicy. Opozycja wezwała do strajku generalnego i zażądała wcześniejszych wyborów.',
  ],
  [
    'Russian',
    'Президент объявил во вторник об отставке министра юстиции после нескольких недель протестов. Двенадцать человек погибли в понедельник в столкновениях с полицией в столице. Оппозиция призвала к всеобщей забастовке.',
  ],
  [
    'Arabic',
    'أعلن الرئيس يوم الثلاثاء استقالة وزير العدل بعد أسابيع من الاحتجاجات. وقتل اثنا عشر شخصا يوم الاثنين في اشتباكات مع الشرطة في العاصمة. ودعت المعارضة إلى إضراب عام وطالبت بانتخابات مبكرة.',
  ],
  [
    'Chinese',
    '总统星期二宣布司法部长在数周抗议之后辞职。星期一，首都发生与警方的冲突，造成十二人死亡。反对派呼吁举行总罢工，并要求提前举行选举。警方逮捕了三名嫌疑人。',
  ],
  [
    'Turkish',
    'Cumhurbaşkanı salı günü haftalar süren protestoların ardından adalet bakanının istifasını açıkladı. Başkentte pazartesi günü polisle çıkan çatışmalarda on iki kişi öldü. Muhalefet genel grev çağrısı yaptı ve erken seçim istedi.',
  ],
  [
    'Persian',
    'رئیس جمهور روز سه‌شنبه پس از هفته‌ها اعتراض از استعفای وزیر دادگستری خبر داد. دوازده نفر روز دوشنبه در درگیری با پلیس در پایتخت کشته شدند. مخالفان خواستار اعتصاب عمومی شدند.',
  ],
  [
    'Swedish',
    'Presidenten meddelade på tisdagen att justitieministern avgår efter veckor av protester. Tolv personer dödades på måndagen i sammandrabbningar med polisen i huvudstaden.',
  ],
  [
    'Indonesian',
    'Presiden mengumumkan pengunduran diri menteri kehakiman pada hari Selasa setelah berminggu-minggu protes. Dua belas orang tewas pada hari Senin dalam bentrokan dengan polisi di ibu kota.',
  ],
  [
    'Japanese',
    '大統領は火曜日、数週間にわたる抗議の後、法務大臣の辞任を発表した。月曜日には首都で警察との衝突があり、12人が死亡した。',
  ],
  [
    'Hindi',
    'राष्ट्रपति ने मंगलवार को कई सप्ताह के विरोध प्रदर्शनों के बाद न्याय मंत्री के इस्तीफे की घोषणा की। सोमवार को राजधानी में पुलिस के साथ झड़पों में बारह लोग मारे गए।',
  ],
];

describe('an article that is not English', () => {
  it.each(NEWS)('%s: kept, and no event is read', async (_, text) => {
    const article = await makeArticle('a', { text, metadata: {} });
    expect(article.language).toBe('und');
    const dataset = extractDataset([article], { title: 'T', grammar: english() });
    expect(dataset.articles.map((each) => each.text)).toEqual([text]);
    expect(dataset.events).toEqual([]);
  });
});
