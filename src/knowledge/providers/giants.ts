/**
 * Ends of the names of the mail servers of the largest providers. They always answer: where several of them
 * time out, the way out is closed on the sending side.
 */
export const giants: readonly string[] = [
  'google.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoodns.net',
  'icloud.com',
  'gmx.net',
  'web.de',
  'mail.ru',
  'yandex.ru',
  'yandex.net',
  'protonmail.ch',
  'comcast.net',
  'orange.fr',
  'qq.com',
];
