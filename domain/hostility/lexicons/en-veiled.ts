import type { CueRule } from '../cues/cue-rule';

/** Threats, harassment and wishes of harm in English that avoid the plain words. */
export const EN_VEILED: readonly CueRule[] = [
  {
    id: 'en-veiled-threat',
    kind: 'harm-threat',
    aimed: 3,
    loose: 2,
    patterns: `
      (i|we) (own|carry|keep|sharpened|loaded|just cleaned)~(gun|guns|shotgun|rifle|rifles|pistol|machete|glock|ar 15|firearms?)
      (i|we|ill|well) know (where|which|when|what time) (you|your|u|ur)~(lives?|parks?|finish|finishes|clock (off|out)|leave (work|the office)|walks? home|shift|kids|children|bus|gym|street|drives? home|school|girlfriend|wife|husband)
      (ill|i will|im|well|we will|gonna be|going to be|someone will be|somebody will be) (be |just be |)(waiting|wait|there|parked|sitting)~(after work|after your shift|clock off|clock out|when you (finish|leave) work|when you (finish|come out)|by your car|next to your car|outside your (work|house|office))
      (you|u) (have to|gotta|got to) (leave work|walk home|go home|walk to your car|come out)~(sometime|some time|eventually|alone|at some point|one day),(you|u) cant hide (forever|behind that|for long)
      (enjoy|hug|kiss|cherish) (your|ur) (family|kids|children|wife|husband|mother|legs|kneecaps|teeth) (while you|tonight|one last)*
      (see|ill see|well see) how (brave|tough|funny|smug) (you|u|youd)~(face to face|in person|in the street|outside|alone|off the phone),say (that|it) (again |)to my face*,(come|step) outside and*
      people like you (get|end up|should get) (hurt|shot|beaten|stabbed|found|killed|buried)*,(this|that) is (why|how) people (snap|shoot|go postal|bring guns|get (hurt|shot|killed|stabbed))*,(go|going|went) postal
      (i|we|ive) (have|know|got) (some |a few |a couple of |)(people|friends|mates|cousins|brothers|lads|guys|contacts) (who|that) (will|would|can|could|are happy to) (visit|sort|deal with|find|talk to|pay) (you|ya)*
      (pay|paying) you a (little |friendly |)visit,(you|u) (dont|do not|have no idea) (know |wanna know |want to know |)(who|what) (im capable|i am capable|youre messing with|youre dealing with|you are messing with)*
      your days are numbered,i never forget a (face|voice),(payback|revenge|vengeance) (is coming|on you|on all of you),(youll|you will|ull) (get yours|get what you deserve|have it coming),youve got it coming,(make|making) you (suffer|bleed|beg|cry blood|disappear)
      (molotov|pipe bomb|firebomb|lighter fluid)~(your|you|office|store|shop|door|branch|depot),(brick|rock) through (your|ur) (window|windscreen|door)*
    `,
  },
  {
    id: 'en-veiled-death-wish',
    kind: 'harm-threat',
    aimed: 3,
    loose: 2,
    patterns: `
      (hope|wish|pray|praying|hoping|wishing)~(you|your (mother|mum|mom|kids|family|whole|entire)|every one of you|all of you|each of you|whoever)~(die|dies|cancer|burn in|rot in|rots?|choke|chokes|heart attack|bleed out|drown|drowns|killed|tumou?r|leuk?aemia|paralysed|paralyzed|hit by a|run over|never wake|dont wake up|never walk|buried)
      (world|planet|everyone|humanity|society) (would be|will be|is)~(better|happier|improved|safer) (off |place |)(without you|without u|if you were|when you are)*,(nobody|no one|noone) would (miss|notice|cry|mourn) (you|if you)*,do (us all|the world|everyone) a favou?r~(die|jump|disappear|walk into|step in|stop breathing)
      (take a |)long (walk|drive|swim) off (a|the)*,play in (traffic|the traffic|the motorway),(stick|put) (your|ur) head in (the|an) oven,(eat|swallow) a (bullet|gun|barrel),foad,unalive (yourself|your|you)*,off yourself,dig(ging|) your own grave
    `,
  },
  {
    id: 'en-veiled-sexual',
    kind: 'sexual-harassment',
    aimed: 3,
    loose: 2,
    patterns: `
      (how much|whats your (price|rate)|what do you charge|price)~(night|hour) with you,(your|ur) (cup size|bra size|nipples|thighs|curves|boobies|bum looks)*,(what|whats) (is |)(your|ur) (bra|cup|bust) size
      (your|ur) (voice|accent)~(turns? me on|so hot|so sexy|sultry|naughty|in my ear|bedroom|all night|in bed),(talk|whisper) (dirty|something dirty|naughty) to me*,say (it|my name) (slower|slowly) (baby|babe|sexy)*
      (send|show|text|whatsapp|dm) me (a |some |your |ur |)(selfie of you|pic of yourself|picture of yourself|photo of yourself|pic of your body|nudes)*,(touch|caress|massage|undress|unwrap|cuddle|kiss|lick|smell|taste) your (body|skin|legs|neck|hair|lips|thighs|feet|back)*,(caress|undress|cuddle with|spoon with|make out with) (you|u)
      (are|r) (you|u) (naked|in bed|wearing (anything|panties|a bra|stockings)|ticklish|shaved)*,(in bed|under the covers|in my lap|naked) with me,what time do you (finish|get off)~(beautiful|gorgeous|sexy|babe|baby|darling|pick you up)
      (hello|hi|hey|ok|listen|thanks) (sexy|sweet cheeks|sugar tits|baby girl|babygirl|hot lips|sweet thing)*,sweet cheeks,sugar tits,netflix and chill (with|babe|baby)*
    `,
  },
];
