/**
 * Whether single letters and numbers do something: a setting, because whoever speaks to the computer presses them
 * by accident (WCAG 2.1.4). It stands on `<html data-keys>`; Enter, Space, Tab and Escape always work.
 */
export const singleKeys = (): boolean => document.documentElement.dataset.keys !== 'off';
