import { buildSchema, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/graphql/print-schema.ts';
import { schema } from '../../src/graphql/schema.ts';

interface Described {
  readonly name: string;
  readonly description?: string | null;
}
interface FieldLike extends Described {
  readonly args?: readonly Described[];
}

describe('the schema', () => {
  it('is what schema/api.graphql says (vitest -u writes it)', async () => {
    await expect(printedSchema()).toMatchFileSnapshot('../../schema/api.graphql');
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of Object.values(buildSchema(printedSchema()).getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      if (!type.description) bare.push(type.name);
      if ('getValues' in type)
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields()) as FieldLike[])
        for (const thing of [field, ...(field.args ?? [])])
          if (!thing.description) bare.push(`${type.name}.${field.name} ${thing === field ? '' : thing.name}`);
    }
    expect(bare).toEqual([]);
  });

  it('stays small: 150 types at most, built in 200 ms', () => {
    const types = Object.keys(schema().getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(types.length).toBeLessThanOrEqual(150);
  });
});
