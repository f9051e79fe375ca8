import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { Condition, TieCondition } from '../selection/condition.ts';
import { compileOperator } from './compile-operator.ts';
import { heldOn } from './compile-validity.ts';
import { matchNeighbours, type Rules } from './match-step.ts';

function compileTie(condition: TieCondition, node: MatchedNode, rules: Rules): Cypher.Predicate {
  const { traversal, asOf, end, wanted } = condition;
  const step = matchNeighbours(node, traversal, rules);
  const held = asOf && step.tie ? [heldOn(step.tie, asOf, rules)] : [];
  const predicate = Cypher.and(...step.seen, ...held, compileCondition(end, step.node, rules));
  const match = new Cypher.Match(step.pattern);
  const exists = new Cypher.Exists(predicate ? match.where(predicate) : match);
  return wanted ? exists : Cypher.not(exists);
}

function compileKinds(kinds: readonly string[], node: Cypher.Node, { catalog }: Rules): Cypher.Predicate {
  const known = kinds.filter((kind) => catalog.typeNamed(kind)).map((kind) => node.hasLabel(kind));
  return Cypher.or(...known) ?? Cypher.false;
}

/** What does not hold includes what cannot be told: a missing value never fulfils a condition, so it fulfils its opposite. */
function compileNot(predicate: Cypher.Predicate | undefined): Cypher.Predicate {
  return predicate ? Cypher.not(Cypher.coalesce(predicate, Cypher.false)) : Cypher.false;
}

/** The Cypher of a condition on a node; undefined where it always holds. Values become parameters. */
export function compileCondition(condition: Condition, node: MatchedNode, rules: Rules): Cypher.Predicate | undefined {
  switch (condition.is) {
    case 'all':
      return Cypher.and(...condition.of.flatMap((part) => compileCondition(part, node, rules) ?? []));
    case 'any': {
      const parts = condition.of.map((part) => compileCondition(part, node, rules) ?? Cypher.true);
      return Cypher.or(...parts) ?? Cypher.false;
    }
    case 'not':
      return compileNot(compileCondition(condition.of, node, rules));
    case 'kind':
      return compileKinds(condition.kinds, node, rules);
    case 'id':
      return compileOperator(condition.operator, node.property('id'), condition.value);
    case 'property': {
      const value = propertyValue(node, condition.property, rules.visibility);
      return compileOperator(condition.operator, value, condition.value);
    }
    case 'tie':
      return compileTie(condition, node, rules);
  }
}
