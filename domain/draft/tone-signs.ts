/**
 * Signs of tone, each standing for many words, in normalised spelling. The tone model weighs them alone and in
 * pairs; none of them says anything by itself.
 */
const EN: Readonly<Record<string, RegExp>> = {
  courtesy:
    /\b(?:please|thanks|thank|sorry|apolog\w*|appreciate|kindly|happy|glad|welcome|enjoy|hope|pleasure|hi|hello|hey|good (?:morning|afternoon|evening)|my pleasure|forgive|lovely)\b/,
  offer:
    /\b(?:ill|i will|i can|we can|well|we will|let me|i could|we could|would you (?:like|prefer|mind)|could you|can you|may i|can i|shall i|would \w+ work|do you have|happy to)\b/,
  did: /\b(?:(?:ive|i have|weve|we have|i) (?:just |already |now |also |twice )*(?:sent|checked|asked|changed|noted|marked|moved|credited|refunded|cancelled|canceled|opened|raised|added|booked|found|forwarded|attached|told (?:our|the)|passed|shared|registered|arranged|updated|posted|packed|looked|called|spoken|received|got))\b/,
  youCan:
    /\b(?:you can|you may|you could|youll|you will (?:get|find|see|receive)|you should (?:receive|see|get|find)|youre all set|you were right|youre right|if you (?:could|would|like|prefer|need|want|have any))\b/,
  youNeg:
    /\b(?:you|u) (?:dont|do not|didnt|did not|cant|cannot|wont|havent|have not|never|arent|are not|shouldnt|couldnt|wouldnt|clearly|obviously|just|only|keep|always|must|should|shouldve|should have|were|had|lack|need to|have to|better|think|want|expect|know|knew|said|agreed|accepted|signed|wrote|chose|clicked|asked|still|really|even|probably|seem|bought|paid|waited|misread|misunderstood)\b|\b(?:youre|you are|ur|u r|youve|youd|you have been) (?!all set|welcome|right|eligible|able)\b/,
  yourBad:
    /\b(?:your|ur) (?:\w+ )?(?:problem|fault|issue|attitude|complaints?|expectations|tone|opinion|mistake|behaviou?r|decision|choice|version|story|turn|head|brain|own|age|language|facts|time|job|patience|review|manners)\b/,
  order:
    /(?:^|[.!?,;] ?)(?:then |so |just |now |well |ok |and |but |please )*(?:stop|dont|do not|read|check|look|wait|calm|try|use|learn|think|get|go|quit|relax|listen|deal|leave|accept|grow|spare|suck|move|sue|report|cancel|ask nicely|make|give|write|keep|watch|mind|complain|pay|buy|shop|take it)\b/,
  rhetoric:
    /(?:^|[.!,;] ?)(?:so |and |but |then |well |oh |honestly |seriously )*(?:do you (?!have|still|need|want (?:me|us|the|to|a|both)|know (?:which|the))|did you (?!get|receive|want|mean|manage|have)|are you (?!able|still|using|at|looking|happy with)|have you (?:ever|even|never)|didnt|isnt|arent|dont you|cant you|why (?:are|do|dont|didnt|would|should|cant|did|must)|how (?:is|do i|hard|come|am|many times|dare)|who|what (?:part|did you|more|else|do you (?:want|expect)|is the use|exactly|a\b)|must you|would it|am i|is that|where (?:did|does))\b[^?]*\?/,
  mine: /\b(?:im|i am|we are|were) (?:not|done|sick|tired|only|just|busy|ending|telling|finished)\b|\bi (?:dont|wont|cant|never|already|said|told|just|only|disagree|answered|repeat|couldnt|refuse|clearly)\b|\b(?:ive|weve|i have|we have) (?:already|told|explained|said|answered|had|got|been|repeated|made|mentioned)\b|\bwe (?:never|did|told|dont|are not|have proof|arent|wont)\b/,
  absolute:
    /\b(?:never|always|every|everyone|everybody|nobody|no one|anyone|anybody|even|at all|nothing|none|nowhere|most people|most \w+s|any (?:adult|normal|child)|some people|people)\b/,
  sarcasm:
    /\b(?:surely|clearly|obviously|honestly|seriously|oh|wow|really|hardly|perhaps|maybe (?:you|if|get|look|try)|cool story|good for you|genius|congratulations|bravo|i guess|of course|bit (?:much|dramatic)|supposed to|fine|whatever|look|listen|madam|sir|mate|sweetheart|yeah)\b/,
  dispute:
    /\b(?:wrong|incorrect|not true|untrue|mistaken|contradict\w*|proof|prove|evidence|records? (?:say|show)|terms|policy|conditions|agreed|disagree|argue|arguing|debate|accus\w*|misunder\w*|misread\w*|as (?:stated|said|i)|again|once again|repeat|told|said|explained|mentioned|informed|fault|mistake|our side|facts?|actually|according|opinion|sense)\b/,
  belittle:
    /\b(?:simple|basic|easy|obvious|common sense|child|kid|five year|adult|grown|brain|read\w*|understand\w*|manual|google|expert|technical|smart|bright|age|old|silly|stupid|dramatic|emotional|sensitive|overreact\w*|fuss|cheap|cheapest|price|afford|dollars?|pounds?|quid|confused|plain english|instructions|common knowledge|learn|figure|capable|educated|compl\w+ated|rocket)\b/,
  impatience:
    /\b(?:time|wait|patience|patient|enough|busy|hurry|quick|calm|relax|shout\w*|yell\w*|rude|angry|attitude|complain\w*|whin\w*|nag\w*|stop|waste|wasting|again and again|back off|end this|end the|close the|deal with|care|mind)\b/,
  domain:
    /\b(?:order|parcel|package|refund\w*|deliver\w*|account|tracking|card|link|address|size|code|box|app|replacement|voucher|warehouse|courier|stock|booking|invoice|receipt|subscription|settings|page|serial|shipping|tomorrow|monday|tuesday|wednesday|thursday|friday|hour|minutes|today|week)\b/,
  digits: /\d/,
  question: /\?/,
  please: /\bplease\b/,
};
const ZH: Readonly<Record<string, RegExp>> = {
  courtesy: /请|麻烦|抱歉|不好意思|对不起|谢|感谢|辛苦|祝|欢迎|您好|你好|荣幸|客气|放心|歉/,
  offer: /帮您|帮你|为您|给您|我来|我这|可以|建议|要不|您看|稍等|马上|尽快|安排|登记|核实|申请|补发|联系您/,
  soft: /[哦呢哈啦哟噢呀~]|亲/,
  youNeg:
    /[您你](?:别|不要|能不能|怎么|到底|非要|老|总|自己|就|又|还|再|连|这|那|凭|以为|不|没|说|懂|的要求|的话|太|真|要是|想|爱|当时|才|先)/,
  rhetoric: /(?:难道|怎么|凭什么|不是|谁|哪|什么|至于|有.{0,3}吗|能不能|是不是|还要).{0,14}[?？吗呢啊吧]/,
  noCan: /没用|没办法|不可能|不行|不管|不想|懒得|没空|没时间|受够|不会|不能|不给/,
  mine: /我(?:也|又|都|说|刚|已经|没|不|只|懒|就|们没|从|最后|再|重复|早)|都(?:说|跟|告诉)|已经(?:说|讲|回|解释)/,
  dispute: /规定|规则|写(?:着|得|的|明)|记录|证据|事实|责任|错|说过|讲过|不对|不符|理解|道理|明明|当时|争|解释|清楚/,
  belittle:
    /常识|简单|不懂|看不|听不|不会|小学|脑|智商|几块|便宜|贪|年纪|理解能力|别人|一般人|正常人|这点|至于|小事|敏感|较真|激动|识字|说明书/,
  heat: /烦|催|急什么|闹|吵|骂|吼|滚|投诉|告|差评|威胁|爱.不|随便|随您|算了|呵呵|拉倒|态度|无语|笑死|别想|做梦|闭嘴|废话|磨叽|折腾|耍|占便宜/,
  domain:
    /订单|包裹|退款|发货|快递|物流|尺码|优惠|发票|地址|仓库|库存|账户|短信|单号|商品|安装|配送|站点|签收|换货|到账|查/,
  digits: /\d/,
  question: /[?？]|吗|呢$/,
};

/** The signs of each language. */
export const TONE_SIGNS = { zh: Object.entries(ZH), en: Object.entries(EN) } as const;
