/** Whether `/`, `n` and `p` do something by themselves: who speaks to a computer may turn them off (WCAG 2.1.4). */
export const lettersWork = (): boolean => new URLSearchParams(location.search).get('keys') !== 'off';
