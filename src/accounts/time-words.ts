/** What is measured in these is a time, and what stands beside these is a day of a month: neither is a count. Own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ENGLISH_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const ENGLISH_TIME =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|century|centuries|decades?|gmt|am|pm|o’clock)$/i;

/** Arabic, of the Levant too; Persian, both calendars; Hindi. */
const OTHER_MONTHS = words(`
  يناير فبراير مارس أبريل إبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر
  كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
  ژانویه ژانویهٔ فوریه فوریهٔ مارس آوریل مه مهٔ ژوئن ژوئیه ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
  जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर`);

const OTHER_TIMES = words(`
  سنة سنوات عام عاما عامًا أعوام شهر شهرا شهرًا أشهر شهور أسبوع أسابيع يوم يوما يومًا أيام ساعة ساعات دقيقة دقائق ثانية قرن
  سال ماه هفته روز ساعت دقیقه ثانیه قرن دهه
  साल वर्ष वर्षों महीने महीना हफ़्ते हफ्ते सप्ताह दिन दिनों घंटे घंटा मिनट बजे सदी`);

export const isMonthName = (word: string): boolean =>
  ENGLISH_MONTH.test(word) || OTHER_MONTHS.has(word);

export const isTimeWord = (word: string): boolean =>
  ENGLISH_TIME.test(word) || OTHER_TIMES.has(word);
