/** Names behind words for a patient in other scripts and languages. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon } from "../words/common.ts";

/** Words for a patient or an ill person that no English text holds. */
const ELSEWHERE =
  "pasyan|bukaan|be?mar|bimar|bolno[yi]|bol'noy|marizah?|mareez|pasien|pasyente|beteg(?: neve)?|patienten|patient\\w{1,3} (?:heter|hedder|heet|heisst)|potilas|asthenis|utente|mgonjwa|pacient[aeku]?|pacjent\\w{0,3}|paciente|paziente|patiente|patientin|doente|hasta|malade|naam|nombre|imie|nev|jmeno|tn\\.|ny\\.";

export const abroadRules: Rule[] = [
  {
    id: "name-elsewhere",
    kind: "name",
    description: "a foreign word for patient or name and, close behind it, a capitalized word that no vocabulary knows",
    find: matchesWhere(new RegExp(`(?<![A-Za-z])(?:${ELSEWHERE})(?![A-Za-z])`, "gi"), (_match, _before, after) => {
      const named = /^[^\n.;?!]{0,24}?(?<![A-Za-z])([A-Z][a-z]{2,20})/.exec(after)?.[1];
      return named !== undefined && !isCommon(named) && !/^(?:Con|Sin|Que|Mit|Avec|Diabetes|Mercor)$/.test(named);
    }),
  },
  {
    id: "name-latin-abroad",
    kind: "name",
    description: "words for a person in care in other languages of Latin script, with a name",
    find: anyOf(
      matches(
        /\b(?:[Bb]a|[Oo]ng|[Aa]nh|[Cc]hi|[Cc]o|[Bb]enh nhan) (?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly)\b/,
      ),
      matches(
        /\b[Ss](?:i|ina|ng) (?:[Aa]ling|[Mm]ang|[Kk]a|[Ll]ol[ao]|[Tt]at(?:ay|ang)|[Nn]anay|[Gg]\.|[Gg]ng\.) ?[A-Z][a-z]{1,24}/,
      ),
      matches(
        /\b(?:[Pp]asyente|[Pp]asien|[Pp]atsient|[Pp]atient[ae]n?|[Pp]acient[ae]?|[Pp]aciente|[Pp]aziente|[Pp]otilas|[Pp]asient|[Bb]enh nhan|[Mm]gonjwa|[Hh]asta|[Mm]alad[ie]|[Bb]olnik|[Ss]enyor[ae]?|[Dd]hr\.?|[Mm]evr\.?|[Pp]ani?|[Tt]ia|[Mm]onsieur|[Mm]adame|[Mm]me|[Ff]rau|[Hh]err)(?:,| si| se llama| er| is| heet| ist)? ((?!Con|De|Del|Que|Mit|Avec|Sin|No|Not|And|The|Has|Was)[A-Z][a-z'-]{2,24}) [A-Z][a-z'-]{1,24}/,
      ),
      matches(
        /\b(?:[Aa]ng pasyente|[EeLl][la] paciente|[Ll]e patient|[Ll]a patiente|[Dd]er Patient|[Dd]ie Patientin|[IiLl][la] paziente|[OoAa] paciente)(?:,| es| est| ist| se llama| si)? [A-Z][a-z'-]{2,24}/,
      ),
    ),
  },
  {
    id: "name-east-asian",
    kind: "name",
    description: "Chinese, Japanese and Korean words for patient or a form of address, with a name",
    find: anyOf(
      matches(
        /(?:患者|病人|病患)(?:さん|様)?(?:的)?(?:姓名|氏名|名字|名|お名前)?\s?(?:[:：は是叫 ]|の名前は)\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]{2,12}/u,
      ),
      matches(/(?:姓名|氏名|お名前|名字|이름|성명|환자명)\s?[:：は是]\s?\S{2,}/u),
      matches(
        /(?:患者|病人)\s?[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴戴莫孔向汤湯佐鈴渡伊山中小加吉][\p{Script=Han}]{1,3}(?![\p{Script=Han}]{3})/u,
      ),
      matches(/[\p{Script=Han}]{1,3}(?:先生|女士|小姐|太太)/u),
      matches(/[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:さん|様|くん|ちゃん)(?!子|々)/u),
      matches(/환자\s?(?:분|이름)?\s?[:：]?\s?[\p{Script=Hangul}]{2,4}(?:님|씨)?(?:\s|,|은|는|이|가|$)/u),
      matches(/[\p{Script=Hangul}]{2,4}\s?(?:님|씨)(?:\s|,|이|은|는|의|$)/u),
      matches(/[\p{Script=Han}]{2,4} ?\([A-Z][a-z]{1,24} [A-Z][a-z]{1,24}\)/u),
    ),
  },
  {
    id: "name-other-script",
    kind: "name",
    description: "Cyrillic, Arabic, Hebrew, Greek and Indic words for patient, with a name",
    find: anyOf(
      matches(
        /(?:[Пп]ациент(?:ка|ки|а|у)?|[Бб]ольн(?:ой|ая)|[Пп]ацієнт(?:ка)?|господин|госпожа)\s+[А-ЯІЇЄ][а-яіїє]{1,24}/u,
      ),
      matches(/(?:ผู้ป่วย|คนไข้|คนไข|ชื่อ)\s?(?:ชื่อ\s?)?[\p{Script=Thai}]{2,20}/u),
      matches(/(?:фио|фамилия|имя)\s?[:=]\s?[А-Я]/iu),
      matches(
        /(?:المريضة?|السيدة?|مريضي|مريضتي|مريض|مريضة|اسم المريضة?|اسمها|اسمه)\s?:?\s?[\p{Script=Arabic}]{3,12}(?:\s[\p{Script=Arabic}]{3,12})/u,
      ),
      matches(/(?:بیمار|مریض(?:ہ|ه)?|آقای|خانم)\s[\p{Script=Arabic}]{3,12}/u),
      matches(/(?:החולה|המטופלת?|מר|גברת|גב')\s[\p{Script=Hebrew}]{2,12}/u),
      matches(/(?:[Αα]σθεν[ηή]ς|κυρία|κύριος|κυρια|κυριος)\s[Α-Ω][α-ω]{1,24}/u),
      matches(/(?:मरीज|मरीज़|रोगी|श्री|श्रीमती)\s[\p{Script=Devanagari}]{2,12}/u),
    ),
  },
];
