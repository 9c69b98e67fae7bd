import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWordsOf } from '../../../../domain/draft/plain-words';

describe('the fact in a heated clause', () => {
  it.each([
    // around a fact
    ["of course it won't work if it isn't plugged in", "it won't work if it isn't plugged in"],
    ['Obviously, the label is inside the lid', 'the label is inside the lid'],
    ['the slot is gone, simple as that', 'the slot is gone'],
    ['It’s outside the warranty and you know it', 'It’s outside the warranty'],
    ['the refund was sent on 12 November as I have told you before', 'the refund was sent on 12 November'],
    ['You do realise the plug goes in the wall', 'the plug goes in the wall'],
    ['How many times do I have to repeat that the onions were on your order', 'the onions were on your order'],
    ["If you had read my answer you'd know that the sofa is 210 wide", 'the sofa is 210 wide'],
    ['Everybody knows batteries aren’t included', 'batteries aren’t included'],
    ["What part of 'it ships Monday' don't you get", 'it ships Monday'],
    ["what part of 'sold out' don't you understand", 'it is sold out'],
    // around a request
    ['All you had to do was press the button', 'please press the button'],
    ['Did it occur to you to take the bags out', 'please take the bags out'],
    ['Maybe look at the invoice before accusing us', 'please look at the invoice'],
    ['Pro tip, check your spam folder before complaining', 'please check your spam folder'],
    ["Why don't you just ask the bank instead of ringing me", 'please ask the bank'],
    ['How hard is it to read the sign', 'please read the sign'],
    ['Did you even read the instructions', 'please have a look at the instructions'],
    ['the outage page exists for a reason', 'please have a look at the outage page'],
    ['Next time order before the 20th like a normal person', 'for next time, please order before the 20th'],
    ['Come by Friday or we get rid of it', 'please come by Friday, otherwise we get rid of it'],
    ['Cancel after six and you pay', 'if you cancel after six, you pay'],
    ["Bring the trousers too or don't bother coming", 'please bring the trousers too'],
    ["Pay it or don't", 'whether you pay it is up to you'],
    ['Do you want it or not', 'would you like it?'],
    ["Don't message me before day six", 'please do not message before day six'],
    ['who puts cast iron in a dishwasher', 'cast iron should not go in a dishwasher'],
    // around an answer
    ['you failed to send the form by the deadline', 'as far as I can see, the form was not sent by the deadline'],
    ['You never sent the pictures', 'as far as I can see, the pictures were not sent'],
    ["You didn't send the modem back in time", 'as far as I can see, the modem was not sent back in time'],
    ['You gave the wrong floor', 'as far as I can see, the floor given is not the right one'],
    ['you should have cancelled before the 1st', 'the time to cancel was before the 1st'],
    ["You've left it two days past the window", 'it is two days past the window'],
    ['No receipt, no exchange, no discussion', 'for the exchange, the receipt is needed'],
    ['You can whistle for your deposit', 'your deposit cannot be returned'],
    ["I'm not refunding a worn dress", 'I am not able to refund a worn dress'],
    ['How am I supposed to find it without a number', 'I cannot find it without a number'],
    ['You never told us that there are two dogs', 'as far as I can see, we were not told that there are two dogs'],
    ['since when is a cracked screen a warranty case', 'a cracked screen is not a warranty case'],
    ['If they call again just hang up', 'If they call again, please hang up'],
    ['since when does a basic plan include roaming', 'a basic plan does not include roaming'],
    ["Everybody knows you don't bleach silk", 'silk should not be bleached'],
    ["If tomorrow you don't come we send it back", 'unless you come tomorrow, we send it back'],
  ])('is said plainly: %s', (words, plain) => {
    expect(plainWordsOf(words, 'en')).toBe(plain);
  });

  it.each([
    'clearly this is too advanced for you',
    "Clearly you don't know the difference between EU and UK sizes",
    'Obviously you woke up on the wrong side of the bed',
    'surely even you can see that',
    'use your brain for once',
    "it's not our fault and you know it",
    'Take a deep breath',
    'Do whatever you want',
    "Don't put words in my mouth",
    "I'm not going to repeat this",
    'who do you think you are',
    'What part of my job is it to find your parcel',
    'every mother thinks her child is a genius',
    'You did not say that yesterday',
    "You can't expect five-star service for two-star money",
  ])('is not looked for where there is only heat: %s', (words) => {
    expect(plainWordsOf(words, 'en')).toBeUndefined();
  });

  it.each([
    'order 55821 is packed',
    'open 10 to 4',
    'post takes a week',
    'check in opens at three',
    'We have told the driver and he will come back',
    'I can lend you one for this time',
    'the trial period ended full stop or not',
  ])('is left alone where nothing stands around it: %s', (words) => {
    expect(plainWordsOf(words, 'en')).toBeUndefined();
  });

  it.each([
    ['都说是预售了还催', 'zh', '这是预售'],
    ['谁让您不买运费险的', 'zh', '这次没有买运费险'],
    ['誰讓您不買運費險的', 'zh-Hant', '這次沒有買運費險'],
  ] as const)('is said plainly: %s', (words, script, plain) => {
    expect(plainWordsOf(words, script)).toBe(plain);
  });

  it.each([
    ['the course starts on Monday', 'en'],
    ['it did not occur to me to ask', 'en'],
    ['我们说过周一发货', 'zh'],
  ] as const)('is left alone where nothing stands around it: %s', (words, script) => {
    expect(plainWordsOf(words, script)).toBeUndefined();
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'zh', 'zh-Hant'), (words, script) => {
        const framed = script === 'en' ? `of course ${words}` : `谁让您不${words}的`;
        expect(plainWordsOf(framed, script as 'en')?.trim()).not.toBe('');
      }),
    );
  });
});
