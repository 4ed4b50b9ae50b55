/** How long a stretch of work may hold up the page, in ms: what is longer is felt. */
const STRETCH = 50;

/** Cuts long work so that the page stays responsive. */
export interface Pace {
  /** Whether the present stretch has lasted long enough; asks the clock only now and then. */
  isOver(): boolean;
  /** Begins a new stretch, after what took time without holding up the page. */
  begin(): void;
  /** Lets the page have its turn, then begins a new stretch. */
  rest(): Promise<void>;
}

/** The call begins the first stretch. */
export function createPace(): Pace {
  let end = 0;
  let asked = 0;
  const begin = () => {
    end = performance.now() + STRETCH;
  };
  begin();
  return {
    isOver() {
      asked += 1;
      return asked % 32 === 0 && performance.now() >= end;
    },
    begin,
    async rest() {
      await new Promise((resolve) => setTimeout(resolve));
      begin();
    },
  };
}
