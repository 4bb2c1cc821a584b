/** Animals that news tells of in numbers, and the creatures of games. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

export const animals = wordSet(`
  animal elephant cow cattle sheep goat pig horse camel donkey mule buffalo bull calf ox oxen deer moose elk boar bear wolf
  wolves lion tiger leopard cheetah rhino hippo giraffe zebra antelope gorilla chimpanzee monkey dog cat puppy kitten hound
  chicken hen turkey duck goose geese swan bird pelican eagle fish whale dolphin seal turtle shark bee herd flock pack swarm
  livestock poultry alpaca llama reindeer kangaroo koala
  zombie zombies monster alien dragon orc`);
