import type { CueRule } from '../cues/cue-rule';
import type { Mood } from '../verdict';

function mood(name: Mood, language: 'zh' | 'en', patterns: string): CueRule {
  return { id: `${language}-mood-${name}`, kind: null, aimed: 0, loose: 0, patterns };
}

/** Words that tell the mood behind a message. The mood is the last part of the id. */
export const MOOD_RULES: readonly CueRule[] = [
  mood(
    'angry',
    'zh',
    '气死,气得,气炸,生气,火大,恼火,冒火,愤怒,忍无可忍,受够,窝火,火冒,发火,来气,气愤,气人,什么态度,什么玩意,凭什么,欺人太甚,岂有此理,太过分',
  ),
  mood(
    'anxious',
    'zh',
    '急死,急用,急需,着急,好急,很急,急急,担心,害怕,慌,焦虑,怎么办,来不及,赶飞机,赶火车,赶时间,等着用,救命,求求,求你,拜托,赶不上,睡不着,提心吊胆,不放心,万一,急得,急哭,怕',
  ),
  mood(
    'dejected',
    'zh',
    '心累,难过,伤心,想哭,哭了,委屈,崩溃,绝望,心寒,寒心,心灰意冷,没意思,不想活,算了吧,认栽,没办法,没人管,无助,疲惫,累了,熬不住,撑不住,心酸,泪,呜呜',
  ),
  mood(
    'disappointed',
    'zh',
    '失望,遗憾,可惜,没想到,本来以为,原以为,以为,辜负,期待,不如以前,大不如前,不再来,不会再,后悔,不值,亏了,踩雷,差评,不满意,以后不,再也不',
  ),
  mood(
    'angry',
    'en',
    'angry,furious,fuming,livid,seething,raging,irate,mad,outrage*,pissed,disgusted,sick of,fed up,had enough,unacceptable,how dare*,ridiculous*,enraged,boiling',
  ),
  mood(
    'anxious',
    'en',
    'worried,worry,worrying,anxious,anxiety,scared,afraid,panic*,nervous,urgent*,asap,emergency,desperate*,please help,stranded,running out of time,what do i do,what should i do,stressed,stressful,in time for,deadline,help me,terrified,freaking out,beside myself,miss my (flight|connection|train|appointment)*',
  ),
  mood(
    'dejected',
    'en',
    'heartbroken,devastated,gutted,crying,cried,in tears,sad,sadly,depress*,hopeless,helpless,exhausted,worn out,tired of,giving up,given up,give up,lost hope,nothing left,at the end of my*,dont know what else,cant cope,cannot cope,miserable,drained,defeated,lonely,whats the point',
  ),
  mood(
    'disappointed',
    'en',
    'disappoint*,let down,letdown,expected (better|more)*,expecting (better|more)*,regret*,unhappy,dissatisf*,not what i*,shame because,used to be*,not impressed,unimpressed,underwhelm*,thought better,had hoped,was hoping,were hoping,looking forward,never again,not happy,sorry to say,poor',
  ),
];
