/** Words that tell a company, and what is counted of one. Own lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the name of a company ends with, folded and without full stops. */
export const COMPANY_ENDINGS = words(`
  inc corp corporation co company ltd limited plc llc llp sa nv ag gmbh spa ab asa oyj kk holdings industries airlines airways bancorp bancshares
  motors systems technologies stores pharmaceuticals enterprises electronics semiconductor petroleum breweries microsystems computer
  computers chemical chemicals aerospace telecom steel insurance savings securities brands foods partners laboratories software`);

/** Nouns for companies, singular: "the insurer" may be one that was named. */
export const COMPANY_NOUNS = words(`
  company corporation firm conglomerate concern retailer carrier airline manufacturer maker producer insurer lender brewer automaker carmaker
  steelmaker drugmaker chipmaker refiner distributor supplier wholesaler brokerage thrift utility publisher builder developer chain giant
  operator parent bank start-up startup brewery builder processor marketer reinsurer`);

/** What is counted of a company: what it earns, owes, pays, makes and is worth. */
export const COMPANY_FIGURES = words(`
  sale profit earnings earning net income revenue loss result share stock dividend asset turnover margin backlog deposit reserve
  write-down writedown write-off writeoff charge shipment order output payout net-income receipt liability cost expense spending expenditure`);

/** What may stand before such a word without making it another's: "net income", "third-quarter operating profit". */
export const FIGURE_MODIFIERS = words(`
  net gross operating total pretax pre-tax after-tax annual quarterly third-quarter fourth-quarter first-quarter second-quarter quarter third
  fourth first second nine-month six-month half-year full-year year-earlier year-ago latest common preferred class consolidated overall group company
  core loan capital production order continuing fiscal interest non-interest per-share nine six month year half earlier ago
  record previous own combined comparable special non - loss bad-loan worldwide domestic foreign recent new`);
