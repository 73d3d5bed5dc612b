/** Time expressions after TIMEX3 (TimeML 1.2.1): recognised paragraph by paragraph, then resolved over the whole article. */
export { recogniseTimes, type LocalTime } from './recognise';
export { resolveTimes } from './resolve';
