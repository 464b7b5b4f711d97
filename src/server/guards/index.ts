export { contentPolicy, secureHeaders } from './headers.js';
export { checkHost, checkOrigin, isLoopback, type Place, servedNames } from './names.js';
export { defaultRates, limitRate, limitWrongTokens, type Rates } from './rate.js';
export { Admission, newToken } from './token.js';
