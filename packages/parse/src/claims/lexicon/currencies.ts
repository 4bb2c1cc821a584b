/** Signs and codes of money, which stand before its amount. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "| INR | 500,000", "| Rs. | 5 lakh". */
export const currencies = wordSet(`
  $ us$ a$ c$ £ € ¥ ₹ rs rs. inr pkr npr bdt lkr afn usd eur gbp aud cad chf cny rmb jpy ngn kes zar try rub uah
  php`);
