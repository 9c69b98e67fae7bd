/** Letters of other scripts and signs that look Latin, as pairs: what is typed, what is meant. */

const CYRILLIC =
  'аaеeоoрpсcуyхxіiѕsјjԁdһhкkмmтtвbнhзeцuяrиnпnшwщwьbъbэeєeгrлnђhћhџuѵvѡwӏlԛqԝwүyұyқkѓrѐeёeїiйnўyғfңhҳxҝkӓaӑaөoӧoӱyҫc';
const GREEK = 'αaβbεeιiκkνvοoρpτtυuχxγyηnωwσoςsθoφoξeζzδdλaμuπnάaέeήnίiόoύuώwϊiϋuϲcϳjµu';
const LATIN =
  'ɑaɡgıiłløođdßsƒfɐaǝeɔcɟfƃgɥhᴉiɾjʞkɯmɹrʇtʌvʍwʎyᴚrɓbɖdɗdɛeɠgɦhɨiɭlɱmɲnɳnɵoɽrʂsʈtʉuʋvʐzɕcɘeəeɜeɣyɩiɫlɬlɺrʁrʒzþpðdħhŧtŋnȷjƙkƥpƭtƴy';
const SMALL_CAPITALS = 'ɪiʟlʀrꜱsᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkᴍmɴnᴏoᴘpꞯqᴛtᴜuᴠvᴡwʏyᴢz';
const CHEROKEE = 'ᎠdᎡrᎢtᎥiᎪaᎫjᎬeᎳwᎷmᎻhᎽyᏀgᏃzᏏbᏒrᏔwᏕsᏙvᏚsᏞlᏟcᏢpᏦkᏧdᏴbᏳg';
const LISU = 'ꓐbꓑpꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴu';
const OTHER = 'ոnսuօoհhցgզqլlյjքp∂d∪uⅼlⅰiⅽcⅾdⅿmⅴvⅹx℮e⍺a⍳i⍴p⍵w';

export const LOOK_ALIKE_LETTERS = CYRILLIC + GREEK + LATIN + SMALL_CAPITALS + CHEROKEE + LISU + OTHER;
