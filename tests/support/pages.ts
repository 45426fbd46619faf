import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';

// Pages are loaded when they are gone to, and React's act() can't wait for what suspends inside an
// event. So events run as in a browser, and tests wait for what a person would see.
configure({ eventWrapper: (dispatch) => dispatch() });

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

afterEach(() => {
  cleanup();
});
