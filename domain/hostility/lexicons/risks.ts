import type { CueRule } from '../cues/cue-rule';
import type { Risk } from '../verdict';

function risk(kind: Risk, language: 'zh' | 'en', patterns: string): CueRule {
  return { id: `${language}-risk-${kind}`, kind, aimed: 0, loose: 0, patterns };
}

/** Matters that need care whatever the mood. */
export const RISK_RULES: readonly CueRule[] = [
  risk(
    'legal',
    'zh',
    '律师,律师函,起诉,法院,法庭,打官司,诉讼,仲裁,传票,告你们,告上,法律途径,法律手段,法律责任,追究责任,立案,走法律,报警,报案,派出所,公安',
  ),
  risk(
    'regulator',
    'zh',
    '12315,12345,12378,12328,12300,12305,消协,消费者协会,消费者权益,工商局,工商所,工商部门,市监局,市场监管,监管部门,银保监,金融监管,工信部,通管局,卫健委,教育局,住建委,住建局,邮政管理局,旅游局,民航局,物价局,信访,食药监,药监局,消保会,消基会,消委会,公平会',
  ),
  risk('media', 'zh', '记者,媒体,电视台,新闻,报社,上热搜,热搜,315晚会,上电视,头条曝光,都市报,采访'),
  risk(
    'exposure',
    'zh',
    '曝光,挂网上,挂到网上,挂出来,发抖音,发微博,发小红书,发朋友圈,发(到|在|上)(抖音|微博|小红书|朋友圈|网上|b站|知乎|快手),全网,黑猫投诉,直播曝光,拍视频发,剪成?视频,网友评评理,差评轰炸',
  ),
  risk(
    'injury',
    'zh',
    '受伤,烫伤,烧伤,割伤,划伤,过敏,住院,医院,急诊,送医,骨折,中毒,食物中毒,肠胃炎,拉肚子,上吐下泻,出血,流血,起火,着火,爆炸,冒烟,漏电,触电,窒息,晕倒,摔(伤|断),毁容,红肿,起疹子,起泡,烂脸,休克,急救,救护车,120,疼得,肿(了|成|起来),骨裂,缝了?~针,化脓,发炎',
  ),
  risk(
    'minor',
    'zh',
    '孩子,小孩,婴儿,宝宝,未成年,儿童,幼儿,小朋友,闺女,女儿,儿子,孙子,孙女,学生,娃,新生儿,奶粉,[0-9一二两三四五六七八九十]岁',
  ),
  risk(
    'self-harm',
    'zh',
    '不想活(了|着|下去),活不下去,活着没意思,想死,想自杀,我?(要|去|想|准备)(自杀|跳楼|轻生|寻短见|割腕|上吊|喝农药|跳河),死给你们?看,自残,割腕,了结自己,结束(自己的)?生命,轻生,生无可恋,死了算了,遗书,吞药,安眠药,抑郁症?(犯|发作|重|很)',
  ),
  risk(
    'legal',
    'en',
    'lawyer*,solicitor*,attorney*,barrister*,legal action,legal advice,legal team,legally,lawsuit*,sue,suing,small claims*,court,tribunal,arbitration,letter before action,police,crime number,crime reference',
  ),
  risk(
    'regulator',
    'en',
    'ombudsman*,regulator*,trading standards,consumer protection,consumer rights,citizens advice,bbb,better business bureau,ftc,fcc,fca,cfpb,ofcom,ofgem,ofwat,caa,civil aviation,dot complaint,financial conduct,attorney general,osha,food standards,environmental health,care quality commission,cqc,data protection,information commissioner,ico,gdpr,section 75',
  ),
  risk(
    'media',
    'en',
    'journalist*,reporter*,newspaper*,press,the news,news station,news crew,media,bbc,watchdog,daily mail,the papers,local paper,tv station,consumer affairs show,rip off britain',
  ),
  risk(
    'exposure',
    'en',
    'go viral,going viral,viral,expose you,exposing,name and shame,naming and shaming,post this everywhere,all over (twitter|facebook|reddit|tiktok|social|instagram|the internet),social media,trustpilot,one star*,1 star*,my followers,subreddit,post (it|this) on*,bad review*,negative review*,tell everyone,warn (people|others|everyone)',
  ),
  risk(
    'injury',
    'en',
    'injur*,hurt (my|me|him|her)*,burn(ed|t) (my|me|his|her)*,burns,scald*,bleed*,blood,hospital*,a e,emergency room,er visit,ambulance,paramedic*,allerg*,anaphyla*,rash,swollen,swelling,food poison*,vomit*,throwing up,broke my*,broken (arm|leg|wrist|bone|ankle),fractur*,concuss*,electric shock,electrocut*,caught fire,on fire,exploded,explosion,smoke,choked,choking,unconscious,passed out,collapsed,stitches,infected,infection,carbon monoxide,gas leak',
  ),
  risk(
    'minor',
    'en',
    'baby,babies,toddler*,newborn*,infant*,child,children,kid,kids,my (son|daughter),grandson,granddaughter,[0-9] (year|yr) old,[0-9][0-9] (year|yr) old,year old,underage,minor,school run,nursery,pupil*',
  ),
  risk(
    'self-harm',
    'en',
    'kill myself,killing myself,end my life,ending my life,end it all,suicid*,want to die,wanna die,dont want to live,do not want to live,dont want to be here any*,no reason to live,hurt myself,harm myself,self harm*,cut myself,cutting myself,overdose,better off without me,cant go on,take my own life,not worth living,samaritans',
  ),
];
