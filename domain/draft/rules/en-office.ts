import { draftRules, type RuleRow } from '../draft-rule';

const CASUAL = { when: 'casual' } as const;

const OFFICE: readonly RuleRow[] = [
  [
    '(kindly |please )?be (apprised|advised|informed) (that|of)',
    'just so you know,',
    { when: 'casual', spares: '(will|can|should|must|to|not) be *' },
  ],
  ['(this is|we write|i write) to (inform|apprise|advise|notify)( you)?( that)?', 'just so you know,', CASUAL],
  ['(we )?(hereby )?beg to (inform|advise|state)( you)?( that)?', 'I can tell you that', CASUAL],
  [
    '(wishes|wish|desires) to (convey|state|place on record)( that)?',
    '{wishes=would like to say|desires=would like to say|would like to say} that',
    CASUAL,
  ],
  ['(has|have|had) been duly', '{has|have|had} been', CASUAL],
  ['(is|are|was|were) hereby', '{is|are|was|were}', CASUAL],
  ['(your |the )?(esteemed )?(communication|letter|missive|favour) (dated|of)', 'your message of', CASUAL],
  ['your (esteemed|valued|kind|good) (communication|letter|missive|favour|self|office)', 'your message', CASUAL],
  ['(of|bearing) even date', 'of today', CASUAL],
  ['([0-9]+(st|nd|rd|th)) (instant|inst|ultimo|ult)', '$1', { when: 'casual', parts: '([0-9]+\\S*)' }],
  ['bearing (no|number|reference|ref)', '{no|number|reference|ref=reference}', CASUAL],
  ['(your|our|this) (aforementioned|aforesaid|abovementioned)', '{your|our|this}', CASUAL],
  ['(grievance|representation)', 'complaint', { when: 'casual', spares: 'legal representation' }],
  ['(requisite|requested) (documentation|documents|particulars|paperwork)', 'papers we need', CASUAL],
  [
    '(furnish|submit) (us )?(with )?(the )?(requisite|necessary|such|following) (particulars|documentation|details)( as may be (deemed )?necessary)?',
    'send the details that are needed',
    CASUAL,
  ],
  ['(favou?r|oblige) (us|me) with', 'send {us|me}', CASUAL],
  ['(is |are |am )?not in receipt of', 'have not received', CASUAL],
  ['(we are |i am |am )?in receipt of', 'I have', CASUAL],
  ['(the contents|contents) (whereof|thereof|of which)( have been| are)?( duly)? noted', 'which I have read', CASUAL],
  ['(whereof|whereby|wherein|whereupon|hereunder|hereto|thereto|thereunder)', '', CASUAL],
  ['(extant|prevailing|pertinent|applicable|governing) (policy|policies|provisions|norms|rules)', 'our rules', CASUAL],
  ['in accordance with (the )?(extant|prevailing|pertinent|applicable)', 'by the', CASUAL],
  ['(shall|will) be (duly )?(disposed of|adjudicated|determined)', 'will be decided', CASUAL],
  ['(adjudication|disposal|determination) of (the|your|this) (matter|claim|grievance|application)', 'decision', CASUAL],
  ['whose (determination|decision)', 'whose decision', CASUAL],
  ['shall be (communicated|intimated|conveyed)( to you)?', 'will be sent to you', CASUAL],
  ['in (the|a) prescribed (form|format|manner|proforma)', 'on the form', CASUAL],
  ['(the )?competent (authority|department|office|body)', 'the team in charge', CASUAL],
  ['the undersigned (department|office|company|bank|team) (is|are) constrained to', 'we have to', CASUAL],
  ['(the )?(undersigned)( institution| officer| department| office| company| bank| team)?', 'I', CASUAL],
  ['(has been |been )?accorded (due )?consideration', 'looked at', CASUAL],
  [
    'under the purview of (the )?(relevant )?(functionaries|authorities|department|department)',
    'with the people in charge',
    CASUAL,
  ],
  ['(duly )?(laid|placed) before', 'passed to', CASUAL],
  ['(it is|shall be) incumbent (up)?on ~ to', 'we need you to', { when: 'casual', parts: '' }],
  ['(as |such as )?(may|might) be deemed (necessary|fit|appropriate)', 'as needed', CASUAL],
  ['(unable|regret our inability) to accede to', 'not able to agree to', CASUAL],
  ['herein (described|mentioned|set out)', 'in question', CASUAL],
  ['(the )?said (request|matter|application|claim)', 'the {request|matter|application|claim}', CASUAL],
  ['subject to (the )?(foregoing|approval of|receipt of|fulfil+ment of)', 'depending on', CASUAL],
  ['pending (the )?(receipt|fulfil+ment|adjudication) of', 'until we have', CASUAL],
  ['(stipulations|stipulated)', '{stipulated=agreed|terms}', CASUAL],
  ['(has been|was|is) (duly )?effected', '{has been|was|is} made', CASUAL],
  [
    '(we )?(remain|beg to remain)( yours)?,? with (the )?(assurance|assurances|expression) of (our )?(highest|best) (consideration|esteem|attention)',
    'kind regards',
    CASUAL,
  ],
  ['(would )?(most )?respectfully (request|submit|draw)', 'would like to ask', CASUAL],
  ['no further (steps|action) shall be taken', 'nothing more will happen', CASUAL],
];

/** Words of old offices, to customers who do not write in them. */
export const EN_OFFICE = draftRules('en', 'too-stiff', OFFICE);
