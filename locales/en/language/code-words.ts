/** Words that people write beside a code, in any of their forms. */
export const codeWords = 'error, errors, err, code, codes, status, reply, response';
