/** What somebody is charged with doing, and not with having done: `charged the envoy with overseeing the vote`. */
export const tasks: ReadonlySet<string> = new Set(
  (
    'verify oversee monitor supervise implement ensure investigate lead draft prepare manage enforce coordinate organize ' +
    'organise promote maintain find rebuild protect safeguard conduct collect handle review negotiate mediate run restore ' +
    'guard secure build develop determine examine assess deliver'
  ).split(' '),
);
