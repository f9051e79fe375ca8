import { describe, expect, it } from 'vitest';
import { capture, statementOf } from './capture.ts';

describe('a compiled statement', () => {
  it('finds an entity by its id on the unique index', async () => {
    expect(await statementOf('{ entity(id: "agency:a") { name } }')).toMatchInlineSnapshot(`
      {
        "params": {
          "param0": "agency:a",
        },
        "text": "MATCH (this0:Entity)
      WHERE this0.id = $param0
      RETURN [this0.id, this0.name] AS answer",
      }
    `);
  });

  it('sorts and limits a list before anything of it is projected', async () => {
    const source = '{ agencies(where: { country: { equals: "country:a" } }, first: 2) { nodes { name } } }';
    expect(await statementOf(source)).toMatchInlineSnapshot(`
      {
        "params": {
          "param0": "country:a",
          "param1": 3n,
        },
        "text": "RETURN [COLLECT {
        MATCH (this0:Agency)
        WHERE this0.country = $param0
        WITH this0
        ORDER BY this0.name ASC, this0.id ASC
        LIMIT $param1
        RETURN [[this0.id, this0.name]] AS var1
      }, NULL] AS answer",
      }
    `);
  });

  it('counts without collecting, and only where a total is asked for', async () => {
    const { text: cypher } = await statementOf('{ agencies { totalCount } }');
    expect(cypher).toBe('RETURN [NULL, COUNT {\n  MATCH (this0:Agency)\n}] AS answer');
    expect((await statementOf('{ agencies { nodes { id } } }')).text).not.toContain('COUNT');
  });

  it('joins the sources of evidence in the same statement', async () => {
    const { text: cypher } = await statementOf('{ topics { nodes { evidence { locator source { title } } } } }');
    expect(cypher).toContain('MATCH (this2:Source)');
    expect(cypher.match(/RETURN .* AS answer/s)).not.toBeNull();
  });

  it('keeps its text when only values change', async () => {
    const source = `query ($name: String, $first: Int, $date: Date, $order: SortDirection) {
      agencies(where: { name: { contains: $name } }, first: $first, asOf: $date, orderBy: [{ field: NAME, direction: $order }]) {
        nodes { name memberOf(first: $first, asOf: $date) { edges { since node { name } } } }
      }
    }`;
    const one = await statementOf(source, { name: 'a', first: 3, date: '2003', order: 'ASC' });
    const other = await statementOf(source, { name: "b' OR 1=1", first: 40, date: '2017-10-19', order: 'ASC' });
    expect(other.text).toBe(one.text);
    expect(other.params).not.toEqual(one.params);
  });

  it('keeps its text whatever its fields are called in the answer', async () => {
    const plain = await statementOf('{ agencies { nodes { id name memberOf { edges { since node { name } } } } } }');
    const renamed = await statementOf(
      '{ a: agencies { b: nodes { c: id d: name e: memberOf { f: edges { g: since h: node { i: name } } } } } }',
    );
    expect(renamed).toEqual(plain);
  });

  it('gives limits as integers', async () => {
    const { params } = await statementOf('{ agencies(first: 7) { nodes { id } } }');
    expect(Object.values(params)).toContainEqual(8n);
  });

  it('is frozen', async () => {
    const statement = await statementOf('{ agencies { totalCount } }');
    expect(Object.isFrozen(statement) && Object.isFrozen(statement.params)).toBe(true);
  });

  it('leaves out what @skip and @include leave out', async () => {
    const source =
      'query ($no: Boolean!) { agencies { nodes { name url @include(if: $no) description @skip(if: true) } } }';
    const { text: cypher } = await statementOf(source, { no: false });
    expect(cypher).toContain('this0.name');
    expect(cypher).not.toContain('url');
    expect(cypher).not.toContain('description');
  });

  it('reads the same field twice under two aliases', async () => {
    const { text: cypher } = await statementOf(
      '{ agencies { nodes { a: memberOf(first: 1) { totalCount } b: memberOf(asOf: "2003") { totalCount } } } }',
    );
    expect(cypher.match(/COUNT \{\s+MATCH \(this0\)-\[this\d:MEMBER_OF\]->/g)).toHaveLength(2);
    expect(cypher.match(/sinceDay IS NULL/g)).toHaveLength(1);
  });

  it('reads one value for fields of two kinds that mean the same, and two where they differ', async () => {
    const same = await statementOf('{ entity(id: "a") { ... on Agency { n: url } ... on NGO { n: url } } }');
    expect(same.text.match(/url/g)).toHaveLength(1);
    const differ = await statementOf('{ entity(id: "a") { ... on Agency { n: url } ... on NGO { n: description } } }');
    expect(differ.text).toContain('[this0.id, this0.url, this0.description]');
  });

  it('names the kinds that a field reads where its tie may reach others', async () => {
    const { text: cypher } = await statementOf(
      '{ countries { nodes { programs { totalCount } coveredBy { totalCount } } } }',
    );
    expect(cypher).toContain('<-[this1:COVERS_COUNTRY]-(this2:Program)');
    expect(cypher).toContain('<-[this3:COVERS_COUNTRY]-(this4:Entity)');
  });

  it('grows with the document, not with the number of kinds that an interface has', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'name' : `ties(first: 2) { nodes { ${nested(depth - 1)} } }`;
    const lengths = await Promise.all(
      [1, 2, 3, 4].map(async (depth) => (await statementOf(`{ entity(id: "a") { ${nested(depth)} } }`)).text.length),
    );
    const steps = lengths.slice(1).map((length, index) => length - (lengths[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(500);
  });

  it('is one for each root field', async () => {
    const { statements } = await capture(
      '{ a: agencies { totalCount } b: ngos { totalCount } entity(id: "x") { id } }',
    );
    expect(statements).toHaveLength(3);
  });
});
