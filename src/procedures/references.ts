import { isZone } from './calendar.js';
import { type Difference, hasReading, type Path } from './examples.js';
import { ruleOf } from './rules.js';
import type { Condition, Procedure } from './schema.js';

/** Names in a procedure that mean nothing there: acts, premises, stages, roles, matters, readings and rules. */
export function danglingNames(procedure: Procedure): Difference[] {
  const found: Difference[] = [];
  const { acts, matters, premises, roles, stages, readings, cases } = procedure;
  const known = {
    act: new Set(Object.keys(acts)),
    matter: new Set(Object.keys(matters)),
    premise: new Set(Object.keys(premises)),
    role: new Set(Object.keys(roles)),
    stage: new Set(stages.map(({ id }) => id)),
  };
  const check = (kind: keyof typeof known, id: string | undefined, path: Path) => {
    if (id === undefined || known[kind].has(id)) return;
    const there = [...known[kind]].join(', ');
    found.push({ path, message: `no ${kind} has the id ${id}${there ? `; there are: ${there}` : ''}` });
  };
  const checkBy = (by: string | undefined, path: Path) => {
    if (by !== 'opener') check('role', by, path);
  };
  const checkAll = (conditions: readonly Condition[], path: Path) => {
    for (const condition of conditions) {
      if (typeof condition === 'string') check('premise', condition, path);
      else if ('not' in condition) checkAll([condition.not], path);
      else if ('any' in condition) checkAll(condition.any, path);
      else if ('matter' in condition) check('matter', condition.matter, path);
      else check('stage', condition.stage, path);
    }
  };
  const checkEffect = (effect: Readonly<Record<string, unknown>>, path: Path) => {
    for (const matter of Object.keys(effect)) check('matter', matter, [...path, 'effect', matter]);
  };

  for (const [id, { vote }] of Object.entries(acts))
    if (vote !== undefined && !ruleOf(procedure, vote))
      found.push({ path: ['acts', id, 'vote'], message: `no voting rule has the id ${vote}` });
  for (const [id, { of }] of Object.entries(matters)) check('role', of, ['matters', id, 'of']);
  for (const [id, role] of Object.entries(roles))
    for (const move of ['begins', 'ends'] as const)
      role[move].forEach(({ act, if: conditions }, i) => {
        check('act', act, ['roles', id, move, i, 'act']);
        checkAll(conditions, ['roles', id, move, i, 'if']);
      });
  stages.forEach((stage, i) => {
    const at: Path = ['stages', i];
    if (stages.findIndex(({ id }) => id === stage.id) !== i)
      found.push({ path: [...at, 'id'], message: `another stage has the id ${stage.id}` });
    if (!isZone(stage.zone)) found.push({ path: [...at, 'zone'], message: `no time zone is called ${stage.zone}` });
    stage.begins.forEach(({ act, by, after, if: conditions }, j) => {
      check('act', act, [...at, 'begins', j, 'act']);
      checkBy(by, [...at, 'begins', j, 'by']);
      for (const id of after?.stages ?? []) check('stage', id, [...at, 'begins', j, 'after']);
      checkAll(conditions, [...at, 'begins', j, 'if']);
    });
    stage.extended.forEach(({ act, by, if: conditions }, j) => {
      check('act', act, [...at, 'extended', j, 'act']);
      checkBy(by, [...at, 'extended', j, 'by']);
      checkAll(conditions, [...at, 'extended', j, 'if']);
    });
    stage.paused.forEach(({ act, resumes, by, if: conditions }, j) => {
      check('act', act, [...at, 'paused', j, 'act']);
      check('act', resumes, [...at, 'paused', j, 'resumes']);
      checkBy(by, [...at, 'paused', j, 'by']);
      checkAll(conditions, [...at, 'paused', j, 'if']);
    });
    stage.exits.forEach((exit, j) => {
      check('act', exit.act, [...at, 'exits', j, 'act']);
      checkBy(exit.by, [...at, 'exits', j, 'by']);
      checkAll([...exit.when, ...exit.if], [...at, 'exits', j]);
      checkEffect(exit.effect, [...at, 'exits', j]);
    });
    stage.outcome.forEach((outcome, j) => {
      checkAll(outcome.if, [...at, 'outcome', j, 'if']);
      checkEffect(outcome.effect, [...at, 'outcome', j]);
    });
  });
  readings.forEach(({ holds, denies }, i) => {
    for (const id of holds) check('premise', id, ['readings', i, 'holds']);
    for (const id of denies) check('premise', id, ['readings', i, 'denies']);
    for (const id of holds.filter((one) => denies.includes(one)))
      found.push({ path: ['readings', i, 'denies'], message: `${id} is both held and denied` });
  });
  if (known.premise.size && !readings.length)
    found.push({ path: ['premises'], message: 'sides differ on premises: say under `readings` which side holds what' });
  cases.forEach(({ facts, expects }, i) => {
    facts.forEach(({ act }, j) => {
      check('act', act, ['cases', i, 'facts', j, 'act']);
    });
    expects.forEach(({ reading, running = {}, passed = {}, refused = [], matters: standings = {} }, j) => {
      const at: Path = ['cases', i, 'expects', j];
      if (reading !== undefined && !hasReading(procedure, reading))
        found.push({ path: [...at, 'reading'], message: `no reading has the id ${reading}` });
      for (const id of Object.keys(running)) check('stage', id, [...at, 'running', id]);
      for (const id of Object.keys(passed)) check('stage', id, [...at, 'passed', id]);
      for (const id of refused) check('act', id, [...at, 'refused']);
      for (const id of Object.keys(standings)) check('matter', id.split('/')[0], [...at, 'matters', id]);
    });
  });
  return found;
}
