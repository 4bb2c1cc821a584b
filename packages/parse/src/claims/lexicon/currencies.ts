/** Signs and codes of money, which stand before its amount. Source: own list, from reading news. */
import { setOf } from './word-list.js';

/** "| INR | 500,000", "| Rs. | 5 lakh". */
export const currencies = setOf(`
  $ us$ a$ c$ £ € ¥ ₹ rs rs. inr pkr npr bdt lkr afn usd eur gbp aud cad chf cny rmb jpy ngn kes zar try rub uah
  php`);
