import { Profanity } from '@2toad/profanity';
import { Filter as BadWords } from 'bad-words';
import { Mint } from 'mint-filter';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** What a developer could install instead: word filters, told whether a message has a bad word. */
export function peers(): Readonly<Record<string, (text: string) => boolean>> {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new BadWords();
  const toad = new Profanity({ languages: ['en', 'zh'] });
  const mint = new Mint(['傻逼', '骗子', '废物', '垃圾', 'idiot', 'stupid']);
  return {
    obscenity: (text) => obscenity.hasMatch(text),
    'bad-words': (text) => badWords.isProfane(text),
    '@2toad/profanity': (text) => toad.exists(text),
    'mint-filter': (text) => !mint.verify(text),
  };
}
