export { NoticeError } from './schedule/notice-error.ts';
export { noticeDates, safeNoticeDates } from './schedule/notice.ts';
export type { NoticeDates, NoticeGiven } from './schedule/notice-types.ts';
