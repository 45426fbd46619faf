export const loginFailed = {
  'wrong-password': `
    wrong password, authentication failed, login failed, password not accepted, can't log in,
    asks for password again, bad credentials, username incorrect, password wrong, password incorrect,
    incorrect password, invalid credentials, invalid login, can not log in, login not working, password not working,
    keeps asking for password, forgot password, username and password not accepted, sign in failed, user name wrong,
    password, login, username, user name, sign in, login error, login problem, login details wrong, bad password,
    credentials, password rejected, password asked again, cannot sign in, auth failed, auth error,
    authentication error, authentication failure, authentication unsuccessful, mail app asks for password,
    can't verify account, cannot verify account, account verification failed, check username and password,
    forgot my password, reset password, wrong username, login name, password prompt, password keeps popping up,
    email login, password no longer works, password does not work, password stopped working, login rejected,
    login refused, smtp credentials, user or password wrong, cannot log in to email, login is not accepted,
    cannot log in, unable to sign in, cannot authenticate, could not authenticate, failed to authenticate,
    authentication rejected, unable to authenticate, login to my mailbox fails, password refused, password fails,
    wants my password again, won't accept my password, says password incorrect, incorrect username,
    login does not work, login invalid, cannot access my email, sign in problem, sign in error,
    user name or password incorrect, changed my password, new password not working, password is wrong,
    password reset, bad username or password, access to mailbox denied, login credentials,
    authentication credentials, outlook won't accept password, email login failing, email login failed,
    login keeps failing, phone says password wrong, password popup, wrong login details, website form login fails,
    plugin login fails
  `,
  'app-password': `
    app password, application specific password, two factor, two-step verification, 2fa, mfa,
    two factor authentication, 2 step verification, multi factor, app specific password, security code,
    second factor, verification code, two step login
  `,
  'login-first': `
    authentication required, must authenticate, smtp login, log in to send, server requires authentication,
    can receive but not send, not logged in, smtp authentication, smtp auth, outgoing server needs login,
    turn on authentication, need authentication, smtp needs login, please log in, must log in,
    receive but cannot send, can receive can not send, server requires login, authentication not enabled,
    authentication is needed to send, client not authenticated, not logged into server,
    outgoing server requires authentication, enable smtp authentication, server wants authentication,
    website form needs login, not logged in cannot send
  `,
  'login-encrypt-first': `
    must issue starttls, tls required, starttls first, ssl settings, unencrypted connection, starttls,
    plain text password, ssl required, tls before login, port 587, port 465
  `,
  'login-method-refused': `
    authentication mechanism, auth method not supported, basic authentication disabled, less secure apps, oauth,
    unrecognized authentication type, basic auth, modern authentication, old mail program, auth not supported,
    no supported authentication, less secure, old outlook, basic authentication, legacy authentication, modern auth,
    authentication method
  `,
  'login-confirm': `
    sign in via browser, web login required, verify it's you, unusual login, suspicious login, new device
  `,
  'login-locked': `
    too many login attempts, account locked, too many failed logins, login temporarily blocked, locked out,
    account locked after too many tries, too many attempts, too many tries, temporarily locked, login blocked,
    account temporarily locked, my account is locked, account is locked, locked out of account,
    too many password attempts
  `,
  'login-switched-off': `
    smtp auth disabled, authenticated smtp, smtpclientauthentication is disabled, scanner cannot send, printer mail,
    office 365 smtp, printer can not send email, scan to email, scanner email, copier, multifunction printer,
    scan to email not working, scan to email does not work, scanner does not work, printer email not working
  `,
  'account-disabled': `
    account disabled, user account disabled, account closed, login disabled, login switched off
  `,
  'login-server-trouble': `
    temporary authentication failure, login service down, cannot authenticate now, authentication server error
  `,
  'login-protocol': `
    auth protocol error, cannot decode, base64, authentication aborted, login error program, auth line too long
  `,
  'password-change-needed': `
    password expired, password transition needed, change password, password must be renewed, old password,
    password has expired, expired password
  `,
  'mailbox-locked-for-spam': `
    mailbox locked for spam, account blocked spam, can receive but not send, hacked mailbox, account compromised,
    my account was hacked, account hacked, hacked, someone sends spam from my account, locked for spam,
    account locked because of spam, locked because of spam, mailbox hacked, email compromised, account was hijacked,
    spam is being sent from my address, my account sends spam, account blocked because of spam, account locked spam,
    account closed because of spam, account disabled for sending spam, spam sent from my account,
    someone else sends from my account, my mailbox sends spam
  `,
  'client-incoming-refused': `
    pop error, pop3 does not work, server responded err
  `,
  'reply-503': `
    bad sequence of commands, not logged in, need rcpt first, need mail before rcpt,
    valid rcpt command must precede data
  `,
  'reply-535': `
    authentication failed, wrong password, login failed, bad credentials, username and password not accepted,
    authentication credentials invalid, incorrect authentication data
  `,
};
