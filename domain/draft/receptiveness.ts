import type { Receptiveness, ReceptiveSign } from './draft';
import { RECEPTIVE_SIGNS } from './draft';

/** Words that show a sign, in normalised spelling, and how far one of them moves the score. */
const SIGNS: Readonly<Record<ReceptiveSign, { readonly weight: number; readonly words: RegExp }>> = {
  hedge: {
    weight: 0.1,
    words:
      /可能|也许|或许|大概|看起来|目前看|应该是|如果方便|方便的话|\b(?:perhaps|maybe|might|may|could|seems?|it looks|possibly|i think|as far as|from what i)\b/g,
  },
  agree: {
    weight: 0.12,
    words:
      /您说得对|您说的对|确实|有道理|我同意|没错|是应该|换成我|\b(?:youre right|you are right|i agree|fair point|good point|makes sense|i would feel|understandably|rightly)\b/g,
  },
  acknowledge: {
    weight: 0.12,
    words:
      /抱歉|对不起|不好意思|理解|明白|知道您|看到您|听到|辛苦|久等|谢谢|感谢|\b(?:sorry|apolog\w*|understand|i see|i hear|thanks?|thank you|appreciate|i can see|hear that|frustrating)\b/g,
  },
  positive: {
    weight: 0.08,
    words:
      /可以|帮您|我来|能为您|没问题|好的|这就|\b(?:i can|we can|you can|happy to|glad to|let me|ill|i will|what i can do|of course|sure|gladly)\b/g,
  },
  negation: {
    weight: -0.07,
    words:
      /不能|不行|不可以|不会|没有|没办法|无法|不是|别|\b(?:no|not|cant|cannot|wont|dont|didnt|isnt|wasnt|never|unable|impossible|refuse)\b/g,
  },
  lecture: {
    weight: -0.06,
    words: /因为|所以|因此|应该|必须|要知道|\b(?:because|therefore|hence|should|must|need to|have to|as you know)\b/g,
  },
  contradict: { weight: -0.1, words: /但是|可是|然而|其实|事实上|\b(?:but|however|actually|in fact|although)\b/g },
};

/** One sign counts at most so often: three apologies are no more open than two. */
const MOST = 2;

/**
 * How open a draft sounds, from signs anybody can check (Yeomans et al. 2020, after their recipe;
 * the weights are a choice).
 * @param plain the draft, normalised
 */
export function receptivenessOf(plain: string): Receptiveness {
  let score = 0.5;
  const signs = RECEPTIVE_SIGNS.filter((sign) => {
    const { weight, words } = SIGNS[sign];
    const count = Math.min(MOST, plain.match(words)?.length ?? 0);
    score += weight * count;
    return count > 0;
  });
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, signs };
}
