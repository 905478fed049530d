const MEETING_ID = Buffer.from('Meeting:meeting:kyiv').toString('base64url');
const PERSON_ID = Buffer.from('Person:person:margus-tsahkna').toString('base64url');
const OTHER_ID = Buffer.from('Person:person:marko-duric').toString('base64url');

/** An operation and the statements that it may cost. Resolving all names of an operation is one of them. */
export const OPERATIONS: readonly (readonly [what: string, query: string, statements: number])[] = [
  ['a node', `{ node(id: "${PERSON_ID}") { ... on Person { name } } }`, 1],
  ['nodes of two types', `{ nodes(ids: ["${PERSON_ID}", "${OTHER_ID}", "${MEETING_ID}"]) { id } }`, 2],
  ['a page of meetings', '{ meetings { nodes { key title topics { label } place { country { name } } } } }', 1],
  [
    'a page of meetings with participants and topics',
    '{ meetings { nodes { key topics { key } participants { totalCount nodes { name } } } } }',
    1,
  ],
  [
    'participants twice, by nodes and by edges, in fragments and under an alias',
    `{ meetings { nodes { ...M } edges { node { ... on Attested { ... on Meeting { more: participants(first: 4) { nodes { name } } } } } } } }
     fragment M on Meeting { participants(first: 2) { edges { role node { key } } pageInfo { hasNextPage } } }`,
    1,
  ],
  ['the total beside the page', '{ meetings { totalCount nodes { key } } }', 2],
  ['only the total', '{ meetings { totalCount } }', 1],
  ['groups beside the page', '{ meetings { nodes { key } groups(by: MONTH) { key meetingCount } } }', 2],
  [
    'what is skipped',
    '{ meetings { totalCount @skip(if: true) nodes { key evidence @include(if: false) { totalCount } } } }',
    1,
  ],
  [
    'names of two roots, resolved at once',
    '{ a: meetings(filter: { participants: ["Tsahkna"] }) { totalCount } b: positions(filter: { targets: ["Russia"] }) { totalCount } }',
    3,
  ],
  [
    'names of a deeper filter, resolved with the others',
    '{ person(by: { name: "Tsahkna" }) { meetings(filter: { participants: ["Sybiha"] }) { nodes { key } } } }',
    2,
  ],
  [
    'a person, the meetings, participants and topics',
    `{ person(by: { key: "person:margus-tsahkna" }) { meetings(first: 20) { nodes { key participants(first: 10) { nodes { name } } topics { key } } } } }`,
    2,
  ],
  [
    'later participants, one batch for all meetings',
    '{ meetings { nodes { participants(last: 1) { nodes { name } } } } }',
    2,
  ],
  [
    'evidence of all meetings with its articles',
    '{ meetings { nodes { evidence { nodes { quote article { title publisher side { name } } } } } } }',
    2,
  ],
  [
    'meetings of all participants of all meetings, one batch a level',
    '{ meetings(first: 10) { nodes { participants(first: 10) { nodes { meetings(first: 2) { nodes { participants(first: 10) { nodes { name } } } } } } } } }',
    2,
  ],
  [
    'encounters with topics and meetings with evidence',
    '{ encounters { nodes { a { name } b { name } topics { topic { label } } meetings(first: 5) { nodes { evidence(first: 5) { nodes { quote article { title } } } } } } } }',
    4,
  ],
  [
    'readouts of two meetings',
    '{ meetings(first: 2) { nodes { readouts { side { key } onlyHere { key } positions { statement } } } } }',
    3,
  ],
  [
    'a network',
    '{ network(filter: { level: COUNTRY }) { nodes { label degree } links { meetingCount topTopics { label } } } }',
    2,
  ],
  ['a matrix', '{ positionMatrix { actors { name } topics { label } cells { net latest { statement } } } }', 2],
  [
    'a timeline with participants',
    '{ timeline(filter: {}) { edges { date node { ... on Meeting { participants { nodes { name } } } ... on Position { statement } } } } }',
    1,
  ],
  [
    'paths of two steps and more',
    '{ paths(from: "person:dmytro-kuleba", to: "person:sergey-lavrov", maxLength: 4) { paths { steps { from { name } meeting { key } } } } }',
    6,
  ],
  ['publishers and figures', '{ publishers { publisher } stats { meetingCount } }', 2],
  [
    'offices and whom all represent',
    '{ people { nodes { name offices { nodes { office { title } } } represents { name } } } }',
    3,
  ],
  [
    'an article with its facts',
    '{ article(key: "article:est-kyiv") { text meetings { key } positions { statement } mentions { text } people { name } } }',
    5,
  ],
];
