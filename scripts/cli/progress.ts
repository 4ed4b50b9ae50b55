const WIDTH = 24;
const INTERVAL = 100;

/** What is going on, on a terminal alone. */
export interface Progress {
  step(): void;
  end(): void;
}

/** A bar on standard error: done, of how many, how fast. */
export function showProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { step() {}, end() {} };
  const start = performance.now();
  let done = 0;
  let shown = 0;
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH);
    const rate = (done / (performance.now() - start)) * 1000;
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    process.stderr.write(`\r${bar} ${done}/${total} ${rate.toFixed(0)}/s `);
  };
  return {
    step() {
      done += 1;
      if (performance.now() - shown < INTERVAL && done < total) return;
      shown = performance.now();
      draw();
    },
    end() {
      process.stderr.write('\r\u001b[K');
    },
  };
}
