/** Who must act. `nobody` means: wait, the mail servers go on by themselves. */
export const owners = ['you', 'your-provider', 'recipient', 'recipient-provider', 'nobody'] as const;

export type Owner = (typeof owners)[number];
