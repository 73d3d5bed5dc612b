/** Heads of sources that are texts rather than people: "the report said". By hand. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `account ad advertisement affidavit agreement analysis article audit bill blog book brief briefing broadcast bulletin caption charter column communique complaint constitution contract
  decree diary directive dispatch document documents draft editorial email emails e-mail entry essay estimate estimates evidence figures filing filings findings guidelines headline
  indictment interview journal law lawsuit leaflet letter letters list magazine manifesto manual map memo memoir memorandum memos message minutes newsletter newspaper note notes notice
  pamphlet paper papers petition piece plan poll polls post poster press profile programme proposal publication questionnaire rating ratings record records release report reports
  research resolution results review ruling site speech statement statistics story studies study suit summary survey surveys testimony text textbook transcript treaty tweet
  tweets verdict video website data census`.split(/\s+/),
);
