/** Words that people write beside a code, in any of their forms. */
export const codeWords = 'virhe, virheen, virhekoodi, koodi, koodin, vastauskoodi, tilakoodi';
