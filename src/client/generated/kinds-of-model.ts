// Derived from the model by `saphan derive`; not edited by hand.
import type { KindOfModel } from '../kind-of-model.ts';
import type { EntityKind } from './schema-types.ts';

/** Every kind of entity, in the order of the model. */
export const kindsOfModel: readonly KindOfModel<EntityKind>[] = [
  {
    "kind": "COUNTRY",
    "description": "A state: a member of ASEAN, Japan, or another that takes part in the network. Described, never a channel of its own.",
    "words": {
      "one": "Country",
      "many": "Countries"
    },
    "draw": {
      "order": 130,
      "light": "#1d2730",
      "dark": "#e8ebee",
      "shape": "M2 1h2v1h10l-2.5 3.5L14 9H4v6H2z"
    },
    "roles": {
      "onPath": "STATE",
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "code",
        "label": "ISO code",
        "type": "String"
      }
    ]
  },
  {
    "kind": "AGENCY",
    "description": "A government body: a ministry, a police unit, a court, a national committee, an embassy.",
    "words": {
      "one": "Government agency",
      "many": "Government agencies"
    },
    "draw": {
      "order": 10,
      "light": "#1f6fb2",
      "dark": "#6db3ec",
      "shape": "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      }
    ]
  },
  {
    "kind": "NGO",
    "description": "A non-governmental organization, a foundation or a network of them.",
    "words": {
      "one": "NGO",
      "many": "NGOs"
    },
    "draw": {
      "order": 20,
      "light": "#c2410c",
      "dark": "#f58a57",
      "shape": "M2 2h12v12H2z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      }
    ]
  },
  {
    "kind": "IGO",
    "description": "An intergovernmental organization or one of its bodies.",
    "words": {
      "one": "International organization",
      "many": "International organizations"
    },
    "draw": {
      "order": 30,
      "light": "#0f7b5f",
      "dark": "#4fc3a1",
      "shape": "M4.5 2h7L15 8l-3.5 6h-7L1 8z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      }
    ]
  },
  {
    "kind": "COMPANY",
    "description": "A firm that runs programs as a contractor.",
    "words": {
      "one": "Company",
      "many": "Companies"
    },
    "draw": {
      "order": 40,
      "light": "#6f6132",
      "dark": "#c4b47a",
      "shape": "M8 1l7 5.2l-2.7 8.3H3.7L1 6.2z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      }
    ]
  },
  {
    "kind": "FACILITY",
    "description": "A place where people are received: a shelter, a reception or consulting centre.",
    "words": {
      "one": "Facility",
      "many": "Shelters and centres"
    },
    "draw": {
      "order": 60,
      "light": "#7b3fa0",
      "dark": "#c195dd",
      "shape": "M8 1l7 6v8H1V7z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      },
      {
        "name": "clientele",
        "label": "Clientele",
        "type": "Vocabulary",
        "vocabulary": "Clientele"
      },
      {
        "name": "serves",
        "label": "Serves",
        "type": "Reference"
      },
      {
        "name": "hoursRule",
        "label": "Hours rule",
        "type": "String"
      },
      {
        "name": "timeZone",
        "label": "Time zone",
        "type": "String"
      },
      {
        "name": "city",
        "label": "Place",
        "type": "String"
      },
      {
        "name": "hours",
        "label": "Hours",
        "type": "String"
      },
      {
        "name": "languages",
        "label": "Languages",
        "type": "String"
      }
    ]
  },
  {
    "kind": "SERVICE",
    "description": "Something that a person can turn to: a hotline, counselling.",
    "words": {
      "one": "Service",
      "many": "Services and hotlines"
    },
    "draw": {
      "order": 50,
      "light": "#b8327a",
      "dark": "#ee86ba",
      "shape": "M8 1.5l7 13H1z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": true,
      "happens": false
    },
    "properties": [
      {
        "name": "mandates",
        "label": "What it does",
        "type": "Vocabulary",
        "vocabulary": "Mandate"
      },
      {
        "name": "level",
        "label": "How far it reaches",
        "type": "Vocabulary",
        "vocabulary": "Level"
      },
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      },
      {
        "name": "clientele",
        "label": "Clientele",
        "type": "Vocabulary",
        "vocabulary": "Clientele"
      },
      {
        "name": "serves",
        "label": "Serves",
        "type": "Reference"
      },
      {
        "name": "hoursRule",
        "label": "Hours rule",
        "type": "String"
      },
      {
        "name": "timeZone",
        "label": "Time zone",
        "type": "String"
      },
      {
        "name": "numbers",
        "label": "Telephone",
        "type": "String"
      },
      {
        "name": "hours",
        "label": "Answers",
        "type": "String"
      },
      {
        "name": "languages",
        "label": "Languages",
        "type": "String"
      }
    ]
  },
  {
    "kind": "PROGRAM",
    "description": "A program or project with funders, implementers and countries.",
    "words": {
      "one": "Program",
      "many": "Programs"
    },
    "draw": {
      "order": 100,
      "light": "#a86a00",
      "dark": "#e5b04d",
      "shape": "M8 1l7 7l-7 7l-7-7z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "agreementSigned",
        "label": "Agreement signed",
        "type": "Date"
      }
    ]
  },
  {
    "kind": "PROCESS",
    "description": "A standing forum of states or bodies: COMMIT, the Bali Process, SOMTC.",
    "words": {
      "one": "Process",
      "many": "Processes"
    },
    "draw": {
      "order": 90,
      "light": "#128097",
      "dark": "#5cc7dc",
      "shape": "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"
    },
    "roles": {
      "onPath": "FORUM",
      "turnedTo": false,
      "happens": false
    },
    "properties": []
  },
  {
    "kind": "LEGAL_INSTRUMENT",
    "description": "A convention, memorandum, law, plan or guideline.",
    "words": {
      "one": "Legal instrument",
      "many": "Legal instruments"
    },
    "draw": {
      "order": 80,
      "light": "#4a4e9c",
      "dark": "#9fa4ee",
      "shape": "M3 1h7l3 3v11H3z"
    },
    "roles": {
      "onPath": "FORUM",
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "instrumentKind",
        "label": "Sort of instrument",
        "type": "Vocabulary",
        "vocabulary": "InstrumentKind"
      },
      {
        "name": "adopted",
        "label": "Adopted",
        "type": "Date"
      },
      {
        "name": "signed",
        "label": "Signed",
        "type": "Date"
      },
      {
        "name": "inForce",
        "label": "In force since",
        "type": "Date"
      }
    ]
  },
  {
    "kind": "EVENT",
    "description": "A seminar, meeting, workshop or signing that took place.",
    "words": {
      "one": "Event",
      "many": "Events"
    },
    "draw": {
      "order": 110,
      "light": "#5d7a1c",
      "dark": "#b1cf62",
      "shape": "M8 1l2 4.8l5 .4l-3.8 3.3l1.2 5L8 11.8l-4.4 2.7l1.2-5L1 6.2l5-.4z"
    },
    "roles": {
      "onPath": "FORUM",
      "turnedTo": false,
      "happens": true
    },
    "properties": [
      {
        "name": "participantCount",
        "label": "People who took part",
        "type": "Int"
      },
      {
        "name": "countryCount",
        "label": "Countries they came from",
        "type": "Int"
      },
      {
        "name": "city",
        "label": "Place",
        "type": "String"
      },
      {
        "name": "online",
        "label": "Held online",
        "type": "Boolean"
      },
      {
        "name": "titleAsPrinted",
        "label": "Title as printed",
        "type": "String"
      }
    ]
  },
  {
    "kind": "SESSION",
    "description": "One item of the agenda of an event.",
    "words": {
      "one": "Session",
      "many": "Sessions"
    },
    "draw": {
      "order": 120,
      "light": "#76873f",
      "dark": "#c5d491",
      "shape": "M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": false,
      "happens": true
    },
    "properties": [
      {
        "name": "order",
        "label": "Place in the agenda",
        "type": "Int"
      },
      {
        "name": "phase",
        "label": "Part of the event",
        "type": "Vocabulary",
        "vocabulary": "SessionPhase"
      },
      {
        "name": "activity",
        "label": "What was done",
        "type": "Vocabulary",
        "vocabulary": "SessionActivity"
      },
      {
        "name": "secondaryActivity",
        "label": "What else was done",
        "type": "Vocabulary",
        "vocabulary": "SessionActivity"
      }
    ]
  },
  {
    "kind": "CONTACT",
    "description": "A post: who holds it now, or that the holder is not known. A person only where a public source names one in a public role.",
    "words": {
      "one": "Post or person",
      "many": "Posts and people"
    },
    "draw": {
      "order": 70,
      "light": "#3f5560",
      "dark": "#a9c0cc",
      "shape": "M8 1.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4zM2 15c0-4 2.5-6 6-6s6 2 6 6z"
    },
    "roles": {
      "onPath": "BODY",
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "contactPoints",
        "label": "Contact points",
        "type": "Record",
        "parts": [
          {
            "name": "channel",
            "label": "Channel",
            "type": "Vocabulary",
            "vocabulary": "Channel"
          },
          {
            "name": "value",
            "label": "Value",
            "type": "String"
          },
          {
            "name": "printed",
            "label": "Printed",
            "type": "String"
          },
          {
            "name": "label",
            "label": "Label",
            "type": "String"
          },
          {
            "name": "audience",
            "label": "Audience",
            "type": "Vocabulary",
            "vocabulary": "Audience"
          },
          {
            "name": "hours",
            "label": "Hours",
            "type": "String"
          },
          {
            "name": "hoursRule",
            "label": "Hours rule",
            "type": "String"
          },
          {
            "name": "timeZone",
            "label": "Time zone",
            "type": "String"
          },
          {
            "name": "languages",
            "label": "Languages",
            "type": "String"
          },
          {
            "name": "observed",
            "label": "Observed",
            "type": "Date"
          },
          {
            "name": "source",
            "label": "Source",
            "type": "Reference"
          },
          {
            "name": "locator",
            "label": "Locator",
            "type": "String"
          },
          {
            "name": "anchor",
            "label": "Anchor",
            "type": "String"
          }
        ]
      },
      {
        "name": "post",
        "label": "Post",
        "type": "String"
      },
      {
        "name": "holder",
        "label": "Held by",
        "type": "String",
        "whenUnknown": "not known who holds it today"
      },
      {
        "name": "holderSince",
        "label": "Holder known since",
        "type": "Date"
      },
      {
        "name": "holderUntil",
        "label": "Holder left",
        "type": "Date"
      },
      {
        "name": "holderObserved",
        "label": "Holder observed",
        "type": "Date"
      }
    ]
  },
  {
    "kind": "TOPIC",
    "description": "A theme of the work against trafficking. Never a channel between two bodies.",
    "words": {
      "one": "Topic",
      "many": "Topics"
    },
    "draw": {
      "order": 140,
      "light": "#78716c",
      "dark": "#b3aca6",
      "shape": "M1 3h9l5 5l-5 5H1z"
    },
    "roles": {
      "onPath": null,
      "turnedTo": false,
      "happens": false
    },
    "properties": []
  },
  {
    "kind": "ABSENCE",
    "description": "A finding that something was looked for and is not there, with its source: different from nobody having looked.",
    "words": {
      "one": "Checked, and not there",
      "many": "Checked, and not there"
    },
    "draw": {
      "order": 150,
      "light": "#9b2226",
      "dark": "#f29494",
      "shape": "M3.5 1.5L8 6l4.5-4.5l2 2L10 8l4.5 4.5l-2 2L8 10l-4.5 4.5l-2-2L6 8L1.5 3.5z"
    },
    "roles": {
      "onPath": null,
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "subject",
        "label": "What was looked for",
        "type": "Vocabulary",
        "vocabulary": "AbsenceSubject"
      },
      {
        "name": "checked",
        "label": "Checked",
        "type": "Date"
      }
    ]
  },
  {
    "kind": "SOURCE",
    "description": "A public document, page or report that facts rest on.",
    "words": {
      "one": "Source",
      "many": "Sources"
    },
    "draw": {
      "order": 160,
      "light": "#64748b",
      "dark": "#9fb0c6",
      "shape": "M2 2h5l1 1l1-1h5v11H9l-1 1l-1-1H2z"
    },
    "roles": {
      "onPath": null,
      "turnedTo": false,
      "happens": false
    },
    "properties": [
      {
        "name": "title",
        "label": "Title",
        "type": "String"
      },
      {
        "name": "publisher",
        "label": "Published by",
        "type": "String"
      },
      {
        "name": "published",
        "label": "Published",
        "type": "Date",
        "whenUnknown": "no date on it"
      },
      {
        "name": "language",
        "label": "Language",
        "type": "String"
      }
    ]
  }
];
