/** Short forms that everybody knows, so that no edition need explain them. */
export const knownShortForms: ReadonlySet<string> = new Set(
  [
    // Places, broadcasters, public bodies and charities
    'BBC BT CBBC CIA ITV EU FBI GB HM HMRC HMP IE MI5 MOT MP NATO NHS NI NSPCC RAF RNIB RNID RSPB RSPCA UK UN UNICEF US USA YMCA YWCA',
    // Health and school
    'A&E AIDS ADHD BSL COVID CPR DNA ECG GCSE GP HIV ICU IQ IVF MMR MRI NVQ OAP PE PPE PTA TB UCAS UV',
    // Law, work and money
    'AGM AOB BA BSc CEO CV DIY HR LLB MA MBA MSc OBE MBE PA PAYE PhD PIN PO QC KC R&D RSVP T&C VAT VIP',
    // Paper, screens and the web
    'AI AM BCC CC CCTV CD DVD FAQ FM GPS HD HTML ID IP ISBN IT JPEG LED MB GB KB PC PDF PNG PPT Q&A QR RTF SIM SMS SOS TV URL USB VHS WC WWW XL',
    // People, time and measure
    'AD AM BC BST GMT PM BCE CE DOB LGB LGBT LGBTQ LGBTQI LGBTQIA KG KM MPH OK ETA ASAP FYI TBC TBA NB PS PTO RIP AKA',
  ]
    .join(' ')
    .split(' '),
);

/** Words that people put in capitals to stress them: they stand for nothing else. */
export const stressedWords: ReadonlySet<string> = new Set(
  `about act after again all also always am an and any are as ask at back be before big book both but by call can care
  change check child click closed could date day did do does don done dont down each early end even ever every fact few
  find first for free from full get give go good great group had has have he hear help her here his home how if in into
  is it its join just keep know last learn less let life like listen live long look made make many may me meet month more
  most much must my name need never new news next no none not note notes now of off on once one only open or other our out over
  own part past place plan please point press read review ring risk safe said save say see send share she should show
  sign since so some soon speak start stay step still stop such take talk team tell than that the their them then there
  these they think this those time to today too top two under until up update urgent us use very view visit wait was watch
  way we week well were what when where which who why will with work would write year yes yet you young your`
    .split(/\s+/)
    .map((word) => word.toUpperCase()),
);
