import { eitherLanguage } from './moment-words';

// Signs of the five stages in what is said. Chinese is matched in simplified form. A sign says what a
// message does, never how it is meant.

/** The agent asks for facts. */
export const ASKS_FACTS = eitherLanguage(
  '订单(?:号|编号)?(?:是|发|给|提供)|(?:提供|发(?:我|给我|来|一下|下)?|报|告诉我).{0,8}(?:订单|单号|手机号|型号|尾号|编号|照片|图片|视频|截图|地址)|' +
    '拍(?:个|张|一?[张段下]|[两三几]张|照|视频|图)|(?:照片|图片|视频|截图).{0,6}(?:吗|发|给|看)|请问.{0,12}(?:哪|什么|几|多少|是否|有没有)|方便(?:发|说|告诉|提供|拍|描述)|' +
    '是(?:哪|什么时候|几号|什么(?:型号|颜色|问题|情况))|什么时候(?:收到|买|下单|开始|发现)|哪一?(?:单|款|件|步|个订单)|怎么(?:坏|用)的|具体(?:是|什么|哪)|再描述',
  '(?:could|can|would|will) you (?:please )?(?:send|share|tell|give|let me know|confirm|describe|provide|take|photograph|check|try|post|attach)|(?:may|can|could) i (?:ask|have|get|see|take)|please (?:send|share|provide|confirm|describe|attach|tell|give)|' +
    "what(?:['’]?s| is| was) (?:your|the) (?:order|name|email|address|postcode|phone|number|model|reference)|(?:which|what) (?:order|model|size|colou?r|item|date|day|one|step|error)|when did (?:you|it|this)|how (?:did it|long (?:have|has|did|ago))|order (?:number|no|id|ref\\w*)(?: please)?\\?|do you (?:have|still have|know|remember)",
);

/** What a question for facts is for; an offer behind it is not made yet. */
export const SO_THAT = eitherLanguage(
  '(?:我)?(?:好|才能|方便我|这样我)(?:帮|给|为)?您?',
  "so (?:that )?i (?:can|could)|then i (?:can|could|'ll)|to (?:arrange|process|start|see)|before i",
);

/** The agent looks into it or asks others. */
export const CHECKS = eitherLanguage(
  '查(?:一下|下|询|看|到|一查|查|件|证)|核实|核对|核查|确认一下|看一?下|看看|问(?:一下|下|问)?.{0,4}(?:仓库|快递|物流|师傅|主管|同事|网点|厂家|技术|财务)|' +
    '(?:跟|和|与|联系|反馈给?|上报|转给|催).{0,6}(?:仓库|快递|物流|网点|师傅|主管|部门|厂家|技术|质检|品控|财务|承运|营业所)|调(?:取|出|监控|记录)|稍等|正在(?:查|处理|核|联系|看|跟进)',
  "check(?:ing|ed)?|look(?:ing|ed)? (?:into|at|up)|i(?:['’]?ll| will|['’]m going to) (?:look|check|find|ask|trace)|investigat\\w*|ask(?:ing|ed)? (?:the|my|our) (?:warehouse|courier|team|depot|manager|colleague|supplier|technician|bank)|contact(?:ing|ed) (?:the|our)|trac(?:e|ing)|find(?:ing)? out|pull(?:ing|ed)? up|verify\\w*|bear with me|one moment|give me a (?:minute|moment|second)|open(?:ing|ed) (?:an? )?(?:trace|claim|case|your order)|pass(?:ing|ed) (?:it|this) (?:to|on)",
);

/** The agent proposes a way out. */
export const OFFERS = eitherLanguage(
  '(?:给|帮|为|替)[您你].{0,8}(?:退|换|补|赔|重发|重寄|优惠|减|免|申请|安排|改|取消|修)|可以.{0,10}(?:退|换|补|赔|重发|重寄|优惠|减免|维修|上门|改|二选一)|(?:全额|部分)?退款(?:给|到|吗|还是|或)|补(?:发|寄|偿|差)|重(?:新发|新寄|发|寄)|换(?:货|新|一[个件台双])|' +
    '退(?:您|你|差价|货退款|回|一半|运费)|赔(?:偿|付|您|你)|差价|优惠券|折价券|代金券|安排(?:师傅|上门|人|取件|快递)|方案|两(?:个|种)(?:办法|方式|方案|选择)|您(?:选|看哪|更?倾向|要哪)|或者|要不(?:我|这样)|这样(?:可以|行|好)吗',
  "(?:i|we) (?:can|could|will|would like to)(?: also| now| either)? (?:offer|send|refund|replace|exchange|resend|reship|arrange|book|give|credit|waive|reverse|cancel|put|add|take|swap|post)|i(?:['’]?ll|['’]?d like to) (?:refund|replace|resend|send (?:you|out|another|a)|exchange|credit|waive|reverse|arrange|book|issue|process|swap)|" +
    'would you (?:prefer|like|rather|accept)|(?:full|partial) refund|refund or|replacement or|(?:a|the) (?:refund|replacement|exchange|credit|voucher|discount|new one)|free return|either (?:a|i)|two (?:options|ways|choices)|option (?:one|a|1)|compensat\\w*|goodwill',
);

/** It is done or promised: what is left is to see it through. */
export const SETTLES = eitherLanguage(
  '(?:已经?|都)(?:帮|给|为|替)?[您你]?(?:退|补|发出|寄出|安排|处理|登记|提交|申请|办|改|换|取消)(?!不)|(?:退款|补发|换货|申请|售后).{0,4}(?:已|好了|成功|提交了|办好)|办好了|处理好了|(?:明天|今天|今晚|后天|\\d+ ?(?:小时|天|个?工作日)(?:之?内|以?内)?|[上下]午|周[一二三四五六日]).{0,10}(?:联系|回复|告知|答复|跟进|通知|给您消息)|' +
    '跟进|回访|还有(?:什么|其他|别的).{0,6}(?:帮|需要|问题)|(?:收到|到)(?:了)?(?:吗|没)|用着.{0,6}吗|祝您',
  "(?:has|have|['’]s|['’]ve) (?:now |just |already |been )*(?:sent|issued|processed|refunded|shipped|booked|arranged|ordered|reversed|cancelled|credited|dispatched|replaced|swapped)|(?:refund|replacement|order) (?:is|was) (?:on its way|done|complete|confirmed)|follow(?:ing)? up|get back to you|keep you (?:posted|updated|informed)|update you|i(?:['’]?ll| will) (?:write|email|call|ring|message|let you know)|anything else|(?:did|has) (?:it|the [a-z]+|your [a-z]+) (?:arrive|come|turn up|land)\\w*|how (?:is|are|did) (?:the|your|it)|all (?:done|set|sorted)",
);

/** The customer takes the offer. */
export const ACCEPTS = eitherLanguage(
  '^(?:好|行|可以|嗯|成|ok|没问题|同意|收到|谢)|(?:那)?就(?:这样|退|换|补|按|选|要)|按(?:你|您)说的|选(?:第?[一二12]|退|换)|退(?:款|货)?吧|换(?:货|一个|新的)?吧|补(?:发|寄)?吧|可以接受|听(?:你|您)的',
  "^(?:ok(?:ay)?|fine|yes|yeah|yep|sure|alright|all right|great|perfect|deal|agreed|good|go ahead|sounds? (?:good|fine))|that(?:['’]?s| is| would be| works| sounds) (?:fine|good|great|ok(?:ay)?|perfect|for me|works)|that works|(?:i['’]?ll|let['’]?s) (?:take|go (?:with|for))|(?:the )?(?:refund|replacement|first|second|exchange|new one) (?:please|then|is fine|one)|please (?:do|go ahead)",
);

/** The customer thanks. */
export const THANKS = eitherLanguage(
  '谢谢|感谢|多谢|谢啦|谢了|辛苦|麻烦(?:你|您)了|唔该|thx|3q',
  "thanks?|thank (?:you|u)|thx|ty(?:vm)?|cheers|appreciate(?:d)?|much obliged|you(?:['’]?ve| have) been (?:very |so |really )?(?:helpful|kind|great)",
);

/** The customer says that it is over. */
export const RESOLVED = eitherLanguage(
  '(?<![没未不])收到了(?!吗)|到账了|解决了|搞定|修好了|弄好了|没问题了|好用了|撤(?:了|销)?投诉',
  "(?:it|that|parcel|package|refund|replacement|money) (?:has |just |finally |'s )*(?:arrived|came|come|landed|works|working)(?: now)?(?! (?:broken|damaged|late|wrong|cracked|smashed|in pieces|with|without|empty|open))|all (?:good|sorted|fixed)|sorted(?: now)?|it works|got (?:it|the refund|my refund|the parcel)|problem solved",
);

/** The customer turns an offer down. */
export const REFUSES = eitherLanguage(
  '打发(?:谁|叫花子|我|要饭)|不(?:接受|同意|够|行|要)|太少|就这点|凭什么|没诚意',
  "not (?:good )?enough|no way|i (?:don['’]?t|do not|won['’]?t) (?:want|accept)|not accept\\w*|insult(?:ing)? offer|is that (?:all|it)|joke",
);

/** The customer says that it is not over. */
export const STILL_OPEN = eitherLanguage(
  '还(?:是)?(?:没|不|坏|这样|有问题)|又(?:坏|没|错|不)|没(?:到账|收到|解决|退)|(?:到现在|至今)',
  "still (?:not|no|nothing|waiting|broken|doesn['’]?t|hasn['’]?t|haven['’]?t|the same)|(?:has|have|is|does)n['’]?t (?:arrived|come|worked?|been|shown)|never (?:arrived|came)|broke(?:n)? again|not (?:arrived|received|fixed|working)",
);

/** The customer gives what a record needs: a number, a date, a picture, the course. */
export const GIVES_FACTS = eitherLanguage(
  '\\d{6,}|\\[?图片\\]?|照片|截图|视频|订单号|单号|\\d{1,2}[号月日]|(?:昨天|前天|上周|今天|刚)(?:收|到|买|拆|打开|用)',
  "\\d{5,}|order (?:number|no|#)|attached|(?:here|this)(?:['’]s| is| are) (?:the|my|a)|photos?|screenshots?|(?:on|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month|night)|\\d+(?:st|nd|rd|th)",
);
