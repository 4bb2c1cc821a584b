import { wordSet } from './word-list.js';

/** What a company is by law, left out where it is called by its name alone: "Corvane Plc". Source: own list. */
export const legalForms = wordSet('inc inc. corp corp. corporation ltd ltd. limited plc llc llp gmbh co co. cos. company ag sa nv');

/** Of these, what firms trade in: a name that ends in one is a firm's and no association's. */
export const firmTrades = wordSet(`data systems technologies technology software analytics solutions holdings industries laboratories
  airlines airways motors pharmaceuticals pharma therapeutics biosciences entertainment studios logistics energy foods products properties ventures
  robotics aerospace petroleum mining shipping brands telecom hotels resorts stores supermarkets breweries`);

/**
 * Last words of the names of companies and associations that are no surnames: "Marsh Data", "Harbour Watch".
 * Source: own list.
 */
export const companyWords = wordSet(`watch data systems technologies technology software analytics solutions holdings
  industries labs laboratories airlines airways motors pharmaceuticals pharma therapeutics biosciences entertainment
  studios games securities consulting logistics energy electric foods products properties ventures partners associates
  communications networks interactive robotics aerospace dynamics petroleum resources mining railway railways shipping
  insurance research intelligence security international worldwide global affairs rights relief aid alert action media oil chemicals
  textiles mines cement electricity solidarity today
  records pictures monitor equities markets capital investments advisors advisers brands
  telecom hotels resorts cloud hydro news online express grid rail highways housing homes trains buses airport airports transport utilities
  water gas broadband health rugby cricket athletics hockey football tennis golf cycling basketball curling inc corp corporation ltd llc llp
  plc gmbh united
  solicitors stockbrokers architects surveyors accountants consultants realtors auctioneers`);

/** First words of the names of bodies, in front of what they do: "Northern Grid", "National Highways". Source: own list. */
export const opensBodies = wordSet('northern southern eastern western central national united royal federal regional metropolitan international global');

/** Lands that bodies of theirs are named by, behind what they do: "Statistics Canada", "Sport England". Source: own list. */
export const landsBehindNames = wordSet('canada england scotland wales ireland britain uk usa america australia india europe');
/** In front of such a land they are no body: "Great Britain", "Latin America", "Miss America". */
export const beforeLandsAlone = wordSet('great new latin middle old miss captain young modern imperial team mainland');
