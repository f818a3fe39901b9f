// The floor that tone is measured against: it finds plain phrases in one pass over a dense table, and does nothing else.

/** The automaton of several phrases: for each state and unit the next state, and whether a phrase ends there. */
export function automaton(phrases) {
  const columns = new Uint8Array(65_536);
  let width = 1;
  for (const unit of new Set(phrases.flatMap((phrase) => phrase.split('')))) {
    columns[unit.charCodeAt(0)] = width;
    width += 1;
  }
  const next = [new Int32Array(width)];
  const ends = [false];
  for (const phrase of phrases) {
    let state = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const column = columns[phrase.charCodeAt(at)];
      if (next[state][column] === 0) {
        next[state][column] = next.length;
        next.push(new Int32Array(width));
        ends.push(false);
      }
      state = next[state][column];
    }
    ends[state] = true;
  }
  return dense(next, ends, width, columns);
}

/** Where no phrase goes on, the longest end of what was read that begins a phrase does. */
function dense(next, ends, width, columns) {
  const fallback = new Int32Array(next.length);
  const queue = [...next[0]].filter((state) => state !== 0);
  for (const state of queue) {
    ends[state] ||= ends[fallback[state]];
    for (let column = 0; column < width; column += 1) {
      const onward = next[fallback[state]][column];
      if (next[state][column] === 0) next[state][column] = onward;
      else {
        fallback[next[state][column]] = onward;
        queue.push(next[state][column]);
      }
    }
  }
  const table = new Int32Array(next.length * width);
  const found = new Uint8Array(next.length * width);
  for (const [state, row] of next.entries()) {
    table.set(
      row.map((one) => one * width),
      state * width,
    );
    found[state * width] = ends[state] ? 1 : 0;
  }
  return { table, found, columns };
}

/** How many times a phrase ends in a text. */
export function count({ table, found, columns }, text) {
  let state = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = table[state + columns[text.charCodeAt(at)]];
    sum += found[state];
  }
  return sum;
}
