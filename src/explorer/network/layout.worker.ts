import { type LayoutInput, layout } from './layout.ts';

/** Lays out what it is sent and posts positions after each batch of steps. */
self.addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  for (const state of layout(event.data)) {
    self.postMessage(state, { transfer: [state.x.buffer, state.y.buffer] });
  }
});
