/** Languages that editions and passages are made in. */
export const languages = ['en-GB', 'cy', 'pl', 'ar', 'ur', 'zh'] as const;

export type Language = (typeof languages)[number];

const english =
  'about adult after agency and answer asked audit baby because before board brother by call care carer case child children clear conversation could council day decision early every family father first for found from group had health home help how if information is it last learning leave listen manager meeting month mother needs never new next night nurse of often on open partner people phone plan police practice protect question read record report review room safe school see service share should sister sleep social staff support team tell that the their them then they think three time to told training two understand visit voice was week were what when where which who why with work worker worry year young don’t child’s multi-agency thirty-two 14 2026 £40 50% safeguarding responsibilities';

/** Words of each language, as its texts have them. */
export const stock: Readonly<Record<Language, readonly string[]>> = {
  'en-GB': english.split(' '),
  cy: 'plentyn teulu ysgol iechyd tŷ dŵr ŵyr gŵr gwaith gofal diogelu pryder cyfarfod ffonio heddlu nyrs wythnos diwrnod noson cartref mam tad brawd chwaer babi llais gwrando gofyn cynllun tîm asiantaeth bwrdd adroddiad adolygiad dysgu ymarfer hyfforddiant cyn wedi gyda ac yn ar gan hwn honno pwy beth ble pryd'.split(
    ' ',
  ),
  pl: 'dziecko rodzina szkoła zdrowie dom pomoc rozmowa spotkanie policja pielęgniarka tydzień dzień noc matka ojciec brat siostra niemowlę głos słuchać pytać plan zespół urząd raport przegląd nauka praktyka szkolenie przed po że się jest był źle żółć gęś łódź ćma kto co gdzie kiedy dlaczego'.split(
    ' ',
  ),
  ar: 'الطفل الأسرة المدرسة الصحة البيت المساعدة الحديث الاجتماع الشرطة الممرضة الأسبوع اليوم الليل الأم الأب الأخ الأخت الرضيع الصوت الاستماع السؤال الخطة الفريق التقرير المراجعة التعلم التدريب قبل بعد مع في على من هذا هذه ماذا أين متى'.split(
    ' ',
  ),
  ur: 'بچہ خاندان اسکول صحت گھر مدد گفتگو ملاقات پولیس نرس ہفتہ دن رات ماں باپ بھائی بہن آواز سننا پوچھنا منصوبہ ٹیم رپورٹ جائزہ سیکھنا تربیت پہلے بعد ساتھ میں پر سے یہ وہ کیا کہاں کب کیوں ڈاکٹر بڑا چھوٹا'.split(
    ' ',
  ),
  zh: '孩子 家庭 学校 健康 房子 帮助 谈话 会议 警察 护士 星期 今天 晚上 母亲 父亲 兄弟 姐妹 婴儿 声音 倾听 询问 计划 团队 报告 评估 学习 培训 之前 之后 安全 保护 担心 电话 这里 什么 哪里'.split(
    ' ',
  ),
};

/** Signs that can be the whole of a heading or a word. */
export const signs = ['?', '!', '…', '🎉', '✅', '→', '★', '&', '½', '—', '☎', '!?'] as const;
