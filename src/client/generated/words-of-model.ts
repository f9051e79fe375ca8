// Derived from the model by `saphan derive`; not edited by hand.
/** Every vocabulary by its name: its words, each with what it means. */
export const wordsOfModel: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Mandate": {
    "COORDINATION": "Coordinates or steers the national or regional response",
    "POLICE": "Investigates trafficking as a police service",
    "PROSECUTION": "Prosecutes",
    "COURT": "Tries cases",
    "IMMIGRATION": "Immigration control and status",
    "BORDER": "Guards or manages land borders",
    "MARITIME": "Guards the sea and the coast",
    "FOREIGN_AFFAIRS": "Foreign policy and consular help",
    "SOCIAL_WELFARE": "Social welfare and protection of victims",
    "WOMEN_AND_CHILDREN": "Women, children, gender equality",
    "LABOUR": "Labour policy and inspection",
    "OVERSEAS_WORKERS": "Workers abroad and their recruitment",
    "JUSTICE": "Law and justice policy, central authority for legal assistance",
    "HEALTH": "Health care and health policy",
    "FINANCIAL_INTELLIGENCE": "Money laundering and financial intelligence",
    "INTERIOR": "Home affairs and local administration",
    "SHELTER": "Houses victims",
    "HOTLINE": "Answers calls for help",
    "LEGAL_AID": "Advises and represents victims",
    "COUNSELLING": "Counsels victims or migrants",
    "REINTEGRATION": "Helps victims back into ordinary life",
    "REPATRIATION": "Brings victims home",
    "ADVOCACY": "Campaigns and raises awareness",
    "RESEARCH": "Research and data",
    "TRAINING": "Trains officials and practitioners",
    "FUNDING": "Pays for programs",
    "DEVELOPMENT_COOPERATION": "Plans and runs development cooperation",
    "HUMAN_RIGHTS": "Promotes or monitors human rights",
    "EDUCATION": "Schools and education policy",
    "TOURISM": "Tourism policy",
    "LEGISLATION": "Parliament and its committees",
    "DEFENCE": "Armed forces and their ministry",
    "OTHER": "Something else that bears on trafficking"
  },
  "Level": {
    "REGIONAL": "Several countries",
    "NATIONAL": "A whole country",
    "UNIT": "A specialised part of a national body",
    "LOCAL": "A province, a city or smaller"
  },
  "Channel": {
    "PHONE": "A telephone: called, or written to where it takes messages",
    "EMAIL": "A mailbox",
    "WEB": "A site or a form on it",
    "ADDRESS": "A place to go or write to",
    "FAX": "A fax",
    "SOCIAL": "An account with a social network or a messenger"
  },
  "Audience": {
    "PUBLIC": "Anybody, victims among them",
    "PARTNERS": "Authorities and organizations that work together; also a number that is still to be confirmed"
  },
  "Clientele": {
    "ANYBODY": "Whoever turns to it",
    "NATIONALS_ABROAD": "Nationals of the countries that it serves, while they are abroad or on their way home",
    "FOREIGNERS": "People of other countries, whatever their papers",
    "WORKERS": "People at work or looking for it, migrants among them",
    "DOMESTIC_WORKERS": "Workers in private households",
    "FISHERS": "Crews of fishing boats and seafarers",
    "WOMEN": "Women",
    "MEN": "Men",
    "CHILDREN": "Girls and boys under age",
    "REFUGEES": "Refugees and people who ask for asylum",
    "LGBT": "Lesbian, gay, bisexual and transgender people",
    "PERSONS_WITH_DISABILITIES": "People with disabilities"
  },
  "InstrumentKind": {
    "CONVENTION": "A treaty open to many states",
    "PROTOCOL": "A treaty that adds to another",
    "BILATERAL_TREATY": "A treaty between two states",
    "MEMORANDUM": "A memorandum of understanding or agreement",
    "STANDARD_OPERATING_PROCEDURE": "Agreed steps for handling cases",
    "DECLARATION": "A political declaration",
    "PLAN": "A plan of action or work plan",
    "GUIDELINE": "Guidance without legal force",
    "LAW": "An act of a parliament",
    "REGULATION": "A decree, regulation or order under a law",
    "OTHER": "Another instrument"
  },
  "SessionPhase": {
    "FIRST_HALF": "The first half",
    "MIDDLE": "The middle part",
    "LATTER_HALF": "The latter half",
    "FINAL": "The end: presentation and closing"
  },
  "SessionActivity": {
    "BRIEFING": "Participants were briefed",
    "LECTURE": "Explanations or a lecture",
    "INSPECTION": "Facilities were inspected",
    "VISIT": "A visit",
    "EXCHANGE": "An exchange of views",
    "DISCUSSION": "Group discussion",
    "WORKSHOP": "A workshop",
    "CULTURAL": "A cultural experience",
    "CEREMONY": "A welcome, closing or other ceremony",
    "PRESENTATION": "Participants presented",
    "PROGRAM": "A program of several parts",
    "OTHER": "Something else"
  },
  "AbsenceSubject": {
    "REPATRIATION_INSTRUMENT": "An instrument on returning victims",
    "BILATERAL_INSTRUMENT": "A bilateral instrument on trafficking",
    "EXTRADITION_TREATY": "A treaty on extradition",
    "MUTUAL_LEGAL_ASSISTANCE_TREATY": "A treaty on mutual legal assistance",
    "TREATY_MEMBERSHIP": "Being party to a treaty",
    "MEMBERSHIP": "Membership of a body or process",
    "SHELTER": "A shelter",
    "HOTLINE": "A hotline",
    "POLICE_UNIT": "A specialised police unit",
    "LAW": "A specific law",
    "COMPENSATION": "A compensation scheme",
    "OTHER": "Something else"
  },
  "Basis": {
    "STATED": "The source says so",
    "INFERRED": "It follows from what the source says"
  }
};
