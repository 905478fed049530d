import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

/** The same graph served by @neo4j/graphql on the same labels. Run by the benchmark: node server.mjs bolt://HOST:PORT. */
const TYPES = /* GraphQL */ `
  type Actor @node {
    key: String!
    name: String!
    kind: String!
    meetings: [Meeting!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "TookPart")
    positions: [Position!]! @relationship(type: "HOLDS", direction: OUT)
  }
  type Topic @node {
    key: String!
    label: String!
    positions: [Position!]! @relationship(type: "ON", direction: IN, properties: "Tagged")
  }
  type TookPart @relationshipProperties {
    role: String!
    listed: Boolean!
    slot: String!
  }
  type Tagged @relationshipProperties {
    tagged: Boolean!
    slot: String!
  }
  type Meeting @node {
    key: String!
    title: String!
    edtf: String
    format: String!
    status: String!
    sortKey: String!
    sortDate: String!
    participants: [Actor!]! @relationship(type: "TOOK_PART", direction: IN, properties: "TookPart")
    topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT, properties: "Tagged")
  }
  type Position @node {
    key: String!
    stance: String!
    polarity: Int!
    statement: String!
    edtf: String
    sortKey: String!
    holders: [Actor!]! @relationship(type: "HOLDS", direction: IN)
    targets: [Actor!]! @relationship(type: "TOWARD", direction: OUT)
    topics: [Topic!]! @relationship(type: "ON", direction: OUT, properties: "Tagged")
  }
`;

const driver = neo4j.driver(process.argv[2], undefined, { disableLosslessIntegers: true });
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, maskedErrors: false, context: { driver } });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => process.send?.({ theirs: server.address().port }));
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
