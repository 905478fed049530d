import { render } from 'preact';
import { Frame } from './parts/frame.tsx';
import { startRouter } from './router.ts';

const page = document.getElementById('page');
if (page !== null) {
  startRouter();
  render(<Frame />, page);
}
