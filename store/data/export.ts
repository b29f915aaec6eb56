/** Everything on this computer as one file. */
export { exportText } from '../../browser/export.ts';
