/** Names of the protocol (RFC 5321), which people write beside a code in any language, and which say nothing of it. */
export const protocolNames = ['smtp', 'esmtp'] as const;
