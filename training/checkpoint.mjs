// The state of training between epochs: weights, both moments, the average, the generator, the step.
import fs from 'node:fs';
import path from 'node:path';

export function openCheckpoint(folder, parameters, random) {
  const file = path.join(folder, 'checkpoint.bin');
  const note = path.join(folder, 'checkpoint.json');
  return {
    /** Restores what is there; answers the step and the number of epochs done. */
    restore() {
      if (!fs.existsSync(note)) return { at: 0, epoch: 0 };
      const state = JSON.parse(fs.readFileSync(note, 'utf8'));
      const bytes = fs.readFileSync(file);
      parameters.saved.forEach((b, i) => {
        b.view.set(new Float32Array(bytes.buffer, bytes.byteOffset + i * parameters.size * 4, parameters.size));
      });
      random.restore(state.random);
      return state;
    },
    save(at, epoch) {
      const bytes = parameters.saved.map(({ view }) => Buffer.from(view.buffer, view.byteOffset, view.byteLength));
      fs.writeFileSync(`${file}.tmp`, Buffer.concat(bytes));
      fs.renameSync(`${file}.tmp`, file);
      fs.writeFileSync(note, JSON.stringify({ at, epoch, random: random.state() }));
    },
  };
}
