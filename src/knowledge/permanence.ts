/** Whether the same message may get through later (RFC 5321 section 4.2.1). */
export type Permanence = 'permanent' | 'temporary' | 'not-an-error';
