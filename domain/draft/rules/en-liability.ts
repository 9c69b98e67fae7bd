import { draftRules, type RuleRow } from '../draft-rule';

const LIABLE = {
  as: 'sentence',
  parts:
    '(?:for|about|leak of|loss of) ((?:the|your) (?!bill|cost|expense|fee|loss|damages|hospital bill|full)[^,.;!?]{3,70})|((?:the|your) (?:[\\w-]+ )?(?:injury|accident|damage|fire|burn|leak|illness|fall|carpet|wall|flight))',
} as const;
/** The experience first, then the check that follows: nothing is admitted and nothing is granted. */
const CHECKED =
  'I am very sorry about [$1$2|what happened]. I am putting it on record in full, and the colleagues who decide on this will check it';

const LIABILITY: readonly RuleRow[] = [
  [
    `(we|i|our company|the company|our (team|store|firm)) (hereby |fully |do |will |are |am |re |should |must |would |completely |can |hereby fully )*(accept|accepting|take|taking|assume|admit|acknowledge|bear|accepts|takes|admits|legally|fully|entirely|solely|completely|totally|100%)( all| full| complete| total| any| the| entire| legal| that we are| to| our| responsible| we)* (liability|liable|legal responsibility|negligence|negligent|responsible for (all|any|the|your) (damage|damages|loss|losses|injury|injuries|costs|harm)|responsibility for (all|any|the|your) (damage|damages|loss|losses|injury|injuries|costs|harm|accident|fire)|fault|blame|wrongdoing|breach|guilt)( ~)?, (we|i|our company|the company) (are|am|re|were|was) (fully |legally |completely |entirely |clearly |totally |solely |100% |definitely )*(liable|negligent|at fault|guilty|in breach|to blame|legally responsible|in the wrong)( ~)?, (were|im) (fully |legally |completely |entirely |clearly |totally |solely |100% )+(liable|negligent|at fault|guilty|in breach|to blame|responsible)( ~)?, (its|it is|it was|thats|that is|that was|this is|this was) (all |entirely |completely |totally |100% |absolutely |purely |solely )+(our|my) (own )?(fault|liability|negligence|responsibility)( ~)?, (our|my) (own )?negligence( ~)?, (we|i|ill|well)( will| would| shall| ll| can)?( gladly| fully| happily)? (pay|cover|compensate|reimburse|settle)( you)?( for| you)? (all|any|every|everything|whatever|each)( and every| and all| of)?( the| your| of your| other| medical| legal)* (damage|damages|loss|losses|costs?|expenses?|bills|it costs|you want|you ask|you lost|you need|fees|consequences|penny|claims?)( ~)?, (you|u) (can|could|would|have every right to|are entitled to|should|may) sue (us|me|the company)( ~)?, (our|the|this) (product|products|item|device|charger|batch|food|model|unit|battery)( ~)? (is|was|are|were) (clearly |known to be |obviously |indeed |in fact |really |definitely )*(defective|unsafe|dangerous|illegal|contaminated|toxic|hazardous|faulty and caused|responsible for your|counterfeit|fake)( ~)?, (we|i) (broke|violated|breached) (the |your |our )*(law|contract|regulation|regulations|privacy|rights|agreement|gdpr)( ~)?, (we|i) (caused|are responsible for|were responsible for) (your|the) (injury|injuries|accident|damages|losses|fire|illness|burn|burns)( ~)?`,
    CHECKED,
    {
      ...LIABLE,
      spares:
        '(if|whether|in case|unless|not|cannot|cant|do not|dont|wont|will not|until) (that )?(we|i|our|the|its|it is|they)? ?(are |is |re |was |were |accept |admit |take )*(liable|negligent|at fault|defective|unsafe|responsible|dangerous|toxic|faulty)*, (we|i) (are|am|re|do|can|will) not *, (were|im) not *',
    },
  ],
  [
    `(its|it is|it was|thats|that is|that was|this is|this was) (clearly |really |actually )*(our|my) (own )?(fault|mistake|error|responsibility)( ~)?, (we|i) (made|have made) (a|an|the) (mistake|error)( ~)?, (we|i) messed up( ~)?, (our|my) (own )?(fault|failure), (thats|that is|its|it is|this is|this one is) on us, (error|mistake|fault|negligence) (by|of|from) (our|one of our) ~, our (staff|nurse|doctor|driver|technician|cleaner|team|colleague|employee|fitter)( s)? (error|mistake|fault|negligence), (we|our (staff|team|people|driver|nurse|technician)|they) should(nt)? (have|ve) ~, (we|they) (knew|were aware|had been warned|were warned|have known)( that| about| of)? ~, (we are|were|we re) (fully |legally )?responsible for (this|it|that|what happened|your (injury|fall|loss)), (we|they|nobody) (hadnt|had not|didnt|did not|failed to|forgot to) (put|check|checked|clean|cleaned|fix|fixed|warn|warned|secure|secured|replace|replaced|inspect|inspected|test|tested) ~, (we|i) (were|was|are|am) (wrong|at fault|in the wrong), (we|i) should (never )?have (never )?(sold|given|told|sent|let|warned|checked|done|put|allowed|said|left), (we|i) failed (you|to protect|to warn|to check), thats why (you|u) (got|were|fell|are) (sick|ill|hurt|burnt|burned|injured), (we|i)( will|ll| can| would|ll gladly) (pay for|cover|reimburse|compensate) ~, (we|ill|well) (pay for|cover|reimburse|compensate) ~`,
    CHECKED,
    { ...LIABLE, when: 'risk' },
  ],
  [
    `(we|i|our (company|hotel|clinic|school|store|shop|team|airline|firm))(ll| will| do| am| are)? (hereby |fully |happily |gladly |also )*(take|takes|accept|accepts|assume|assumes|bear|bears|accepting|taking) (the )?(full|all|complete|total|entire|sole|the|legal) ?(full |legal )?(responsibility|liability|blame|consequences|costs?)( ~)?, (we|i)(ll| will| would| are going to| can)? (fully |of course |gladly |also )*(compensate|reimburse|indemnify) (you|u)( in full| fully)?( for)? (everything|all|any|every|whatever|your losses|the losses|your loss|the damage|the damages|any damage|it all)( ~)?, (we|i|our insurance|our company|the company)(ll| will| would| can)? (fully |of course |gladly |also )*(pay|cover|reimburse|bear|refund) (for )?(you )?(the|your|all|any|every|everything|whatever)( ~)? (damage|damages|repair|repairs|repair in full|losses|loss|bill|bills|hospital|medical|treatment|injury|injuries|costs|doctor|dentist|carpet|wall|legal)( ~)?, (the|your) (\\w* )?(hospital|medical|doctors?|dentists?|legal|repair|lawyers?) (bills?|costs?|fees?)( ~)? (paid|covered|reimbursed) by us, (we|our insurance|our insurer|the insurance|our company)(ll| will| would)? (pay for|pay|cover|take care of|settle|handle) (all |for |any )*(everything|(of )?(your |the )?(medical|hospital|treatment|repair|legal) (costs?|bills?|expenses|fees)), (you|u)(ll| will| can| would)( definitely| certainly| surely| of course)? (get|receive|claim|be paid) (full |some |a |the |your )*(compensation|damages|settlement|payout)( ~)?`,
    CHECKED,
    {
      ...LIABLE,
      spares:
        '(if|whether|in case|unless|until|once) (that )?(we|i) *, (we|i) (take|takes|accept) (the|all) (cards|payments|orders|returns|blame for the delay)*, insurance (can|may|might) *, (you|u) can (get|receive|claim) *, the (repair|full) *guarantee*',
    },
  ],
  [
    `(we|i) (fully |do )?hold (our|my) hands up, (you|u) (have|ve) (every|a|the|full) (legal )?right to (claim|sue|damages|compensation|demand)( ~)?, (make|making) sure (that )?(you are|youre|you re|you get|you will be) (fully |properly )?compensated, (we|our ~) (caused|have caused) (this|the|your) (fire|damage|accident|leak|loss|injury|flood|crash|harm)( ~)?, (we|our (fitter|technician|team|driver|staff)) (installed|fitted|wired|connected|mounted|mixed|labelled|labeled|assembled) (it|this|that|them|the \\w*) (wrongly|incorrectly|wrong|badly), (a|the) (fault|mistake|error) (of|by) our ~, (we|i)(ll| will) replace your (kitchen|car|carpet|floor|roof|furniture|wall)( ~)?`,
    CHECKED,
    { ...LIABLE, spares: '(if|whether|not) *(we|our)*' },
  ],
  [
    `(we|i) (admit|confess|acknowledge|confirm)( to you)?( that| it was| it is)+ (we|our|its our|it was our|i|us)( ~)?, (we|i) (have |had )?(breached|violated|broke|broken|infringed|failed in) (our |the |your |any )?( ~)?(contract|law|duty|duties|data|rules|privacy|regulations?|gdpr|duty of care|obligations?|agreement|protection)( ~)?, (we|i)(re| are| were| was| am)? (legally |clearly |fully )?(in breach|in the wrong|negligent|to blame|legally responsible|legally wrong)( ~)?, legally (you|u) (are|re) (in the )?right( ~)?, (you|u) (are|re|would be|will be) (fully |legally |certainly )?(entitled to|owed|due) (compensation|damages|money|a settlement)( ~)?, (we|i) owe (you|u) (a |an |some |full |financial )*(compensation|damages|money|settlement|refund for)( ~)?, (we|our (staff|driver|technician|team|doctor|nurse|product|food|company|cleaner|fitter|mover|guard|employee|waiter|engineer|mechanic|dog|van|truck|app|system)s?) (clearly |definitely |negligently )?(caused|is the cause of|was the cause of|led to|damaged|injured|hurt|burnt|burned|poisoned|leaked|destroyed|was at fault|were at fault|is at fault|was responsible for|gave (you|him|her) the wrong (dose|medicine|drug|medication))( ~)?, (we|i) gave (you|u|him|her|them|your \\w*) the wrong (dose|medicine|drug|medication|blood|pills?)( ~)?, (it is|its|this is|the (charger|heater|battery|toy|product|ladder|bike|model|cream|food|oven|car)s? (is|are|was|were)) (actually |really |indeed |clearly |known to be )?(unsafe|dangerous|defective|contaminated|a fire hazard|off)( ~)?, (the|our) food was (off|spoiled|bad|contaminated|not clean|not fresh)( ~)?`,
    CHECKED,
    {
      ...LIABLE,
      spares:
        '(if|whether|in case|unless|until|once|not|isnt|never|may be|might be|could be|dont) *, (it is|its|this is) (unsafe|dangerous) to*, (its|it is) off*, (you|u) (are|re) (entitled to|due|owed) (a refund|14|a)*, (caused|led to) (by|a delay|the delay|this|confusion)*, (we|i) (owe) (you|u) (an )?(apology|explanation|answer|reply|an answer)*, confirm that (we|i|our) (have|received|will|can|are|ve|got|booked|sent|do|open|team)*, (we|i) confirm *(received|booked|refund|have|sent|order)*',
    },
  ],
];

/** Words that admit or grant something, in English. */
export const EN_LIABILITY = draftRules('en', 'liability', LIABILITY);
