/** The one chunk of `components/parts/with-data.tsx`. */
export { NotNow } from '../not-now/NotNow.tsx';
export { Asked } from './Asked.tsx';
export { AtRest } from './AtRest.tsx';
export { NextLines } from './NextLines.tsx';
