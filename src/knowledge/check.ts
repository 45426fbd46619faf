/** The checks of the wizard, in the guide's order. */
export type Check = 'product' | 'webmail' | 'login' | 'maintenance' | 'mx';
