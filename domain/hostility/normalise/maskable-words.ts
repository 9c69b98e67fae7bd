/**
 * English words that people hide behind digits and signs (sh1t, f**k, a$$hole). Only these are
 * restored, so order numbers, product codes and prices stay as they are.
 */
export const MASKABLE_WORDS: readonly string[] = (
  'fuck fucks fucked fucker fuckers fucking fuckin fuk fck fucktard fuckwit fuckwits fuckface motherfucker motherfuckers motherfucking ' +
  'shit shits shitty shite shithead bullshit shithole dipshit dogshit horseshit crap crappy bitch bitches bitching bastard bastards ' +
  'cunt cunts dick dicks dickhead dickheads prick pricks cock cocksucker twat twats wanker wankers tosser pussy slut sluts whore whores ' +
  'asshole assholes arsehole arseholes ass arse asshat jackass dumbass dumbasses smartass douche douchebag faggot faggots fag fags ' +
  'nigger niggers nigga niggas retard retards retarded spastic paki pakis chink chinks kike tranny gook spic coon ' +
  'idiot idiots idiotic moron morons moronic stupid dumb imbecile loser losers scum scumbag scumbags trash garbage useless pathetic ' +
  'liar liars lying scam scams scammer scammers scamming fraud frauds fraudsters thief thieves crook crooks crooked robbers ' +
  'clown clowns incompetent lazy damn damned goddamn hell bloody bollocks suck sucks sucker hate kill die dead murder rape rapist ' +
  'piss pissed bugger sod git gits twit twits nitwit pervert bimbo skank hoe degenerate vermin parasite parasites ' +
  'disgrace rubbish coward cowards worthless clueless ignorant lunatic cretin cretins muppet muppets numpty plonker imbeciles gaslight bullshitter ' +
  'crackhead wankers twats tossers shitshow dickwad sleazy scummy shameful disgusting incompetence stupidity joke kys stfu gtfo foad'
).split(' ');
