export { product } from './matrix';
export { recur, recurBack } from './recurrence';
export {
  adam, addBias, addTo, biasBack, gather, mask, near, nearBack, pair, pairBack, rectify, rectifyBack, scatter, spread, spreadBack,
  squares, surprise,
} from './rows';
