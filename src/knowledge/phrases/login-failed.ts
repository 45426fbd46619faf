import { phrasesOf } from './phrase.ts';

export const loginFailed = phrasesOf({
  'login-first': [
    'authentication required',
    'auth required',
    'must authenticate',
    'smtp auth',
    'not logged in',
    'please log in',
    'must check for new mail first',
    'unauthorized to send',
    'pop before smtp',
  ],
  'wrong-password': [
    'authentication failed',
    'authentication credentials',
    'invalid credentials',
    'username and password not accepted',
    'incorrect authentication',
    'login denied',
    'could not authenticate',
    'unable to authenticate',
    'login failed',
    'kirjautuminen epäonnistui',
    'bad username or password',
  ],
  'login-encrypt-first': ['must issue a starttls'],
  'app-password': ['application-specific password', 'app password'],
  'login-confirm': ['via your web browser'],
  'login-locked': ['too many login attempts'],
  'login-method-refused': ['basic authentication'],
});
