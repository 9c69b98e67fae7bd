import type { CueRule } from '../cues/cue-rule';

/** Contempt and mockery in English, parted by how sure the wording is. */
export const EN_CONTEMPT: readonly CueRule[] = [
  {
    id: 'en-thanks-for-nothing',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      thanks for nothing*
      thanks (for|4) (the )?(nothing|no|not|ruining|wasting|making|leaving|losing|cancelling|canceling|screwing|ignoring|the (shit|terrible|horrible|lie|lies|runaround|headache|crap|nightmare|bad|awful|worst|poor|ruined)|destroying|stealing|your (lack|incompetence|useless|non|shit|crap)|messing|hanging|stranding|never|breaking|another|delaying|damaging|keeping me|lying|absolutely|sweet|fuck|jack|taking my|just leaving|such)*
      (thank you|thx|ty|cheers|tysm|thnx) for (nothing|no|not|ruining|wasting|making me|leaving|losing|cancelling|canceling|screwing|ignoring|lying|the lies)*
    `,
  },
  {
    id: 'en-dismissal',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      (hush|shush|silence|zip it|shut up|shut it|shut ya|shut your|pipe down|stop talking|stop typing|be quiet|put a sock|stop lying|stop whining|button it)*
      (fetch|run along|off you go|chop chop|snap to it|jog on|do one|get lost|buzz off|sod off|piss off|bugger off|naff off|bog off|beat it|get bent|on your bike|go away|scram|bite me|up yours|stuff you|screw you|screw u|sod you|damn you|drop off|eff off|f off|p off|feck off|get in the sea|go to hell|get knotted)*
    `,
  },
  {
    id: 'en-subject-contempt',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      (your|ur|their) (service|support|customer service|staff|airline|company|crew|team|agents|reps|employees|people|management|website team|driver|drivers|employee|system|cs|gate agent|gate agents|flight attendant*|policies|policy|attitude) (sucks*|suck|stinks|blows|is a joke|are a joke|is (so |very |really |extremely |just |absolutely |beyond |)?(trash|garbage|shit|shite|crap|rubbish|pathetic|appalling|atrocious|terrible|horrible|awful|disgusting|disgraceful|diabolical|useless|abysmal|shocking|the worst|rude|incompetent|lousy|bad|poor|unacceptable|horrendous|dreadful)|are (so |very |really |extremely |just |absolutely |beyond |)?(trash|garbage|shit|crap|rubbish|pathetic|terrible|horrible|awful|disgusting|useless|rude|incompetent|liars|idiots|clueless|lazy|the worst|unprofessional|unhelpful))
      worstairline*,worstservice*,worstcustomer*
      (service|company|airline|support|you guys|you people|staff|store|you lot|yall|they|customer care|carrier|bank|hotel|uber|reps|agents|#~) (really |totally |just |absolutely |still |all |so |seriously |)(suck|sucks|suckss|stinks|blows|sux|is a joke|are a joke|is trash|is garbage|are trash|are garbage|is shit|are shit|is shite|is crap|is rubbish|are rubbish|is pathetic|is appalling|is atrocious|is terrible|is horrible|is awful|is disgusting|is disgraceful|is diabolical|is non existent|is nonexistent|are useless|is useless|is abysmal|is shocking|is the worst|are the worst|is worst|is a disgrace|is an embarrassment|is dreadful|are terrible|are awful|are horrible|are pathetic)
      (company|airline|bank|service|you|u|yall|store|shop|place|outfit|lot|this) (is |are |r |s |re |)(such |really |just |an absolute |a complete |a total |an utter |literally |a big |a fucking |a bloody |)?(a |)(joke|circus|shambles|farce|laughing stock|disgrace|embarrassment|clown show|shitshow|shit show|scam|rip off|ripoff|dumpster fire|train wreck|trainwreck|nightmare company)
      @* (really |totally |just |seriously |absolutely |still |you |)(suck|sucks|stinks|blows|is (a |an |such a |)(joke|disgrace|scam|shambles|farce|garbage|trash|pathetic|terrible|horrible|awful|useless|crap|shit|the worst|disgusting)|are (a |)(joke|disgrace|liars|thieves|crooks|scammers|useless|pathetic|garbage|trash|the worst|clowns|criminals|crap|shit))*
      (your|ur|this|what a) (shit|shitty|crap|crappy|garbage|trash|joke of a|rubbish|pathetic|clown|scam|criminal|crooked|bullshit|sorry excuse for a|piss poor|two bit) (company|airline|shop|store|bank|service|outfit|business|firm|team|support|staff|crew|hotel|carrier|organisation|organization|brand)*
      (company|airline|bank|store|shop|firm|outfit|support|hotel|carrier) (full of|run by|made up of|of) (liars|thieves|idiots|clowns|crooks|morons|criminals|cowboys|scammers|incompetents|monkeys|con artists|conmen|robbers|cheats|fools)*
    `,
  },
  {
    id: 'en-shame',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      laughing stock*,laughingstock*,(shameful*|shame on (you|u|this|your|them|the)*|no shame|for shame)
      (ought to|should|must|have to) (all |really |)be (so |deeply |thoroughly |bloody |really |)(ashamed|embarrassed|fired|sacked|shut down|closed|in jail|in prison|prosecuted|arrested)*
      ashamed of (yourself|yourselves|your|himself|itself)*
      (have|got|has|any|no) (you |u |)(no |any |)(shame|decency|dignity|conscience|morals|soul|integrity)*
      have some decency
      (shame|disgrace) on (you|u|this|your|them|all)*
      (you|u|youre|your|yall|you lot|you people)~(disgrace|disgraceful|shameful|shameless|an embarrassment|beneath contempt)
      (hang|hanging) your (head|heads) in shame*
      disgrace to (your|the|this)*
    `,
  },
  {
    id: 'en-hashtag-contempt',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      #(pathetic|liar|liars|thieves|thief|scammers|scammer|crooks|idiots|clowns|clown|incompetent|incompetence|useless|shameful|disgraceful|disgrace|joke|morons|crooked|criminals|robbers|cheats|cowards|conartists|garbage|trash|jokers|muppets|greedy|ripoff|scam|fraud|frauds|bullies|racist|racists)*
      #(worst|shit|crap|pathetic|useless|joke|awful|terrible|horrible) (airline|company|service|customer|bank|support|ever|of|store|hotel|carrier|isp|network|airways)*
      #(shame on|boycott|never again|avoid|dont fly|dont buy|do not buy|do not fly|screw|fuck|fck|cancel)*
      #~(sucks|suck|liars|thieves|scam|isajoke)
    `,
  },
  {
    id: 'en-vague-irony',
    kind: 'contempt',
    aimed: 2,
    loose: 1,
    patterns: `
      how (thoughtful|kind|generous|nice|clever|lovely|convenient|helpful|considerate|professional|original|sweet|touching|quaint)*
      bless (your|ur|you) (heart|little|cotton)*,(bless|aww|aw) (you|him|her|your|poor)*
      (must|it must) (be|think|feel|take) (nice|hard|great|exhausting|tough|lovely|im stupid|we are stupid|were stupid|im an idiot|talent|were all)*
      (you|u|they) must (think|be|have|really)*
      (with all due respect|no offence but|no offense but|far be it from me)*
    `,
  },
];
