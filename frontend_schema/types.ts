// Made by `./reskontra schema` of the schemas and the documents. Do not edit.

export namespace Platform {
  export type Maybe<T> = T | null;
  export type InputMaybe<T> = Maybe<T>;
  export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
  export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
  export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
  export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
  export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
  /** All built-in and custom scalars, mapped to their actual values */
  export type Scalars = {
    ID: { input: string; output: string; }
    String: { input: string; output: string; }
    Boolean: { input: boolean; output: boolean; }
    Int: { input: number; output: number; }
    Float: { input: number; output: number; }
    /** An instant, given with an offset and answered in UTC: `2026-11-23T13:05:00.000Z`. */
    DateTime: { input: string; output: string; }
    /** An e-mail address. */
    EmailAddress: { input: string; output: string; }
    /** A language we speak: `sv` or `en`. */
    Locale: { input: string; output: string; }
  };

  /** A device or a program that is logged in (inloggning). */
  export type ActiveSession = Node & {
    id: Scalars['ID']['output'];
    userAgent: Scalars['String']['output'];
    ipAddress: Scalars['String']['output'];
    createdAt: Scalars['DateTime']['output'];
    lastSeenAt: Scalars['DateTime']['output'];
    expiresAt: Scalars['DateTime']['output'];
    /** Whether this is the session that asks. */
    isCurrent: Scalars['Boolean']['output'];
  };

  /** A program's key to a firm (API-nyckel), without the key itself. */
  export type ApiToken = Node & {
    id: Scalars['ID']['output'];
    name: Scalars['String']['output'];
    scopes: Array<Scalars['String']['output']>;
    createdAt: Scalars['DateTime']['output'];
    expiresAt: Scalars['DateTime']['output'];
    lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  };

  /** Why it was refused. */
  export type ApiTokenCreateErrorCode =
    | 'NOT_FOUND'
    | 'OUT_OF_RANGE'
    | 'REQUIRED'
    | 'SCOPE_NOT_YOURS'
    | 'SCOPE_UNKNOWN'
    | 'TOO_LONG'
    | '%future added value';

  /** What the key is called, what it opens, and for how long. */
  export type ApiTokenCreateInput = {
    tenantId: Scalars['ID']['input'];
    name: Scalars['String']['input'];
    scopes: Array<Scalars['String']['input']>;
    lifeDays?: Scalars['Int']['input'];
  };

  /** The new key, shown this once. */
  export type ApiTokenCreatePayload = {
    apiToken?: Maybe<ApiToken>;
    token?: Maybe<Scalars['String']['output']>;
    userErrors: Array<ApiTokenCreateUserError>;
  };

  /** What stands in the way. */
  export type ApiTokenCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ApiTokenCreateErrorCode;
  };

  /** Why it was refused. */
  export type ApiTokenRevokeErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** Which key to end. */
  export type ApiTokenRevokeInput = {
    tenantId: Scalars['ID']['input'];
    id: Scalars['ID']['input'];
  };

  /** The key that was ended. */
  export type ApiTokenRevokePayload = {
    revokedApiTokenId?: Maybe<Scalars['ID']['output']>;
    userErrors: Array<ApiTokenRevokeUserError>;
  };

  /** What stands in the way. */
  export type ApiTokenRevokeUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ApiTokenRevokeErrorCode;
  };

  /** Why it was refused. */
  export type EmailConfirmErrorCode =
    | 'LINK_INVALID'
    | '%future added value';

  /** The token of the link in the letter. */
  export type EmailConfirmInput = {
    token: Scalars['String']['input'];
  };

  /** Whether the address is confirmed. */
  export type EmailConfirmPayload = {
    isConfirmed: Scalars['Boolean']['output'];
    userErrors: Array<EmailConfirmUserError>;
  };

  /** What stands in the way. */
  export type EmailConfirmUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: EmailConfirmErrorCode;
  };

  /** Why it was refused. */
  export type EmailConfirmationResendErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** Write to the viewer's address once more; `client` is for the log alone. */
  export type EmailConfirmationResendInput = {
    client?: InputMaybe<Scalars['String']['input']>;
  };

  /** Whether a new letter is on its way. */
  export type EmailConfirmationResendPayload = {
    isSent: Scalars['Boolean']['output'];
    userErrors: Array<EmailConfirmationResendUserError>;
  };

  /** What stands in the way. */
  export type EmailConfirmationResendUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: EmailConfirmationResendErrorCode;
  };

  /** A part of the machinery that shows that it lives. */
  export type Heartbeat = {
    name: Scalars['String']['output'];
    beatenAt: Scalars['DateTime']['output'];
  };

  /** An invitation that waits for its answer (inbjudan). */
  export type Invitation = Node & {
    id: Scalars['ID']['output'];
    email: Scalars['EmailAddress']['output'];
    role: Role;
    createdAt: Scalars['DateTime']['output'];
    expiresAt: Scalars['DateTime']['output'];
  };

  /** Why it was refused. */
  export type InvitationAcceptErrorCode =
    | 'ALREADY_MEMBER'
    | 'LINK_INVALID'
    | 'SIGN_IN_LOCKED'
    | 'SIGN_IN_REFUSED'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'PASSWORD_TOO_SHORT'
    | '%future added value';

  /** The token of the link, and who comes; somebody known gives only the password. */
  export type InvitationAcceptInput = {
    token: Scalars['String']['input'];
    password: Scalars['String']['input'];
    name?: Scalars['String']['input'];
    locale?: Scalars['String']['input'];
  };

  /** A session for the new member. */
  export type InvitationAcceptPayload = {
    session?: Maybe<Session>;
    userErrors: Array<InvitationAcceptUserError>;
  };

  /** What stands in the way. */
  export type InvitationAcceptUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvitationAcceptErrorCode;
  };

  /** Why it was refused. */
  export type InvitationCreateErrorCode =
    | 'ALREADY_MEMBER'
    | 'EMAIL_INVALID'
    | 'REQUIRED'
    | 'ROLE_NOT_YOURS'
    | 'TOO_LONG'
    | '%future added value';

  /** Whom to ask into which firm, and as what. */
  export type InvitationCreateInput = {
    tenantId: Scalars['ID']['input'];
    email: Scalars['String']['input'];
    role: Role;
  };

  /** The invitation that is on its way. */
  export type InvitationCreatePayload = {
    invitationId?: Maybe<Scalars['ID']['output']>;
    userErrors: Array<InvitationCreateUserError>;
  };

  /** What stands in the way. */
  export type InvitationCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvitationCreateErrorCode;
  };

  /** What somebody who holds the link of an invitation is asked (inbjudan). */
  export type InvitationLetter = {
    tenantName: Scalars['String']['output'];
    email: Scalars['EmailAddress']['output'];
    role: Role;
    /** Whether they have an account already, and give its password to come in. */
    isKnown: Scalars['Boolean']['output'];
  };

  /** Why it was refused. */
  export type InvitationRevokeErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** Which invitation to take back. */
  export type InvitationRevokeInput = {
    tenantId: Scalars['ID']['input'];
    id: Scalars['ID']['input'];
  };

  /** The invitation that was taken back. */
  export type InvitationRevokePayload = {
    revokedInvitationId?: Maybe<Scalars['ID']['output']>;
    userErrors: Array<InvitationRevokeUserError>;
  };

  /** What stands in the way. */
  export type InvitationRevokeUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvitationRevokeErrorCode;
  };

  /** Somebody who belongs to a firm (användare). */
  export type Member = Node & {
    id: Scalars['ID']['output'];
    name: Scalars['String']['output'];
    email: Scalars['EmailAddress']['output'];
    role: Role;
    isEmailConfirmed: Scalars['Boolean']['output'];
    sinceAt: Scalars['DateTime']['output'];
  };

  /** Why it was refused. */
  export type MemberRemoveErrorCode =
    | 'LAST_OWNER'
    | 'NOT_FOUND'
    | 'ROLE_NOT_YOURS'
    | '%future added value';

  /** Whom to show out. */
  export type MemberRemoveInput = {
    tenantId: Scalars['ID']['input'];
    id: Scalars['ID']['input'];
  };

  /** Who was shown out. */
  export type MemberRemovePayload = {
    removedMemberId?: Maybe<Scalars['ID']['output']>;
    userErrors: Array<MemberRemoveUserError>;
  };

  /** What stands in the way. */
  export type MemberRemoveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: MemberRemoveErrorCode;
  };

  /** Why it was refused. */
  export type MemberUpdateErrorCode =
    | 'LAST_OWNER'
    | 'NOT_FOUND'
    | 'ROLE_NOT_YOURS'
    | '%future added value';

  /** Whom to give which role. */
  export type MemberUpdateInput = {
    tenantId: Scalars['ID']['input'];
    id: Scalars['ID']['input'];
    role: Role;
  };

  /** Who was given which role. */
  export type MemberUpdatePayload = {
    memberId?: Maybe<Scalars['ID']['output']>;
    role?: Maybe<Role>;
    userErrors: Array<MemberUpdateUserError>;
  };

  /** What stands in the way. */
  export type MemberUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: MemberUpdateErrorCode;
  };

  /** What somebody is in a firm (behörighet). */
  export type Membership = {
    role: Role;
    tenant: Tenant;
    /** What the caller may do there: by the role, or by the key. */
    scopes: Array<Scalars['String']['output']>;
  };

  /** Mutation() */
  export type Mutation = {
    /** Make a key for a program (skapa API-nyckel); it is shown this once. */
    apiTokenCreate: ApiTokenCreatePayload;
    /** End a key at once (återkalla API-nyckel). */
    apiTokenRevoke: ApiTokenRevokePayload;
    /** Confirm an address with the link that was sent to it (bekräfta e-postadress). */
    emailConfirm: EmailConfirmPayload;
    /** Write to the viewer's address once more (skicka bekräftelsen igen). */
    emailConfirmationResend: EmailConfirmationResendPayload;
    /** Come into a firm by the link of an invitation (tacka ja). */
    invitationAccept: InvitationAcceptPayload;
    /** Ask somebody into a firm (bjud in), by a link that is sent to them. */
    invitationCreate: InvitationCreatePayload;
    /** Take an invitation back (dra tillbaka inbjudan). */
    invitationRevoke: InvitationRevokePayload;
    /** Show somebody out of a firm (ta bort användare); anybody may go themselves. */
    memberRemove: MemberRemovePayload;
    /** Give somebody another role in a firm (ändra roll). */
    memberUpdate: MemberUpdatePayload;
    /** Choose another password (byt lösenord); every other session is over. */
    passwordChange: PasswordChangePayload;
    /** Choose a new password by the link that was sent (nytt lösenord), and be logged in. */
    passwordReset: PasswordResetPayload;
    /** Have a link sent to one's address (glömt lösenord); the answer never tells who is known. */
    passwordResetRequest: PasswordResetRequestPayload;
    /** Log in (logga in). */
    sessionCreate: SessionCreatePayload;
    /** Log out (logga ut), here or on another device. */
    sessionDelete: SessionDeletePayload;
    /** Log out everywhere (logga ut överallt). */
    sessionDeleteAll: SessionDeleteAllPayload;
    /** A ticket that opens one socket within a minute (biljett), for `connection_init`. */
    sessionTicketCreate: SessionTicketCreatePayload;
    /** Open a firm (registrera företag), with a person who owns it and is logged in. */
    tenantSignUp: TenantSignUpPayload;
    /** Change one's own name or language (ändra mina uppgifter). */
    viewerUpdate: ViewerUpdatePayload;
  };


  /** Mutation() */
  export type MutationApiTokenCreateArgs = {
    input: ApiTokenCreateInput;
  };


  /** Mutation() */
  export type MutationApiTokenRevokeArgs = {
    input: ApiTokenRevokeInput;
  };


  /** Mutation() */
  export type MutationEmailConfirmArgs = {
    input: EmailConfirmInput;
  };


  /** Mutation() */
  export type MutationEmailConfirmationResendArgs = {
    input: EmailConfirmationResendInput;
  };


  /** Mutation() */
  export type MutationInvitationAcceptArgs = {
    input: InvitationAcceptInput;
  };


  /** Mutation() */
  export type MutationInvitationCreateArgs = {
    input: InvitationCreateInput;
  };


  /** Mutation() */
  export type MutationInvitationRevokeArgs = {
    input: InvitationRevokeInput;
  };


  /** Mutation() */
  export type MutationMemberRemoveArgs = {
    input: MemberRemoveInput;
  };


  /** Mutation() */
  export type MutationMemberUpdateArgs = {
    input: MemberUpdateInput;
  };


  /** Mutation() */
  export type MutationPasswordChangeArgs = {
    input: PasswordChangeInput;
  };


  /** Mutation() */
  export type MutationPasswordResetArgs = {
    input: PasswordResetInput;
  };


  /** Mutation() */
  export type MutationPasswordResetRequestArgs = {
    input: PasswordResetRequestInput;
  };


  /** Mutation() */
  export type MutationSessionCreateArgs = {
    input: SessionCreateInput;
  };


  /** Mutation() */
  export type MutationSessionDeleteArgs = {
    input: SessionDeleteInput;
  };


  /** Mutation() */
  export type MutationSessionDeleteAllArgs = {
    input: SessionDeleteAllInput;
  };


  /** Mutation() */
  export type MutationSessionTicketCreateArgs = {
    input: SessionTicketCreateInput;
  };


  /** Mutation() */
  export type MutationTenantSignUpArgs = {
    input: TenantSignUpInput;
  };


  /** Mutation() */
  export type MutationViewerUpdateArgs = {
    input: ViewerUpdateInput;
  };

  /** Anything that has an id of its own. */
  export type Node = {
    id: Scalars['ID']['output'];
  };

  /** Why it was refused. */
  export type PasswordChangeErrorCode =
    | 'PASSWORD_TOO_SHORT'
    | 'PASSWORD_WRONG'
    | 'SIGN_IN_LOCKED'
    | 'TOO_LONG'
    | '%future added value';

  /** The present password, and the one that is to be. */
  export type PasswordChangeInput = {
    currentPassword: Scalars['String']['input'];
    password: Scalars['String']['input'];
  };

  /** How many other sessions were ended. */
  export type PasswordChangePayload = {
    endedSessionCount: Scalars['Int']['output'];
    userErrors: Array<PasswordChangeUserError>;
  };

  /** What stands in the way. */
  export type PasswordChangeUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PasswordChangeErrorCode;
  };

  /** Why it was refused. */
  export type PasswordResetErrorCode =
    | 'LINK_INVALID'
    | 'PASSWORD_TOO_SHORT'
    | 'TOO_LONG'
    | '%future added value';

  /** The token of the link in the letter, and the new password. */
  export type PasswordResetInput = {
    token: Scalars['String']['input'];
    password: Scalars['String']['input'];
  };

  /** A session for who has the address. */
  export type PasswordResetPayload = {
    session?: Maybe<Session>;
    userErrors: Array<PasswordResetUserError>;
  };

  /** Why it was refused. */
  export type PasswordResetRequestErrorCode =
    | 'EMAIL_INVALID'
    | 'REQUIRED'
    | '%future added value';

  /** Whose password is forgotten. */
  export type PasswordResetRequestInput = {
    email: Scalars['String']['input'];
  };

  /** Said of every address, known or not. */
  export type PasswordResetRequestPayload = {
    isSent: Scalars['Boolean']['output'];
    userErrors: Array<PasswordResetRequestUserError>;
  };

  /** What stands in the way. */
  export type PasswordResetRequestUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PasswordResetRequestErrorCode;
  };

  /** What stands in the way. */
  export type PasswordResetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PasswordResetErrorCode;
  };

  /** Query() */
  export type Query = {
    /** A firm's programs' keys (API-nycklar). */
    apiTokensOfTenant?: Maybe<Array<ApiToken>>;
    /** When each part of the machinery, such as the schedule, last showed that it lives. */
    heartbeats?: Maybe<Array<Heartbeat>>;
    /** What the link of an invitation asks (inbjudan); null for any link that is not good. */
    invitation?: Maybe<InvitationLetter>;
    /** A firm's invitations that wait for their answers (inbjudningar). */
    invitationsOpen?: Maybe<Array<Invitation>>;
    /** What each role may do, and which it may give (behörigheter). */
    roles?: Maybe<Array<RoleScopes>>;
    /** Whether a firm can still be called this in addresses. */
    slugAvailability?: Maybe<SlugAvailability>;
    /** Everybody who belongs to a firm (användare). */
    tenantMembers?: Maybe<Array<Member>>;
    /** Who asks (jag), and the firms they belong to. */
    viewer?: Maybe<Viewer>;
  };


  /** Query() */
  export type QueryApiTokensOfTenantArgs = {
    tenantId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryInvitationArgs = {
    token: Scalars['String']['input'];
  };


  /** Query() */
  export type QueryInvitationsOpenArgs = {
    tenantId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QuerySlugAvailabilityArgs = {
    slug: Scalars['String']['input'];
  };


  /** Query() */
  export type QueryTenantMembersArgs = {
    tenantId: Scalars['ID']['input'];
  };

  /** What a person is in a firm (roll). */
  export type Role =
    | 'OWNER'
    | 'ADMIN'
    | 'ECONOMY'
    | 'SELLER'
    | 'CONSULTANT'
    | 'ACCOUNTANT'
    | '%future added value';

  /** What comes with a role (behörigheter). */
  export type RoleScopes = {
    role: Role;
    scopes: Array<Scalars['String']['output']>;
    /** The roles that one with this role may give to others. */
    mayGrant: Array<Role>;
  };

  /** A session that has just begun; its token is shown this once. */
  export type Session = {
    token: Scalars['String']['output'];
    expiresAt: Scalars['DateTime']['output'];
  };

  /** Why it was refused. */
  export type SessionCreateErrorCode =
    | 'SIGN_IN_LOCKED'
    | 'SIGN_IN_REFUSED'
    | '%future added value';

  /** Who logs in. */
  export type SessionCreateInput = {
    email: Scalars['String']['input'];
    password: Scalars['String']['input'];
  };

  /** A new session. */
  export type SessionCreatePayload = {
    session?: Maybe<Session>;
    userErrors: Array<SessionCreateUserError>;
  };

  /** What stands in the way. */
  export type SessionCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SessionCreateErrorCode;
  };

  /** Why it was refused. */
  export type SessionDeleteAllErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** End every session of the one who asks; `client` is for the log alone. */
  export type SessionDeleteAllInput = {
    client?: InputMaybe<Scalars['String']['input']>;
  };

  /** How many sessions were ended. */
  export type SessionDeleteAllPayload = {
    deletedSessionCount: Scalars['Int']['output'];
    userErrors: Array<SessionDeleteAllUserError>;
  };

  /** What stands in the way. */
  export type SessionDeleteAllUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SessionDeleteAllErrorCode;
  };

  /** Why it was refused. */
  export type SessionDeleteErrorCode =
    | 'TICKET_NOT_FOR_PROGRAMS'
    | 'NOT_FOUND'
    | '%future added value';

  /** Which session to end; none means the one that asks. */
  export type SessionDeleteInput = {
    id?: InputMaybe<Scalars['ID']['input']>;
  };

  /** The session that was ended. */
  export type SessionDeletePayload = {
    deletedSessionId?: Maybe<Scalars['ID']['output']>;
    userErrors: Array<SessionDeleteUserError>;
  };

  /** What stands in the way. */
  export type SessionDeleteUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SessionDeleteErrorCode;
  };

  /** Why it was refused. */
  export type SessionTicketCreateErrorCode =
    | 'TICKET_NOT_FOR_PROGRAMS'
    | '%future added value';

  /** A ticket for the session that asks; `client` is for the log alone. */
  export type SessionTicketCreateInput = {
    client?: InputMaybe<Scalars['String']['input']>;
  };

  /** A ticket for a socket. */
  export type SessionTicketCreatePayload = {
    ticket?: Maybe<Scalars['String']['output']>;
    expiresInSeconds?: Maybe<Scalars['Int']['output']>;
    userErrors: Array<SessionTicketCreateUserError>;
  };

  /** What stands in the way. */
  export type SessionTicketCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SessionTicketCreateErrorCode;
  };

  /** Whether a name in addresses is free. */
  export type SlugAvailability = {
    slug: Scalars['String']['output'];
    isAvailable: Scalars['Boolean']['output'];
    code?: Maybe<SlugProblem>;
    reason?: Maybe<Scalars['String']['output']>;
  };

  /** Why a firm cannot be called something. */
  export type SlugProblem =
    | 'SLUG_INVALID'
    | 'SLUG_RESERVED'
    | 'SLUG_TAKEN'
    | '%future added value';

  /** A firm that uses us (företag). */
  export type Tenant = Node & {
    id: Scalars['ID']['output'];
    /** Its name in addresses. */
    slug: Scalars['String']['output'];
    name: Scalars['String']['output'];
    state: TenantState;
  };

  /** Why it was refused. */
  export type TenantSignUpErrorCode =
    | 'EMAIL_TAKEN'
    | 'IDEMPOTENCY_MISMATCH'
    | 'ORG_NUMBER_INVALID'
    | 'SIGN_IN_LOCKED'
    | 'SIGN_IN_REFUSED'
    | 'SLUG_INVALID'
    | 'SLUG_RESERVED'
    | 'SLUG_TAKEN'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'PASSWORD_TOO_SHORT'
    | '%future added value';

  /** A company and its first person. */
  export type TenantSignUpInput = {
    companyName: Scalars['String']['input'];
    orgNumber: Scalars['String']['input'];
    slug: Scalars['String']['input'];
    ownerName: Scalars['String']['input'];
    ownerEmail: Scalars['String']['input'];
    password: Scalars['String']['input'];
    locale?: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** The new firm, and a session for its owner. */
  export type TenantSignUpPayload = {
    tenant?: Maybe<Tenant>;
    session?: Maybe<Session>;
    userErrors: Array<TenantSignUpUserError>;
  };

  /** What stands in the way. */
  export type TenantSignUpUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TenantSignUpErrorCode;
  };

  /** How far a firm has come. */
  export type TenantState =
    | 'PARKED'
    | 'PROVISIONING'
    | 'READY'
    | 'SUSPENDED'
    | '%future added value';

  /** Something that the caller can mend (fel). */
  export type UserError = {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
  };

  /** Who asks (jag). A program learns where its key opens, and nothing of its maker. */
  export type Viewer = Node & {
    id: Scalars['ID']['output'];
    email: Scalars['EmailAddress']['output'];
    name: Scalars['String']['output'];
    locale: Scalars['Locale']['output'];
    isEmailConfirmed: Scalars['Boolean']['output'];
    /** The firms that the viewer belongs to. */
    memberships: Array<Membership>;
    /** Where the viewer is logged in, the last seen first. */
    sessions: Array<ActiveSession>;
  };

  /** Why it was refused. */
  export type ViewerUpdateErrorCode =
    | 'LOCALE_UNSUPPORTED'
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | '%future added value';

  /** New values for what we know of the viewer; what is left out stays. */
  export type ViewerUpdateInput = {
    name?: InputMaybe<Scalars['String']['input']>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
  };

  /** The viewer as they are now. */
  export type ViewerUpdatePayload = {
    viewer?: Maybe<Viewer>;
    userErrors: Array<ViewerUpdateUserError>;
  };

  /** What stands in the way. */
  export type ViewerUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ViewerUpdateErrorCode;
  };

  export type ApiTokenCreateMutationVariables = Exact<{
    input: ApiTokenCreateInput;
  }>;


  export type ApiTokenCreateMutation = { apiTokenCreate: { token?: string | null, apiToken?: { id: string, name: string, scopes: Array<string>, expiresAt: string } | null, userErrors: Array<{ code: ApiTokenCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ApiTokenRevokeMutationVariables = Exact<{
    input: ApiTokenRevokeInput;
  }>;


  export type ApiTokenRevokeMutation = { apiTokenRevoke: { revokedApiTokenId?: string | null, userErrors: Array<{ code: ApiTokenRevokeErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ApiTokensQueryVariables = Exact<{
    tenantId: Scalars['ID']['input'];
  }>;


  export type ApiTokensQuery = { apiTokensOfTenant?: Array<{ id: string, name: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt?: string | null }> | null };

  export type EmailConfirmMutationVariables = Exact<{
    input: EmailConfirmInput;
  }>;


  export type EmailConfirmMutation = { emailConfirm: { isConfirmed: boolean, userErrors: Array<{ code: EmailConfirmErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type EmailConfirmationResendMutationVariables = Exact<{
    input: EmailConfirmationResendInput;
  }>;


  export type EmailConfirmationResendMutation = { emailConfirmationResend: { isSent: boolean, userErrors: Array<{ code: EmailConfirmationResendErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type HeartbeatsQueryVariables = Exact<{ [key: string]: never; }>;


  export type HeartbeatsQuery = { heartbeats?: Array<{ name: string, beatenAt: string }> | null };

  export type InvitationQueryVariables = Exact<{
    token: Scalars['String']['input'];
  }>;


  export type InvitationQuery = { invitation?: { tenantName: string, email: string, role: Role, isKnown: boolean } | null };

  export type InvitationAcceptMutationVariables = Exact<{
    input: InvitationAcceptInput;
  }>;


  export type InvitationAcceptMutation = { invitationAccept: { session?: { token: string, expiresAt: string } | null, userErrors: Array<{ code: InvitationAcceptErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvitationCreateMutationVariables = Exact<{
    input: InvitationCreateInput;
  }>;


  export type InvitationCreateMutation = { invitationCreate: { invitationId?: string | null, userErrors: Array<{ code: InvitationCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvitationJoinMutationVariables = Exact<{
    input: InvitationAcceptInput;
  }>;


  export type InvitationJoinMutation = { invitationAccept: { session?: { expiresAt: string } | null, userErrors: Array<{ code: InvitationAcceptErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvitationRevokeMutationVariables = Exact<{
    input: InvitationRevokeInput;
  }>;


  export type InvitationRevokeMutation = { invitationRevoke: { revokedInvitationId?: string | null, userErrors: Array<{ code: InvitationRevokeErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type MemberRemoveMutationVariables = Exact<{
    input: MemberRemoveInput;
  }>;


  export type MemberRemoveMutation = { memberRemove: { removedMemberId?: string | null, userErrors: Array<{ code: MemberRemoveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type MemberUpdateMutationVariables = Exact<{
    input: MemberUpdateInput;
  }>;


  export type MemberUpdateMutation = { memberUpdate: { memberId?: string | null, role?: Role | null, userErrors: Array<{ code: MemberUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PasswordChangeMutationVariables = Exact<{
    input: PasswordChangeInput;
  }>;


  export type PasswordChangeMutation = { passwordChange: { endedSessionCount: number, userErrors: Array<{ code: PasswordChangeErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PasswordResetMutationVariables = Exact<{
    input: PasswordResetInput;
  }>;


  export type PasswordResetMutation = { passwordReset: { session?: { expiresAt: string } | null, userErrors: Array<{ code: PasswordResetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PasswordResetRequestMutationVariables = Exact<{
    input: PasswordResetRequestInput;
  }>;


  export type PasswordResetRequestMutation = { passwordResetRequest: { isSent: boolean, userErrors: Array<{ code: PasswordResetRequestErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


  export type RolesQuery = { roles?: Array<{ role: Role, scopes: Array<string>, mayGrant: Array<Role> }> | null };

  export type SessionCreateMutationVariables = Exact<{
    input: SessionCreateInput;
  }>;


  export type SessionCreateMutation = { sessionCreate: { session?: { token: string, expiresAt: string } | null, userErrors: Array<{ code: SessionCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SessionDeleteMutationVariables = Exact<{
    input: SessionDeleteInput;
  }>;


  export type SessionDeleteMutation = { sessionDelete: { deletedSessionId?: string | null, userErrors: Array<{ code: SessionDeleteErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SessionDeleteAllMutationVariables = Exact<{
    input: SessionDeleteAllInput;
  }>;


  export type SessionDeleteAllMutation = { sessionDeleteAll: { deletedSessionCount: number, userErrors: Array<{ code: SessionDeleteAllErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SessionTicketCreateMutationVariables = Exact<{
    input: SessionTicketCreateInput;
  }>;


  export type SessionTicketCreateMutation = { sessionTicketCreate: { ticket?: string | null, expiresInSeconds?: number | null, userErrors: Array<{ code: SessionTicketCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


  export type SessionsQuery = { viewer?: { id: string, sessions: Array<{ id: string, userAgent: string, ipAddress: string, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }> } | null };

  export type SignInMutationVariables = Exact<{
    input: SessionCreateInput;
  }>;


  export type SignInMutation = { sessionCreate: { session?: { expiresAt: string } | null, userErrors: Array<{ code: SessionCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SignUpMutationVariables = Exact<{
    input: TenantSignUpInput;
  }>;


  export type SignUpMutation = { tenantSignUp: { tenant?: { id: string, slug: string, name: string, state: TenantState } | null, session?: { expiresAt: string } | null, userErrors: Array<{ code: TenantSignUpErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SlugAvailabilityQueryVariables = Exact<{
    slug: Scalars['String']['input'];
  }>;


  export type SlugAvailabilityQuery = { slugAvailability?: { slug: string, isAvailable: boolean, code?: SlugProblem | null, reason?: string | null } | null };

  export type TenantMembersQueryVariables = Exact<{
    tenantId: Scalars['ID']['input'];
  }>;


  export type TenantMembersQuery = { tenantMembers?: Array<{ id: string, name: string, email: string, role: Role, isEmailConfirmed: boolean, sinceAt: string }> | null, invitationsOpen?: Array<{ id: string, email: string, role: Role, createdAt: string, expiresAt: string }> | null };

  export type TenantSignUpMutationVariables = Exact<{
    input: TenantSignUpInput;
  }>;


  export type TenantSignUpMutation = { tenantSignUp: { tenant?: { id: string, slug: string, name: string, state: TenantState } | null, session?: { token: string, expiresAt: string } | null, userErrors: Array<{ code: TenantSignUpErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


  export type ViewerQuery = { viewer?: { id: string, name: string, email: string, locale: string, isEmailConfirmed: boolean, memberships: Array<{ role: Role, scopes: Array<string>, tenant: { id: string, slug: string, name: string, state: TenantState } }> } | null };

  export type ViewerUpdateMutationVariables = Exact<{
    input: ViewerUpdateInput;
  }>;


  export type ViewerUpdateMutation = { viewerUpdate: { viewer?: { id: string, name: string, email: string, locale: string, isEmailConfirmed: boolean } | null, userErrors: Array<{ code: ViewerUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };
}

export namespace Tenant {
  export type Maybe<T> = T | null;
  export type InputMaybe<T> = Maybe<T>;
  export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
  export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
  export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
  export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
  export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
  /** All built-in and custom scalars, mapped to their actual values */
  export type Scalars = {
    ID: { input: string; output: string; }
    String: { input: string; output: string; }
    Boolean: { input: boolean; output: boolean; }
    Int: { input: number; output: number; }
    Float: { input: number; output: number; }
    /** A bankgiro number. */
    Bankgiro: { input: string; output: string; }
    /** A time of day on the clock on the wall, to the minute: `17:00`. */
    ClockTime: { input: string; output: string; }
    /** A country by ISO 3166-1 alpha-2: `SE`. */
    CountryCode: { input: string; output: string; }
    /** A currency by ISO 4217: `SEK`. */
    CurrencyCode: { input: string; output: string; }
    /** A place in a list or in the history. */
    Cursor: { input: string; output: string; }
    /** A calendar day: `2026-11-23`. */
    Date: { input: string; output: string; }
    /** An instant, given with an offset and answered in UTC: `2026-11-23T13:05:00.000Z`. */
    DateTime: { input: string; output: string; }
    /** An exact decimal, written as a string of plain digits: at most 15 before the point, 6 after. */
    Decimal: { input: string; output: string; }
    /** An e-mail address. */
    EmailAddress: { input: string; output: string; }
    /** An account number (IBAN). */
    Iban: { input: string; output: string; }
    /** A language we speak: `sv` or `en`. */
    Locale: { input: string; output: string; }
    /** A calendar month: `2026-11`. */
    Month: { input: string; output: string; }
    /** A payment reference (OCR-nummer). */
    OcrNumber: { input: string; output: string; }
    /** An organisation number. */
    OrgNumber: { input: string; output: string; }
    /** A plusgiro number. */
    Plusgiro: { input: string; output: string; }
    /** A SHA-256 digest in hexadecimal digits. */
    Sha256: { input: string; output: string; }
    /** A VAT number. */
    VatNumber: { input: string; output: string; }
  };

  /** An account of the firm's chart (konto). */
  export type Account = {
    number: Scalars['String']['output'];
    name: Scalars['String']['output'];
  };

  /** Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing. */
  export type ActionState = {
    /** `EDIT`, `DISCARD`, `ISSUE`, `SEND`, `SEND_AGAIN`, `REGISTER_PAYMENT`, `COPY`, `CREDIT`, `PAY_BACK`. */
    action: Scalars['String']['output'];
    allowed: Scalars['Boolean']['output'];
    reasonCode?: Maybe<Scalars['String']['output']>;
    /** For people, in the caller's language. */
    reason?: Maybe<Scalars['String']['output']>;
  };

  /** A postal address (postadress), in lines as they are printed. */
  export type Address = {
    line1: Scalars['String']['output'];
    line2: Scalars['String']['output'];
    /** Postal code (postnummer): `114 18`. */
    postalCode: Scalars['String']['output'];
    /** Town (ort). */
    city: Scalars['String']['output'];
    country: Scalars['CountryCode']['output'];
    /** Whether the post would find it. */
    isComplete: Scalars['Boolean']['output'];
  };

  /** A postal address (postadress). */
  export type AddressInput = {
    line1?: Scalars['String']['input'];
    line2?: Scalars['String']['input'];
    /** Postal code (postnummer). */
    postalCode?: Scalars['String']['input'];
    /** Town (ort). */
    city?: Scalars['String']['input'];
    country?: Scalars['CountryCode']['input'];
  };

  /** How an address stands (adressens status); the last three are sent nothing. */
  export type AddressState =
    | 'OK'
    | 'SOFT'
    | 'HARD'
    | 'COMPLAINT'
    | 'SUPPRESSED'
    | '%future added value';

  /** Rabatt or avgift on the whole invoice. */
  export type AdjustmentKind =
    | 'ALLOWANCE'
    | 'CHARGE'
    | '%future added value';

  /** What of an allowance or a charge bears one kind of VAT (fördelning på moms). */
  export type AdjustmentPart = {
    case: VatCase;
    rate: Scalars['Decimal']['output'];
    /** Without VAT; an allowance is negative. */
    net: Money;
  };

  /** What is open on invoices of one age (åldersanalys). */
  export type AgeBand = {
    key: AgeBandKey;
    amount: Money;
    count: Scalars['Int']['output'];
    list: TileList;
  };

  /** How long ago an open invoice fell due (åldersintervall). */
  export type AgeBandKey =
    | 'NOT_DUE'
    | 'DAYS_1_30'
    | 'DAYS_31_60'
    | 'DAYS_61_90'
    | 'OVER_90_DAYS'
    | '%future added value';

  /** What an hour of a type costs, from a day until the next (avtalspris). */
  export type AgreedPrice = {
    /** An hour's price without VAT (pris per timme). */
    price: Scalars['Decimal']['output'];
    /** Från och med. */
    validFrom: Scalars['Date']['output'];
    /** Timtyp. */
    hourType?: Maybe<HourType>;
  };

  /** What an hour of a type costs from a day (avtalspris). */
  export type AgreedPriceInput = {
    hourTypeId: Scalars['ID']['input'];
    /** Without VAT (pris per timme). */
    price: Scalars['Decimal']['input'];
    /** Från och med. */
    validFrom: Scalars['Date']['input'];
  };

  /** What was agreed with a customer (avtal). */
  export type Agreement = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Avtalsnummer. */
    number: Scalars['Int']['output'];
    /** Benämning. */
    name: Scalars['String']['output'];
    /** Avtalsform. */
    form: AgreementForm;
    /** När arbetet faktureras. */
    policy: BillingPolicy;
    /** Days after which silence approves (dagar till tyst godkännande). */
    silentDays?: Maybe<Scalars['Int']['output']>;
    /** Faktureringsdag i månaden. */
    monthlyDay?: Maybe<Scalars['Int']['output']>;
    /** Gäller från och med. */
    validFrom: Scalars['Date']['output'];
    /** Gäller till och med. */
    validTo?: Maybe<Scalars['Date']['output']>;
    /** Status. */
    state: AgreementState;
    /** Hours before, until which cancelling is free (avbokning). */
    cancellationHours?: Maybe<Scalars['Int']['output']>;
    /** Of the reserved time's price, in percent. */
    cancellationPricePercent: Scalars['Decimal']['output'];
    /** Of the reserved time's pay, in percent. */
    cancellationPayPercent?: Maybe<Scalars['Decimal']['output']>;
    /** Ordered less than so many hours before, it costs more (jour). */
    rushHours?: Maybe<Scalars['Int']['output']>;
    /** Added to the price, in percent (jourtillägg). */
    rushPricePercent: Scalars['Decimal']['output'];
    /** Added to the pay, in percent. */
    rushPayPercent?: Maybe<Scalars['Decimal']['output']>;
    /** A kilometre's price without VAT (milersättning, pris). */
    mileagePrice?: Maybe<Scalars['Decimal']['output']>;
    /** A kilometre's pay (milersättning, lön). */
    mileagePay?: Maybe<Scalars['Decimal']['output']>;
    /** Ordernummer. */
    orderNumber?: Maybe<Scalars['String']['output']>;
    /** Er referens. */
    buyerReference?: Maybe<Scalars['String']['output']>;
    /** Nothing is invoiced without an order number. */
    needsOrderNumber: Scalars['Boolean']['output'];
    /** Vår referens. */
    ourReference?: Maybe<Scalars['String']['output']>;
    /** Anteckning. */
    note: Scalars['String']['output'];
    /** By hour type and then by day (avtalspriser). */
    prices: Array<AgreedPrice>;
    /** What is paid for each period (abonnemang). */
    period?: Maybe<PeriodTerms>;
    /** Kund. */
    customer?: Maybe<Customer>;
    /** What falls due, by day (betalplan). */
    instalments: Array<Instalment>;
    /** What is invoiced on account (a conto). */
    onAccount?: Maybe<OnAccount>;
    /** By period (timbanker). */
    hourBanks: Array<HourBank>;
    /** When it was ended (avslutat). */
    endedAt?: Maybe<Scalars['DateTime']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
  };

  export type AgreementConnection = {
    nodes: Array<Agreement>;
    pageInfo: PageInfo;
    edges: Array<AgreementEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `agreementCreate` says no. */
  export type AgreementCreateErrorCode =
    | 'AGREEMENT_CUSTOMER_NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'SHARE_UNUSABLE'
    | 'PERCENT_UNUSABLE'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'TOO_MANY_AGREED_PRICES'
    | 'AGREED_PRICE_TWICE'
    | 'AGREED_HOUR_TYPE_NOT_FOUND'
    | 'SUM_UNUSABLE'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'ON_ACCOUNT_APART'
    | 'BANK_MISSING'
    | 'PERIOD_OVER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new agreement (nytt avtal). What pays needs `pay:read`. */
  export type AgreementCreateInput = {
    /** Kund. */
    customerId: Scalars['ID']['input'];
    /** Benämning. */
    name: Scalars['String']['input'];
    /** Avtalsform. */
    form?: AgreementForm;
    /** När arbetet faktureras. */
    policy?: BillingPolicy;
    /** Tyst godkännande. */
    silentDays?: InputMaybe<Scalars['Int']['input']>;
    /** Faktureringsdag. */
    monthlyDay?: InputMaybe<Scalars['Int']['input']>;
    /** Gäller från och med. */
    validFrom: Scalars['Date']['input'];
    /** Till och med. */
    validTo?: InputMaybe<Scalars['Date']['input']>;
    /** Avbokning. */
    cancellationHours?: InputMaybe<Scalars['Int']['input']>;
    /** Of the reserved time's price. */
    cancellationPricePercent?: Scalars['Decimal']['input'];
    /** Of the reserved time's pay; all of it where nothing is said. */
    cancellationPayPercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Jour. */
    rushHours?: InputMaybe<Scalars['Int']['input']>;
    /** Added to the price (jourtillägg). */
    rushPricePercent?: Scalars['Decimal']['input'];
    /** Added to the pay; nothing where nothing is said. */
    rushPayPercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Pris per km. */
    mileagePrice?: InputMaybe<Scalars['Decimal']['input']>;
    /** Lön per km. */
    mileagePay?: InputMaybe<Scalars['Decimal']['input']>;
    /** Ordernummer. */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Kräver ordernummer. */
    needsOrderNumber?: Scalars['Boolean']['input'];
    /** Vår referens. */
    ourReference?: InputMaybe<Scalars['String']['input']>;
    /** Anteckning. */
    note?: Scalars['String']['input'];
    /** Avtalspriser. */
    prices?: Array<AgreedPriceInput>;
    /** Abonnemang. */
    period?: InputMaybe<PeriodTermsInput>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `agreementCreate` answers. */
  export type AgreementCreatePayload = {
    userErrors: Array<AgreementCreateUserError>;
    agreement?: Maybe<Agreement>;
  };

  /** What `agreementCreate` was refused for. */
  export type AgreementCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AgreementCreateErrorCode;
  };

  export type AgreementEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Agreement;
  };

  /** Why `agreementEnd` says no. */
  export type AgreementEndErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | '%future added value';

  /** An agreement that holds no more, or again (avsluta avtal). */
  export type AgreementEndInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    /** False lets it hold again (återta). */
    ended?: Scalars['Boolean']['input'];
  };

  /** What `agreementEnd` answers. */
  export type AgreementEndPayload = {
    userErrors: Array<AgreementEndUserError>;
    agreement?: Maybe<Agreement>;
  };

  /** What `agreementEnd` was refused for. */
  export type AgreementEndUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AgreementEndErrorCode;
  };

  /** How the work is paid for (avtalsform). */
  export type AgreementForm =
    | 'RUNNING'
    | 'FIXED_PRICE'
    | 'RETAINER'
    | 'HOUR_BANK'
    | 'ON_ACCOUNT'
    | '%future added value';

  /** How agreements are sorted. */
  export type AgreementOrder = {
    field: AgreementOrderField;
    direction?: OrderDirection;
  };

  /** What agreements are sorted by. */
  export type AgreementOrderField =
    | 'NAME'
    | 'NUMBER'
    | 'CREATED'
    | '%future added value';

  /** Why `agreementPlan` says no. */
  export type AgreementPlanErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'SUM_UNUSABLE'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'ON_ACCOUNT_APART'
    | 'INSTALMENTS_UNFIT'
    | 'TOO_MANY_INSTALMENTS'
    | '%future added value';

  /** Sums that fall due, besides those that are invoiced already (betalplan). */
  export type AgreementPlanInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    /** In the place of all that were planned (delbetalningar). */
    instalments: Array<NewInstalmentInput>;
  };

  /** What `agreementPlan` answers. */
  export type AgreementPlanPayload = {
    userErrors: Array<AgreementPlanUserError>;
    agreement?: Maybe<Agreement>;
  };

  /** What `agreementPlan` was refused for. */
  export type AgreementPlanUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AgreementPlanErrorCode;
  };

  /** Whether it holds today (avtalets status). */
  export type AgreementState =
    | 'COMING'
    | 'RUNNING'
    | 'ENDED'
    | '%future added value';

  /** Why `agreementUpdate` says no. */
  export type AgreementUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'SHARE_UNUSABLE'
    | 'PERCENT_UNUSABLE'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'TOO_MANY_AGREED_PRICES'
    | 'AGREED_PRICE_TWICE'
    | 'AGREED_HOUR_TYPE_NOT_FOUND'
    | 'SUM_UNUSABLE'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'ON_ACCOUNT_APART'
    | 'BANK_MISSING'
    | 'PERIOD_DAY_UNFIT'
    | 'PERIOD_OVER'
    | '%future added value';

  /** New values for some of an agreement's fields; what is left out stays. */
  export type AgreementUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Benämning. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Avtalsform. */
    form?: InputMaybe<AgreementForm>;
    /** När arbetet faktureras. */
    policy?: InputMaybe<BillingPolicy>;
    /** Tyst godkännande. */
    silentDays?: InputMaybe<Scalars['Int']['input']>;
    /** Faktureringsdag. */
    monthlyDay?: InputMaybe<Scalars['Int']['input']>;
    /** Gäller från och med. */
    validFrom?: InputMaybe<Scalars['Date']['input']>;
    /** Till och med. */
    validTo?: InputMaybe<Scalars['Date']['input']>;
    /** Avbokning. */
    cancellationHours?: InputMaybe<Scalars['Int']['input']>;
    /** Of the reserved time's price. */
    cancellationPricePercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Of the reserved time's pay. */
    cancellationPayPercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Jour. */
    rushHours?: InputMaybe<Scalars['Int']['input']>;
    /** Added to the price. */
    rushPricePercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Added to the pay. */
    rushPayPercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Pris per km. */
    mileagePrice?: InputMaybe<Scalars['Decimal']['input']>;
    /** Lön per km. */
    mileagePay?: InputMaybe<Scalars['Decimal']['input']>;
    /** Ordernummer. */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Kräver ordernummer. */
    needsOrderNumber?: InputMaybe<Scalars['Boolean']['input']>;
    /** Vår referens. */
    ourReference?: InputMaybe<Scalars['String']['input']>;
    /** Anteckning. */
    note?: InputMaybe<Scalars['String']['input']>;
    /** In the place of all that it had (avtalspriser). */
    prices?: InputMaybe<Array<AgreedPriceInput>>;
    /** Abonnemang. */
    period?: InputMaybe<PeriodTermsInput>;
  };

  /** What `agreementUpdate` answers. */
  export type AgreementUpdatePayload = {
    userErrors: Array<AgreementUpdateUserError>;
    agreement?: Maybe<Agreement>;
  };

  /** What `agreementUpdate` was refused for. */
  export type AgreementUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AgreementUpdateErrorCode;
  };

  /** Which agreements; what is left out asks nothing. */
  export type AgreementWhere = {
    /** Looked for in number, name and order number. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Kund. */
    customerId?: InputMaybe<Scalars['ID']['input']>;
    /** Avtalsform. */
    form?: InputMaybe<AgreementForm>;
    /** Holds no more (avslutat). */
    isEnded?: InputMaybe<Scalars['Boolean']['input']>;
    /** And all of these. */
    and?: InputMaybe<Array<AgreementWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<AgreementWhere>>;
    /** And not this. */
    not?: InputMaybe<AgreementWhere>;
  };

  /** Part of a payment that settles part of an invoice (avprickning). */
  export type Allocation = Node & {
    id: Scalars['ID']['output'];
    paymentId: Scalars['ID']['output'];
    invoiceId: Scalars['ID']['output'];
    /** Belopp. */
    amount: Money;
    /** Betalningsdag. */
    receivedDate: Scalars['Date']['output'];
    /** Betalningsreferens. */
    reference: Scalars['String']['output'];
    allocatedAt: Scalars['DateTime']['output'];
    /** When it ceased to count. */
    undoneAt?: Maybe<Scalars['DateTime']['output']>;
    /** The day of the reversing entry (rättelsedag), where the books of its own day were closed. */
    reversedDate?: Maybe<Scalars['Date']['output']>;
    /** What was paid (faktura); null for one who may not see invoices. */
    invoice?: Maybe<Invoice>;
  };

  export type AllocationConnection = {
    nodes: Array<Allocation>;
    pageInfo: PageInfo;
    edges: Array<AllocationEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type AllocationEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Allocation;
  };

  /** Why `allocationUndo` says no. */
  export type AllocationUndoErrorCode =
    | 'NOT_FOUND'
    | 'ALREADY_UNDONE'
    | 'PAID_BACK_ALREADY'
    | 'PERIOD_CLOSED'
    | '%future added value';

  /** An allocation that shall no longer count (ångra avprickning). */
  export type AllocationUndoInput = {
    id: Scalars['ID']['input'];
  };

  /** What `allocationUndo` answers. */
  export type AllocationUndoPayload = {
    userErrors: Array<AllocationUndoUserError>;
    allocation?: Maybe<Allocation>;
    /** As it is now; null for one who may not see invoices. */
    invoice?: Maybe<Invoice>;
  };

  /** What `allocationUndo` was refused for. */
  export type AllocationUndoUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AllocationUndoErrorCode;
  };

  /** Who approved: beställaren, firman, tystnad, eller avtalet i förväg. */
  export type ApproverKind =
    | 'ORDERER'
    | 'STAFF'
    | 'SILENCE'
    | 'AGREEMENT'
    | '%future added value';

  /** Something that is sold again and again (artikel). */
  export type Article = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Artikelnummer. */
    number: Scalars['String']['output'];
    /** Benämning. */
    name: Scalars['String']['output'];
    /** Its name on English invoices; empty as `name`. */
    nameEn: Scalars['String']['output'];
    /** Enhet. */
    unit: Scalars['String']['output'];
    /** What kind of thing it is (vad som säljs). */
    sold: Sold;
    /** Momsslag. */
    vatClass: VatClass;
    /** VAT in percent today (momssats); null if the law gives it no rate. */
    vatRate?: Maybe<Scalars['Decimal']['output']>;
    /** The paragraph that exempts it (undantag). */
    exemption?: Maybe<Scalars['String']['output']>;
    /** Account of sales (försäljningskonto). */
    account?: Maybe<Scalars['String']['output']>;
    /** Price without VAT (grundpris). */
    price: Scalars['Decimal']['output'];
    /** Put away, sold no more (arkiverad). */
    isArchived: Scalars['Boolean']['output'];
    archivedAt?: Maybe<Scalars['DateTime']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
    /** Its prices in lists and for customers (priser). */
    prices: Array<Price>;
  };

  /** Why `articleArchive` says no. */
  export type ArticleArchiveErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | '%future added value';

  /** An article that is sold no more, or again (arkivera artikel). */
  export type ArticleArchiveInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    /** False sells it again (återta). */
    archived?: Scalars['Boolean']['input'];
  };

  /** What `articleArchive` answers. */
  export type ArticleArchivePayload = {
    userErrors: Array<ArticleArchiveUserError>;
    article?: Maybe<Article>;
  };

  /** What `articleArchive` was refused for. */
  export type ArticleArchiveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ArticleArchiveErrorCode;
  };

  export type ArticleConnection = {
    nodes: Array<Article>;
    pageInfo: PageInfo;
    edges: Array<ArticleEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `articleCreate` says no. */
  export type ArticleCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ARTICLE_NUMBER_TAKEN'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'EXEMPTION_UNKNOWN'
    | 'ACCOUNT_INVALID'
    | 'ACCOUNT_NOT_IN_CHART'
    | 'PRICE_UNUSABLE'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new article (ny artikel). */
  export type ArticleCreateInput = {
    /** Artikelnummer, in the firm's own words. */
    number: Scalars['String']['input'];
    /** Benämning. */
    name: Scalars['String']['input'];
    /** Its name on English invoices. */
    nameEn?: Scalars['String']['input'];
    /** Enhet. */
    unit?: Scalars['String']['input'];
    /** Vad som säljs. */
    sold?: Sold;
    /** Momsslag. */
    vatClass?: VatClass;
    /** The paragraph that exempts it (undantag), of those in `vatChoices`; lines propose it. */
    exemption?: InputMaybe<Scalars['String']['input']>;
    /** Försäljningskonto. */
    account?: InputMaybe<Scalars['String']['input']>;
    /** Price without VAT (grundpris). */
    price: Scalars['Decimal']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `articleCreate` answers. */
  export type ArticleCreatePayload = {
    userErrors: Array<ArticleCreateUserError>;
    article?: Maybe<Article>;
  };

  /** What `articleCreate` was refused for. */
  export type ArticleCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ArticleCreateErrorCode;
  };

  export type ArticleEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Article;
  };

  /** A list of articles to have as a file (exportera artiklar). */
  export type ArticleExportInput = {
    where?: InputMaybe<ArticleWhere>;
    format?: FileFormat;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** How articles are sorted. */
  export type ArticleOrder = {
    field: ArticleOrderField;
    direction?: OrderDirection;
  };

  /** What articles are sorted by. */
  export type ArticleOrderField =
    | 'NAME'
    | 'NUMBER'
    | 'CREATED'
    | '%future added value';

  /** All prices that an article is to have in one place; none at all takes them away. */
  export type ArticlePricesInput = {
    articleId: Scalars['ID']['input'];
    prices?: Array<PriceInput>;
  };

  /** Why `articleUpdate` says no. */
  export type ArticleUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ARTICLE_NUMBER_TAKEN'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'EXEMPTION_UNKNOWN'
    | 'ACCOUNT_INVALID'
    | 'ACCOUNT_NOT_IN_CHART'
    | 'PRICE_UNUSABLE'
    | '%future added value';

  /** New values for some of an article's fields; what is left out stays. */
  export type ArticleUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Artikelnummer. */
    number?: InputMaybe<Scalars['String']['input']>;
    /** Benämning. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Its name on English invoices. */
    nameEn?: InputMaybe<Scalars['String']['input']>;
    /** Enhet. */
    unit?: InputMaybe<Scalars['String']['input']>;
    /** Vad som säljs. */
    sold?: InputMaybe<Sold>;
    /** Momsslag. */
    vatClass?: InputMaybe<VatClass>;
    /** The paragraph that exempts it (undantag), of those in `vatChoices`; lines propose it. */
    exemption?: InputMaybe<Scalars['String']['input']>;
    /** Försäljningskonto. */
    account?: InputMaybe<Scalars['String']['input']>;
    /** Price without VAT (grundpris). */
    price?: InputMaybe<Scalars['Decimal']['input']>;
  };

  /** What `articleUpdate` answers. */
  export type ArticleUpdatePayload = {
    userErrors: Array<ArticleUpdateUserError>;
    article?: Maybe<Article>;
  };

  /** What `articleUpdate` was refused for. */
  export type ArticleUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ArticleUpdateErrorCode;
  };

  /** Which articles; what is left out asks nothing. */
  export type ArticleWhere = {
    /** Looked for in number and names. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Arkiverad. */
    isArchived?: InputMaybe<Scalars['Boolean']['input']>;
    /** Momsslag. */
    vatClass?: InputMaybe<VatClass>;
    /** And all of these. */
    and?: InputMaybe<Array<ArticleWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<ArticleWhere>>;
    /** And not this. */
    not?: InputMaybe<ArticleWhere>;
  };

  /** A change that whoever ordered asks for; what is null stays as it is (önskad ändring). */
  export type AskedChange = {
    id: Scalars['ID']['output'];
    askedAt: Scalars['DateTime']['output'];
    /** Börjar. */
    beginsAt?: Maybe<Scalars['DateTime']['output']>;
    /** Slutar. */
    endsAt?: Maybe<Scalars['DateTime']['output']>;
    /** Plats. */
    place?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
  };

  /** Work that a customer has ordered (uppdrag). */
  export type Assignment = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Uppdragsnummer. */
    number: Scalars['Int']['output'];
    state: AssignmentState;
    /** Rubrik. */
    title: Scalars['String']['output'];
    description: Scalars['String']['output'];
    /** Plats. */
    place: Scalars['String']['output'];
    /** Börjar. */
    beginsAt: Scalars['DateTime']['output'];
    /** Slutar. */
    endsAt: Scalars['DateTime']['output'];
    /** Beställt. */
    orderedAt: Scalars['DateTime']['output'];
    /** Ordernummer. */
    orderNumber?: Maybe<Scalars['String']['output']>;
    /** Er referens. */
    buyerReference?: Maybe<Scalars['String']['output']>;
    /** An hour's price by hand (eget pris). */
    price?: Maybe<Scalars['Decimal']['output']>;
    /** An hour's pay by hand (egen lön); needs `pay:read`. */
    payByHand?: Maybe<Scalars['Decimal']['output']>;
    /** All of it is reported (slutrapporterat). */
    isFinal: Scalars['Boolean']['output'];
    /** Why nothing more is reported, in the consultant's words (inget mer att rapportera). */
    nothingMore: Scalars['String']['output'];
    /** Made by a rule (återkommande). */
    isRepeated: Scalars['Boolean']['output'];
    /** The rule that made it, which can be ended (serien). */
    seriesId?: Maybe<Scalars['ID']['output']>;
    /** Avbokat. */
    cancelledAt?: Maybe<Scalars['DateTime']['output']>;
    cancelReason: Scalars['String']['output'];
    /** Varför det avböjdes. */
    rejectedReason: Scalars['String']['output'];
    /** Kund. */
    customer?: Maybe<Customer>;
    /** Avtal. */
    agreement?: Maybe<Agreement>;
    /** Beställare. */
    orderer?: Maybe<Orderer>;
    /** Timtyp. */
    hourType?: Maybe<HourType>;
    /** Konsult; null until somebody does it. */
    consultant?: Maybe<Consultant>;
    /** How its latest round of offers stands; null where it was never offered. */
    offerRoundState?: Maybe<OfferRoundState>;
    /** What whoever ordered asks for, until it is answered (önskad ändring). */
    askedChange?: Maybe<AskedChange>;
    /** What was worked on it (tidrapporter), in order. */
    entries: Array<TimeEntry>;
    /** Möjliga åtgärder. */
    availableActions: Array<AssignmentAction>;
    updatedAt: Scalars['DateTime']['output'];
  };

  /** Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing. */
  export type AssignmentAction = {
    /** `CHANGE`, `REFER`, `OFFER`, `CONFIRM`, `REPORT`, `CANCEL`, `REJECT`; of reported time `APPROVE`, `REJECT`, `REPORT_ANEW`, `TAKE_BACK`. */
    action: Scalars['String']['output'];
    allowed: Scalars['Boolean']['output'];
    reasonCode?: Maybe<Scalars['String']['output']>;
    /** For people, in the caller's language. */
    reason?: Maybe<Scalars['String']['output']>;
  };

  /** What an order would come to, or why nobody can tell (svar). */
  export type AssignmentAnswer = {
    trial?: Maybe<AssignmentTrial>;
    problems: Array<AssignmentProblem>;
  };

  /** Why `assignmentCancel` says no. */
  export type AssignmentCancelErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'TOO_LONG'
    | '%future added value';

  /** An assignment that will not be done (avboka uppdrag). */
  export type AssignmentCancelInput = {
    id: Scalars['ID']['input'];
    /** Orsak. */
    reason?: Scalars['String']['input'];
    /** Waives what it costs to be late (utan kostnad). */
    isFree?: Scalars['Boolean']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `assignmentCancel` answers. */
  export type AssignmentCancelPayload = {
    userErrors: Array<AssignmentCancelUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentCancel` was refused for. */
  export type AssignmentCancelUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentCancelErrorCode;
  };

  /** What it costs to call an assignment off now (avbokning). */
  export type AssignmentCancellation = {
    /** Until then it costs nothing; null where it never costs anything. */
    until?: Maybe<Scalars['DateTime']['output']>;
    /** Without VAT; zero in time (kostar). */
    price: Money;
  };

  /** Why `assignmentChangeAnswer` says no. */
  export type AssignmentChangeAnswerErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ILLEGAL_TRANSITION'
    | 'ASKED_CHANGE_ANSWERED'
    | 'ORDER_IN_PAST'
    | 'OUT_OF_RANGE'
    | 'WORK_REVERSED'
    | 'ASSIGNMENT_TOO_LONG'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | 'ASSIGNMENT_CONSULTANT_UNUSABLE'
    | 'CONSULTANT_BOOKED'
    | '%future added value';

  /** Yes or no to a change that is asked for (svar på önskad ändring). */
  export type AssignmentChangeAnswerInput = {
    id: Scalars['ID']['input'];
    /** Yes makes the change. */
    isAccepted: Scalars['Boolean']['input'];
    /** Whoever ordered reads it; a no says why (svar). */
    answer?: Scalars['String']['input'];
  };

  /** What `assignmentChangeAnswer` answers. */
  export type AssignmentChangeAnswerPayload = {
    userErrors: Array<AssignmentChangeAnswerUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentChangeAnswer` was refused for. */
  export type AssignmentChangeAnswerUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentChangeAnswerErrorCode;
  };

  /** Those that stand in one state (kolumn på tavlan). */
  export type AssignmentColumn = {
    state: AssignmentState;
    count: Scalars['Int']['output'];
    /** The first of them by time. */
    assignments: Array<Assignment>;
  };

  /** Why `assignmentConfirm` says no. */
  export type AssignmentConfirmErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'ASSIGNMENT_CONSULTANT_UNUSABLE'
    | 'CONSULTANT_BOOKED'
    | '%future added value';

  /** Who does it (bekräfta uppdrag). */
  export type AssignmentConfirmInput = {
    id: Scalars['ID']['input'];
    /** Konsult. */
    consultantId: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `assignmentConfirm` answers. */
  export type AssignmentConfirmPayload = {
    userErrors: Array<AssignmentConfirmUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentConfirm` was refused for. */
  export type AssignmentConfirmUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentConfirmErrorCode;
  };

  export type AssignmentConnection = {
    nodes: Array<Assignment>;
    pageInfo: PageInfo;
    edges: Array<AssignmentEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type AssignmentEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Assignment;
  };

  /** Something that happened to an assignment; after `RESYNC`, read what you show anew. */
  export type AssignmentNews = {
    cursor: Scalars['Cursor']['output'];
    occurredAt: Scalars['DateTime']['output'];
    kind: AssignmentNewsKind;
    /** Null where many were made by a rule (återkommande). */
    assignmentId?: Maybe<Scalars['ID']['output']>;
    node?: Maybe<Assignment>;
  };

  /** What happened to an assignment, or to what was worked on it (uppdragshändelse). */
  export type AssignmentNewsKind =
    | 'REQUESTED'
    | 'REPEATED'
    | 'CHANGED'
    | 'OFFERED'
    | 'CONFIRMED'
    | 'PERFORMED'
    | 'CANCELLED'
    | 'REJECTED'
    | 'OFFER_MADE'
    | 'OFFER_ACCEPTED'
    | 'OFFER_DECLINED'
    | 'OFFER_LAPSED'
    | 'OFFER_ROUND_ENDED'
    | 'TIME_REPORTED'
    | 'NOTHING_MORE_REPORTED'
    | 'TIME_APPROVED'
    | 'TIME_REJECTED'
    | 'CHANGE_ASKED'
    | 'CHANGE_ANSWERED'
    | 'APPROVAL_TAKEN_BACK'
    | 'TIME_HELD'
    | 'TIME_BILLED'
    | 'TIME_RETURNED'
    | 'RESYNC'
    | '%future added value';

  /** An assignment offered to one consultant (erbjudande). */
  export type AssignmentOffer = {
    id: Scalars['ID']['output'];
    /** Omgång. */
    wave: Scalars['Int']['output'];
    state: AssignmentOfferState;
    /** By which way it was sent. */
    channel?: Maybe<DeliveryChannel>;
    sentAt?: Maybe<Scalars['DateTime']['output']>;
    /** Svara senast. */
    expiresAt?: Maybe<Scalars['DateTime']['output']>;
    answeredAt?: Maybe<Scalars['DateTime']['output']>;
    /** What a consultant said who declined, or a code of `OfferLeftOut`. */
    reason: Scalars['String']['output'];
    consultantId: Scalars['ID']['output'];
    consultant?: Maybe<Consultant>;
  };

  /** How an offer stands (erbjudandets läge); `WAITING` is for a later wave. */
  export type AssignmentOfferState =
    | 'WAITING'
    | 'OFFERED'
    | 'ACCEPTED'
    | 'DECLINED'
    | 'EXPIRED'
    | 'WITHDRAWN'
    | '%future added value';

  /** How assignments are sorted. */
  export type AssignmentOrder = {
    field: AssignmentOrderField;
    direction?: OrderDirection;
  };

  /** What assignments are sorted by. */
  export type AssignmentOrderField =
    | 'BEGINS_AT'
    | 'NUMBER'
    | '%future added value';

  /** Why nobody can tell what an order comes to (hinder). */
  export type AssignmentProblem = {
    code: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the order it lies. */
    path: Array<Scalars['String']['output']>;
  };

  /** Why `assignmentReject` says no. */
  export type AssignmentRejectErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'REQUIRED'
    | 'TOO_LONG'
    | '%future added value';

  /** An order that the firm does not take (avböj beställning). */
  export type AssignmentRejectInput = {
    id: Scalars['ID']['input'];
    /** Whoever ordered reads it. */
    reason: Scalars['String']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `assignmentReject` answers. */
  export type AssignmentRejectPayload = {
    userErrors: Array<AssignmentRejectUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentReject` was refused for. */
  export type AssignmentRejectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentRejectErrorCode;
  };

  /** Why `assignmentRepeat` says no. */
  export type AssignmentRepeatErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'TOO_MANY_OCCURRENCES'
    | 'NO_OCCURRENCES'
    | 'ASSIGNMENT_CUSTOMER_NOT_FOUND'
    | 'ASSIGNMENT_HOUR_TYPE_UNUSABLE'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_CONSULTANT_UNUSABLE'
    | 'ASSIGNMENT_ORDERER_NOT_FOUND'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What is ordered again and again (återkommande uppdrag); 400 at most are made at once. */
  export type AssignmentRepeatInput = {
    customerId: Scalars['ID']['input'];
    /** Timtyp. */
    hourTypeId: Scalars['ID']['input'];
    /** Rubrik. */
    title: Scalars['String']['input'];
    /** Veckodagar. */
    weekdays: Array<DayKind>;
    /** Från, by Swedish clocks. */
    beginsAt: Scalars['ClockTime']['input'];
    /** Till; the next day where it is no later. */
    endsAt: Scalars['ClockTime']['input'];
    /** Första dagen. */
    firstDate: Scalars['Date']['input'];
    /** Sista dagen. */
    lastDate: Scalars['Date']['input'];
    /** Var n:te vecka. */
    everyWeeks?: Scalars['Int']['input'];
    /** Inte på röda dagar. */
    skipsRedDays?: Scalars['Boolean']['input'];
    /** Avtal. */
    agreementId?: InputMaybe<Scalars['ID']['input']>;
    /** Beställare. */
    ordererId?: InputMaybe<Scalars['ID']['input']>;
    /** Where free; the others wait for somebody (konsult). */
    consultantId?: InputMaybe<Scalars['ID']['input']>;
    description?: Scalars['String']['input'];
    /** Plats. */
    place?: Scalars['String']['input'];
    /** Ordernummer. */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `assignmentRepeat` answers. */
  export type AssignmentRepeatPayload = {
    userErrors: Array<AssignmentRepeatUserError>;
    seriesId?: Maybe<Scalars['ID']['output']>;
    /** How many were made (antal). */
    count: Scalars['Int']['output'];
  };

  /** What `assignmentRepeat` was refused for. */
  export type AssignmentRepeatUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentRepeatErrorCode;
  };

  /** Why `assignmentRequest` says no. */
  export type AssignmentRequestErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'WORK_REVERSED'
    | 'ASSIGNMENT_TOO_LONG'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | 'ASSIGNMENT_CUSTOMER_NOT_FOUND'
    | 'ASSIGNMENT_ORDERER_NOT_FOUND'
    | 'ASSIGNMENT_HOUR_TYPE_UNUSABLE'
    | 'ASSIGNMENT_CONSULTANT_UNUSABLE'
    | 'CONSULTANT_BOOKED'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What a customer orders (nytt uppdrag). */
  export type AssignmentRequestInput = {
    customerId: Scalars['ID']['input'];
    /** Timtyp. */
    hourTypeId: Scalars['ID']['input'];
    /** Rubrik. */
    title: Scalars['String']['input'];
    /** Börjar. */
    beginsAt: Scalars['DateTime']['input'];
    /** Slutar. */
    endsAt: Scalars['DateTime']['input'];
    /** Avtal. */
    agreementId?: InputMaybe<Scalars['ID']['input']>;
    /** Beställare. */
    ordererId?: InputMaybe<Scalars['ID']['input']>;
    /** Confirmed at once where it is known who does it (konsult). */
    consultantId?: InputMaybe<Scalars['ID']['input']>;
    description?: Scalars['String']['input'];
    /** Plats. */
    place?: Scalars['String']['input'];
    /** Left out, the agreement's (ordernummer). */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    /** Left out, the agreement's or the customer's (er referens). */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** An hour's price by hand (eget pris). */
    price?: InputMaybe<Scalars['Decimal']['input']>;
    /** An hour's pay by hand (egen lön); needs `pay:read`. */
    pay?: InputMaybe<Scalars['Decimal']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `assignmentRequest` answers. */
  export type AssignmentRequestPayload = {
    userErrors: Array<AssignmentRequestUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentRequest` was refused for. */
  export type AssignmentRequestUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentRequestErrorCode;
  };

  /** Why `assignmentSeriesEnd` says no. */
  export type AssignmentSeriesEndErrorCode =
    | 'NOT_FOUND'
    | 'TOO_LONG'
    | '%future added value';

  /** A rule that is to make no more (avsluta serie). */
  export type AssignmentSeriesEndInput = {
    id: Scalars['ID']['input'];
    /** Orsak. */
    reason?: Scalars['String']['input'];
  };

  /** What `assignmentSeriesEnd` answers. */
  export type AssignmentSeriesEndPayload = {
    userErrors: Array<AssignmentSeriesEndUserError>;
  };

  /** What `assignmentSeriesEnd` was refused for. */
  export type AssignmentSeriesEndUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentSeriesEndErrorCode;
  };

  /** How far an assignment has come (uppdragets status). */
  export type AssignmentState =
    | 'REQUESTED'
    | 'OFFERED'
    | 'CONFIRMED'
    | 'PERFORMED'
    | 'REPORTED'
    | 'APPROVED'
    | 'INVOICED'
    | 'CANCELLED'
    | 'REJECTED'
    | '%future added value';

  /** What an order would come to on both sides (prövat uppdrag). */
  export type AssignmentTrial = {
    /** Intäkt exkl. moms. */
    revenue: Money;
    /** What the customer would pay. */
    priceLines: Array<EntryLine>;
    /** What is added to the price for ordering it so late (brådskande); null where nothing is. */
    rushPercent?: Maybe<Scalars['Decimal']['output']>;
    /** Until when it is called off free (avbokas senast); null where that never costs anything. */
    cancellableUntil?: Maybe<Scalars['DateTime']['output']>;
    /** What calling it off later costs of the price; null where it costs nothing. */
    lateCancellationPercent?: Maybe<Scalars['Decimal']['output']>;
    /** Lön; needs `pay:read`. */
    pay?: Maybe<Money>;
    /** What the consultant would earn; needs `pay:read`. */
    payLines?: Maybe<Array<EntryLine>>;
    /** Täckningsbidrag; needs `pay:read`. */
    margin?: Maybe<Money>;
    /** Täckningsgrad; needs `pay:read`. */
    marginPercent?: Maybe<Scalars['Decimal']['output']>;
  };

  /** Work that nobody has written down yet (prova uppdrag). */
  export type AssignmentTryInput = {
    customerId: Scalars['ID']['input'];
    /** Timtyp. */
    hourTypeId: Scalars['ID']['input'];
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
    /** Avtal. */
    agreementId?: InputMaybe<Scalars['ID']['input']>;
    /** Konsult. */
    consultantId?: InputMaybe<Scalars['ID']['input']>;
    /** Eget pris per timme. */
    price?: InputMaybe<Scalars['Decimal']['input']>;
    /** Egen lön per timme. */
    pay?: InputMaybe<Scalars['Decimal']['input']>;
    /** What is changed so: it is no later an order while it begins as it did. */
    id?: InputMaybe<Scalars['ID']['input']>;
  };

  /** Why `assignmentUpdate` says no. */
  export type AssignmentUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'WORK_REVERSED'
    | 'ASSIGNMENT_TOO_LONG'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | 'ASSIGNMENT_CUSTOMER_NOT_FOUND'
    | 'ASSIGNMENT_ORDERER_NOT_FOUND'
    | 'ASSIGNMENT_HOUR_TYPE_UNUSABLE'
    | 'ASSIGNMENT_CONSULTANT_UNUSABLE'
    | 'CONSULTANT_BOOKED'
    | '%future added value';

  /** New values for some of what is ordered; what is left out stays. */
  export type AssignmentUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Avtal. */
    agreementId?: InputMaybe<Scalars['ID']['input']>;
    /** Beställare. */
    ordererId?: InputMaybe<Scalars['ID']['input']>;
    /** Timtyp. */
    hourTypeId?: InputMaybe<Scalars['ID']['input']>;
    /** Rubrik. */
    title?: InputMaybe<Scalars['String']['input']>;
    description?: InputMaybe<Scalars['String']['input']>;
    /** Plats. */
    place?: InputMaybe<Scalars['String']['input']>;
    /** Börjar. */
    beginsAt?: InputMaybe<Scalars['DateTime']['input']>;
    /** Slutar. */
    endsAt?: InputMaybe<Scalars['DateTime']['input']>;
    /** Ordernummer. */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Eget pris per timme. */
    price?: InputMaybe<Scalars['Decimal']['input']>;
    /** Egen lön per timme; needs `pay:read`. */
    pay?: InputMaybe<Scalars['Decimal']['input']>;
  };

  /** What `assignmentUpdate` answers. */
  export type AssignmentUpdatePayload = {
    userErrors: Array<AssignmentUpdateUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `assignmentUpdate` was refused for. */
  export type AssignmentUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: AssignmentUpdateErrorCode;
  };

  /** Which assignments; what is left out asks nothing. */
  export type AssignmentWhere = {
    /** Looked for in number, title and place. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Any of these. */
    states?: InputMaybe<Array<AssignmentState>>;
    customerId?: InputMaybe<Scalars['ID']['input']>;
    agreementId?: InputMaybe<Scalars['ID']['input']>;
    consultantId?: InputMaybe<Scalars['ID']['input']>;
    /** They end after this instant. */
    begins?: InputMaybe<Scalars['DateTime']['input']>;
    /** They begin before this instant. */
    ends?: InputMaybe<Scalars['DateTime']['input']>;
    /** And all of these. */
    and?: InputMaybe<Array<AssignmentWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<AssignmentWhere>>;
    /** And not this. */
    not?: InputMaybe<AssignmentWhere>;
  };

  /** A number dated before the number ahead of it: lawful, and worth a look (datum bakåt). */
  export type BackwardNumber = {
    number: Scalars['Int']['output'];
    invoiceDate: Scalars['Date']['output'];
    /** The date of the number ahead of it. */
    dateBefore: Scalars['Date']['output'];
  };

  /** Hours that are bought for each period (timbank). */
  export type BankTerms = {
    /** How many are bought (minuter per period). */
    minutes: Scalars['Int']['output'];
    /** What an hour beyond them costs (pris utöver banken). */
    overagePrice: Scalars['Decimal']['output'];
    /** Used so far, it is told (varna vid). */
    warnPercent: Scalars['Int']['output'];
    /** Vid periodens slut. */
    atEnd: HourBankAtEnd;
  };

  /** Hours that are bought for each period (timbank). */
  export type BankTermsInput = {
    /** Minuter per period. */
    minutes: Scalars['Int']['input'];
    /** What an hour beyond them costs, without VAT (pris utöver banken). */
    overagePrice: Scalars['Decimal']['input'];
    /** Varna vid. */
    warnPercent?: Scalars['Int']['input'];
    /** Vid periodens slut. */
    atEnd?: HourBankAtEnd;
  };

  /** The assignment that work was done on, by its name (uppdrag). */
  export type BilledAssignment = {
    id: Scalars['ID']['output'];
    number: Scalars['Int']['output'];
    title: Scalars['String']['output'];
  };

  /** When reported work becomes an invoice (fakturering). */
  export type BillingPolicy =
    | 'ON_REPORT'
    | 'ON_APPROVAL'
    | 'SILENT_APPROVAL'
    | 'MONTHLY'
    | 'MANUAL'
    | '%future added value';

  /** What a no for one of many means for the rest; what is done stays done (vid fel). */
  export type BulkPolicy =
    | 'STOP_ALL'
    | 'SKIP_FAILED'
    | '%future added value';

  /** The buyer (köpare) as it stands on the invoice. */
  export type Buyer = {
    name: Scalars['String']['output'];
    /** Kundnummer. */
    number?: Maybe<Scalars['Int']['output']>;
    orgNumber?: Maybe<Scalars['OrgNumber']['output']>;
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    address: Address;
    /** Säljer mer än tillfälligt byggtjänster. */
    isConstructionBusiness: Scalars['Boolean']['output'];
    /** What VIES had said of the VAT number; on an issued invoice, when it was issued. */
    vatCheck?: Maybe<VatCheck>;
    /** Where in the Peppol network it is reached, such as `0007:5567037485` (e-fakturaadress). */
    eInvoiceAddress?: Maybe<Scalars['String']['output']>;
  };

  /** What a buyer said of an invoice on its page, and what was answered (meddelande). */
  export type BuyerMessage = {
    id: Scalars['ID']['output'];
    kind: BuyerMessageKind;
    /** Why it is disputed (orsak). */
    reason?: Maybe<DisputeReason>;
    /** In the buyer's words; often empty. */
    text: Scalars['String']['output'];
    /** What was paid or is disputed (belopp); null for all of it. */
    amount?: Maybe<Money>;
    /** When it was paid (betaldag). */
    paidOn?: Maybe<Scalars['Date']['output']>;
    /** The lines that are disputed (rader); none for no particular ones. */
    positions: Array<Scalars['Int']['output']>;
    saidAt: Scalars['DateTime']['output'];
    /** What the buyer reads (svar). */
    answer?: Maybe<Scalars['String']['output']>;
    answeredAt?: Maybe<Scalars['DateTime']['output']>;
  };

  /** Why `buyerMessageAnswer` says no. */
  export type BuyerMessageAnswerErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'MESSAGE_ANSWERED'
    | '%future added value';

  /** An answer to what a buyer said (svar); a dispute is lifted by it (bestridandet hävs). */
  export type BuyerMessageAnswerInput = {
    id: Scalars['ID']['input'];
    /** What the buyer reads on the invoice's page (svar). */
    answer: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `buyerMessageAnswer` answers. */
  export type BuyerMessageAnswerPayload = {
    userErrors: Array<BuyerMessageAnswerUserError>;
    invoice?: Maybe<Invoice>;
  };

  /** What `buyerMessageAnswer` was refused for. */
  export type BuyerMessageAnswerUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: BuyerMessageAnswerErrorCode;
  };

  /** What a buyer says of an invoice: paid (betald) or disputed (bestridd). */
  export type BuyerMessageKind =
    | 'PAID'
    | 'DISPUTED'
    | '%future added value';

  /** What was claimed for a person on an invoice (ärende). */
  export type Claim = {
    id: Scalars['ID']['output'];
    invoiceId: Scalars['ID']['output'];
    /** Fakturanummer. */
    invoiceNumber: Scalars['Int']['output'];
    name: Scalars['String']['output'];
    /** Personnummer, the end masked. */
    maskedNumber: Scalars['String']['output'];
    state: ClaimState;
    /** Betalningsdatum. */
    paidDate: Scalars['Date']['output'];
    /** Begärt belopp. */
    requested: Money;
    /** Beviljat belopp; null until it is decided. */
    approved?: Maybe<Money>;
    /** The authority's reason or reference (skäl). */
    reason: Scalars['String']['output'];
    decidedAt?: Maybe<Scalars['DateTime']['output']>;
  };

  /** A file of claims (begäran om utbetalning). */
  export type ClaimFile = {
    id: Scalars['ID']['output'];
    kind: HouseholdKind;
    /** The year of the payments (betalningsår). */
    year: Scalars['Int']['output'];
    /** What Skatteverket calls it (namn på begäran). */
    name: Scalars['String']['output'];
    sha256: Scalars['Sha256']['output'];
    createdAt: Scalars['DateTime']['output'];
    /** Begärt belopp. */
    requested: Money;
    claims: Array<Claim>;
  };

  /** Why something cannot be claimed now. */
  export type ClaimObstacle =
    | 'CLAIM_UNPAID'
    | 'CLAIM_TOO_LATE'
    | 'CLAIM_ABOVE_SHARE'
    | '%future added value';

  /** How far a claim has come (begärans status). */
  export type ClaimState =
    | 'CLAIMED'
    | 'PAID'
    | 'PARTLY_DENIED'
    | 'DENIED'
    | '%future added value';

  /** What is not claimed yet for a person on an invoice (att begära). */
  export type Claimable = {
    invoiceId: Scalars['ID']['output'];
    /** Fakturanummer. */
    invoiceNumber: Scalars['Int']['output'];
    kind: HouseholdKind;
    name: Scalars['String']['output'];
    /** Personnummer, the end masked. */
    maskedNumber: Scalars['String']['output'];
    /** Arbetskostnad. */
    price: Money;
    /** What the buyer pays of it (betalt). */
    paid: Money;
    /** What is to be claimed (begärt belopp). */
    requested: Money;
    /** Betalningsdatum. */
    paidDate?: Maybe<Scalars['Date']['output']>;
    /** Why it cannot be claimed now (hinder). */
    obstacle?: Maybe<ClaimObstacle>;
    /** The obstacle for people, in the caller's language. */
    why?: Maybe<Scalars['String']['output']>;
  };

  /** The firm that invoices (företag). */
  export type Company = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    name: Scalars['String']['output'];
    /** Organisationsnummer. */
    orgNumber: Scalars['OrgNumber']['output'];
    /** Momsregistreringsnummer. */
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    /** Registered office (säte). */
    seat: Scalars['String']['output'];
    address: Address;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    website?: Maybe<Scalars['String']['output']>;
    /** Godkänd för F-skatt. */
    isFSkattApproved: Scalars['Boolean']['output'];
    bankgiro?: Maybe<Scalars['Bankgiro']['output']>;
    plusgiro?: Maybe<Scalars['Plusgiro']['output']>;
    iban?: Maybe<Scalars['Iban']['output']>;
    bic?: Maybe<Scalars['String']['output']>;
    /** Payment terms (betalningsvillkor). */
    paymentTermsDays: Scalars['Int']['output'];
    /** Öresavrundning. */
    roundsToKrona: Scalars['Boolean']['output'];
    /** New invoices to private persons have prices with VAT (priser inkl. moms). */
    pricesIncludeVatForPersons: Scalars['Boolean']['output'];
    /** Swish-nummer. */
    swishNumber?: Maybe<Scalars['String']['output']>;
    /** The chosen sender of text messages (avsändare av sms). */
    smsSender?: Maybe<Scalars['String']['output']>;
    /** Who text messages are from: as chosen, or made of the name. */
    smsSenderShown: Scalars['String']['output'];
    /** The chosen sender of mail (avsändarnamn). */
    mailSender?: Maybe<Scalars['String']['output']>;
    /** Who mail is from: as chosen, or the firm's name. */
    mailSenderShown: Scalars['String']['output'];
    /** The chosen address for answers to mail (svarsadress). */
    mailReplyTo?: Maybe<Scalars['EmailAddress']['output']>;
    /** OCR-nivå enligt bankgiroavtalet. */
    ocrLevel: OcrLevel;
    /** The lengths of references, check digit included, where they are fixed. */
    ocrLengths: Array<Scalars['Int']['output']>;
    /** How invoices look (fakturans utseende). */
    page: PageSettings;
    locale: Scalars['Locale']['output'];
    /** How it stands with the tax authority (momsstatus). */
    vatStatus: VatStatus;
    logo?: Maybe<Logo>;
    /** Nothing may be dated on or before this day (bokföringen stängd t.o.m.). */
    booksClosedThroughDate?: Maybe<Scalars['Date']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
  };

  /** Why `companyLogoRemove` says no. */
  export type CompanyLogoRemoveErrorCode =
    | 'CONFLICT'
    | '%future added value';

  /** No picture any more. */
  export type CompanyLogoRemoveInput = {
    reason?: Scalars['String']['input'];
  };

  /** What `companyLogoRemove` answers. */
  export type CompanyLogoRemovePayload = {
    userErrors: Array<CompanyLogoRemoveUserError>;
    company?: Maybe<Company>;
  };

  /** What `companyLogoRemove` was refused for. */
  export type CompanyLogoRemoveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CompanyLogoRemoveErrorCode;
  };

  /** Why `companyLogoSet` says no. */
  export type CompanyLogoSetErrorCode =
    | 'UPLOAD_NOT_FOUND'
    | 'LOGO_UNSUPPORTED'
    | '%future added value';

  /** A picture that was uploaded before. */
  export type CompanyLogoSetInput = {
    /** From `uploadCreate`, after the PUT. */
    uploadId: Scalars['String']['input'];
  };

  /** What `companyLogoSet` answers. */
  export type CompanyLogoSetPayload = {
    userErrors: Array<CompanyLogoSetUserError>;
    company?: Maybe<Company>;
  };

  /** What `companyLogoSet` was refused for. */
  export type CompanyLogoSetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CompanyLogoSetErrorCode;
  };

  /** Why `companyUpdate` says no. */
  export type CompanyUpdateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'CONFLICT'
    | 'ORG_NUMBER_INVALID'
    | 'VAT_NUMBER_INVALID'
    | 'WEBSITE_INVALID'
    | 'BANKGIRO_INVALID'
    | 'PLUSGIRO_INVALID'
    | 'IBAN_INVALID'
    | 'BIC_INVALID'
    | 'SWISH_NUMBER_INVALID'
    | 'SMS_SENDER_INVALID'
    | 'MAIL_SENDER_INVALID'
    | 'OCR_LENGTHS_INVALID'
    | 'PAGE_COLOUR_INVALID'
    | 'PAGE_COLOUR_TOO_LIGHT'
    | 'PAGE_TEXT_TWICE'
    | '%future added value';

  /** New values for some of the company's fields; what is left out stays. */
  export type CompanyUpdateInput = {
    expectedVersion: Scalars['Int']['input'];
    name?: InputMaybe<Scalars['String']['input']>;
    /** Organisationsnummer. */
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    /** Momsregistreringsnummer. */
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    /** Registered office (säte). */
    seat?: InputMaybe<Scalars['String']['input']>;
    address?: InputMaybe<AddressInput>;
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    website?: InputMaybe<Scalars['String']['input']>;
    /** Godkänd för F-skatt. */
    isFSkattApproved?: InputMaybe<Scalars['Boolean']['input']>;
    bankgiro?: InputMaybe<Scalars['String']['input']>;
    plusgiro?: InputMaybe<Scalars['String']['input']>;
    iban?: InputMaybe<Scalars['String']['input']>;
    bic?: InputMaybe<Scalars['String']['input']>;
    /** Betalningsvillkor i dagar. */
    paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
    /** Öresavrundning. */
    roundsToKrona?: InputMaybe<Scalars['Boolean']['input']>;
    /** New invoices to private persons have prices with VAT (priser inkl. moms). */
    pricesIncludeVatForPersons?: InputMaybe<Scalars['Boolean']['input']>;
    /** Swish-nummer, 123 … */
    swishNumber?: InputMaybe<Scalars['String']['input']>;
    /** Who text messages are from (avsändare av sms); made of the name when null. */
    smsSender?: InputMaybe<Scalars['String']['input']>;
    /** Who mail is from (avsändarnamn); the firm's name when null. */
    mailSender?: InputMaybe<Scalars['String']['input']>;
    /** Where answers to mail go (svarsadress); the firm's address when null. */
    mailReplyTo?: InputMaybe<Scalars['String']['input']>;
    /** OCR-nivå enligt bankgiroavtalet. */
    ocrLevel?: InputMaybe<OcrLevel>;
    /** One or two lengths, check digit included; on the level with fixed lengths. */
    ocrLengths?: InputMaybe<Array<Scalars['Int']['input']>>;
    /** Fakturans utseende. */
    page?: InputMaybe<PageSettingsInput>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
    /** How the company stands with the tax authority (momsstatus). */
    vatStatus?: InputMaybe<VatStatus>;
  };

  /** What `companyUpdate` answers. */
  export type CompanyUpdatePayload = {
    userErrors: Array<CompanyUpdateUserError>;
    company?: Maybe<Company>;
  };

  /** What `companyUpdate` was refused for. */
  export type CompanyUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CompanyUpdateErrorCode;
  };

  /** A line in the ledger of consent (samtycke); the newest of a channel is in force. */
  export type Consent = {
    id: Scalars['ID']['output'];
    channel: DeliveryChannel;
    state: ConsentState;
    source: ConsentSource;
    /** What was agreed, word by word. */
    wording: Scalars['String']['output'];
    wordingVersion: Scalars['String']['output'];
    /** How we know (underlag). */
    evidence: Scalars['String']['output'];
    /** Who wrote the line. */
    recordedBy: Scalars['String']['output'];
    recordedAt: Scalars['DateTime']['output'];
  };

  /** Why `consentAsk` says no. */
  export type ConsentAskErrorCode =
    | 'NOT_FOUND'
    | 'RECIPIENT_MISSING'
    | 'CONSENT_ASKED_TODAY'
    | 'CONSENT_GIVEN_ALREADY'
    | 'CONSENT_NOT_ASKED_FOR'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A question to a customer, by mail, whether a channel may be used (fråga om samtycke). */
  export type ConsentAskInput = {
    customerId: Scalars['ID']['input'];
    channel: DeliveryChannel;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `consentAsk` answers. */
  export type ConsentAskPayload = {
    userErrors: Array<ConsentAskUserError>;
    customer?: Maybe<Customer>;
    /** The line that was written. */
    consent?: Maybe<Consent>;
  };

  /** What `consentAsk` was refused for. */
  export type ConsentAskUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsentAskErrorCode;
  };

  /** Why `consentRecord` says no. */
  export type ConsentRecordErrorCode =
    | 'NOT_FOUND'
    | 'CONSENT_SOURCE_RESERVED'
    | 'CONSENT_NOT_NEEDED'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A customer's yes to a channel (samtycke). */
  export type ConsentRecordInput = {
    customerId: Scalars['ID']['input'];
    channel: DeliveryChannel;
    source: ConsentSource;
    /** What was agreed, word by word. */
    wording?: Scalars['String']['input'];
    wordingVersion?: Scalars['String']['input'];
    /** How we know (underlag). */
    evidence?: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `consentRecord` answers. */
  export type ConsentRecordPayload = {
    userErrors: Array<ConsentRecordUserError>;
    customer?: Maybe<Customer>;
    /** The line that was written. */
    consent?: Maybe<Consent>;
  };

  /** What `consentRecord` was refused for. */
  export type ConsentRecordUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsentRecordErrorCode;
  };

  /** How the customer told us (samtyckets källa). */
  export type ConsentSource =
    | 'AGREEMENT'
    | 'EMAIL'
    | 'PHONE'
    | 'IN_PERSON'
    | 'WEB_FORM'
    | 'PORTAL'
    | 'IMPORTED'
    | 'OTHER'
    | '%future added value';

  /** A yes or a no (samtycke). */
  export type ConsentState =
    | 'ASKED'
    | 'GIVEN'
    | 'WITHDRAWN'
    | '%future added value';

  /** Why `consentWithdraw` says no. */
  export type ConsentWithdrawErrorCode =
    | 'NOT_FOUND'
    | 'CONSENT_SOURCE_RESERVED'
    | 'CONSENT_NOT_GIVEN'
    | 'REQUIRED'
    | 'TOO_LONG'
    | '%future added value';

  /** A customer's no to a channel that they said yes to before (återkallat samtycke). */
  export type ConsentWithdrawInput = {
    customerId: Scalars['ID']['input'];
    channel: DeliveryChannel;
    source?: ConsentSource;
    /** How we know (underlag). */
    evidence?: Scalars['String']['input'];
  };

  /** What `consentWithdraw` answers. */
  export type ConsentWithdrawPayload = {
    userErrors: Array<ConsentWithdrawUserError>;
    customer?: Maybe<Customer>;
    /** The line that was written. */
    consent?: Maybe<Consent>;
  };

  /** What `consentWithdraw` was refused for. */
  export type ConsentWithdrawUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsentWithdrawErrorCode;
  };

  /** Somebody who does the work (konsult). */
  export type Consultant = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Konsultnummer. */
    number: Scalars['Int']['output'];
    name: Scalars['String']['output'];
    /** Anställningsform. */
    kind: ConsultantKind;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    /** The language we write to them in. */
    locale: Scalars['Locale']['output'];
    /** Organisationsnummer. */
    orgNumber?: Maybe<Scalars['OrgNumber']['output']>;
    /** Momsregistreringsnummer. */
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    address: Address;
    /** When the firm was looked up (F-skatt kontrollerad). */
    fSkattCheckedDate?: Maybe<Scalars['Date']['output']>;
    /** From when we may write its invoices to us (avtal om självfakturering). */
    selfBillingAgreedDate?: Maybe<Scalars['Date']['output']>;
    /** What the firm keeps of the revenue (avgift). */
    feePercent?: Maybe<Scalars['Decimal']['output']>;
    /** Kvalifikationer. */
    qualifications: Array<Scalars['String']['output']>;
    /** The lowest is asked first (turordning). */
    priority: Scalars['Int']['output'];
    /** När lönen släpps. */
    release: ReleaseRule;
    /** The day of the month after, where that decides (utbetalningsdag). */
    releaseDay?: Maybe<Scalars['Int']['output']>;
    /** What differs from the hour types (egna löner); needs `pay:read`. */
    pay?: Maybe<Array<ConsultantPay>>;
    /** Who logs in as the consultant (egen inloggning). */
    userId?: Maybe<Scalars['ID']['output']>;
    userName?: Maybe<Scalars['String']['output']>;
    /** The consultant's own page (egen sida): whoever has the address comes in. Needs `consultant:write`. */
    pageUrl?: Maybe<Scalars['String']['output']>;
    /** Put away, given no work (arkiverad). */
    isArchived: Scalars['Boolean']['output'];
    archivedAt?: Maybe<Scalars['DateTime']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
  };

  /** Why `consultantArchive` says no. */
  export type ConsultantArchiveErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'CONSULTANT_HAS_WORK'
    | '%future added value';

  /** A consultant who is given no more work, or again (arkivera konsult). */
  export type ConsultantArchiveInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    /** False takes it back (återta). */
    archived?: Scalars['Boolean']['input'];
  };

  /** What `consultantArchive` answers. */
  export type ConsultantArchivePayload = {
    userErrors: Array<ConsultantArchiveUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantArchive` was refused for. */
  export type ConsultantArchiveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantArchiveErrorCode;
  };

  export type ConsultantConnection = {
    nodes: Array<Consultant>;
    pageInfo: PageInfo;
    edges: Array<ConsultantEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `consultantCreate` says no. */
  export type ConsultantCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'ORG_NUMBER_MISSING'
    | 'ORG_NUMBER_INVALID'
    | 'VAT_NUMBER_INVALID'
    | 'VAT_NUMBER_PREFIX_UNKNOWN'
    | 'CHECKED_IN_FUTURE'
    | 'FEE_UNUSABLE'
    | 'TOO_MANY_QUALIFICATIONS'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new consultant (ny konsult). */
  export type ConsultantCreateInput = {
    name: Scalars['String']['input'];
    /** Anställningsform. */
    kind: ConsultantKind;
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    locale?: Scalars['Locale']['input'];
    /** Organisationsnummer. */
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    /** Momsregistreringsnummer. */
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    address?: InputMaybe<AddressInput>;
    /** F-skatt kontrollerad. */
    fSkattCheckedDate?: InputMaybe<Scalars['Date']['input']>;
    /** Avtal om självfakturering från. */
    selfBillingAgreedDate?: InputMaybe<Scalars['Date']['input']>;
    /** Avgift i procent. */
    feePercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Kvalifikationer. */
    qualifications?: Array<Scalars['String']['input']>;
    /** The lowest is asked first (turordning). */
    priority?: Scalars['Int']['input'];
    /** När lönen släpps. */
    release?: ReleaseRule;
    /** Utbetalningsdag. */
    releaseDay?: InputMaybe<Scalars['Int']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `consultantCreate` answers. */
  export type ConsultantCreatePayload = {
    userErrors: Array<ConsultantCreateUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantCreate` was refused for. */
  export type ConsultantCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantCreateErrorCode;
  };

  export type ConsultantEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Consultant;
  };

  /** On which terms somebody works (anställningsform): anställd, timanställd, eget företag med F-skatt, egenanställd. */
  export type ConsultantKind =
    | 'EMPLOYEE'
    | 'HOURLY'
    | 'COMPANY'
    | 'SELF_EMPLOYED'
    | '%future added value';

  /** Why `consultantLinksEnd` says no. */
  export type ConsultantLinksEndErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** A consultant whose addresses shall open nothing any more (spärra länkar). */
  export type ConsultantLinksEndInput = {
    id: Scalars['ID']['input'];
  };

  /** What `consultantLinksEnd` answers. */
  export type ConsultantLinksEndPayload = {
    userErrors: Array<ConsultantLinksEndUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantLinksEnd` was refused for. */
  export type ConsultantLinksEndUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantLinksEndErrorCode;
  };

  /** Why `consultantLogInSet` says no. */
  export type ConsultantLogInSetErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'CONSULTANT_ARCHIVED'
    | 'LOG_IN_TAKEN'
    | 'LOG_IN_UNFIT'
    | '%future added value';

  /** Who logs in as a consultant; nobody where no person is named (egen inloggning). */
  export type ConsultantLogInSetInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    userId?: InputMaybe<Scalars['ID']['input']>;
  };

  /** What `consultantLogInSet` answers. */
  export type ConsultantLogInSetPayload = {
    userErrors: Array<ConsultantLogInSetUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantLogInSet` was refused for. */
  export type ConsultantLogInSetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantLogInSetErrorCode;
  };

  /** How consultants are sorted. */
  export type ConsultantOrder = {
    field: ConsultantOrderField;
    direction?: OrderDirection;
  };

  /** What consultants are sorted by. */
  export type ConsultantOrderField =
    | 'NAME'
    | 'NUMBER'
    | 'PRIORITY'
    | 'CREATED'
    | '%future added value';

  /** What an hour of one type pays, from a day on (egen lön). */
  export type ConsultantPay = {
    hourTypeId: Scalars['ID']['output'];
    /** Timtyp. */
    hourType?: Maybe<HourType>;
    /** Lön per timme. */
    pay: Scalars['Decimal']['output'];
    /** From the work of that day (gäller från). */
    validFrom: Scalars['Date']['output'];
  };

  /** What an hour of one type pays, from a day on (egen lön). */
  export type ConsultantPayInput = {
    /** Timtyp. */
    hourTypeId: Scalars['ID']['input'];
    /** Lön per timme. */
    pay: Scalars['Decimal']['input'];
    /** Gäller från. */
    validFrom: Scalars['Date']['input'];
  };

  /** What a part of a report pays, approved or not (löneunderlag). */
  export type ConsultantPayLine = {
    id: Scalars['ID']['output'];
    entryId: Scalars['ID']['output'];
    assignmentId: Scalars['ID']['output'];
    assignment: BilledAssignment;
    workDate: Scalars['Date']['output'];
    description: Scalars['String']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    rate: Scalars['Decimal']['output'];
    earned: Money;
    /** What is ready to be paid of it (frisläppt). */
    released: Money;
    /** Before approval, as it would be if it were approved now. */
    rule: ReleaseRule;
    releaseDate?: Maybe<Scalars['Date']['output']>;
    /** None where nothing of it waits. */
    waitsFor?: Maybe<PayWait>;
    /** Whose payment it waits for. */
    invoice?: Maybe<PayingInvoice>;
    /** Whether what is paid on account is taken off its invoice (a conto). */
    isOnAccount: Scalars['Boolean']['output'];
  };

  export type ConsultantPayLineConnection = {
    nodes: Array<ConsultantPayLine>;
    pageInfo: PageInfo;
    edges: Array<ConsultantPayLineEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type ConsultantPayLineEdge = {
    cursor: Scalars['Cursor']['output'];
    node: ConsultantPayLine;
  };

  /** Why `consultantPaySet` says no. */
  export type ConsultantPaySetErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'PAID_HOUR_TYPE_NOT_FOUND'
    | 'PAY_TWICE'
    | 'PAY_UNUSABLE'
    | 'TOO_MANY_PAYS'
    | '%future added value';

  /** All that differs from the hour types, in the place of what there was (egna löner). */
  export type ConsultantPaySetInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    pay: Array<ConsultantPayInput>;
  };

  /** What `consultantPaySet` answers. */
  export type ConsultantPaySetPayload = {
    userErrors: Array<ConsultantPaySetUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantPaySet` was refused for. */
  export type ConsultantPaySetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantPaySetErrorCode;
  };

  /** What a consultant's reports come to; what is paid out is not known here (summa lön). */
  export type ConsultantPaySums = {
    /** What is ready, and what waits. */
    earned: Money;
    /** Released to be paid. */
    ready: Money;
    /** What waits for approval with it. */
    waits: Money;
    /** What waits for approval. */
    unapproved: Money;
  };

  /** Which of a consultant's pay; what is left out asks nothing. */
  export type ConsultantPayWhere = {
    standing?: InputMaybe<PayStanding>;
  };

  /** Why `consultantUpdate` says no. */
  export type ConsultantUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'ORG_NUMBER_MISSING'
    | 'ORG_NUMBER_INVALID'
    | 'VAT_NUMBER_INVALID'
    | 'VAT_NUMBER_PREFIX_UNKNOWN'
    | 'CHECKED_IN_FUTURE'
    | 'FEE_UNUSABLE'
    | 'TOO_MANY_QUALIFICATIONS'
    | '%future added value';

  /** New values for some of a consultant's fields; what is left out stays. */
  export type ConsultantUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    name?: InputMaybe<Scalars['String']['input']>;
    /** Anställningsform. */
    kind?: InputMaybe<ConsultantKind>;
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
    /** Organisationsnummer. */
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    /** Momsregistreringsnummer. */
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    address?: InputMaybe<AddressInput>;
    /** F-skatt kontrollerad. */
    fSkattCheckedDate?: InputMaybe<Scalars['Date']['input']>;
    /** Avtal om självfakturering från. */
    selfBillingAgreedDate?: InputMaybe<Scalars['Date']['input']>;
    /** Avgift i procent. */
    feePercent?: InputMaybe<Scalars['Decimal']['input']>;
    /** Kvalifikationer. */
    qualifications?: InputMaybe<Array<Scalars['String']['input']>>;
    /** Turordning. */
    priority?: InputMaybe<Scalars['Int']['input']>;
    /** När lönen släpps. */
    release?: InputMaybe<ReleaseRule>;
    /** Utbetalningsdag. */
    releaseDay?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `consultantUpdate` answers. */
  export type ConsultantUpdatePayload = {
    userErrors: Array<ConsultantUpdateUserError>;
    consultant?: Maybe<Consultant>;
  };

  /** What `consultantUpdate` was refused for. */
  export type ConsultantUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ConsultantUpdateErrorCode;
  };

  /** Which consultants; what is left out asks nothing. */
  export type ConsultantWhere = {
    /** Looked for in name, number, e-mail, telephone. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Anställningsform. */
    kind?: InputMaybe<ConsultantKind>;
    /** Exactly as it is written (kvalifikation). */
    qualification?: InputMaybe<Scalars['String']['input']>;
    /** Arkiverad. */
    isArchived?: InputMaybe<Scalars['Boolean']['input']>;
    /** And all of these. */
    and?: InputMaybe<Array<ConsultantWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<ConsultantWhere>>;
    /** And not this. */
    not?: InputMaybe<ConsultantWhere>;
  };

  /** A person, or a mailbox, at a customer (kontaktperson). */
  export type Contact = {
    /** Whoever keeps their e-mail address, telephone or name keeps it. */
    id?: Maybe<Scalars['ID']['output']>;
    name: Scalars['String']['output'];
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    roles: Array<ContactRole>;
    /** Where they order, follow and approve (beställarens sida), until they are removed, order no more or their links are ended; null without the role ORDERS, and for those who may not order for them. */
    pageUrl?: Maybe<Scalars['String']['output']>;
  };

  /** A person, or a mailbox, at a customer (kontaktperson). */
  export type ContactInput = {
    name: Scalars['String']['input'];
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    roles?: Array<ContactRole>;
  };

  /** Why `contactLinksEnd` says no. */
  export type ContactLinksEndErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** A contact whose addresses shall open nothing any more (spärra länkar). */
  export type ContactLinksEndInput = {
    id: Scalars['ID']['input'];
  };

  /** What `contactLinksEnd` answers. */
  export type ContactLinksEndPayload = {
    userErrors: Array<ContactLinksEndUserError>;
    customer?: Maybe<Customer>;
  };

  /** What `contactLinksEnd` was refused for. */
  export type ContactLinksEndUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ContactLinksEndErrorCode;
  };

  /** What a contact is written to about (kontaktroll). */
  export type ContactRole =
    | 'INVOICES'
    | 'REMINDERS'
    | 'ORDERS'
    | 'OTHER'
    | '%future added value';

  /** What falls to a person (personens andel), in the order asked about. */
  export type CountedHouseholdPerson = {
    /** Avdrag. */
    deduction: Money;
    /** What is left of their year before this invoice (kvar av årets tak), as far as we know. */
    left?: Maybe<Money>;
  };

  /** Somebody who buys (kund). */
  export type Customer = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Kundnummer. */
    number: Scalars['Int']['output'];
    kind: CustomerKind;
    name: Scalars['String']['output'];
    /** Organisationsnummer. */
    orgNumber?: Maybe<Scalars['OrgNumber']['output']>;
    /** Momsregistreringsnummer. */
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    address: Address;
    /** Town (ort). */
    city: Scalars['String']['output'];
    country: Scalars['CountryCode']['output'];
    /** The language we write to them in. */
    locale: Scalars['Locale']['output'];
    /** Er referens. */
    buyerReference?: Maybe<Scalars['String']['output']>;
    /** Payment terms (betalningsvillkor); null as the company has. */
    paymentTermsDays?: Maybe<Scalars['Int']['output']>;
    /** What it is invoiced in (valuta); null for kronor. */
    currency?: Maybe<Scalars['CurrencyCode']['output']>;
    peppolId?: Maybe<Scalars['String']['output']>;
    gln?: Maybe<Scalars['String']['output']>;
    /** Regularly sells construction services (säljer mer än tillfälligt byggtjänster). */
    isConstructionBusiness: Scalars['Boolean']['output'];
    /** When that was noted. */
    constructionNotedAt?: Maybe<Scalars['DateTime']['output']>;
    /** Who noted it. */
    constructionNotedBy?: Maybe<Scalars['String']['output']>;
    /** What VIES said last of the VAT number (kontroll i VIES). */
    vatCheck?: Maybe<VatCheck>;
    /** When VIES was asked, as long as the answer is on its way. */
    vatCheckAskedAt?: Maybe<Scalars['DateTime']['output']>;
    /** Kontaktpersoner. */
    contacts: Array<Contact>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
    /** The ledger of consent (samtycken), the newest line first. */
    consents: Array<Consent>;
  };

  export type CustomerConnection = {
    nodes: Array<Customer>;
    pageInfo: PageInfo;
    edges: Array<CustomerEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `customerCreate` says no. */
  export type CustomerCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'CURRENCY_UNKNOWN'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'ORG_NUMBER_MISSING'
    | 'ORG_NUMBER_INVALID'
    | 'ORG_NUMBER_TAKEN'
    | 'VAT_NUMBER_INVALID'
    | 'GLN_INVALID'
    | 'PEPPOL_ID_INVALID'
    | 'TOO_MANY_CONTACTS'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new customer (ny kund). */
  export type CustomerCreateInput = {
    kind?: CustomerKind;
    name: Scalars['String']['input'];
    /** Organisationsnummer. */
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    /** Momsregistreringsnummer. */
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    address?: InputMaybe<AddressInput>;
    locale?: Scalars['Locale']['input'];
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Betalningsvillkor i dagar. */
    paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
    /** Valuta; kronor when left out. */
    currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
    peppolId?: InputMaybe<Scalars['String']['input']>;
    gln?: InputMaybe<Scalars['String']['input']>;
    /** Säljer mer än tillfälligt byggtjänster (ML 16 kap. 13 §). */
    isConstructionBusiness?: Scalars['Boolean']['input'];
    contacts?: Array<ContactInput>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `customerCreate` answers. */
  export type CustomerCreatePayload = {
    userErrors: Array<CustomerCreateUserError>;
    customer?: Maybe<Customer>;
  };

  /** What `customerCreate` was refused for. */
  export type CustomerCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CustomerCreateErrorCode;
  };

  export type CustomerEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Customer;
  };

  /** A list of customers to have as a file (exportera kunder). */
  export type CustomerExportInput = {
    where?: InputMaybe<CustomerWhere>;
    format?: FileFormat;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What one customer comes to (kundens nyckeltal). */
  export type CustomerFigures = {
    open: Money;
    overdue: Money;
    /** Paid beyond what remained after credit: to be paid back (tillgodo). */
    refund: Money;
    /** Without VAT and less credit, in twelve months of which this one is the last. */
    invoicedLast12Months: Money;
    /** Days from the due date to payment; negative: early. Null when nothing is paid. */
    averageDaysLate?: Maybe<Scalars['Int']['output']>;
    invoiceCount: Scalars['Int']['output'];
  };

  /** Who buys (kundtyp): privatperson, företag, myndighet. */
  export type CustomerKind =
    | 'PERSON'
    | 'COMPANY'
    | 'AUTHORITY'
    | '%future added value';

  /** How customers are sorted. */
  export type CustomerOrder = {
    field: CustomerOrderField;
    direction?: OrderDirection;
  };

  /** What customers are sorted by. */
  export type CustomerOrderField =
    | 'NAME'
    | 'NUMBER'
    | 'CREATED'
    | '%future added value';

  /** Why `customerPricesSet` says no. */
  export type CustomerPricesSetErrorCode =
    | 'CONFLICT'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'PRICE_UNUSABLE'
    | 'QUANTITY_UNUSABLE'
    | 'PRICE_TWICE'
    | 'TOO_MANY_PRICES'
    | 'ARTICLE_NOT_FOUND'
    | 'PRICE_LIST_NOT_FOUND'
    | 'PRICED_CUSTOMER_NOT_FOUND'
    | '%future added value';

  /** A customer's list and own prices; what is not named stays (sätt kundpriser). */
  export type CustomerPricesSetInput = {
    customerId: Scalars['ID']['input'];
    /** Nought until something was set. */
    expectedVersion: Scalars['Int']['input'];
    /** Prislista. */
    priceListId?: InputMaybe<Scalars['ID']['input']>;
    articles?: Array<ArticlePricesInput>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `customerPricesSet` answers. */
  export type CustomerPricesSetPayload = {
    userErrors: Array<CustomerPricesSetUserError>;
    pricing?: Maybe<CustomerPricing>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `customerPricesSet` was refused for. */
  export type CustomerPricesSetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CustomerPricesSetErrorCode;
  };

  /** What a customer pays (kundens priser): a list, if it has one, and prices of its own. */
  export type CustomerPricing = {
    customerId: Scalars['ID']['output'];
    /** Nought until something is set. */
    version: Scalars['Int']['output'];
    /** Prislista. */
    priceList?: Maybe<PriceList>;
    /** Kundpriser. */
    prices: Array<Price>;
  };

  /** Why `customerUpdate` says no. */
  export type CustomerUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'CURRENCY_UNKNOWN'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'ORG_NUMBER_MISSING'
    | 'ORG_NUMBER_INVALID'
    | 'ORG_NUMBER_TAKEN'
    | 'VAT_NUMBER_INVALID'
    | 'GLN_INVALID'
    | 'PEPPOL_ID_INVALID'
    | 'TOO_MANY_CONTACTS'
    | '%future added value';

  /** New values for some of a customer's fields; what is left out stays. */
  export type CustomerUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    kind?: InputMaybe<CustomerKind>;
    name?: InputMaybe<Scalars['String']['input']>;
    /** Organisationsnummer. */
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    /** Momsregistreringsnummer. */
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    email?: InputMaybe<Scalars['String']['input']>;
    phone?: InputMaybe<Scalars['String']['input']>;
    address?: InputMaybe<AddressInput>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Betalningsvillkor i dagar. */
    paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
    /** Valuta; null for kronor. */
    currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
    peppolId?: InputMaybe<Scalars['String']['input']>;
    gln?: InputMaybe<Scalars['String']['input']>;
    /** Säljer mer än tillfälligt byggtjänster (ML 16 kap. 13 §). */
    isConstructionBusiness?: InputMaybe<Scalars['Boolean']['input']>;
    contacts?: InputMaybe<Array<ContactInput>>;
  };

  /** What `customerUpdate` answers. */
  export type CustomerUpdatePayload = {
    userErrors: Array<CustomerUpdateUserError>;
    customer?: Maybe<Customer>;
  };

  /** What `customerUpdate` was refused for. */
  export type CustomerUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CustomerUpdateErrorCode;
  };

  /** Why `customerVatCheck` says no. */
  export type CustomerVatCheckErrorCode =
    | 'NOT_FOUND'
    | 'VAT_NUMBER_NOT_IN_REGISTER'
    | '%future added value';

  /** Whose VAT number is to be looked up now. */
  export type CustomerVatCheckInput = {
    id: Scalars['ID']['input'];
  };

  /** What `customerVatCheck` answers: the answer of VIES itself comes later. */
  export type CustomerVatCheckPayload = {
    userErrors: Array<CustomerVatCheckUserError>;
    customer?: Maybe<Customer>;
  };

  /** What `customerVatCheck` was refused for. */
  export type CustomerVatCheckUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: CustomerVatCheckErrorCode;
  };

  /** Which customers; what is left out asks nothing. */
  export type CustomerWhere = {
    /** Looked for in name, number, org. number and e-mail. */
    text?: InputMaybe<Scalars['String']['input']>;
    kind?: InputMaybe<CustomerKind>;
    /** And all of these. */
    and?: InputMaybe<Array<CustomerWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<CustomerWhere>>;
    /** And not this. */
    not?: InputMaybe<CustomerWhere>;
  };

  /** Everything at one instant (översikt). */
  export type Dashboard = {
    /** Watch on from here: `dashboardChanged(after)`. */
    cursor: Scalars['Cursor']['output'];
    asOf: Scalars['DateTime']['output'];
    tiles: Array<Tile>;
    /** What is open, by days past its due date (åldersanalys). */
    ageing: Array<AgeBand>;
    /** Twelve months. */
    revenueByMonth: Array<MonthRevenue>;
    /** Who was invoiced most in these twelve months (största kunder), at most five. */
    topCustomers: Array<TopCustomer>;
    latestEvents: Array<LatestEvent>;
  };

  /** Days from one through another; either end may be open. */
  export type DateRange = {
    from?: InputMaybe<Scalars['Date']['input']>;
    to?: InputMaybe<Scalars['Date']['input']>;
  };

  /** What a day can be (slag av dag); a red day, Sunday or public holiday, is a weekday too. */
  export type DayKind =
    | 'MONDAY'
    | 'TUESDAY'
    | 'WEDNESDAY'
    | 'THURSDAY'
    | 'FRIDAY'
    | 'SATURDAY'
    | 'SUNDAY'
    | 'RED_DAY'
    | '%future added value';

  /** How much time is debited for the time that was worked (debiteringsvillkor). */
  export type DebitTerms = {
    /** The fewest minutes that are debited (minimidebitering). */
    minimumMinutes: Scalars['Int']['output'];
    /** Started parts of so many minutes are debited whole (påbörjad); 1 as worked. */
    startedMinutes: Scalars['Int']['output'];
  };

  /** How much time is debited for the time that was worked (debiteringsvillkor). */
  export type DebitTermsInput = {
    /** Minimidebitering. */
    minimumMinutes?: Scalars['Int']['input'];
    /** Started parts that are debited whole (påbörjad); 1 as worked. */
    startedMinutes?: Scalars['Int']['input'];
  };

  /** Why `decisionRead` says no. */
  export type DecisionReadErrorCode =
    | 'DECISION_UNREADABLE'
    | 'DECISION_OF_ANOTHER'
    | 'CLAIM_UNKNOWN'
    | 'CLAIM_DECIDED'
    | 'OUT_OF_RANGE'
    | 'TOO_LONG'
    | '%future added value';

  /** A decision as Skatteverket gives it as a file (beslutsfil, JSON). */
  export type DecisionReadInput = {
    text: Scalars['String']['input'];
  };

  /** What `decisionRead` answers. */
  export type DecisionReadPayload = {
    userErrors: Array<DecisionReadUserError>;
    /** How many claims were decided. */
    decided: Scalars['Int']['output'];
    files: Array<ClaimFile>;
  };

  /** What `decisionRead` was refused for. */
  export type DecisionReadUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DecisionReadErrorCode;
  };

  /** Why `deductionDecide` says no. */
  export type DeductionDecideErrorCode =
    | 'NOT_FOUND'
    | 'OUT_OF_RANGE'
    | 'TOO_LONG'
    | 'CLAIM_DECIDED'
    | '%future added value';

  /** What Skatteverket has decided of a claim (beslut). */
  export type DeductionDecideInput = {
    claimId: Scalars['ID']['input'];
    /** Kronor; 0 where all is denied (beviljat). */
    approved: Scalars['Decimal']['input'];
    /** Skäl. */
    reason?: Scalars['String']['input'];
  };

  /** What `deductionDecide` answers. */
  export type DeductionDecidePayload = {
    userErrors: Array<DeductionDecideUserError>;
    files: Array<ClaimFile>;
  };

  /** What `deductionDecide` was refused for. */
  export type DeductionDecideUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DeductionDecideErrorCode;
  };

  /** Why `deductionsClaim` says no. */
  export type DeductionsClaimErrorCode =
    | 'REQUIRED'
    | 'NOTHING_TO_CLAIM'
    | 'CLAIM_UNPAID'
    | 'CLAIM_TOO_LATE'
    | 'CLAIM_ABOVE_SHARE'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Invoices whose deductions are to be claimed (begär utbetalning). */
  export type DeductionsClaimInput = {
    invoiceIds: Array<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `deductionsClaim` answers: a file for each kind and year of payment. */
  export type DeductionsClaimPayload = {
    userErrors: Array<DeductionsClaimUserError>;
    files: Array<ClaimFile>;
  };

  /** What `deductionsClaim` was refused for. */
  export type DeductionsClaimUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DeductionsClaimErrorCode;
  };

  /** One message to one recipient (utskick). */
  export type Delivery = Node & {
    id: Scalars['ID']['output'];
    channel: DeliveryChannel;
    /** Mottagare. */
    recipient: Scalars['String']['output'];
    /** What it brings (ärende), such as `INVOICE`. */
    purpose: Scalars['String']['output'];
    state: DeliveryState;
    /** How many times it was tried. */
    attempts: Scalars['Int']['output'];
    /** Why it failed, in the receiver's words. */
    reason?: Maybe<Scalars['String']['output']>;
    /** Why it goes by this way (skäl), where somebody had to say. */
    because?: Maybe<Scalars['String']['output']>;
    createdAt: Scalars['DateTime']['output'];
    /** When it leaves at the earliest; until then it can be taken back (ångra). */
    leavesAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
    sentAt?: Maybe<Scalars['DateTime']['output']>;
    /** What is the matter with a mail, in one word (orsak). */
    trouble?: Maybe<DeliveryTrouble>;
    /** Since when the receiver's server lets us wait (uppskjuten); it is tried again. */
    putOffSince?: Maybe<Scalars['DateTime']['output']>;
  };

  /** An address that something has come back from (adress med studs). */
  export type DeliveryAddress = Node & {
    id: Scalars['ID']['output'];
    channel: DeliveryChannel;
    /** In small letters. */
    address: Scalars['String']['output'];
    state: AddressState;
    /** What the receiver said last. */
    reason: Scalars['String']['output'];
    /** What is the matter, in one word (orsak). */
    trouble: DeliveryTrouble;
    /** How many times in a row something came back. */
    count: Scalars['Int']['output'];
    /** Since when it stands so. */
    since: Scalars['DateTime']['output'];
    /** When something came back last. */
    toldAt: Scalars['DateTime']['output'];
    /** Why somebody lifted it last. */
    liftedBecause?: Maybe<Scalars['String']['output']>;
    /** What came back last. */
    delivery?: Maybe<Delivery>;
    about?: Maybe<Node>;
  };

  export type DeliveryAddressConnection = {
    nodes: Array<DeliveryAddress>;
    pageInfo: PageInfo;
    edges: Array<DeliveryAddressEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type DeliveryAddressEdge = {
    cursor: Scalars['Cursor']['output'];
    node: DeliveryAddress;
  };

  /** Why `deliveryAddressLift` says no. */
  export type DeliveryAddressLiftErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ADDRESS_STANDS_WELL'
    | '%future added value';

  /** An address that may be sent to again (häv spärr). */
  export type DeliveryAddressLiftInput = {
    id: Scalars['ID']['input'];
    /** Why it will work now (anledning). */
    reason: Scalars['String']['input'];
  };

  /** What `deliveryAddressLift` answers. */
  export type DeliveryAddressLiftPayload = {
    userErrors: Array<DeliveryAddressLiftUserError>;
    address?: Maybe<DeliveryAddress>;
  };

  /** What `deliveryAddressLift` was refused for. */
  export type DeliveryAddressLiftUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DeliveryAddressLiftErrorCode;
  };

  /** Why `deliveryCancel` says no. */
  export type DeliveryCancelErrorCode =
    | 'NOT_FOUND'
    | 'PARCEL_UNDER_WAY'
    | '%future added value';

  /** A message that shall not be sent (avbryt utskick). */
  export type DeliveryCancelInput = {
    id: Scalars['ID']['input'];
  };

  /** What `deliveryCancel` answers. */
  export type DeliveryCancelPayload = {
    userErrors: Array<DeliveryCancelUserError>;
    delivery?: Maybe<Delivery>;
  };

  /** What `deliveryCancel` was refused for. */
  export type DeliveryCancelUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DeliveryCancelErrorCode;
  };

  /** A way to somebody (leveranssätt). */
  export type DeliveryChannel =
    | 'EMAIL'
    | 'PEPPOL'
    | 'SMS'
    | 'LETTER'
    | '%future added value';

  /** In which order ways are tried (sändordning), of the firm or of one customer. */
  export type DeliveryOrder = {
    /** The order that holds; a way that is left out is not tried. */
    channels: Array<DeliveryChannel>;
    /** Whether the customer has one of its own. */
    isOwn: Scalars['Boolean']['output'];
  };

  /** Why `deliveryOrderChoose` says no. */
  export type DeliveryOrderChooseErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'CHANNEL_NAMED_TWICE'
    | '%future added value';

  /** An order of ways (sändordning), for one customer or for the whole firm. */
  export type DeliveryOrderChooseInput = {
    customerId?: InputMaybe<Scalars['ID']['input']>;
    /** As is usual, or as the firm has it, when left out. */
    channels?: InputMaybe<Array<DeliveryChannel>>;
  };

  /** What `deliveryOrderChoose` answers. */
  export type DeliveryOrderChoosePayload = {
    userErrors: Array<DeliveryOrderChooseUserError>;
    deliveryOrder?: Maybe<DeliveryOrder>;
  };

  /** What `deliveryOrderChoose` was refused for. */
  export type DeliveryOrderChooseUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DeliveryOrderChooseErrorCode;
  };

  /** Where a message is (utskickets status). */
  export type DeliveryState =
    | 'PREPARING'
    | 'QUEUED'
    | 'SENDING'
    | 'SENT'
    | 'DELIVERED'
    | 'BOUNCED'
    | 'FAILED'
    | 'CANCELLED'
    | '%future added value';

  /** Why mail did not arrive, in one word (orsak). */
  export type DeliveryTrouble =
    | 'NO_SUCH_ADDRESS'
    | 'NO_SUCH_DOMAIN'
    | 'MAILBOX_CLOSED'
    | 'MAILBOX_FULL'
    | 'TOO_LARGE'
    | 'BLOCKED'
    | 'SERVER_TROUBLE'
    | 'COMPLAINT'
    | 'ADDRESS_REFUSED'
    | 'NO_CARRIER'
    | 'OUR_FAULT'
    | 'OTHER'
    | '%future added value';

  /** Why a buyer disputes an invoice (orsak till bestridande). */
  export type DisputeReason =
    | 'NOT_ORDERED'
    | 'NOT_RECEIVED'
    | 'DEFECTIVE'
    | 'WRONG_PRICE'
    | 'WRONG_QUANTITY'
    | 'ALREADY_INVOICED'
    | 'WRONG_BUYER'
    | 'REFERENCE_MISSING'
    | 'OTHER'
    | '%future added value';

  /** A record that whoever keeps the domain's name servers enters (DNS-post). */
  export type DnsRecord = {
    kind: DnsRecordKind;
    type: DnsRecordType;
    /** The whole name (värdnamn). */
    host: Scalars['String']['output'];
    /** The name within the domain, as most name servers ask for it (namn). */
    name: Scalars['String']['output'];
    /** The value, as one text (värde). */
    value: Scalars['String']['output'];
    /** The same in strings of 255 bytes, for name servers that take no longer ones. */
    strings: Array<Scalars['String']['output']>;
    /** Whether mail leaves from the domain only when it is there. */
    isRequired: Scalars['Boolean']['output'];
    /** What was seen of it last; null before the first look. */
    state?: Maybe<DnsRecordState>;
    /** What stood there last (hittat). */
    seen: Array<Scalars['String']['output']>;
  };

  /** What a record is for (postens syfte). */
  export type DnsRecordKind =
    | 'DKIM'
    | 'RETURN_PATH'
    | 'SPF'
    | 'DMARC'
    | '%future added value';

  /** What was seen of a record; half means cut short, unclear that nobody answered. */
  export type DnsRecordState =
    | 'OK'
    | 'MISSING'
    | 'HALF'
    | 'WRONG'
    | 'SEVERAL'
    | 'UNCLEAR'
    | '%future added value';

  /** What name servers call it (posttyp). */
  export type DnsRecordType =
    | 'TXT'
    | 'MX'
    | '%future added value';

  /** A file in the archive (dokument), byte for byte as it was made. */
  export type Document = {
    /** Valid for five minutes. */
    url: Scalars['String']['output'];
    sha256: Scalars['Sha256']['output'];
    /** Bytes. */
    size: Scalars['Int']['output'];
  };

  /** A series of invoice numbers (fakturanummerserie); no two can give the same number. */
  export type DocumentSeries = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** What people call it (namn). */
    title: Scalars['String']['output'];
    /** By year: how many digits follow the year (löpnummer per år). */
    yearDigits?: Maybe<Scalars['Int']['output']>;
    /** Of a series by year without the year. */
    firstNumber: Scalars['Int']['output'];
    lastNumber: Scalars['Int']['output'];
    firstYear?: Maybe<Scalars['Int']['output']>;
    /** What takes its number from it unless something else is said (standard för). */
    defaultFor: Array<Numbered>;
    closedAt?: Maybe<Scalars['DateTime']['output']>;
    closeReason: Scalars['String']['output'];
    /** Whether a number has been taken. */
    isUsed: Scalars['Boolean']['output'];
    /** The latest year first. */
    rows: Array<NumberRow>;
  };

  /** What work in a home would give (ROT- och RUT-avdrag). */
  export type DraftHousehold = {
    /** Arbetskostnad inkl. moms. */
    labour: Money;
    /** What Skatteverket is to pay (avdrag). */
    deduction: Money;
    /** What the buyer is to pay (att betala). */
    toPay: Money;
    /** The year of the payment, by the due date. */
    year: Scalars['Int']['output'];
    persons: Array<CountedHouseholdPerson>;
    missing: Array<HouseholdMissing>;
  };

  /** What lines come to (summering), counted as the invoice will be when it is issued. */
  export type DraftTotals = {
    /** Those that can be counted. */
    lines: Array<DraftTotalsLine>;
    /** Allowances and charges that can be counted (rabatter och avgifter). */
    adjustments: Array<DraftTotalsAdjustment>;
    /** As asked, or by the firm's settings and the buyer (priser inkl. moms). */
    pricesIncludeVat: Scalars['Boolean']['output'];
    /** What the lines alone come to, in the invoice's prices (radernas summa). */
    lineSum: Money;
    /** VAT per case and rate (momsspecifikation). */
    vatRows: Array<VatRow>;
    /** Without VAT (netto). */
    net: Money;
    /** Moms. */
    vat: Money;
    /** Öresavrundning. */
    rounding: Money;
    /** To pay (att betala). */
    total: Money;
    /** The rate that would count today (växelkurs); null in kronor or if unknown. */
    rate?: Maybe<ExchangeRate>;
    /** Moms i SEK, by that rate. */
    vatInKronor?: Maybe<Money>;
    /** What it would be, issued so: without the buyer's address a simplified invoice. */
    form: InvoiceForm;
    /** Why the other lines cannot be counted. */
    problems: Array<DraftTotalsProblem>;
    /** What VAT and currency want told before the invoice may be issued. */
    missing: Array<VatFactMissing>;
    /** What the law will have on the page, in the invoice's language (momstexter). */
    vatTexts: Array<Scalars['String']['output']>;
    /** What work in a home gives, if it was asked for (ROT- och RUT-avdrag). */
    household?: Maybe<DraftHousehold>;
  };

  /** What an allowance or a charge comes to while somebody writes it. */
  export type DraftTotalsAdjustment = {
    /** Its place among those asked about, from 1. */
    position: Scalars['Int']['output'];
    /** What it is for (orsak). */
    reason: Scalars['String']['output'];
    /** Of the sum of the lines. */
    percent?: Maybe<Scalars['Decimal']['output']>;
    /** Without VAT; an allowance is negative. */
    net: Money;
    /** Belopp; with VAT where the prices include it. */
    total: Money;
    parts: Array<AdjustmentPart>;
  };

  /** Lines that somebody is writing (fakturarader under arbete), and to whom. */
  export type DraftTotalsInput = {
    lines: Array<InvoiceLineInput>;
    /** Rabatter och avgifter på hela fakturan. */
    adjustments?: Array<InvoiceAdjustmentInput>;
    /** Fakturadatum; today when left out. */
    invoiceDate?: InputMaybe<Scalars['Date']['input']>;
    /** Leveransdatum. */
    supplyDate?: InputMaybe<Scalars['Date']['input']>;
    /** Leveransperiodens sista dag. */
    supplyTo?: InputMaybe<Scalars['Date']['input']>;
    /** Kund; without one, and without `buyer`, somebody in the country. */
    customerId?: InputMaybe<Scalars['ID']['input']>;
    buyer?: InputMaybe<InvoiceBuyerInput>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
    form?: InvoiceForm;
    /** Advances that it takes off (avräkna förskott). */
    advances?: Array<Scalars['ID']['input']>;
    /** Förfallodatum; an advance may be paid until then, and it tells the year. */
    dueDate?: InputMaybe<Scalars['Date']['input']>;
    /** ROT- eller RUT-avdrag. */
    household?: InputMaybe<HouseholdInput>;
    /** Priser inkl. moms; by the settings and the buyer when left out. */
    pricesIncludeVat?: InputMaybe<Scalars['Boolean']['input']>;
    /** Valuta; the customer's when left out, or kronor. */
    currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  };

  /** What a line costs, and how it is treated. */
  export type DraftTotalsLine = {
    /** Its place among the lines asked about, from 1. */
    position: Scalars['Int']['output'];
    /** Without VAT. */
    net: Money;
    /** Radbelopp; with VAT where the prices include it. */
    amount: Money;
    /** Chosen or proposed (momsfall). */
    vatCase: VatCase;
    /** What it bears in percent (momssats). */
    vatRate: Scalars['Decimal']['output'];
    /** Why that case. */
    reason: VatReason;
    /** Why, for people, in the caller's language. */
    message: Scalars['String']['output'];
  };

  /** What stands in the way of counting a line; the other lines are summed without it. */
  export type DraftTotalsProblem = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: DraftTotalsProblemCode;
  };

  /** Why a line cannot be counted. */
  export type DraftTotalsProblemCode =
    | 'CUSTOMER_NOT_FOUND'
    | 'ARTICLE_NOT_FOUND'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_CURRENCY_UNFIT'
    | 'TOO_MANY_LINES'
    | 'NUMBER_UNUSABLE'
    | 'AMOUNT_TOO_LARGE'
    | 'UNIT_PRICE_NEGATIVE'
    | 'OUT_OF_RANGE'
    | 'VAT_RATE_UNKNOWN'
    | 'REQUIRED'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'VAT_RATE_CHANGES'
    | 'ADVANCE_RATE_CHANGES'
    | 'EXEMPTION_UNKNOWN'
    | 'SOLD_MISSING'
    | 'DISTANCE_SALE_UNDECIDED'
    | 'CONSUMER_ABROAD_UNDECIDED'
    | 'VAT_PLACE_UNDECIDED'
    | 'TOO_MANY_ADJUSTMENTS'
    | 'ADJUSTMENT_AMBIGUOUS'
    | 'ADJUSTMENT_NOT_POSITIVE'
    | 'CURRENCY_UNKNOWN'
    | 'PRICE_IN_OTHER_CURRENCY'
    | 'HOUSEHOLD_CURRENCY_UNFIT'
    | 'ELECTRONICS_CURRENCY_UNFIT'
    | '%future added value';

  /** One reason why an invoice is no e-invoice (hinder för e-faktura), and what to do. */
  export type EInvoiceObstacle = {
    code: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the invoice it lies, as its input names it; empty for the whole. */
    path: Array<Scalars['String']['output']>;
  };

  /** What a set of rules said of the e-invoice (kontroll). */
  export type EInvoiceVerdict = {
    rulesName: Scalars['String']['output'];
    rulesVersion: Scalars['String']['output'];
    /** When the rules were published. */
    rulesDate: Scalars['Date']['output'];
    judgedAt: Scalars['DateTime']['output'];
    violations: Array<EInvoiceViolation>;
  };

  /** A rule that the e-invoice breaks (regelbrott). */
  export type EInvoiceViolation = {
    /** Its id, such as `PEPPOL-EN16931-R003`. */
    rule: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the file, as an XPath. */
    place: Scalars['String']['output'];
    /** Whether a receiver would reject it. */
    isFatal: Scalars['Boolean']['output'];
  };

  /** A rate that somebody entered (egen kurs); it counts before what is published of its day. */
  export type EnteredRate = Node & {
    id: Scalars['ID']['output'];
    currency: Scalars['CurrencyCode']['output'];
    /** Kursdag. */
    day: Scalars['Date']['output'];
    /** Kronor for one (kurs). */
    kronor: Scalars['Decimal']['output'];
    /** Where it comes from (källa); stands on the invoice. */
    reason: Scalars['String']['output'];
    enteredAt: Scalars['DateTime']['output'];
  };

  /** A journey, or what was laid out (resa eller utlägg). */
  export type EntryExpense = {
    id?: Maybe<Scalars['ID']['output']>;
    kind: ExpenseKind;
    description: Scalars['String']['output'];
    /** Kilometres where it is mileage. */
    quantity: Scalars['Decimal']['output'];
    /** Without VAT; null for mileage. */
    unitPrice?: Maybe<Scalars['Decimal']['output']>;
    /** What was paid for one, VAT and all; null for mileage (inkl. moms). */
    paid?: Maybe<Scalars['Decimal']['output']>;
    /** The Swedish VAT on one (varav moms). */
    vat: Scalars['Decimal']['output'];
    /** The customer pays it (vidarefaktureras). */
    isBilled: Scalars['Boolean']['output'];
    /** The consultant gets it (betalas ut). */
    isPaid: Scalars['Boolean']['output'];
    /** Kvitto. */
    receiptName?: Maybe<Scalars['String']['output']>;
  };

  /** What a part of some work costs the customer, or pays the consultant (rad). */
  export type EntryLine = {
    kind: EntryLineKind;
    /** Arbetsdag. */
    workDate: Scalars['Date']['output'];
    description: Scalars['String']['output'];
    /** Tillägg. */
    windowName?: Maybe<Scalars['String']['output']>;
    /** Arbetade minuter. */
    workedMinutes: Scalars['Int']['output'];
    /** Debiterade minuter. */
    minutes: Scalars['Int']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    /** À-pris. */
    rate: Scalars['Decimal']['output'];
    /** Quantity times rate; without VAT, but for what a person laid out and is repaid. */
    amount: Money;
  };

  /** What a line is for (radens slag). */
  export type EntryLineKind =
    | 'TIME'
    | 'RUSH'
    | 'CANCELLATION'
    | 'TRAVEL'
    | 'MILEAGE'
    | 'EXPENSE'
    | '%future added value';

  /** Something that has happened (händelse). New kinds may come at any time. */
  export type Event = {
    /** The place in the history right after it. */
    cursor: Scalars['Cursor']['output'];
    /** Such as `InvoiceIssued`. */
    kind: Scalars['String']['output'];
    occurredAt: Scalars['DateTime']['output'];
    /** `USER`, `TOKEN`, `SYSTEM` or `LINK`. */
    actorKind: Scalars['String']['output'];
    actorId: Scalars['String']['output'];
    requestId: Scalars['String']['output'];
    facts: Array<Fact>;
  };

  export type EventConnection = {
    nodes: Array<Event>;
    pageInfo: PageInfo;
    edges: Array<EventEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type EventEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Event;
  };

  /** What an event is about (vad händelsen gäller), as a person would name it. */
  export type EventSubject = {
    kind: EventSubjectKind;
    id: Scalars['ID']['output'];
    /** Such as an invoice's number and its buyer. */
    title: Scalars['String']['output'];
  };

  /** What kind of thing an event is about (vad händelsen gäller). */
  export type EventSubjectKind =
    | 'INVOICE'
    | 'CUSTOMER'
    | 'COMPANY'
    | 'ARTICLE'
    | 'PRICE_LIST'
    | 'HOUR_TYPE'
    | 'CONSULTANT'
    | 'ASSIGNMENT'
    | 'AGREEMENT'
    | '%future added value';

  /** What one of a currency is worth in kronor by the rate of a day (växelkurs). */
  export type ExchangeRate = {
    currency: Scalars['CurrencyCode']['output'];
    /** Kursdag. */
    day: Scalars['Date']['output'];
    /** Kronor for one (kurs). */
    kronor: Scalars['Decimal']['output'];
    source: RateSource;
    /** Of an entered one: where it comes from (källa). */
    reason: Scalars['String']['output'];
  };

  /** Why `exchangeRateEnter` says no. */
  export type ExchangeRateEnterErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'CURRENCY_UNKNOWN'
    | 'RATE_OF_HOME'
    | 'RATE_UNUSABLE'
    | 'RATE_UNLIKELY'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What a currency was worth on a day (ange kurs). */
  export type ExchangeRateEnterInput = {
    currency: Scalars['CurrencyCode']['input'];
    /** Kursdag. */
    day: Scalars['Date']['input'];
    /** Kronor for one (kurs). */
    kronor: Scalars['Decimal']['input'];
    /** Where it comes from (källa); the invoice says so. */
    reason: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `exchangeRateEnter` answers. */
  export type ExchangeRateEnterPayload = {
    userErrors: Array<ExchangeRateEnterUserError>;
    rate?: Maybe<EnteredRate>;
  };

  /** What `exchangeRateEnter` was refused for. */
  export type ExchangeRateEnterUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ExchangeRateEnterErrorCode;
  };

  /** A journey, kilometres by car, or something laid out (resa, milersättning, utlägg). */
  export type ExpenseInput = {
    kind: ExpenseKind;
    description: Scalars['String']['input'];
    /** Kilometres where it is mileage. */
    quantity?: Scalars['Decimal']['input'];
    /** Without VAT; nothing for mileage, which is agreed, nor where `paid` is told. */
    unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
    /** What was paid for one, VAT and all (betalt inkl. moms). */
    paid?: InputMaybe<Scalars['Decimal']['input']>;
    /** The Swedish VAT on one (varav moms). */
    vat?: Scalars['Decimal']['input'];
    /** The customer pays it; left out, as agreed (vidarefakturera). */
    isBilled?: InputMaybe<Scalars['Boolean']['input']>;
    /** The consultant gets it; left out, as agreed (betala ut). */
    isPaid?: InputMaybe<Scalars['Boolean']['input']>;
    /** What it was in the report that is told anew, whose receipt it keeps. */
    id?: InputMaybe<Scalars['ID']['input']>;
  };

  /** What came to the work: resa, milersättning, utlägg. */
  export type ExpenseKind =
    | 'TRAVEL'
    | 'MILEAGE'
    | 'EXPENSE'
    | '%future added value';

  /** Why a list is not written. */
  export type ExportErrorCode =
    | 'EXPORT_EMPTY'
    | 'EXPORT_TOO_LONG'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What an export answers: a job whose document is the file, for a day. */
  export type ExportPayload = {
    userErrors: Array<ExportUserError>;
    job?: Maybe<Job>;
  };

  /** What an export was refused for. */
  export type ExportUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ExportErrorCode;
  };

  /** One thing that an event tells (uppgift). */
  export type Fact = {
    key: Scalars['String']['output'];
    value: Scalars['String']['output'];
  };

  /** How a table is written (filformat). */
  export type FileFormat =
    | 'CSV'
    | 'XLSX'
    | '%future added value';

  /** Hours that were bought for a period, and what is left of them (timbank). */
  export type HourBank = {
    id: Scalars['ID']['output'];
    /** Från och med. */
    periodFrom: Scalars['Date']['output'];
    /** Till och med. */
    periodTo: Scalars['Date']['output'];
    /** Köpta minuter. */
    boughtMinutes: Scalars['Int']['output'];
    /** From the period before. */
    rolledInMinutes: Scalars['Int']['output'];
    /** Gone on to the next period. */
    rolledOutMinutes: Scalars['Int']['output'];
    /** Förbrukade minuter. */
    drawnMinutes: Scalars['Int']['output'];
    /** Bought minutes that are credited (krediterade minuter). */
    creditedMinutes: Scalars['Int']['output'];
    /** Återstående minuter; below zero, the next purchase fills them first. */
    leftMinutes: Scalars['Int']['output'];
    /** What an hour beyond them costs (pris utöver banken). */
    overagePrice: Scalars['Decimal']['output'];
    /** Vid periodens slut. */
    atEnd: HourBankAtEnd;
    /** So much is used that somebody should know. */
    isLow: Scalars['Boolean']['output'];
  };

  /** What becomes of hours that are left (vid periodens slut). */
  export type HourBankAtEnd =
    | 'ROLLS'
    | 'EXPIRES'
    | '%future added value';

  /** Debited time of one price, and why (rad). */
  export type HourLine = {
    /** The surcharge (tillägg); null where nothing is added. */
    windowName?: Maybe<Scalars['String']['output']>;
    /** What the surcharge adds, in percent. */
    percent: Scalars['Decimal']['output'];
    /** What an hour costs where nothing is added (grundpris). */
    base: Scalars['Decimal']['output'];
    /** What an hour of it costs (timpris). */
    rate: Scalars['Decimal']['output'];
    /** Arbetade minuter. */
    workedMinutes: Scalars['Int']['output'];
    /** Debiterade minuter. */
    debitedMinutes: Scalars['Int']['output'];
    /** Debited time in hours (antal timmar). */
    quantity: Scalars['Decimal']['output'];
    /** Belopp. */
    amount: Money;
  };

  /** A stretch of work of one price (del av passet). */
  export type HourPiece = {
    beginsAt: Scalars['DateTime']['output'];
    endsAt: Scalars['DateTime']['output'];
    /** By the sun, not by the clock on the wall. */
    minutes: Scalars['Int']['output'];
    /** The surcharge that counts then; null where nothing is added. */
    windowName?: Maybe<Scalars['String']['output']>;
  };

  /** What an hour costs and pays (villkor), for trying before anything is kept. */
  export type HourTermsInput = {
    /** Without VAT (pris per timme). */
    price: Scalars['Decimal']['input'];
    /** Lön per timme. */
    pay?: Scalars['Decimal']['input'];
    priceDebit?: DebitTermsInput;
    payDebit?: DebitTermsInput;
    windows?: Array<SurchargeWindowInput>;
  };

  /** What some work comes to, without VAT (utfall). */
  export type HourTrial = {
    /** Where the time is split (uppdelning). */
    pieces: Array<HourPiece>;
    /** What the customer pays (fakturarader). */
    priceLines: Array<HourLine>;
    /** Intäkt. */
    revenue: Money;
    /** What the consultant earns (lönerader). */
    payLines?: Maybe<Array<HourLine>>;
    /** Before tax, without the employer's contributions (lön). */
    pay?: Maybe<Money>;
    /** Revenue less pay (täckningsbidrag). */
    margin?: Maybe<Money>;
    /** In percent of the revenue (TB-grad); null where there is none. */
    marginPercent?: Maybe<Scalars['Decimal']['output']>;
  };

  /** A type of hours, with what one costs and pays (timtyp). */
  export type HourType = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    /** Nummer. */
    number: Scalars['String']['output'];
    /** Benämning. */
    name: Scalars['String']['output'];
    /** Its name on English invoices; empty as `name`. */
    nameEn: Scalars['String']['output'];
    /** Always hours (enhet). */
    unit: Scalars['String']['output'];
    /** An hour's price without VAT (pris per timme). */
    price: Scalars['Decimal']['output'];
    /** An hour's pay (lön per timme). */
    pay?: Maybe<Scalars['Decimal']['output']>;
    /** Momsslag. */
    vatClass: VatClass;
    /** VAT in percent today (momssats); null if the law gives it no rate. */
    vatRate?: Maybe<Scalars['Decimal']['output']>;
    /** The paragraph that exempts it (undantag). */
    exemption?: Maybe<Scalars['String']['output']>;
    /** Account of sales (försäljningskonto). */
    account?: Maybe<Scalars['String']['output']>;
    /** What payroll calls it (löneart). */
    payCode?: Maybe<Scalars['String']['output']>;
    /** What the customer is debited. */
    priceDebit: DebitTerms;
    /** What the consultant is paid for. */
    payDebit?: Maybe<DebitTerms>;
    /** When it costs more; of those that hold at once the first counts (tillägg). */
    windows: Array<SurchargeWindow>;
    /** Put away, worked by no more (arkiverad). */
    isArchived: Scalars['Boolean']['output'];
    archivedAt?: Maybe<Scalars['DateTime']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
  };

  /** What some work comes to, or why nobody can tell (svar). */
  export type HourTypeAnswer = {
    trial?: Maybe<HourTrial>;
    problems: Array<HourTypeTryProblem>;
  };

  /** Why `hourTypeArchive` says no. */
  export type HourTypeArchiveErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | '%future added value';

  /** An hour type that is worked by no more, or again (arkivera timtyp). */
  export type HourTypeArchiveInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    /** False takes it back (återta). */
    archived?: Scalars['Boolean']['input'];
  };

  /** What `hourTypeArchive` answers. */
  export type HourTypeArchivePayload = {
    userErrors: Array<HourTypeArchiveUserError>;
    hourType?: Maybe<HourType>;
  };

  /** What `hourTypeArchive` was refused for. */
  export type HourTypeArchiveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: HourTypeArchiveErrorCode;
  };

  export type HourTypeConnection = {
    nodes: Array<HourType>;
    pageInfo: PageInfo;
    edges: Array<HourTypeEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `hourTypeCreate` says no. */
  export type HourTypeCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'HOUR_TYPE_NUMBER_TAKEN'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'EXEMPTION_UNKNOWN'
    | 'ACCOUNT_INVALID'
    | 'ACCOUNT_NOT_IN_CHART'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'PERCENT_UNUSABLE'
    | 'TOO_MANY_WINDOWS'
    | 'WINDOW_TWICE'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new hour type (ny timtyp). */
  export type HourTypeCreateInput = {
    /** Nummer, in the firm's own words. */
    number: Scalars['String']['input'];
    /** Benämning. */
    name: Scalars['String']['input'];
    /** Its name on English invoices. */
    nameEn?: Scalars['String']['input'];
    /** Without VAT (pris per timme). */
    price: Scalars['Decimal']['input'];
    /** Lön per timme. */
    pay: Scalars['Decimal']['input'];
    /** Momsslag. */
    vatClass?: VatClass;
    /** Undantag. */
    exemption?: InputMaybe<Scalars['String']['input']>;
    /** Försäljningskonto. */
    account?: InputMaybe<Scalars['String']['input']>;
    /** Löneart. */
    payCode?: Scalars['String']['input'];
    priceDebit?: DebitTermsInput;
    payDebit?: DebitTermsInput;
    /** The first that holds counts (tillägg). */
    windows?: Array<SurchargeWindowInput>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `hourTypeCreate` answers. */
  export type HourTypeCreatePayload = {
    userErrors: Array<HourTypeCreateUserError>;
    hourType?: Maybe<HourType>;
  };

  /** What `hourTypeCreate` was refused for. */
  export type HourTypeCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: HourTypeCreateErrorCode;
  };

  export type HourTypeEdge = {
    cursor: Scalars['Cursor']['output'];
    node: HourType;
  };

  /** How hour types are sorted. */
  export type HourTypeOrder = {
    field: HourTypeOrderField;
    direction?: OrderDirection;
  };

  /** What hour types are sorted by. */
  export type HourTypeOrderField =
    | 'NAME'
    | 'NUMBER'
    | 'CREATED'
    | '%future added value';

  /** What stands in the way of trying; nothing is guessed. */
  export type HourTypeTryProblem = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: HourTypeTryProblemCode;
  };

  /** Why work cannot be tried. */
  export type HourTypeTryProblemCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'PERCENT_UNUSABLE'
    | 'TOO_MANY_WINDOWS'
    | 'WINDOW_TWICE'
    | 'WORK_REVERSED'
    | 'WORK_TOO_LONG'
    | '%future added value';

  /** Why `hourTypeUpdate` says no. */
  export type HourTypeUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'HOUR_TYPE_NUMBER_TAKEN'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'EXEMPTION_UNKNOWN'
    | 'ACCOUNT_INVALID'
    | 'ACCOUNT_NOT_IN_CHART'
    | 'PRICE_UNUSABLE'
    | 'PAY_UNUSABLE'
    | 'PERCENT_UNUSABLE'
    | 'TOO_MANY_WINDOWS'
    | 'WINDOW_TWICE'
    | '%future added value';

  /** New values for some of an hour type's fields; what is left out stays. */
  export type HourTypeUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Nummer. */
    number?: InputMaybe<Scalars['String']['input']>;
    /** Benämning. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Its name on English invoices. */
    nameEn?: InputMaybe<Scalars['String']['input']>;
    /** Without VAT (pris per timme). */
    price?: InputMaybe<Scalars['Decimal']['input']>;
    /** Lön per timme. */
    pay?: InputMaybe<Scalars['Decimal']['input']>;
    /** Momsslag. */
    vatClass?: InputMaybe<VatClass>;
    /** Undantag. */
    exemption?: InputMaybe<Scalars['String']['input']>;
    /** Försäljningskonto. */
    account?: InputMaybe<Scalars['String']['input']>;
    /** Löneart. */
    payCode?: InputMaybe<Scalars['String']['input']>;
    priceDebit?: InputMaybe<DebitTermsInput>;
    payDebit?: InputMaybe<DebitTermsInput>;
    /** In the place of all that it had (tillägg). */
    windows?: InputMaybe<Array<SurchargeWindowInput>>;
  };

  /** What `hourTypeUpdate` answers. */
  export type HourTypeUpdatePayload = {
    userErrors: Array<HourTypeUpdateUserError>;
    hourType?: Maybe<HourType>;
  };

  /** What `hourTypeUpdate` was refused for. */
  export type HourTypeUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: HourTypeUpdateErrorCode;
  };

  /** Which hour types; what is left out asks nothing. */
  export type HourTypeWhere = {
    /** Looked for in number and names. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Arkiverad. */
    isArchived?: InputMaybe<Scalars['Boolean']['input']>;
    /** And all of these. */
    and?: InputMaybe<Array<HourTypeWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<HourTypeWhere>>;
    /** And not this. */
    not?: InputMaybe<HourTypeWhere>;
  };

  /** Work in a home (ROT- eller RUT-avdrag): for whom, and for which home. */
  export type HouseholdInput = {
    kind: HouseholdKind;
    persons?: Array<HouseholdPersonInput>;
    /** Fastighetsbeteckning. */
    propertyDesignation?: InputMaybe<Scalars['String']['input']>;
    /** Lägenhetsnummer. */
    apartment?: InputMaybe<Scalars['String']['input']>;
    /** Bostadsrättsföreningens organisationsnummer. */
    housingOrgNumber?: InputMaybe<Scalars['String']['input']>;
  };

  /** ROT- eller RUT-avdrag. */
  export type HouseholdKind =
    | 'ROT'
    | 'RUT'
    | '%future added value';

  /** What must be mended before the invoice may be issued with a reduction. */
  export type HouseholdMissing = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: HouseholdMissingCode;
  };

  /** Why work in a home gives no reduction as it stands. */
  export type HouseholdMissingCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'ORG_NUMBER_INVALID'
    | 'PERSONAL_NUMBER_INVALID'
    | 'HOUSEHOLD_PERSON_REPEATED'
    | 'HOUSEHOLD_PERSON_TOO_YOUNG'
    | 'HOUSEHOLD_PERSON_SELLS'
    | 'HOUSEHOLD_BUYER_NOT_PERSON'
    | 'HOUSEHOLD_SELLER_UNAPPROVED'
    | 'HOUSEHOLD_BEFORE_WORK'
    | 'HOUSEHOLD_ABOVE_TOTAL'
    | 'HOUSEHOLD_HOME_MISSING'
    | 'HOUSEHOLD_HOME_AMBIGUOUS'
    | 'HOUSEHOLD_LABOUR_MISSING'
    | 'HOUSEHOLD_WORK_UNFIT'
    | 'HOUSEHOLD_HOURS_MISSING'
    | 'HOUSEHOLD_VAT_UNFIT'
    | 'HOUSEHOLD_LAW_UNKNOWN'
    | 'HOUSEHOLD_LIMIT_EXCEEDED'
    | '%future added value';

  /** Labour gives a reduction (arbete), material not. */
  export type HouseholdPart =
    | 'LABOUR'
    | 'MATERIAL'
    | '%future added value';

  /** Somebody who gets a part of the reduction (person som får avdraget). */
  export type HouseholdPerson = {
    name: Scalars['String']['output'];
    /** Personnummer, the end masked. */
    maskedNumber: Scalars['String']['output'];
    /** Personnummer; null for those who may neither write nor read such. */
    personalNumber?: Maybe<Scalars['String']['output']>;
    /** Parts of the whole (andelar). */
    parts: Scalars['Int']['output'];
    /** Kronor taken by others this year (utnyttjat hos andra). */
    usedElsewhere: Scalars['Decimal']['output'];
    /** No more kronor than this (högst). */
    atMost?: Maybe<Scalars['Decimal']['output']>;
    /** What Skatteverket is to pay for them (preliminär skattereduktion). */
    deduction?: Maybe<Money>;
  };

  /** Somebody who gets a part of the reduction (person som får avdraget). */
  export type HouseholdPersonInput = {
    name?: Scalars['String']['input'];
    /** Personnummer. */
    personalNumber: Scalars['String']['input'];
    /** Parts of the whole (andelar). */
    parts?: Scalars['Int']['input'];
    /** Kronor that others have taken this year (redan utnyttjat hos andra). */
    usedElsewhere?: Scalars['Decimal']['input'];
    /** No more kronor than this on the invoice (högst). */
    atMost?: InputMaybe<Scalars['Decimal']['input']>;
  };

  /** A kind of work as Skatteverket counts them (typ av arbete), those of ROT first. */
  export type HouseholdWork =
    | 'BUILDING'
    | 'ELECTRICITY'
    | 'GLASS_AND_SHEET_METAL'
    | 'GROUND_AND_DRAINAGE'
    | 'MASONRY'
    | 'PAINTING'
    | 'PLUMBING'
    | 'CLEANING'
    | 'TEXTILE_CARE'
    | 'SNOW_CLEARING'
    | 'GARDENING'
    | 'CHILD_CARE'
    | 'PERSONAL_CARE'
    | 'MOVING'
    | 'IT_SERVICES'
    | 'APPLIANCE_REPAIR'
    | 'FURNISHING'
    | 'HOME_SUPERVISION'
    | 'REUSE_TRANSPORT'
    | 'LAUNDRY'
    | '%future added value';

  /** A sum that falls due by an agreement (delbetalning). */
  export type Instalment = Node & {
    id: Scalars['ID']['output'];
    /** The day it is invoiced (faktureringsdag). */
    dueDate: Scalars['Date']['output'];
    /** What the invoice says (benämning). */
    description: Scalars['String']['output'];
    /** Without VAT (belopp). */
    amount: Money;
    /** Momsslag. */
    vatClass: VatClass;
    /** First day that it pays for. */
    periodFrom?: Maybe<Scalars['Date']['output']>;
    /** Last day that it pays for. */
    periodTo?: Maybe<Scalars['Date']['output']>;
    /** Status. */
    state: InstalmentState;
    /** The invoice that it stands on (faktura). */
    invoiceId?: Maybe<Scalars['ID']['output']>;
    billedAt?: Maybe<Scalars['DateTime']['output']>;
    /** When it was last to be invoiced. */
    triedAt?: Maybe<Scalars['DateTime']['output']>;
    /** Why it could not be invoiced (hinder). */
    held: Array<JobReason>;
  };

  /** Why `instalmentBill` says no. */
  export type InstalmentBillErrorCode =
    | 'NOT_FOUND'
    | 'INSTALMENT_BILLED'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A sum to invoice now (fakturera delbetalning). */
  export type InstalmentBillInput = {
    id: Scalars['ID']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `instalmentBill` answers; what stood in the way is in `held` of the sum. */
  export type InstalmentBillPayload = {
    userErrors: Array<InstalmentBillUserError>;
    agreement?: Maybe<Agreement>;
  };

  /** What `instalmentBill` was refused for. */
  export type InstalmentBillUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InstalmentBillErrorCode;
  };

  /** How far a sum has come (delbeloppets status). */
  export type InstalmentState =
    | 'PLANNED'
    | 'DUE'
    | 'HELD'
    | 'BILLED'
    | 'CREDITED'
    | '%future added value';

  /** An invoice (faktura), draft or issued. */
  export type Invoice = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    kind: InvoiceKind;
    /** Vad fakturan kallas. */
    form: InvoiceForm;
    state: InvoiceState;
    /** Fakturanummer; null for a draft. */
    number?: Maybe<Scalars['Int']['output']>;
    /** What the system that wrote it called it; null for our own. */
    foreignNumber?: Maybe<Scalars['String']['output']>;
    /** Payment reference (OCR-nummer). */
    ocr?: Maybe<Scalars['OcrNumber']['output']>;
    currency: Scalars['CurrencyCode']['output'];
    locale: Scalars['Locale']['output'];
    /** The series that was chosen for it (nummerserie), if any was. */
    seriesId?: Maybe<Scalars['ID']['output']>;
    buyerName: Scalars['String']['output'];
    /** Fakturadatum. */
    invoiceDate: Scalars['Date']['output'];
    /** Förfallodatum. */
    dueDate: Scalars['Date']['output'];
    /** When what remains falls due: what Skatteverket denied has a day of its own. */
    fallsDue: Scalars['Date']['output'];
    /** Leveransdatum. */
    supplyDate?: Maybe<Scalars['Date']['output']>;
    /** Leveransperiodens sista dag. */
    supplyTo?: Maybe<Scalars['Date']['output']>;
    /** Er referens. */
    buyerReference: Scalars['String']['output'];
    /** Vår referens. */
    ourReference: Scalars['String']['output'];
    /** Free text on the page (meddelande). */
    note: Scalars['String']['output'];
    /** Why a credit note was made (orsak). */
    creditReason: Scalars['String']['output'];
    /** Priser inkl. moms. */
    pricesIncludeVat: Scalars['Boolean']['output'];
    /** Without VAT (netto). */
    net: Money;
    /** Moms. */
    vat: Money;
    /** Öresavrundning. */
    rounding: Money;
    /** With VAT (totalt). */
    total: Money;
    /** What Skatteverket is to pay of it for work in a home (ROT- eller RUT-avdrag). */
    deduction: Money;
    /** What of that Skatteverket has denied (avslaget). */
    denied: Money;
    /** What the buyer is to pay (att betala). */
    payable: Money;
    /** Betalt. */
    paid: Money;
    /** What credit notes took back (krediterat). */
    credited: Money;
    /** Paid beyond what remained after credit: the buyer's to have back (tillgodo). */
    refund: Money;
    /** What remains to be paid (kvar att betala). */
    open: Money;
    /** I SEK (ML 17 kap. 29 §); null for one in kronor. */
    inKronor?: Maybe<InvoiceInKronor>;
    /** Förfallen och obetald. */
    isOverdue: Scalars['Boolean']['output'];
    /** Bestridd. */
    isDisputed: Scalars['Boolean']['output'];
    /** Uppges betald av köparen. */
    isSaidPaid: Scalars['Boolean']['output'];
    issuedAt?: Maybe<Scalars['DateTime']['output']>;
    sentAt?: Maybe<Scalars['DateTime']['output']>;
    createdAt: Scalars['DateTime']['output'];
    updatedAt: Scalars['DateTime']['output'];
    /** The customer's card as it is today (kund); `buyer` is as it was. */
    customer?: Maybe<Customer>;
    /** Fakturarader. */
    lines: Array<InvoiceLine>;
    /** Seller (säljare); null until the invoice is issued. */
    seller?: Maybe<Seller>;
    /** Buyer (köpare). */
    buyer?: Maybe<Buyer>;
    /** VAT per rate (momsspecifikation). */
    vatRows: Array<VatRow>;
    /** Allowances and charges on the whole (rabatter och avgifter). */
    adjustments: Array<InvoiceAdjustment>;
    /** Work in a home (ROT- eller RUT-arbete). */
    household?: Maybe<InvoiceHousehold>;
    /** The lines alone, in the invoice's prices (radernas summa). */
    lineSum: Money;
    /** What a credit note credits (avser faktura). */
    credits?: Maybe<Invoice>;
    /** Its credit notes (kreditfakturor), drafts too. */
    creditedBy: Array<Invoice>;
    /** The advances that it takes off (avräknade förskott). */
    advances: Array<Invoice>;
    /** The invoice that took this advance off. */
    takenOffBy?: Maybe<Invoice>;
    /** It bills approved work (fakturerad tid). */
    billsTime: Scalars['Boolean']['output'];
    /** Of how many drafts it was made (samlingsfaktura). */
    collectedCount: Scalars['Int']['output'];
    /** What is left to credit of each line (kvar att kreditera). */
    leftToCredit: Array<LeftToCredit>;
    /** How it fared with each recipient (utskick). */
    deliveries: Array<Delivery>;
    /** What may be done now (möjliga åtgärder). */
    availableActions: Array<ActionState>;
    /** The page (PDF); null until it is rendered, soon after issue. */
    pdf?: Maybe<Document>;
    /** E-invoice (UBL, EN 16931) in the form of Peppol BIS Billing 3; null until it is made, soon after issue, and where `eInvoiceObstacles` tells why there will be none. */
    ubl?: Maybe<Document>;
    /** Why it is no e-invoice, or would be none if it were issued now (hinder för e-faktura). */
    eInvoiceObstacles: Array<EInvoiceObstacle>;
    /** What receivers' rules say of the e-invoice (kontroll); null until it is judged. */
    eInvoiceVerdict?: Maybe<EInvoiceVerdict>;
    /** What the buyer answered to the e-invoice, the oldest first (svar). */
    buyerResponses: Array<InvoiceResponse>;
    /** What the buyer said on its page. */
    buyerMessages: Array<BuyerMessage>;
    /** Påminnelsestopp. */
    reminderRest?: Maybe<ReminderRest>;
    /** The buyer's page for this invoice (fakturasida). */
    portalUrl?: Maybe<Scalars['String']['output']>;
  };

  /** An allowance or a charge on the whole invoice (rabatt eller avgift). */
  export type InvoiceAdjustment = {
    kind: AdjustmentKind;
    /** What it is for (orsak). */
    reason: Scalars['String']['output'];
    /** Of the sum of the lines. */
    percent?: Maybe<Scalars['Decimal']['output']>;
    /** What was asked for, in the invoice's prices. */
    amount?: Maybe<Scalars['Decimal']['output']>;
    /** Bears the VAT of the lines, in proportion (fördelas på radernas moms). */
    isSpread: Scalars['Boolean']['output'];
    vatRate?: Maybe<Scalars['Decimal']['output']>;
    sold?: Maybe<Sold>;
    vatClass?: Maybe<VatClass>;
    vatCase?: Maybe<VatCase>;
    exemption?: Maybe<Scalars['String']['output']>;
    /** What it comes to without VAT; an allowance is negative. */
    net: Money;
    /** Belopp; with VAT where the invoice's prices include it. */
    total: Money;
    parts: Array<AdjustmentPart>;
  };

  /**
   * An allowance or a charge on the whole invoice (rabatt eller avgift).
   *
   * Its VAT is decided as that of a line. One that says nothing of VAT bears the VAT of the lines,
   * in proportion.
   */
  export type InvoiceAdjustmentInput = {
    kind: AdjustmentKind;
    /** What it is for, on the page (orsak). */
    reason: Scalars['String']['input'];
    /** Of the sum of the lines (procent av radernas summa). */
    percent?: InputMaybe<Scalars['Decimal']['input']>;
    /** In the invoice's prices (i fakturans priser); this or `percent`. */
    amount?: InputMaybe<Scalars['Decimal']['input']>;
    /** Momssats. */
    vatRate?: InputMaybe<Scalars['Decimal']['input']>;
    /** Vad som säljs. */
    sold?: InputMaybe<Sold>;
    /** Momsklass. */
    vatClass?: InputMaybe<VatClass>;
    /** Momsfall. */
    vatCase?: InputMaybe<VatCase>;
    /** Undantag. */
    exemption?: InputMaybe<Scalars['String']['input']>;
  };

  /** Drafts that nobody wants (kasta flera utkast). */
  export type InvoiceBulkDiscardInput = {
    /** 1–10 000. */
    ids?: InputMaybe<Array<Scalars['ID']['input']>>;
    /** In place of `ids`: the drafts of a filter (urval). */
    where?: InputMaybe<InvoiceWhere>;
    /** How many the person has agreed to: refused if `where` means another number. */
    expectedCount?: InputMaybe<Scalars['Int']['input']>;
    onError?: BulkPolicy;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** Why nothing was begun; what one invoice is refused for stands on the job's item. */
  export type InvoiceBulkErrorCode =
    | 'REQUIRED'
    | 'TOO_MANY_INVOICES'
    | 'INVOICES_CHANGED'
    | 'INVOICES_NAMED_TWICE'
    | 'NO_INVOICE_MATCHES'
    | 'NO_CARRIER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Drafts that are to become documents, numbered in this order (fakturera flera). */
  export type InvoiceBulkIssueInput = {
    /** 1–10 000. */
    ids?: InputMaybe<Array<Scalars['ID']['input']>>;
    /** In place of `ids`: the drafts of a filter, the earliest date first (urval). */
    where?: InputMaybe<InvoiceWhere>;
    /** How many the person has agreed to: refused if `where` means another number. */
    expectedCount?: InputMaybe<Scalars['Int']['input']>;
    onError?: BulkPolicy;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What asking for the same with many invoices answers. */
  export type InvoiceBulkPayload = {
    userErrors: Array<InvoiceBulkUserError>;
    job?: Maybe<Job>;
  };

  /** Issued invoices that are to be sent, each to its customer's addresses (skicka flera). */
  export type InvoiceBulkSendInput = {
    /** 1–10 000. */
    ids?: InputMaybe<Array<Scalars['ID']['input']>>;
    /** In place of `ids`: the unpaid invoices of a filter (urval). */
    where?: InputMaybe<InvoiceWhere>;
    /** By each customer's route when left out (kundens sändordning). */
    channel?: InputMaybe<DeliveryChannel>;
    /** Send even what was sent before (skicka igen). */
    again?: Scalars['Boolean']['input'];
    /** Each waits for a minute, so that `deliveryCancel` can take it back (ångra). */
    hold?: Scalars['Boolean']['input'];
    /** How many the person has agreed to: refused if `where` means another number. */
    expectedCount?: InputMaybe<Scalars['Int']['input']>;
    onError?: BulkPolicy;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What was refused for all invoices at once. */
  export type InvoiceBulkUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceBulkErrorCode;
  };

  /** Somebody who buys without being in the register (engångskund). */
  export type InvoiceBuyerInput = {
    name: Scalars['String']['input'];
    address?: InputMaybe<AddressInput>;
    orgNumber?: InputMaybe<Scalars['String']['input']>;
    vatNumber?: InputMaybe<Scalars['String']['input']>;
    email?: InputMaybe<Scalars['String']['input']>;
    /** Säljer mer än tillfälligt byggtjänster. */
    isConstructionBusiness?: Scalars['Boolean']['input'];
  };

  /** Why `invoiceCollect` says no. */
  export type InvoiceCollectErrorCode =
    | 'NOT_FOUND'
    | 'INVOICE_NOT_DRAFT'
    | 'CREDIT_NOTE_FIXED'
    | 'COLLECTS_TOO_FEW'
    | 'TOO_MANY_INVOICES'
    | 'COLLECTED_ALREADY'
    | 'COLLECTED_OF_ANOTHER'
    | 'COLLECTED_TERMS_UNFIT'
    | 'COLLECTED_PRICES_UNFIT'
    | 'COLLECTED_ADJUSTED'
    | 'COLLECTED_FORM_UNFIT'
    | 'HOUSEHOLD_UNCOLLECTED'
    | 'TOO_MANY_LINES'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'AMOUNT_TOO_LARGE'
    | 'VAT_RATE_UNKNOWN'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'VAT_RATE_CHANGES'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'EXEMPTION_UNKNOWN'
    | 'SOLD_MISSING'
    | 'DISTANCE_SALE_UNDECIDED'
    | 'CONSUMER_ABROAD_UNDECIDED'
    | 'VAT_PLACE_UNDECIDED'
    | 'SUPPLY_PERIOD_REVERSED'
    | 'ARTICLE_NOT_FOUND'
    | 'ARTICLE_ARCHIVED'
    | 'CUSTOMER_NOT_FOUND'
    | 'SERIES_UNKNOWN'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_OF_ANOTHER'
    | 'ADVANCE_CURRENCY_UNFIT'
    | 'ADVANCE_CREDITED'
    | 'ADVANCE_LATER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Drafts of one customer that are to be one invoice, in this order (samlingsfaktura). */
  export type InvoiceCollectInput = {
    /** 2–100. */
    ids: Array<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `invoiceCollect` answers. */
  export type InvoiceCollectPayload = {
    userErrors: Array<InvoiceCollectUserError>;
    /** Samlingsfakturan. */
    invoice?: Maybe<Invoice>;
  };

  /** What `invoiceCollect` was refused for. */
  export type InvoiceCollectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceCollectErrorCode;
  };

  export type InvoiceConnection = {
    nodes: Array<Invoice>;
    pageInfo: PageInfo;
    edges: Array<InvoiceEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `invoiceCopyPage` says no. */
  export type InvoiceCopyPageErrorCode =
    | 'NOT_FOUND'
    | 'INVOICE_NOT_ISSUED'
    | 'CLAIM_OF_ANOTHER_SYSTEM'
    | '%future added value';

  /** An issued invoice that somebody wants a marked copy of (kopia). */
  export type InvoiceCopyPageInput = {
    id: Scalars['ID']['input'];
  };

  /** What `invoiceCopyPage` answers. */
  export type InvoiceCopyPagePayload = {
    userErrors: Array<InvoiceCopyPageUserError>;
    job?: Maybe<Job>;
  };

  /** What `invoiceCopyPage` was refused for. */
  export type InvoiceCopyPageUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceCopyPageErrorCode;
  };

  /** Why `invoiceCreate` says no. */
  export type InvoiceCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'BUYER_MISSING'
    | 'BUYER_AMBIGUOUS'
    | 'CUSTOMER_NOT_FOUND'
    | 'ARTICLE_NOT_FOUND'
    | 'ARTICLE_ARCHIVED'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'TOO_MANY_LINES'
    | 'NUMBER_UNUSABLE'
    | 'AMOUNT_TOO_LARGE'
    | 'TOO_MANY_ADJUSTMENTS'
    | 'ADJUSTMENT_AMBIGUOUS'
    | 'ADJUSTMENT_NOT_POSITIVE'
    | 'UNIT_PRICE_NEGATIVE'
    | 'DUE_DATE_BEFORE_INVOICE_DATE'
    | 'ORG_NUMBER_INVALID'
    | 'VAT_NUMBER_INVALID'
    | 'VAT_RATE_UNKNOWN'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_OF_ANOTHER'
    | 'ADVANCE_CURRENCY_UNFIT'
    | 'CURRENCY_UNKNOWN'
    | 'PRICE_IN_OTHER_CURRENCY'
    | 'HOUSEHOLD_CURRENCY_UNFIT'
    | 'ELECTRONICS_CURRENCY_UNFIT'
    | 'ADVANCE_CREDITED'
    | 'ADVANCE_LATER'
    | 'ADVANCE_WITHOUT_CUSTOMER'
    | 'ADVANCE_ON_ADVANCE'
    | 'ADVANCE_RATE_CHANGES'
    | 'ADVANCE_TAKEN_OFF'
    | 'ADVANCE_MOVED'
    | 'ADVANCE_WITHOUT_SUPPLY'
    | 'ADVANCE_OF_EU_GOODS'
    | 'VAT_RATE_CHANGES'
    | 'EXEMPTION_UNKNOWN'
    | 'SOLD_MISSING'
    | 'DISTANCE_SALE_UNDECIDED'
    | 'CONSUMER_ABROAD_UNDECIDED'
    | 'VAT_PLACE_UNDECIDED'
    | 'SUPPLY_PERIOD_REVERSED'
    | 'PERSONAL_NUMBER_INVALID'
    | 'HOUSEHOLD_ADJUSTED'
    | 'HOUSEHOLD_PERSON_REPEATED'
    | 'HOUSEHOLD_PERSON_TOO_YOUNG'
    | 'HOUSEHOLD_PERSON_SELLS'
    | 'HOUSEHOLD_BUYER_NOT_PERSON'
    | 'HOUSEHOLD_SELLER_UNAPPROVED'
    | 'HOUSEHOLD_BEFORE_WORK'
    | 'HOUSEHOLD_ABOVE_TOTAL'
    | 'HOUSEHOLD_HOME_MISSING'
    | 'HOUSEHOLD_HOME_AMBIGUOUS'
    | 'HOUSEHOLD_LABOUR_MISSING'
    | 'HOUSEHOLD_WORK_UNFIT'
    | 'HOUSEHOLD_HOURS_MISSING'
    | 'HOUSEHOLD_VAT_UNFIT'
    | 'HOUSEHOLD_LAW_UNKNOWN'
    | 'HOUSEHOLD_LIMIT_EXCEEDED'
    | 'VAT_TEXT_MISSING'
    | 'BUYER_VAT_NUMBER_MISSING'
    | 'BUYER_VAT_NUMBER_NOT_VALID'
    | 'BUYER_SWEDISH_VAT_NUMBER_MISSING'
    | 'BUYER_NOT_IN_CONSTRUCTION'
    | 'BUYER_NOT_BUSINESS'
    | 'DELIVERY_COUNTRY_UNFIT'
    | 'SUPPLY_DATE_MISSING'
    | 'SOLD_UNFIT'
    | 'ELECTRONICS_WITHIN_LIMIT'
    | 'SELLER_CHARGES_NO_VAT'
    | 'SELLER_NOT_REGISTERED'
    | 'SELLER_NOT_SMALL'
    | 'SELLER_VAT_NUMBER_MISSING'
    | 'NOTHING_TO_INVOICE'
    | 'ADJUSTMENT_NOT_SPREADABLE'
    | 'PRICE_WITHOUT_VAT'
    | 'QUANTITY_ZERO'
    | 'TOTAL_NEGATIVE'
    | 'PERIOD_CLOSED'
    | 'REFERENCE_HAS_NO_ROOM'
    | 'BUYER_REFERENCE_MISSING'
    | 'BUYER_ADDRESS_MISSING'
    | 'SELLER_ADDRESS_MISSING'
    | 'SIMPLIFIED_ABOVE_CEILING'
    | 'SIMPLIFIED_IN_EU_TRADE'
    | 'SIMPLIFIED_CURRENCY_UNFIT'
    | 'RATE_MISSING'
    | 'IBAN_MISSING'
    | 'SIMPLIFIED_LAW_UNKNOWN'
    | 'IDEMPOTENCY_MISMATCH'
    | 'SERIES_UNKNOWN'
    | 'SERIES_CLOSED'
    | 'SERIES_FULL'
    | 'SERIES_NOT_BEGUN'
    | '%future added value';

  /** A new invoice (ny faktura), for a customer or for a buyer who is not in the register. */
  export type InvoiceCreateInput = {
    /** Without the buyer's address it becomes a simplified one (förenklad). */
    form?: InvoiceForm;
    customerId?: InputMaybe<Scalars['ID']['input']>;
    buyer?: InputMaybe<InvoiceBuyerInput>;
    lines?: Array<InvoiceLineInput>;
    /** Advances that it takes off (avräkna förskott), after its lines. */
    advances?: Array<Scalars['ID']['input']>;
    /** Rabatter och avgifter på hela fakturan. */
    adjustments?: Array<InvoiceAdjustmentInput>;
    /** Fakturadatum; today when left out. */
    invoiceDate?: InputMaybe<Scalars['Date']['input']>;
    /** Förfallodatum; by the payment terms when left out. */
    dueDate?: InputMaybe<Scalars['Date']['input']>;
    /** Day of supply (leveransdatum), or the first day of a period. */
    supplyDate?: InputMaybe<Scalars['Date']['input']>;
    /** Last day of the period of supply (leveransperiod). */
    supplyTo?: InputMaybe<Scalars['Date']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Vår referens. */
    ourReference?: Scalars['String']['input'];
    /** Meddelande. */
    note?: Scalars['String']['input'];
    locale?: InputMaybe<Scalars['Locale']['input']>;
    /** Nummerserie. */
    seriesId?: InputMaybe<Scalars['ID']['input']>;
    /** ROT- eller RUT-avdrag. */
    household?: InputMaybe<HouseholdInput>;
    /** Priser inkl. moms; by the settings and the buyer when left out. */
    pricesIncludeVat?: InputMaybe<Scalars['Boolean']['input']>;
    /** Valuta; the customer's when left out, or kronor. */
    currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
    /** Issue it in the same act (fakturera direkt). */
    issue?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `invoiceCreate` answers. */
  export type InvoiceCreatePayload = {
    userErrors: Array<InvoiceCreateUserError>;
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `invoiceCreate` was refused for. */
  export type InvoiceCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceCreateErrorCode;
  };

  /** Why `invoiceCredit` says no. */
  export type InvoiceCreditErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'NUMBER_UNUSABLE'
    | 'INVOICE_NOT_ISSUED'
    | 'CLAIM_OF_ANOTHER_SYSTEM'
    | 'CREDIT_OF_CREDIT'
    | 'CREDIT_OF_NOTHING'
    | 'HOURS_BILLED_ANEW_APART'
    | 'SUM_INVOICED_AGAIN_APART'
    | 'NOTHING_LEFT_TO_CREDIT'
    | 'CREDIT_EXCEEDS_REMAINDER'
    | 'CREDIT_OF_DEDUCTION'
    | 'DEDUCTION_LEFT_OUT'
    | 'CREDIT_LINE_UNKNOWN'
    | 'CREDIT_LINE_REPEATED'
    | 'CREDIT_PART_AMBIGUOUS'
    | 'TOTAL_NEGATIVE'
    | 'PERIOD_CLOSED'
    | 'SELLER_ADDRESS_MISSING'
    | 'ADVANCE_TAKEN_OFF'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_OF_ANOTHER'
    | 'ADVANCE_CURRENCY_UNFIT'
    | 'ADVANCE_CREDITED'
    | 'ADVANCE_LATER'
    | 'ADVANCE_WITHOUT_CUSTOMER'
    | 'ADVANCE_ON_ADVANCE'
    | 'ADVANCE_RATE_CHANGES'
    | 'VAT_RATE_UNKNOWN'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'VAT_RATE_CHANGES'
    | 'EXEMPTION_UNKNOWN'
    | 'VAT_NUMBER_INVALID'
    | 'ARTICLE_NOT_FOUND'
    | 'ARTICLE_ARCHIVED'
    | 'CUSTOMER_NOT_FOUND'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** An issued invoice that is to be credited (kreditera), with its own rates and texts. */
  export type InvoiceCreditInput = {
    id: Scalars['ID']['input'];
    /** All that is left of the invoice when left out. */
    lines?: InputMaybe<Array<InvoiceCreditLineInput>>;
    /** Why, for the buyer to read (orsak). */
    reason: Scalars['String']['input'];
    /** Kreditfakturans datum; today when left out. */
    invoiceDate?: InputMaybe<Scalars['Date']['input']>;
    /** Also draft the invoice anew, to be put right (fakturera på nytt). */
    anew?: Scalars['Boolean']['input'];
    /** Issue the credit note in the same act (kreditera direkt). */
    issue?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /**
   * What to take back of a line (kreditera rad); with neither, all that is left of it.
   *
   * Both have the line's own sign: a deduction is taken back by a negative one.
   */
  export type InvoiceCreditLineInput = {
    /** The invoice's line, from 1. */
    position: Scalars['Int']['input'];
    /** Antal. */
    quantity?: InputMaybe<Scalars['Decimal']['input']>;
    /** In the invoice's prices and currency (i fakturans priser). */
    amount?: InputMaybe<Scalars['Decimal']['input']>;
  };

  /** What `invoiceCredit` answers. */
  export type InvoiceCreditPayload = {
    userErrors: Array<InvoiceCreditUserError>;
    /** Kreditfakturan. */
    creditNote?: Maybe<Invoice>;
    /** The invoice anew, as a draft; null unless it was asked for. */
    replacement?: Maybe<Invoice>;
    /** The invoice that is credited. */
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `invoiceCredit` was refused for. */
  export type InvoiceCreditUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceCreditErrorCode;
  };

  /** Why `invoiceDiscard` says no. */
  export type InvoiceDiscardErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | '%future added value';

  /** A draft that nobody wants (kasta utkast). */
  export type InvoiceDiscardInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `invoiceDiscard` answers. */
  export type InvoiceDiscardPayload = {
    userErrors: Array<InvoiceDiscardUserError>;
    discardedId?: Maybe<Scalars['ID']['output']>;
  };

  /** What `invoiceDiscard` was refused for. */
  export type InvoiceDiscardUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceDiscardErrorCode;
  };

  export type InvoiceEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Invoice;
  };

  /** A list of invoices to have as a file (exportera fakturor). */
  export type InvoiceExportInput = {
    where?: InputMaybe<InvoiceWhere>;
    format?: FileFormat;
    /** A row for each line rather than for each invoice. */
    withLines?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** Faktura; förenklad faktura, which may leave out the buyer's address; förskottsfaktura and a conto-faktura, which a final invoice takes off. */
  export type InvoiceForm =
    | 'ORDINARY'
    | 'SIMPLIFIED'
    | 'ADVANCE'
    | 'ON_ACCOUNT'
    | '%future added value';

  /** Work in a home (ROT- eller RUT-arbete): for whom, for which home, and what it gives. */
  export type InvoiceHousehold = {
    kind: HouseholdKind;
    /** Arbetskostnad inkl. moms. */
    labour: Money;
    /** What Skatteverket is to pay (avdrag). */
    deduction: Money;
    /** Who gets it (personer). */
    persons: Array<HouseholdPerson>;
    /** Fastighetsbeteckning. */
    propertyDesignation?: Maybe<Scalars['String']['output']>;
    /** Lägenhetsnummer. */
    apartment?: Maybe<Scalars['String']['output']>;
    /** Bostadsrättsföreningens organisationsnummer. */
    housingOrgNumber?: Maybe<Scalars['String']['output']>;
  };

  /** An invoice in kronor (belopp i SEK): as issued, or as a draft would be issued today. */
  export type InvoiceInKronor = {
    /** By which it is converted (växelkurs). */
    rate: ExchangeRate;
    /** Netto i SEK. */
    net: Money;
    /** Moms i SEK. */
    vat: Money;
    /** Totalt i SEK. */
    total: Money;
  };

  /** Why `invoiceIssue` says no. */
  export type InvoiceIssueErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | 'NOTHING_TO_INVOICE'
    | 'ADJUSTMENT_NOT_SPREADABLE'
    | 'PRICE_WITHOUT_VAT'
    | 'QUANTITY_ZERO'
    | 'TOTAL_NEGATIVE'
    | 'PERIOD_CLOSED'
    | 'REFERENCE_HAS_NO_ROOM'
    | 'BUYER_REFERENCE_MISSING'
    | 'BUYER_ADDRESS_MISSING'
    | 'SELLER_ADDRESS_MISSING'
    | 'SIMPLIFIED_ABOVE_CEILING'
    | 'SIMPLIFIED_IN_EU_TRADE'
    | 'SIMPLIFIED_CURRENCY_UNFIT'
    | 'RATE_MISSING'
    | 'IBAN_MISSING'
    | 'SIMPLIFIED_LAW_UNKNOWN'
    | 'BUYER_MISSING'
    | 'CUSTOMER_NOT_FOUND'
    | 'VAT_RATE_UNKNOWN'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_CREDITED'
    | 'ADVANCE_LATER'
    | 'ADVANCE_WITHOUT_CUSTOMER'
    | 'ADVANCE_RATE_CHANGES'
    | 'ADVANCE_TAKEN_OFF'
    | 'ADVANCE_MOVED'
    | 'ADVANCE_WITHOUT_SUPPLY'
    | 'ADVANCE_OF_EU_GOODS'
    | 'VAT_RATE_CHANGES'
    | 'EXEMPTION_UNKNOWN'
    | 'SOLD_MISSING'
    | 'DISTANCE_SALE_UNDECIDED'
    | 'CONSUMER_ABROAD_UNDECIDED'
    | 'VAT_PLACE_UNDECIDED'
    | 'VAT_TEXT_MISSING'
    | 'BUYER_VAT_NUMBER_MISSING'
    | 'BUYER_VAT_NUMBER_NOT_VALID'
    | 'BUYER_SWEDISH_VAT_NUMBER_MISSING'
    | 'BUYER_NOT_IN_CONSTRUCTION'
    | 'BUYER_NOT_BUSINESS'
    | 'DELIVERY_COUNTRY_UNFIT'
    | 'SUPPLY_DATE_MISSING'
    | 'SOLD_UNFIT'
    | 'ELECTRONICS_WITHIN_LIMIT'
    | 'SELLER_CHARGES_NO_VAT'
    | 'SELLER_NOT_REGISTERED'
    | 'SELLER_NOT_SMALL'
    | 'SELLER_VAT_NUMBER_MISSING'
    | 'DUE_DATE_BEFORE_INVOICE_DATE'
    | 'OUT_OF_RANGE'
    | 'AMOUNT_TOO_LARGE'
    | 'REQUIRED'
    | 'HOUSEHOLD_PERSON_TOO_YOUNG'
    | 'HOUSEHOLD_PERSON_SELLS'
    | 'HOUSEHOLD_BUYER_NOT_PERSON'
    | 'HOUSEHOLD_SELLER_UNAPPROVED'
    | 'HOUSEHOLD_BEFORE_WORK'
    | 'HOUSEHOLD_ABOVE_TOTAL'
    | 'HOUSEHOLD_HOME_MISSING'
    | 'HOUSEHOLD_HOME_AMBIGUOUS'
    | 'HOUSEHOLD_LABOUR_MISSING'
    | 'HOUSEHOLD_WORK_UNFIT'
    | 'HOUSEHOLD_HOURS_MISSING'
    | 'HOUSEHOLD_VAT_UNFIT'
    | 'HOUSEHOLD_LAW_UNKNOWN'
    | 'HOUSEHOLD_LIMIT_EXCEEDED'
    | 'NOTHING_LEFT_TO_CREDIT'
    | 'CREDIT_EXCEEDS_REMAINDER'
    | 'CREDIT_OF_DEDUCTION'
    | 'DEDUCTION_LEFT_OUT'
    | 'IDEMPOTENCY_MISMATCH'
    | 'SERIES_CLOSED'
    | 'SERIES_FULL'
    | 'SERIES_NOT_BEGUN'
    | '%future added value';

  /** A draft that is to become a document (fakturera). */
  export type InvoiceIssueInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `invoiceIssue` answers. */
  export type InvoiceIssuePayload = {
    userErrors: Array<InvoiceIssueUserError>;
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `invoiceIssue` was refused for. */
  export type InvoiceIssueUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceIssueErrorCode;
  };

  /** Faktura; kreditfaktura, whose amounts are positive and given back; or ingående faktura, which another system wrote and which is only paid here. */
  export type InvoiceKind =
    | 'INVOICE'
    | 'CREDIT_NOTE'
    | 'OPENING'
    | '%future added value';

  /** Something sold (fakturarad). */
  export type InvoiceLine = {
    position: Scalars['Int']['output'];
    /** Above the line; begins a section (rubrik). */
    heading: Scalars['String']['output'];
    /** Benämning. */
    description: Scalars['String']['output'];
    /** Antal. */
    quantity: Scalars['Decimal']['output'];
    /** Enhet. */
    unit: Scalars['String']['output'];
    /** À-pris; with VAT where the invoice's prices include it. */
    unitPrice: Scalars['Decimal']['output'];
    /** Rabatt i procent. */
    discountPercent: Scalars['Decimal']['output'];
    /** VAT in percent (momssats). */
    vatRate: Scalars['Decimal']['output'];
    /** Vad som säljs. */
    sold?: Maybe<Sold>;
    /** Momsklass. */
    vatClass?: Maybe<VatClass>;
    /** Chosen, or as decided at issue (momsfall); null for an ordinary sale or one to decide. */
    vatCase?: Maybe<VatCase>;
    /** The paragraph that exempts it (undantag). */
    exemption?: Maybe<Scalars['String']['output']>;
    /** What the line costs without VAT. */
    net: Money;
    /** Radbelopp; with VAT where the invoice's prices include it. */
    amount: Money;
    /** What was sold (artikel), if it was one of the catalogue's. */
    articleId?: Maybe<Scalars['ID']['output']>;
    /** The advance that the line takes off (avgår förskott). */
    advanceId?: Maybe<Scalars['ID']['output']>;
    /** Labour or material in a home (ROT/RUT). */
    household?: Maybe<LineWork>;
    /** Why it costs what it costs (varför det beloppet). */
    why?: Maybe<LineReason>;
  };

  /** Something sold (fakturarad). */
  export type InvoiceLineInput = {
    /** Benämning; the article's name when left out. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Antal. */
    quantity?: Scalars['Decimal']['input'];
    /** Enhet; the article's when left out. */
    unit?: InputMaybe<Scalars['String']['input']>;
    /** À-pris, with VAT where the invoice's prices include it; what the article costs when left out. */
    unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
    /** VAT in percent (momssats): 25, 12 or 6; counts where no `vatClass` is given, here or by the article; 25 when left out. */
    vatRate?: InputMaybe<Scalars['Decimal']['input']>;
    /** What is sold (vad som säljs); decides whose VAT it is. */
    sold?: InputMaybe<Sold>;
    /** Momsklass; the law of the day gives it its rate. */
    vatClass?: InputMaybe<VatClass>;
    /** A case that somebody chooses (momsfall); else one is proposed. */
    vatCase?: InputMaybe<VatCase>;
    /** The paragraph that exempts it (undantag), such as `10:6`; see `vatChoices`. */
    exemption?: InputMaybe<Scalars['String']['input']>;
    /** Rabatt i procent. */
    discountPercent?: Scalars['Decimal']['input'];
    /** What is sold (artikel); fills in what is left out, and tells why. */
    articleId?: InputMaybe<Scalars['ID']['input']>;
    /** Above the line; begins a section with its own sum (rubrik). */
    heading?: Scalars['String']['input'];
    /** Labour or material of work in a home (ROT/RUT). */
    household?: InputMaybe<LineWorkInput>;
  };

  /** Something that happened to an invoice; after `RESYNC`, read what you show anew. */
  export type InvoiceNews = {
    cursor: Scalars['Cursor']['output'];
    occurredAt: Scalars['DateTime']['output'];
    kind: InvoiceNewsKind;
    invoiceId?: Maybe<Scalars['ID']['output']>;
    node?: Maybe<Invoice>;
  };

  /** What happened to an invoice (fakturahändelse). */
  export type InvoiceNewsKind =
    | 'DRAFTED'
    | 'CHANGED'
    | 'DISCARDED'
    | 'ISSUED'
    | 'CREDITED'
    | 'CREDIT_NOTE_ISSUED'
    | 'RENDERED'
    | 'SEND_REQUESTED'
    | 'SENT'
    | 'SETTLED'
    | 'PAID'
    | 'DELIVERED'
    | 'ARRIVED'
    | 'BOUNCED'
    | 'DELIVERY_FAILED'
    | 'REROUTED'
    | 'PARTLY_LOST'
    | 'STRANDED'
    | 'JUDGED'
    | 'RESPONDED'
    | 'SAID_PAID'
    | 'DISPUTED'
    | 'ANSWERED'
    | 'RESYNC'
    | '%future added value';

  /** How invoices are sorted. */
  export type InvoiceOrder = {
    field?: InvoiceOrderField;
    direction?: OrderDirection;
  };

  /** What invoices are sorted by. */
  export type InvoiceOrderField =
    | 'CREATED'
    | 'NUMBER'
    | 'INVOICE_DATE'
    | 'DUE_DATE'
    | '%future added value';

  /** Why `invoicePreview` says no. */
  export type InvoicePreviewErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | '%future added value';

  /** A draft whose page somebody wants to see (förhandsgranska). */
  export type InvoicePreviewInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `invoicePreview` answers. */
  export type InvoicePreviewPayload = {
    userErrors: Array<InvoicePreviewUserError>;
    job?: Maybe<Job>;
  };

  /** What `invoicePreview` was refused for. */
  export type InvoicePreviewUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoicePreviewErrorCode;
  };

  /** Why `invoiceProForma` says no. */
  export type InvoiceProFormaErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | 'PRO_FORMA_OF_CREDIT'
    | '%future added value';

  /** A draft that somebody wants as a pro forma (proforma). */
  export type InvoiceProFormaInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `invoiceProForma` answers. */
  export type InvoiceProFormaPayload = {
    userErrors: Array<InvoiceProFormaUserError>;
    job?: Maybe<Job>;
  };

  /** Why `invoiceProFormaSend` says no. */
  export type InvoiceProFormaSendErrorCode =
    | 'NOT_FOUND'
    | 'INVOICE_NOT_DRAFT'
    | 'PRO_FORMA_NOT_MADE'
    | 'RECIPIENT_MISSING'
    | 'TOO_MANY_RECIPIENTS'
    | 'ADDRESS_REFUSES'
    | 'EMAIL_INVALID'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A pro forma that is to be sent by e-mail (skicka proforma). */
  export type InvoiceProFormaSendInput = {
    /** The job that made it. */
    jobId: Scalars['ID']['input'];
    /** Addresses; those of the customer when left out. */
    recipients?: InputMaybe<Array<Scalars['String']['input']>>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `invoiceProFormaSend` answers. */
  export type InvoiceProFormaSendPayload = {
    userErrors: Array<InvoiceProFormaSendUserError>;
    invoice?: Maybe<Invoice>;
  };

  /** What `invoiceProFormaSend` was refused for. */
  export type InvoiceProFormaSendUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceProFormaSendErrorCode;
  };

  /** What `invoiceProForma` was refused for. */
  export type InvoiceProFormaUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceProFormaErrorCode;
  };

  /** One answer of the buyer to an e-invoice (svar). */
  export type InvoiceResponse = {
    code: InvoiceResponseCode;
    /** In the buyer's words; often empty. */
    text: Scalars['String']['output'];
    toldAt: Scalars['DateTime']['output'];
  };

  /** How far the buyer has come with an e-invoice (svar, Peppol Invoice Response). */
  export type InvoiceResponseCode =
    | 'RECEIVED'
    | 'IN_PROCESS'
    | 'UNDER_QUERY'
    | 'CONDITIONALLY_ACCEPTED'
    | 'REJECTED'
    | 'ACCEPTED'
    | 'PAID'
    | '%future added value';

  /** The ways to the buyer of an invoice in the order in which they are tried (sändordning). */
  export type InvoiceRoute = {
    /** The way that it would go now; null where none is open. */
    channel?: Maybe<DeliveryChannel>;
    ways: Array<InvoiceWay>;
  };

  /** The ways of several invoices, before anything is sent (sändningssätt). */
  export type InvoiceRoutes = {
    /** How many go by each way; those by which none goes are left out. */
    counts: Array<WayCount>;
    totalCount: Scalars['Int']['output'];
    /** Sent already, and left alone. */
    sentCount: Scalars['Int']['output'];
    /** By no way. */
    stuckCount: Scalars['Int']['output'];
    /** Those that go by no way, with what stands against it; 100 at most. */
    stuck: Array<RoutedInvoice>;
    /** Those that go, each by its way; 100 at most. */
    routed: Array<RoutedInvoice>;
    /** Whether all that were meant were looked at. */
    isWhole: Scalars['Boolean']['output'];
  };

  /** Why `invoiceSend` says no. */
  export type InvoiceSendErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_ISSUED'
    | 'CLAIM_OF_ANOTHER_SYSTEM'
    | 'CONSENT_REQUIRED'
    | 'RECIPIENT_MISSING'
    | 'POSTAL_ADDRESS_INCOMPLETE'
    | 'TOO_MANY_RECIPIENTS'
    | 'ADDRESS_REFUSES'
    | 'EMAIL_INVALID'
    | 'MOBILE_NUMBER_INVALID'
    | 'MOBILE_NUMBER_MISSING'
    | 'NO_CARRIER'
    | 'PEPPOL_ID_INVALID'
    | 'PEPPOL_ID_MISSING'
    | 'PEPPOL_NOT_CONNECTED'
    | 'PEPPOL_NUMBER_CHANGED'
    | 'E_INVOICE_AGAINST_RULES'
    | 'E_INVOICE_BUYER_WITHOUT_ADDRESS'
    | 'E_INVOICE_IN_CURRENCY'
    | 'E_INVOICE_OF_HOUSEHOLD'
    | 'E_INVOICE_OUTSIDE_VAT_MIXED'
    | 'E_INVOICE_RECEIVER_AWAY'
    | 'E_INVOICE_RECEIVER_TAKES_NO_CREDIT'
    | 'E_INVOICE_RECEIVER_TAKES_NO_INVOICE'
    | 'E_INVOICE_REFERENCE_MISSING'
    | 'E_INVOICE_SELLER_UNREGISTERED'
    | 'E_INVOICE_SELLER_WITHOUT_ADDRESS'
    | 'E_INVOICE_SUMS_APART'
    | 'E_INVOICE_IN_ANOTHERS_NAME'
    | 'E_INVOICE_TO_ANOTHER'
    | 'E_INVOICE_TO_PERSON'
    | 'PEPPOL_ADDRESS_MISSING'
    | 'TOO_LONG'
    | 'CHANNEL_MISSING'
    | 'CHANNEL_UNSUPPORTED'
    | 'WAY_NOT_CARRIED'
    | 'AUTHORITY_TAKES_E_INVOICES'
    | 'REQUIRED'
    | 'ALREADY_SENT'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** An issued invoice that is to be sent (skicka faktura). */
  export type InvoiceSendInput = {
    id: Scalars['ID']['input'];
    /** By the customer's route when left out (kundens sändordning). */
    channel?: InputMaybe<DeliveryChannel>;
    /** Addresses of the channel; those of the customer when left out. */
    recipients?: InputMaybe<Array<Scalars['String']['input']>>;
    /** Send even though it was sent before (skicka igen). */
    again?: Scalars['Boolean']['input'];
    /** Wait for a minute, so that `deliveryCancel` can take it back (ångra). */
    hold?: Scalars['Boolean']['input'];
    /** Why an authority gets something else than an e-invoice (skäl); it is kept. */
    because?: InputMaybe<Scalars['String']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `invoiceSend` answers. */
  export type InvoiceSendPayload = {
    userErrors: Array<InvoiceSendUserError>;
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `invoiceSend` was refused for. */
  export type InvoiceSendUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceSendErrorCode;
  };

  /** How far an invoice has come (fakturans status). */
  export type InvoiceState =
    | 'DRAFT'
    | 'ISSUED'
    | 'PARTLY_PAID'
    | 'PAID'
    | 'CREDITED'
    | '%future added value';

  /** A condition on the state; both may not be given. */
  export type InvoiceStateWhere = {
    eq?: InputMaybe<InvoiceState>;
    oneOf?: InputMaybe<Array<InvoiceState>>;
  };

  /** What the invoices of a list come to (summor). */
  export type InvoiceSums = {
    /** Antal. */
    count: Scalars['Int']['output'];
    /** How many of them are credit notes. */
    creditNotes: Scalars['Int']['output'];
    /** How many drafts in other currencies: they have no rate yet, and count nothing. */
    untold: Scalars['Int']['output'];
    /** To pay (att betala), less what credit notes give back. */
    total: Money;
    /** What remains to be paid (kvar att betala). */
    open: Money;
    /** What of that is late (förfallet). */
    overdue: Money;
    /** To be paid back (att betala tillbaka). */
    refund: Money;
  };

  /** Why `invoiceTakeApart` says no. */
  export type InvoiceTakeApartErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | 'NOT_COLLECTIVE'
    | '%future added value';

  /** A collective draft that is to be the drafts again that it was made of (dela upp). */
  export type InvoiceTakeApartInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `invoiceTakeApart` answers. */
  export type InvoiceTakeApartPayload = {
    userErrors: Array<InvoiceTakeApartUserError>;
    /** The drafts as they were (utkasten). */
    invoices: Array<Invoice>;
  };

  /** What `invoiceTakeApart` was refused for. */
  export type InvoiceTakeApartUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceTakeApartErrorCode;
  };

  /** Why `invoiceUpdate` says no. */
  export type InvoiceUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'INVOICE_NOT_DRAFT'
    | 'CREDIT_NOTE_FIXED'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'EMAIL_INVALID'
    | 'LOCALE_UNSUPPORTED'
    | 'POSTAL_CODE_INVALID'
    | 'COUNTRY_UNKNOWN'
    | 'BUYER_MISSING'
    | 'BUYER_AMBIGUOUS'
    | 'CUSTOMER_NOT_FOUND'
    | 'ARTICLE_NOT_FOUND'
    | 'ARTICLE_ARCHIVED'
    | 'VAT_CLASS_WITHOUT_RATE'
    | 'TOO_MANY_LINES'
    | 'NUMBER_UNUSABLE'
    | 'AMOUNT_TOO_LARGE'
    | 'TOO_MANY_ADJUSTMENTS'
    | 'ADJUSTMENT_AMBIGUOUS'
    | 'ADJUSTMENT_NOT_POSITIVE'
    | 'UNIT_PRICE_NEGATIVE'
    | 'DUE_DATE_BEFORE_INVOICE_DATE'
    | 'ORG_NUMBER_INVALID'
    | 'VAT_NUMBER_INVALID'
    | 'VAT_RATE_UNKNOWN'
    | 'VAT_CLASS_RATE_UNKNOWN'
    | 'ADVANCE_NOT_FOUND'
    | 'ADVANCE_OF_ANOTHER'
    | 'ADVANCE_CURRENCY_UNFIT'
    | 'CURRENCY_UNKNOWN'
    | 'PRICE_IN_OTHER_CURRENCY'
    | 'HOUSEHOLD_CURRENCY_UNFIT'
    | 'ELECTRONICS_CURRENCY_UNFIT'
    | 'ADVANCE_CREDITED'
    | 'ADVANCE_LATER'
    | 'ADVANCE_WITHOUT_CUSTOMER'
    | 'ADVANCE_ON_ADVANCE'
    | 'ADVANCE_RATE_CHANGES'
    | 'VAT_RATE_CHANGES'
    | 'EXEMPTION_UNKNOWN'
    | 'SOLD_MISSING'
    | 'DISTANCE_SALE_UNDECIDED'
    | 'CONSUMER_ABROAD_UNDECIDED'
    | 'VAT_PLACE_UNDECIDED'
    | 'SUPPLY_PERIOD_REVERSED'
    | 'SERIES_UNKNOWN'
    | 'PERSONAL_NUMBER_INVALID'
    | 'HOUSEHOLD_ADJUSTED'
    | 'HOUSEHOLD_PERSON_REPEATED'
    | '%future added value';

  /** New values for some of a draft's fields; what is left out stays. Lines come as a whole. */
  export type InvoiceUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    form?: InputMaybe<InvoiceForm>;
    customerId?: InputMaybe<Scalars['ID']['input']>;
    buyer?: InputMaybe<InvoiceBuyerInput>;
    lines?: InputMaybe<Array<InvoiceLineInput>>;
    /** Förskott att avräkna. */
    advances?: InputMaybe<Array<Scalars['ID']['input']>>;
    adjustments?: InputMaybe<Array<InvoiceAdjustmentInput>>;
    /** Fakturadatum. */
    invoiceDate?: InputMaybe<Scalars['Date']['input']>;
    /** Förfallodatum. */
    dueDate?: InputMaybe<Scalars['Date']['input']>;
    /** Leveransdatum. */
    supplyDate?: InputMaybe<Scalars['Date']['input']>;
    /** Leveransperiodens sista dag. */
    supplyTo?: InputMaybe<Scalars['Date']['input']>;
    /** Er referens. */
    buyerReference?: InputMaybe<Scalars['String']['input']>;
    /** Vår referens. */
    ourReference?: InputMaybe<Scalars['String']['input']>;
    /** Meddelande. */
    note?: InputMaybe<Scalars['String']['input']>;
    locale?: InputMaybe<Scalars['Locale']['input']>;
    /** Nummerserie. */
    seriesId?: InputMaybe<Scalars['ID']['input']>;
    /** ROT/RUT-avdrag. */
    household?: InputMaybe<HouseholdInput>;
    /** Priser inkl. moms. */
    pricesIncludeVat?: InputMaybe<Scalars['Boolean']['input']>;
    /** Valuta. */
    currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  };

  /** What `invoiceUpdate` answers. */
  export type InvoiceUpdatePayload = {
    userErrors: Array<InvoiceUpdateUserError>;
    invoice?: Maybe<Invoice>;
  };

  /** What `invoiceUpdate` was refused for. */
  export type InvoiceUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: InvoiceUpdateErrorCode;
  };

  /** A way to the buyer (sändningssätt). */
  export type InvoiceWay = {
    channel: DeliveryChannel;
    /** Whether anybody carries it from here. */
    isCarried: Scalars['Boolean']['output'];
    /** Mottagare, as the register has them. */
    recipients: Array<Scalars['String']['output']>;
    /** None where the way is open. */
    obstacles: Array<RouteObstacle>;
  };

  /** Which invoices; what is left out asks nothing. */
  export type InvoiceWhere = {
    state?: InputMaybe<InvoiceStateWhere>;
    /** Fakturor or kreditfakturor. */
    kind?: InputMaybe<InvoiceKind>;
    customerId?: InputMaybe<Scalars['ID']['input']>;
    /** Fakturanummer. */
    number?: InputMaybe<Scalars['Int']['input']>;
    /** OCR-nummer. */
    ocr?: InputMaybe<Scalars['String']['input']>;
    /** Looked for in the buyer's name, number, OCR and amount. */
    text?: InputMaybe<Scalars['String']['input']>;
    /** Förfallna. */
    isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
    /** Obetalda. */
    isOpen?: InputMaybe<Scalars['Boolean']['input']>;
    /** Överbetalda efter kreditering: att betala tillbaka. */
    isToRefund?: InputMaybe<Scalars['Boolean']['input']>;
    /** Ours, or else what another system wrote (ingående). */
    isOwn?: InputMaybe<Scalars['Boolean']['input']>;
    /** Bestridda: the buyer disputes it, and nobody has answered. */
    isDisputed?: InputMaybe<Scalars['Boolean']['input']>;
    /** The buyer says that it is paid (uppges betald). */
    isSaidPaid?: InputMaybe<Scalars['Boolean']['input']>;
    /** Fakturadatum. */
    invoiceDate?: InputMaybe<DateRange>;
    /** Förfallodatum. */
    dueDate?: InputMaybe<DateRange>;
    /** And all of these. */
    and?: InputMaybe<Array<InvoiceWhere>>;
    /** And any of these, if there are any. */
    or?: InputMaybe<Array<InvoiceWhere>>;
    /** And not this. */
    not?: InputMaybe<InvoiceWhere>;
  };

  /** Work that takes its time (jobb): watch it with `jobProgress`. */
  export type Job = Node & {
    id: Scalars['ID']['output'];
    kind: JobKind;
    state: JobState;
    /** How many are worked off, the refused ones too. */
    doneCount: Scalars['Int']['output'];
    /** How many of them were refused. */
    refusedCount: Scalars['Int']['output'];
    totalCount: Scalars['Int']['output'];
    /** Whether `jobCancel` would stop anything. */
    isCancelable: Scalars['Boolean']['output'];
    createdAt: Scalars['DateTime']['output'];
    startedAt?: Maybe<Scalars['DateTime']['output']>;
    endedAt?: Maybe<Scalars['DateTime']['output']>;
    /** What it came to (PDF or table); null until it is done, and again a day later. */
    document?: Maybe<Document>;
    /** How many were refused, by their first reason; the commonest first. */
    refusedFor: Array<JobRefusalCount>;
    /** What it is about, in order; each with how it went. */
    items: Array<JobItem>;
  };


  /** Work that takes its time (jobb): watch it with `jobProgress`. */
  export type JobItemsArgs = {
    first?: Scalars['Int']['input'];
    afterPosition?: Scalars['Int']['input'];
    state?: InputMaybe<JobItemState>;
    without?: InputMaybe<Scalars['String']['input']>;
  };

  /** Why `jobCancel` says no. */
  export type JobCancelErrorCode =
    | 'NOT_FOUND'
    | 'JOB_OVER'
    | '%future added value';

  /** A job that shall go no further (avbryt jobb). */
  export type JobCancelInput = {
    id: Scalars['ID']['input'];
  };

  /** What `jobCancel` answers. */
  export type JobCancelPayload = {
    userErrors: Array<JobCancelUserError>;
    job?: Maybe<Job>;
  };

  /** What `jobCancel` was refused for. */
  export type JobCancelUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: JobCancelErrorCode;
  };

  /** One thing that a job is about, and how it went for it (delresultat). */
  export type JobItem = {
    position: Scalars['Int']['output'];
    subjectId: Scalars['ID']['output'];
    state: JobItemState;
    /** Why it was refused; as the single mutation would say. */
    code?: Maybe<Scalars['String']['output']>;
    /** Every reason, for people, in the caller's language. */
    message?: Maybe<Scalars['String']['output']>;
    /** Every reason by itself. */
    reasons: Array<JobReason>;
  };

  /** How it went for one thing (utfall). */
  export type JobItemState =
    | 'PENDING'
    | 'DONE'
    | 'REFUSED'
    | '%future added value';

  /** What is being done (slags jobb). */
  export type JobKind =
    | 'INVOICE_PREVIEW'
    | 'INVOICE_BULK_ISSUE'
    | 'INVOICE_BULK_SEND'
    | 'INVOICE_BULK_DISCARD'
    | 'CUSTOMER_IMPORT'
    | 'CUSTOMER_IMPORT_TRIAL'
    | 'ARTICLE_IMPORT'
    | 'ARTICLE_IMPORT_TRIAL'
    | 'ACCOUNT_IMPORT'
    | 'ACCOUNT_IMPORT_TRIAL'
    | 'CLAIM_IMPORT'
    | 'CLAIM_IMPORT_TRIAL'
    | 'CUSTOMER_EXPORT'
    | 'ARTICLE_EXPORT'
    | 'INVOICE_EXPORT'
    | 'INVOICE_LINE_EXPORT'
    | 'LETTER_BATCH'
    | '%future added value';

  /** How a job stands now. */
  export type JobNews = {
    cursor: Scalars['Cursor']['output'];
    job: Job;
  };

  /** One reason why a thing was refused (skäl). */
  export type JobReason = {
    /** As the single mutation would say. */
    code: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Which field of the thing it is about. */
    path: Array<Scalars['String']['output']>;
  };

  /** How many were refused for the same reason (antal per skäl). */
  export type JobRefusalCount = {
    code: Scalars['String']['output'];
    count: Scalars['Int']['output'];
  };

  /** How far a job has come (jobbets status). */
  export type JobState =
    | 'QUEUED'
    | 'RUNNING'
    | 'DONE'
    | 'FAILED'
    | 'CANCELLED'
    | '%future added value';

  /** Something that has just happened (senaste händelser). */
  export type LatestEvent = {
    cursor: Scalars['Cursor']['output'];
    /** Such as `InvoiceIssued`. */
    kind: Scalars['String']['output'];
    occurredAt: Scalars['DateTime']['output'];
    /** `USER`, `TOKEN`, `SYSTEM` or `LINK`. */
    actorKind: Scalars['String']['output'];
    /** Who did it: a person, a program's key, or whose link it was. */
    actorName?: Maybe<Scalars['String']['output']>;
    /** Null if gone. */
    subject?: Maybe<EventSubject>;
    facts: Array<Fact>;
  };

  /** What is left to credit of a line (kvar att kreditera). */
  export type LeftToCredit = {
    position: Scalars['Int']['output'];
    /** Antal, at the line's price. */
    quantity: Scalars['Decimal']['output'];
    /** Belopp; with VAT where the invoice's prices include it. */
    amount: Money;
  };

  /** A document on its way by post (brev). */
  export type Letter = Node & {
    id: Scalars['ID']['output'];
    /** Whose letter it is (mottagare). */
    name: Scalars['String']['output'];
    /** The lines in the window, as they were when it was sent. */
    address: Array<Scalars['String']['output']>;
    /** Ort. */
    city: Scalars['String']['output'];
    /** The invoice it brings. */
    subjectId: Scalars['ID']['output'];
    /** The number of the document. */
    number: Scalars['String']['output'];
    /** What the document comes to (belopp). */
    total?: Maybe<Money>;
    /** Its place in the batch. */
    position?: Maybe<Scalars['Int']['output']>;
    /** When it was sent to be posted. */
    waitingSince: Scalars['DateTime']['output'];
  };

  /** Letters that are printed and posted together (bunt). */
  export type LetterBatch = Node & {
    id: Scalars['ID']['output'];
    /** Counted from one in each firm (buntnummer). */
    number: Scalars['Int']['output'];
    state: LetterBatchState;
    /** How many letters are in it (antal brev). */
    letterCount: Scalars['Int']['output'];
    /** How many sheets go into envelopes (blad); null until printed. */
    sheetCount?: Maybe<Scalars['Int']['output']>;
    createdAt: Scalars['DateTime']['output'];
    /** The day it was put into the post. */
    postedOn?: Maybe<Scalars['Date']['output']>;
    /** How far the printing has come; its document is the file. */
    job?: Maybe<Job>;
    /** When the print partner got it (lämnad). */
    handedOverAt?: Maybe<Scalars['DateTime']['output']>;
    /** Why the partner does not have it, in a code or in its own words. */
    reason?: Maybe<Scalars['String']['output']>;
    /** What is in it now, in order. */
    letters: Array<Letter>;
  };

  export type LetterBatchConnection = {
    nodes: Array<LetterBatch>;
    pageInfo: PageInfo;
    edges: Array<LetterBatchEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  /** Why `letterBatchCreate` says no. */
  export type LetterBatchCreateErrorCode =
    | 'LETTER_BATCH_EMPTY'
    | 'LETTER_BATCH_TOO_LARGE'
    | 'LETTER_TAKEN'
    | 'NO_PRINT_PARTNER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Letters that are to be printed together (gör en bunt). */
  export type LetterBatchCreateInput = {
    /** Those that were chosen; all that wait when left out. */
    letterIds?: InputMaybe<Array<Scalars['ID']['input']>>;
    /** Whether the print partner gets them at once. */
    toPartner?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `letterBatchCreate` answers. */
  export type LetterBatchCreatePayload = {
    userErrors: Array<LetterBatchCreateUserError>;
    batch?: Maybe<LetterBatch>;
  };

  /** What `letterBatchCreate` was refused for. */
  export type LetterBatchCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterBatchCreateErrorCode;
  };

  export type LetterBatchEdge = {
    cursor: Scalars['Cursor']['output'];
    node: LetterBatch;
  };

  /** Why `letterBatchHandOver` says no. */
  export type LetterBatchHandOverErrorCode =
    | 'NOT_FOUND'
    | 'LETTER_BATCH_MOVED'
    | 'NO_PRINT_PARTNER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A printed batch for the print partner (lämna till tryckeriet). */
  export type LetterBatchHandOverInput = {
    id: Scalars['ID']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `letterBatchHandOver` answers. */
  export type LetterBatchHandOverPayload = {
    userErrors: Array<LetterBatchHandOverUserError>;
    batch?: Maybe<LetterBatch>;
  };

  /** What `letterBatchHandOver` was refused for. */
  export type LetterBatchHandOverUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterBatchHandOverErrorCode;
  };

  /** Why `letterBatchMarkPosted` says no. */
  export type LetterBatchMarkPostedErrorCode =
    | 'NOT_FOUND'
    | 'LETTER_BATCH_EMPTY'
    | 'LETTER_BATCH_MOVED'
    | 'LETTER_ELSEWHERE'
    | 'OUT_OF_RANGE'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A batch that somebody has put into the post (markera som postad). */
  export type LetterBatchMarkPostedInput = {
    id: Scalars['ID']['input'];
    /** The day, since it was printed; today when left out. */
    postedOn?: InputMaybe<Scalars['Date']['input']>;
    /** Letters that were not posted; they wait again. */
    leftOut?: Array<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `letterBatchMarkPosted` answers. */
  export type LetterBatchMarkPostedPayload = {
    userErrors: Array<LetterBatchMarkPostedUserError>;
    batch?: Maybe<LetterBatch>;
  };

  /** What `letterBatchMarkPosted` was refused for. */
  export type LetterBatchMarkPostedUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterBatchMarkPostedErrorCode;
  };

  /** Why `letterBatchMarkUnposted` says no. */
  export type LetterBatchMarkUnpostedErrorCode =
    | 'NOT_FOUND'
    | 'LETTER_BATCH_MOVED'
    | 'LETTER_BATCH_WITH_PARTNER'
    | '%future added value';

  /** A batch that was not posted after all (ångra postningen). */
  export type LetterBatchMarkUnpostedInput = {
    id: Scalars['ID']['input'];
  };

  /** What `letterBatchMarkUnposted` answers. */
  export type LetterBatchMarkUnpostedPayload = {
    userErrors: Array<LetterBatchMarkUnpostedUserError>;
    batch?: Maybe<LetterBatch>;
  };

  /** What `letterBatchMarkUnposted` was refused for. */
  export type LetterBatchMarkUnpostedUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterBatchMarkUnpostedErrorCode;
  };

  /** How far a batch of letters has come (status). */
  export type LetterBatchState =
    | 'PRINTING'
    | 'PRINTED'
    | 'HANDING_OVER'
    | 'HANDED_OVER'
    | 'TAKEN'
    | 'REFUSED'
    | 'POSTED'
    | 'TAKEN_APART'
    | '%future added value';

  /** Why `letterBatchTakeApart` says no. */
  export type LetterBatchTakeApartErrorCode =
    | 'NOT_FOUND'
    | 'LETTER_BATCH_MOVED'
    | 'LETTER_BATCH_WITH_PARTNER'
    | '%future added value';

  /** A batch whose letters are to wait again (lös upp bunten). */
  export type LetterBatchTakeApartInput = {
    id: Scalars['ID']['input'];
  };

  /** What `letterBatchTakeApart` answers. */
  export type LetterBatchTakeApartPayload = {
    userErrors: Array<LetterBatchTakeApartUserError>;
    batch?: Maybe<LetterBatch>;
  };

  /** What `letterBatchTakeApart` was refused for. */
  export type LetterBatchTakeApartUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterBatchTakeApartErrorCode;
  };

  export type LetterConnection = {
    nodes: Array<Letter>;
    pageInfo: PageInfo;
    edges: Array<LetterEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type LetterEdge = {
    cursor: Scalars['Cursor']['output'];
    node: Letter;
  };

  /** Who prints letters, and whether they leave by themselves (brevrutin). */
  export type LetterRoutine = {
    /** Whether a print partner (tryckeri) serves this house. */
    hasPartner: Scalars['Boolean']['output'];
    /** Whether what waits is handed over by itself on working days. */
    isDaily: Scalars['Boolean']['output'];
    /** From which hour, in Sweden. */
    hour: Scalars['Int']['output'];
  };

  /** Why `letterRoutineChoose` says no. */
  export type LetterRoutineChooseErrorCode =
    | 'NO_PRINT_PARTNER'
    | 'OUT_OF_RANGE'
    | '%future added value';

  /** Whether letters leave by themselves (välj brevrutin). */
  export type LetterRoutineChooseInput = {
    isDaily: Scalars['Boolean']['input'];
    /** From which hour of a working day, in Sweden. */
    hour?: Scalars['Int']['input'];
  };

  /** What `letterRoutineChoose` answers. */
  export type LetterRoutineChoosePayload = {
    userErrors: Array<LetterRoutineChooseUserError>;
    routine?: Maybe<LetterRoutine>;
  };

  /** What `letterRoutineChoose` was refused for. */
  export type LetterRoutineChooseUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: LetterRoutineChooseErrorCode;
  };

  /** From quantity and price to the amount of a line (varför det beloppet). */
  export type LineReason = {
    /** Antal. */
    quantity: Scalars['Decimal']['output'];
    /** À-pris, as it stands on the line. */
    unitPrice: Scalars['Decimal']['output'];
    /** Quantity times price (före rabatt). */
    beforeDiscount: Money;
    /** Rabatt i procent. */
    discountPercent: Scalars['Decimal']['output'];
    /** Rabatt. */
    discount: Money;
    /** Radbelopp; with VAT where the invoice's prices include it. */
    amount: Money;
    /** The line without VAT. */
    net: Money;
    /** VAT in percent (momssats). */
    vatRate: Scalars['Decimal']['output'];
    /** Momsklass; null for a bare rate. */
    vatClass?: Maybe<VatClass>;
    /** The paragraph that gives the class its rate (lagrum). */
    law: Scalars['String']['output'];
    /** Somebody wrote another price than was found (eget pris). */
    isPriceByHand: Scalars['Boolean']['output'];
    /** Somebody chose another rate than the article's (egen momssats). */
    isVatByHand: Scalars['Boolean']['output'];
    /** How the article's price was found; null where no article was sold (prisets härledning). */
    price?: Maybe<PriceTrace>;
  };

  /** What a line is in work in a home (arbete eller material). */
  export type LineWork = {
    part: HouseholdPart;
    /** Typ av arbete. */
    work: HouseholdWork;
    /** Arbetade timmar. */
    hours?: Maybe<Scalars['Decimal']['output']>;
  };

  /** What a line is in such work (arbete eller material); other lines are other costs. */
  export type LineWorkInput = {
    part: HouseholdPart;
    /** Typ av arbete. */
    work: HouseholdWork;
    /** Arbetade timmar. */
    hours?: InputMaybe<Scalars['Decimal']['input']>;
  };

  /** The picture at the top of everything that is printed (logotyp). */
  export type Logo = {
    sha256: Scalars['Sha256']['output'];
    mediaType: Scalars['String']['output'];
    /** Where its bytes are; valid for five minutes. */
    url: Scalars['String']['output'];
  };

  /** A mail as it would leave (förhandsgranskning). */
  export type MailPreview = {
    sender: Scalars['String']['output'];
    replyTo?: Maybe<Scalars['EmailAddress']['output']>;
    subject: Scalars['String']['output'];
    /** For those who read mail without HTML. */
    text: Scalars['String']['output'];
    /** Show it in a frame that runs nothing. */
    html: Scalars['String']['output'];
  };

  /** A mail to one's own address, in words that need not have been saved (provmejl). */
  export type MailTestSendInput = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    words: TemplateWordsInput;
  };

  /** What `mailTestSend` answers. */
  export type MailTestSendPayload = {
    userErrors: Array<TemplateUserError>;
    delivery?: Maybe<Delivery>;
  };

  /** What some work has come to, by the day of the work, plans by that of their invoice (TB). */
  export type Margin = {
    /** Its id, or its month; the agreement's id where its plan pays for several assignments, and PLANS beside the consultants. Empty for the sum. */
    key: Scalars['String']['output'];
    title: Scalars['String']['output'];
    /** Arbetade minuter. */
    workedMinutes: Scalars['Int']['output'];
    /** Debiterade minuter. */
    debitedMinutes: Scalars['Int']['output'];
    /** On invoices (fakturerat). */
    revenue: Money;
    /** Approved, on no invoice (ej fakturerat). */
    unbilled: Money;
    /** What is earned (lön). */
    pay: Money;
    /** Approved, invoiced or not yet, less pay (TB). */
    margin: Money;
    /** In percent of what is approved (TB-grad). */
    marginPercent?: Maybe<Scalars['Decimal']['output']>;
    /** What was worked, in percent of one person's full time in the period (beläggning). */
    utilisationPercent?: Maybe<Scalars['Decimal']['output']>;
  };

  /** What work is told together by (grupperat på). */
  export type MarginBy =
    | 'ASSIGNMENT'
    | 'CONSULTANT'
    | 'CUSTOMER'
    | 'MONTH'
    | '%future added value';

  /** What the work of a period has come to, part by part and together (lönsamhet). */
  export type Margins = {
    rows: Array<Margin>;
    total: Margin;
    /** Eight hours on every weekday of the period that is no holiday (heltid). */
    fullTimeMinutes: Scalars['Int']['output'];
  };

  /** The words of one kind of message in one language (mall). */
  export type MessageTemplate = {
    purpose: TemplatePurpose;
    channel: DeliveryChannel;
    locale: Scalars['Locale']['output'];
    /** 0 as long as nobody has changed it. */
    version: Scalars['Int']['output'];
    /** Whether the words are ours. */
    isShipped: Scalars['Boolean']['output'];
    changedAt?: Maybe<Scalars['DateTime']['output']>;
    words: TemplateWords;
    /** The words as shipped, to go back to. */
    shipped: TemplateWords;
    fields: Array<TemplateField>;
    variables: Array<TemplateVariable>;
    /** What was written before, the newest first. */
    versions: Array<TemplateVersion>;
  };

  /** An amount of money (belopp). */
  export type Money = {
    /** In major units, with the currency's decimals. */
    amount: Scalars['Decimal']['output'];
    currency: Scalars['CurrencyCode']['output'];
  };

  /** An amount of money (belopp). */
  export type MoneyInput = {
    amount: Scalars['Decimal']['input'];
    currency?: Scalars['CurrencyCode']['input'];
  };

  /** What was invoiced in a month, without VAT (omsättning). */
  export type MonthRevenue = {
    month: Scalars['Month']['output'];
    net: Money;
    count: Scalars['Int']['output'];
  };

  /** Mutation() */
  export type Mutation = {
    /**
     * Take a chart of accounts (importera kontoplan) from an SIE file or a table, or try it.
     *
     * From then on articles are booked on accounts of the chart alone. Accounts that are there already
     * stay as they are.
     */
    accountImport: SheetImportPayload;
    /** Write down what was agreed with a customer (lägg upp avtal). */
    agreementCreate: AgreementCreatePayload;
    /** End an agreement (avsluta), or let it hold again; it is never removed. */
    agreementEnd: AgreementEndPayload;
    /** Plan what falls due by an agreement (betalplan); what is invoiced stays. */
    agreementPlan: AgreementPlanPayload;
    /** Change an agreement (ändra avtal); what was reported before keeps its prices. */
    agreementUpdate: AgreementUpdatePayload;
    /** Let a payment no longer count on its invoice (ångra avprickning). */
    allocationUndo: AllocationUndoPayload;
    /** Put an article away (arkivera), or sell it again; it is never removed. */
    articleArchive: ArticleArchivePayload;
    /** Write an article into the catalogue (lägg upp artikel). */
    articleCreate: ArticleCreatePayload;
    /** Have the articles of a list as a file (exportera artiklar), by number. */
    articleExport: ExportPayload;
    /**
     * Take articles from a table (importera artiklar), or try what would become of each row.
     *
     * Articles that the catalogue has already stay as they are, so the same table twice changes
     * nothing. The job's items are the rows below the headings, in order.
     */
    articleImport: SheetImportPayload;
    /** Change an article (ändra artikel); what was sold before stands as it was sold. */
    articleUpdate: ArticleUpdatePayload;
    /** Call an assignment off (avboka); too late it costs what the agreement says. */
    assignmentCancel: AssignmentCancelPayload;
    /** Answer whoever ordered and asks for a change (svara på önskad ändring). */
    assignmentChangeAnswer: AssignmentChangeAnswerPayload;
    /** Say who does it, also instead of somebody else (bekräfta uppdrag). */
    assignmentConfirm: AssignmentConfirmPayload;
    /** Say no to an order, and why (avböj beställning). */
    assignmentReject: AssignmentRejectPayload;
    /** Make assignments by a rule (skapa återkommande uppdrag). */
    assignmentRepeat: AssignmentRepeatPayload;
    /** Write down what a customer orders (lägg upp uppdrag), and perhaps who does it. */
    assignmentRequest: AssignmentRequestPayload;
    /** Make no more by a rule, and call off what has not begun (avsluta serie). */
    assignmentSeriesEnd: AssignmentSeriesEndPayload;
    /**
     * Change what is ordered, until its time has passed (ändra uppdrag).
     *
     * Orderer, order number and reference may be changed until all of it is invoiced.
     */
    assignmentUpdate: AssignmentUpdatePayload;
    /**
     * Answer what a buyer said of an invoice (svara köparen); a dispute is lifted by it.
     *
     * Nothing is booked. The buyer reads the answer on the invoice's page.
     */
    buyerMessageAnswer: BuyerMessageAnswerPayload;
    /**
     * Take over unpaid invoices of another system (ingående fakturor), or try each row.
     *
     * They are paid and followed up here, and are no sale: their VAT was reported with the system that
     * wrote them. What was taken over before stays as it is. The job's items are the rows below the
     * headings, in order.
     */
    claimImport: SheetImportPayload;
    /** Print no logo from now on (ta bort logotyp). */
    companyLogoRemove: CompanyLogoRemovePayload;
    /** Let an uploaded picture be the logo (byt logotyp). */
    companyLogoSet: CompanyLogoSetPayload;
    /** Change what the company says of itself (ändra företagsuppgifter). */
    companyUpdate: CompanyUpdatePayload;
    /**
     * Ask a customer by mail how invoices may come (fråga om samtycke), once a day at most.
     *
     * They answer on a page of their own, each way for itself.
     */
    consentAsk: ConsentAskPayload;
    /** Record that a customer said yes to a channel (registrera samtycke). */
    consentRecord: ConsentRecordPayload;
    /** Record that a customer takes a yes back (återkalla samtycke); it counts at once. */
    consentWithdraw: ConsentWithdrawPayload;
    /**
     * Put a consultant away (arkivera), which ends the own page, or take one back.
     *
     * Nobody is put away for whom work waits that is booked and not reported, or offered.
     */
    consultantArchive: ConsultantArchivePayload;
    /** Write a consultant into the register (lägg upp konsult). Needs `pay:read` too. */
    consultantCreate: ConsultantCreatePayload;
    /** End every address that opens a consultant's own page (spärra länkar); there is a new one. */
    consultantLinksEnd: ConsultantLinksEndPayload;
    /** Let one of the firm's people log in as a consultant, or nobody (egen inloggning). */
    consultantLogInSet: ConsultantLogInSetPayload;
    /** Let hours pay a consultant exactly this (sätt egna löner). Needs `pay:read` too. */
    consultantPaySet: ConsultantPaySetPayload;
    /** Change a consultant (ändra konsult). Needs `pay:read` too. */
    consultantUpdate: ConsultantUpdatePayload;
    /**
     * End every address of a contact's own page (spärra länkar); there is a new one.
     *
     * An address that asks for the approval of one report opens that report still.
     */
    contactLinksEnd: ContactLinksEndPayload;
    /** Write a customer into the register (lägg upp kund). */
    customerCreate: CustomerCreatePayload;
    /** Have the customers of a list as a file (exportera kunder), by number. */
    customerExport: ExportPayload;
    /**
     * Take customers from a table (importera kunder), or try what would become of each row.
     *
     * Customers that the register has already stay as they are, so the same table twice changes
     * nothing. The job's items are the rows below the headings, in order.
     */
    customerImport: SheetImportPayload;
    /** Give a customer a list, or prices of its own (sätt kundpriser). */
    customerPricesSet: CustomerPricesSetPayload;
    /** Change a customer's card (ändra kund); issued invoices keep what they say. */
    customerUpdate: CustomerUpdatePayload;
    /** Have the customer's VAT number looked up in VIES now (kontrollera i VIES). */
    customerVatCheck: CustomerVatCheckPayload;
    /** Keep a decision that came as a file (läs in beslutsfil), whole or not at all. */
    decisionRead: DecisionReadPayload;
    /** Keep what Skatteverket decided (registrera beslut); what it denies the buyer owes. */
    deductionDecide: DeductionDecidePayload;
    /** Make files of what is claimed for some invoices (begär utbetalning); once for each. */
    deductionsClaim: DeductionsClaimPayload;
    /** Send to an address again that something had come back from (häv spärr). */
    deliveryAddressLift: DeliveryAddressLiftPayload;
    /** Take a message out of the mail room before it is sent (avbryt utskick). */
    deliveryCancel: DeliveryCancelPayload;
    /** Choose in which order ways are tried (välj sändordning), to one customer or to all. */
    deliveryOrderChoose: DeliveryOrderChoosePayload;
    /** Enter a rate (ange kurs); on its day it counts before what is published. */
    exchangeRateEnter: ExchangeRateEnterPayload;
    /** Put an hour type away (arkivera), or take it back; it is never removed. */
    hourTypeArchive: HourTypeArchivePayload;
    /** Write an hour type into the catalogue (lägg upp timtyp). Needs `pay:read` too. */
    hourTypeCreate: HourTypeCreatePayload;
    /** Change an hour type (ändra timtyp). Needs `pay:read` too. */
    hourTypeUpdate: HourTypeUpdatePayload;
    /**
     * Invoice a planned sum now (fakturera delbetalning), whatever its day is.
     *
     * The invoice is issued and sent by the customer's own way. Needs `invoice:send` too.
     */
    instalmentBill: InstalmentBillPayload;
    /** Throw many drafts away (kasta flera utkast) as one job. */
    invoiceBulkDiscard: InvoiceBulkPayload;
    /** Issue many drafts (fakturera flera) as one job; a draft that cannot be issued stays one. */
    invoiceBulkIssue: InvoiceBulkPayload;
    /**
     * Send many issued invoices (skicka flera) as one job, to those who have consented.
     *
     * Without a channel each goes by its customer's route.
     */
    invoiceBulkSend: InvoiceBulkPayload;
    /** Make drafts of one customer one draft (samla till en faktura), a section of each. */
    invoiceCollect: InvoiceCollectPayload;
    /**
     * Set an issued invoice anew as a copy (kopia), marked so; the original stays as it is.
     *
     * The job's `document` is the page.
     */
    invoiceCopyPage: InvoiceCopyPagePayload;
    /** Write an invoice (skapa faktura): a draft, or issued at once with `issue`. */
    invoiceCreate: InvoiceCreatePayload;
    /** Credit an issued invoice (kreditera), whole or in part: a draft, or issued at once. */
    invoiceCredit: InvoiceCreditPayload;
    /** Throw a draft away (kasta utkast); it never had a number, so nothing will be missing. */
    invoiceDiscard: InvoiceDiscardPayload;
    /** Have the invoices of a list as a file (exportera fakturor), the earliest first. */
    invoiceExport: ExportPayload;
    /** Issue a draft (fakturera): number it, freeze it, make it payable. */
    invoiceIssue: InvoiceIssuePayload;
    /**
     * Set the page of a draft as an issue would (förhandsgranska); it says that it is a draft.
     *
     * The job's `document` is the page. An issued invoice has its `pdf`.
     */
    invoicePreview: InvoicePreviewPayload;
    /**
     * Set a draft as a pro forma (proforma): it has no number and asks for no money.
     *
     * The job's `document` is the page.
     */
    invoiceProForma: InvoiceProFormaPayload;
    /** Send a pro forma as it was made (skicka proforma); it is no invoice, and needs no consent. */
    invoiceProFormaSend: InvoiceProFormaSendPayload;
    /**
     * Send an issued invoice (skicka faktura) to those who have consented to the channel.
     *
     * Without a channel it goes by the customer's route, to the usual recipients.
     */
    invoiceSend: InvoiceSendPayload;
    /** Make a collective draft the drafts again that it was made of (dela upp), as they were. */
    invoiceTakeApart: InvoiceTakeApartPayload;
    /** Change a draft (ändra utkast); what is issued is credited instead. */
    invoiceUpdate: InvoiceUpdatePayload;
    /** Stop a job (avbryt jobb); what it has done so far stays done. */
    jobCancel: JobCancelPayload;
    /** Print letters that wait together as one file (gör en bunt). */
    letterBatchCreate: LetterBatchCreatePayload;
    /** Hand a printed batch to the print partner (lämna till tryckeriet). */
    letterBatchHandOver: LetterBatchHandOverPayload;
    /** Say that a printed batch is in the post (markera som postad): its letters are sent. */
    letterBatchMarkPosted: LetterBatchMarkPostedPayload;
    /** Take back that a batch was posted (ångra postningen): its letters are not sent. */
    letterBatchMarkUnposted: LetterBatchMarkUnpostedPayload;
    /** Let the letters of a batch wait again, each by itself (lös upp bunten). */
    letterBatchTakeApart: LetterBatchTakeApartPayload;
    /** Choose whether letters leave by themselves (välj brevrutin). */
    letterRoutineChoose: LetterRoutineChoosePayload;
    /** Send a mail to one's own address, to see how it looks (skicka provmejl). */
    mailTestSend: MailTestSendPayload;
    /** Note what a consultant has answered (notera svar); the first yes gets the assignment. */
    offerAnswer: OfferAnswerPayload;
    /** Ask the next wave now (fråga nästa omgång); those asked before can still answer. */
    offerRoundHurry: OfferRoundHurryPayload;
    /** Offer an assignment to consultants in waves (erbjud uppdrag); the first wave at once. */
    offerRoundStart: OfferRoundStartPayload;
    /** Take back what nobody has answered (återta erbjudanden). */
    offerRoundWithdraw: OfferRoundWithdrawPayload;
    /**
     * Set a sample invoice that looks so (förhandsgranska utseende); nothing is chosen by it.
     *
     * The job's `document` is the page. It says that it is a draft, and cannot be paid.
     */
    pagePreview: PagePreviewPayload;
    /**
     * Let what reports pay be paid now (släpp fri lön), whatever it waits for; it stays released.
     *
     * Such as where the customer will never pay. At most 100 reports. Needs `pay:read` too.
     */
    payRelease: PayReleasePayload;
    /** Register money that came in for an invoice (registrera betalning). */
    paymentRegister: PaymentRegisterPayload;
    /**
     * Send e-invoices under the firm's own account (anslut till Peppol).
     *
     * Whoever runs the system gives the code out; the access point is asked about the account then.
     */
    peppolConnect: PeppolConnectPayload;
    /** Send no e-invoices from now on (koppla från Peppol). */
    peppolDisconnect: PeppolDisconnectPayload;
    /** Have a customer looked up in Peppol (slå upp i Peppol): are they there, what they take. */
    peppolLookUp: PeppolLookUpPayload;
    /** Begin a price list (ny prislista). */
    priceListCreate: PriceListCreatePayload;
    /** Change a price list's name, days or standing (ändra prislista). */
    priceListUpdate: PriceListUpdatePayload;
    /** Let the articles that are named have exactly these prices in a list (sätt priser). */
    pricesSet: PricesSetPayload;
    /** Register that what was paid too much goes back, or over to another invoice (återbetala). */
    refundRegister: RefundRegisterPayload;
    /** Owe the money again: it did not go back after all (ångra återbetalning). */
    refundUndo: RefundUndoPayload;
    /** Keep a filter of a list (spara filter), for those who may read the list. */
    savedFilterCreate: SavedFilterCreatePayload;
    /** Throw a kept filter away (ta bort filter): one's own; a shared one with `company:write`. */
    savedFilterDelete: SavedFilterDeletePayload;
    /**
     * Put what a company has earned on the draft of its invoice to us (självfakturering).
     *
     * It happens by itself when pay is released; this tells what stands against it. Needs `pay:read`
     * too.
     */
    selfBillDraft: SelfBillDraftPayload;
    /** Have the records looked at now (kontrollera nu). */
    sendingDomainCheck: SendingDomainCheckPayload;
    /** Let mail leave from a domain of one's own, once its records are seen (egen domän). */
    sendingDomainChoose: SendingDomainChoosePayload;
    /** Let mail leave from the platform's address again (ta bort egen domän). */
    sendingDomainRemove: SendingDomainRemovePayload;
    /** Let a series, or a year of it, give no more numbers (avsluta nummerserie). */
    seriesClose: SeriesClosePayload;
    /** Begin a series of invoice numbers (lägg upp nummerserie), apart from all others. */
    seriesCreate: SeriesCreatePayload;
    /** Undo the close: numbers go on after the last one that was given (öppna igen). */
    seriesReopen: SeriesReopenPayload;
    /** Change a series (ändra nummerserie); its start only until a number is taken. */
    seriesUpdate: SeriesUpdatePayload;
    /** Send a text message to one's own telephone, to see how they look (skicka provsms). */
    smsTestSend: SmsTestSendPayload;
    /** Write a message in other words (ändra mall). */
    templateChange: TemplateChangePayload;
    /** Go back to the words as shipped (återställ mall). */
    templateReset: TemplateResetPayload;
    /** Go back to what was written then (återgå till en tidigare version). */
    templateRestore: TemplateRestorePayload;
    /** Approve for the customer (attestera); what is approved is frozen. */
    timeApprove: TimeApprovePayload;
    /**
     * Invoice approved reports now (fakturera tid), whatever the agreement says of when.
     *
     * One invoice for each customer is issued and sent by the customer's own way. What cannot be
     * invoiced is in `held`, with its reasons. Needs `invoice:send` too.
     */
    timeBill: TimeBillPayload;
    /** Send hours back for the customer, with what is wrong (skicka tillbaka). */
    timeReject: TimeRejectPayload;
    /** Report for the consultant what was worked (rapportera tid); its lines are counted now. */
    timeReport: TimeReportPayload;
    /** Take an approval back, with why (ta tillbaka attesten); the hours are reported anew. */
    timeTakeBack: TimeTakeBackPayload;
    /**
     * Announce a file (ladda upp): PUT its bytes to `url`, then use `id`.
     *
     * A picture needs the right `company:write`, a table `customer:write`.
     */
    uploadCreate: UploadCreatePayload;
  };


  /** Mutation() */
  export type MutationAccountImportArgs = {
    input: SheetImportInput;
  };


  /** Mutation() */
  export type MutationAgreementCreateArgs = {
    input: AgreementCreateInput;
  };


  /** Mutation() */
  export type MutationAgreementEndArgs = {
    input: AgreementEndInput;
  };


  /** Mutation() */
  export type MutationAgreementPlanArgs = {
    input: AgreementPlanInput;
  };


  /** Mutation() */
  export type MutationAgreementUpdateArgs = {
    input: AgreementUpdateInput;
  };


  /** Mutation() */
  export type MutationAllocationUndoArgs = {
    input: AllocationUndoInput;
  };


  /** Mutation() */
  export type MutationArticleArchiveArgs = {
    input: ArticleArchiveInput;
  };


  /** Mutation() */
  export type MutationArticleCreateArgs = {
    input: ArticleCreateInput;
  };


  /** Mutation() */
  export type MutationArticleExportArgs = {
    input: ArticleExportInput;
  };


  /** Mutation() */
  export type MutationArticleImportArgs = {
    input: SheetImportInput;
  };


  /** Mutation() */
  export type MutationArticleUpdateArgs = {
    input: ArticleUpdateInput;
  };


  /** Mutation() */
  export type MutationAssignmentCancelArgs = {
    input: AssignmentCancelInput;
  };


  /** Mutation() */
  export type MutationAssignmentChangeAnswerArgs = {
    input: AssignmentChangeAnswerInput;
  };


  /** Mutation() */
  export type MutationAssignmentConfirmArgs = {
    input: AssignmentConfirmInput;
  };


  /** Mutation() */
  export type MutationAssignmentRejectArgs = {
    input: AssignmentRejectInput;
  };


  /** Mutation() */
  export type MutationAssignmentRepeatArgs = {
    input: AssignmentRepeatInput;
  };


  /** Mutation() */
  export type MutationAssignmentRequestArgs = {
    input: AssignmentRequestInput;
  };


  /** Mutation() */
  export type MutationAssignmentSeriesEndArgs = {
    input: AssignmentSeriesEndInput;
  };


  /** Mutation() */
  export type MutationAssignmentUpdateArgs = {
    input: AssignmentUpdateInput;
  };


  /** Mutation() */
  export type MutationBuyerMessageAnswerArgs = {
    input: BuyerMessageAnswerInput;
  };


  /** Mutation() */
  export type MutationClaimImportArgs = {
    input: SheetImportInput;
  };


  /** Mutation() */
  export type MutationCompanyLogoRemoveArgs = {
    input: CompanyLogoRemoveInput;
  };


  /** Mutation() */
  export type MutationCompanyLogoSetArgs = {
    input: CompanyLogoSetInput;
  };


  /** Mutation() */
  export type MutationCompanyUpdateArgs = {
    input: CompanyUpdateInput;
  };


  /** Mutation() */
  export type MutationConsentAskArgs = {
    input: ConsentAskInput;
  };


  /** Mutation() */
  export type MutationConsentRecordArgs = {
    input: ConsentRecordInput;
  };


  /** Mutation() */
  export type MutationConsentWithdrawArgs = {
    input: ConsentWithdrawInput;
  };


  /** Mutation() */
  export type MutationConsultantArchiveArgs = {
    input: ConsultantArchiveInput;
  };


  /** Mutation() */
  export type MutationConsultantCreateArgs = {
    input: ConsultantCreateInput;
  };


  /** Mutation() */
  export type MutationConsultantLinksEndArgs = {
    input: ConsultantLinksEndInput;
  };


  /** Mutation() */
  export type MutationConsultantLogInSetArgs = {
    input: ConsultantLogInSetInput;
  };


  /** Mutation() */
  export type MutationConsultantPaySetArgs = {
    input: ConsultantPaySetInput;
  };


  /** Mutation() */
  export type MutationConsultantUpdateArgs = {
    input: ConsultantUpdateInput;
  };


  /** Mutation() */
  export type MutationContactLinksEndArgs = {
    input: ContactLinksEndInput;
  };


  /** Mutation() */
  export type MutationCustomerCreateArgs = {
    input: CustomerCreateInput;
  };


  /** Mutation() */
  export type MutationCustomerExportArgs = {
    input: CustomerExportInput;
  };


  /** Mutation() */
  export type MutationCustomerImportArgs = {
    input: SheetImportInput;
  };


  /** Mutation() */
  export type MutationCustomerPricesSetArgs = {
    input: CustomerPricesSetInput;
  };


  /** Mutation() */
  export type MutationCustomerUpdateArgs = {
    input: CustomerUpdateInput;
  };


  /** Mutation() */
  export type MutationCustomerVatCheckArgs = {
    input: CustomerVatCheckInput;
  };


  /** Mutation() */
  export type MutationDecisionReadArgs = {
    input: DecisionReadInput;
  };


  /** Mutation() */
  export type MutationDeductionDecideArgs = {
    input: DeductionDecideInput;
  };


  /** Mutation() */
  export type MutationDeductionsClaimArgs = {
    input: DeductionsClaimInput;
  };


  /** Mutation() */
  export type MutationDeliveryAddressLiftArgs = {
    input: DeliveryAddressLiftInput;
  };


  /** Mutation() */
  export type MutationDeliveryCancelArgs = {
    input: DeliveryCancelInput;
  };


  /** Mutation() */
  export type MutationDeliveryOrderChooseArgs = {
    input: DeliveryOrderChooseInput;
  };


  /** Mutation() */
  export type MutationExchangeRateEnterArgs = {
    input: ExchangeRateEnterInput;
  };


  /** Mutation() */
  export type MutationHourTypeArchiveArgs = {
    input: HourTypeArchiveInput;
  };


  /** Mutation() */
  export type MutationHourTypeCreateArgs = {
    input: HourTypeCreateInput;
  };


  /** Mutation() */
  export type MutationHourTypeUpdateArgs = {
    input: HourTypeUpdateInput;
  };


  /** Mutation() */
  export type MutationInstalmentBillArgs = {
    input: InstalmentBillInput;
  };


  /** Mutation() */
  export type MutationInvoiceBulkDiscardArgs = {
    input: InvoiceBulkDiscardInput;
  };


  /** Mutation() */
  export type MutationInvoiceBulkIssueArgs = {
    input: InvoiceBulkIssueInput;
  };


  /** Mutation() */
  export type MutationInvoiceBulkSendArgs = {
    input: InvoiceBulkSendInput;
  };


  /** Mutation() */
  export type MutationInvoiceCollectArgs = {
    input: InvoiceCollectInput;
  };


  /** Mutation() */
  export type MutationInvoiceCopyPageArgs = {
    input: InvoiceCopyPageInput;
  };


  /** Mutation() */
  export type MutationInvoiceCreateArgs = {
    input: InvoiceCreateInput;
  };


  /** Mutation() */
  export type MutationInvoiceCreditArgs = {
    input: InvoiceCreditInput;
  };


  /** Mutation() */
  export type MutationInvoiceDiscardArgs = {
    input: InvoiceDiscardInput;
  };


  /** Mutation() */
  export type MutationInvoiceExportArgs = {
    input: InvoiceExportInput;
  };


  /** Mutation() */
  export type MutationInvoiceIssueArgs = {
    input: InvoiceIssueInput;
  };


  /** Mutation() */
  export type MutationInvoicePreviewArgs = {
    input: InvoicePreviewInput;
  };


  /** Mutation() */
  export type MutationInvoiceProFormaArgs = {
    input: InvoiceProFormaInput;
  };


  /** Mutation() */
  export type MutationInvoiceProFormaSendArgs = {
    input: InvoiceProFormaSendInput;
  };


  /** Mutation() */
  export type MutationInvoiceSendArgs = {
    input: InvoiceSendInput;
  };


  /** Mutation() */
  export type MutationInvoiceTakeApartArgs = {
    input: InvoiceTakeApartInput;
  };


  /** Mutation() */
  export type MutationInvoiceUpdateArgs = {
    input: InvoiceUpdateInput;
  };


  /** Mutation() */
  export type MutationJobCancelArgs = {
    input: JobCancelInput;
  };


  /** Mutation() */
  export type MutationLetterBatchCreateArgs = {
    input: LetterBatchCreateInput;
  };


  /** Mutation() */
  export type MutationLetterBatchHandOverArgs = {
    input: LetterBatchHandOverInput;
  };


  /** Mutation() */
  export type MutationLetterBatchMarkPostedArgs = {
    input: LetterBatchMarkPostedInput;
  };


  /** Mutation() */
  export type MutationLetterBatchMarkUnpostedArgs = {
    input: LetterBatchMarkUnpostedInput;
  };


  /** Mutation() */
  export type MutationLetterBatchTakeApartArgs = {
    input: LetterBatchTakeApartInput;
  };


  /** Mutation() */
  export type MutationLetterRoutineChooseArgs = {
    input: LetterRoutineChooseInput;
  };


  /** Mutation() */
  export type MutationMailTestSendArgs = {
    input: MailTestSendInput;
  };


  /** Mutation() */
  export type MutationOfferAnswerArgs = {
    input: OfferAnswerInput;
  };


  /** Mutation() */
  export type MutationOfferRoundHurryArgs = {
    input: OfferRoundHurryInput;
  };


  /** Mutation() */
  export type MutationOfferRoundStartArgs = {
    input: OfferRoundStartInput;
  };


  /** Mutation() */
  export type MutationOfferRoundWithdrawArgs = {
    input: OfferRoundWithdrawInput;
  };


  /** Mutation() */
  export type MutationPagePreviewArgs = {
    input: PagePreviewInput;
  };


  /** Mutation() */
  export type MutationPayReleaseArgs = {
    input: PayReleaseInput;
  };


  /** Mutation() */
  export type MutationPaymentRegisterArgs = {
    input: PaymentRegisterInput;
  };


  /** Mutation() */
  export type MutationPeppolConnectArgs = {
    input: PeppolConnectInput;
  };


  /** Mutation() */
  export type MutationPeppolDisconnectArgs = {
    input: PeppolDisconnectInput;
  };


  /** Mutation() */
  export type MutationPeppolLookUpArgs = {
    input: PeppolLookUpInput;
  };


  /** Mutation() */
  export type MutationPriceListCreateArgs = {
    input: PriceListCreateInput;
  };


  /** Mutation() */
  export type MutationPriceListUpdateArgs = {
    input: PriceListUpdateInput;
  };


  /** Mutation() */
  export type MutationPricesSetArgs = {
    input: PricesSetInput;
  };


  /** Mutation() */
  export type MutationRefundRegisterArgs = {
    input: RefundRegisterInput;
  };


  /** Mutation() */
  export type MutationRefundUndoArgs = {
    input: RefundUndoInput;
  };


  /** Mutation() */
  export type MutationSavedFilterCreateArgs = {
    input: SavedFilterCreateInput;
  };


  /** Mutation() */
  export type MutationSavedFilterDeleteArgs = {
    input: SavedFilterDeleteInput;
  };


  /** Mutation() */
  export type MutationSelfBillDraftArgs = {
    input: SelfBillDraftInput;
  };


  /** Mutation() */
  export type MutationSendingDomainCheckArgs = {
    input: SendingDomainCheckInput;
  };


  /** Mutation() */
  export type MutationSendingDomainChooseArgs = {
    input: SendingDomainChooseInput;
  };


  /** Mutation() */
  export type MutationSendingDomainRemoveArgs = {
    input: SendingDomainRemoveInput;
  };


  /** Mutation() */
  export type MutationSeriesCloseArgs = {
    input: SeriesCloseInput;
  };


  /** Mutation() */
  export type MutationSeriesCreateArgs = {
    input: SeriesCreateInput;
  };


  /** Mutation() */
  export type MutationSeriesReopenArgs = {
    input: SeriesReopenInput;
  };


  /** Mutation() */
  export type MutationSeriesUpdateArgs = {
    input: SeriesUpdateInput;
  };


  /** Mutation() */
  export type MutationSmsTestSendArgs = {
    input: SmsTestSendInput;
  };


  /** Mutation() */
  export type MutationTemplateChangeArgs = {
    input: TemplateChangeInput;
  };


  /** Mutation() */
  export type MutationTemplateResetArgs = {
    input: TemplateResetInput;
  };


  /** Mutation() */
  export type MutationTemplateRestoreArgs = {
    input: TemplateRestoreInput;
  };


  /** Mutation() */
  export type MutationTimeApproveArgs = {
    input: TimeApproveInput;
  };


  /** Mutation() */
  export type MutationTimeBillArgs = {
    input: TimeBillInput;
  };


  /** Mutation() */
  export type MutationTimeRejectArgs = {
    input: TimeRejectInput;
  };


  /** Mutation() */
  export type MutationTimeReportArgs = {
    input: TimeReportInput;
  };


  /** Mutation() */
  export type MutationTimeTakeBackArgs = {
    input: TimeTakeBackInput;
  };


  /** Mutation() */
  export type MutationUploadCreateArgs = {
    input: UploadCreateInput;
  };

  /** A sum that falls due on a day (delbetalning). */
  export type NewInstalmentInput = {
    /** The day it is invoiced (faktureringsdag). */
    dueDate: Scalars['Date']['input'];
    /** What the invoice says (benämning). */
    description: Scalars['String']['input'];
    /** In kronor without VAT (belopp). */
    amount: Scalars['Decimal']['input'];
    /** Momsslag. */
    vatClass?: VatClass;
  };

  /** Anything that has an id of its own. */
  export type Node = {
    id: Scalars['ID']['output'];
  };

  /** One row of numbers against its documents and the history (nummerkontroll). */
  export type NumberCheck = {
    /** Null for credit notes of before. */
    title?: Maybe<Scalars['String']['output']>;
    year?: Maybe<Scalars['Int']['output']>;
    /** The first number given. */
    first?: Maybe<Scalars['Int']['output']>;
    /** The last number given. */
    last?: Maybe<Scalars['Int']['output']>;
    count: Scalars['Int']['output'];
    isWhole: Scalars['Boolean']['output'];
    /** Without a document (luckor). */
    gaps: Array<NumberSpan>;
    /** Documents whose issue no history tells of. */
    untold: Array<Scalars['Int']['output']>;
    /** Issued by the history, without a document. */
    lost: Array<Scalars['Int']['output']>;
    backwards: Array<BackwardNumber>;
  };

  /** Proof that no number is missing (nummerrapport), by documents and chained history. */
  export type NumberReport = {
    checks: Array<NumberCheck>;
    /** The same as a table, with a mark that it is UTF-8. */
    csv: Scalars['String']['output'];
  };

  /** Numbers that follow each other without a gap: a series, or one year of it (nummerföljd). */
  export type NumberRow = {
    year?: Maybe<Scalars['Int']['output']>;
    firstNumber: Scalars['Int']['output'];
    /** The number that is taken next; null when all are taken. */
    nextNumber?: Maybe<Scalars['Int']['output']>;
    lastNumber: Scalars['Int']['output'];
    takenCount: Scalars['Int']['output'];
    closedAt?: Maybe<Scalars['DateTime']['output']>;
    closeReason: Scalars['String']['output'];
  };

  /** A gapless number series (nummerserie). */
  export type NumberSeries = {
    name: Scalars['String']['output'];
    startNumber: Scalars['Int']['output'];
    /** The number that is taken next. */
    nextNumber: Scalars['Int']['output'];
    version: Scalars['Int']['output'];
  };

  /** Numbers from the first through the last (nummer). */
  export type NumberSpan = {
    first: Scalars['Int']['output'];
    last: Scalars['Int']['output'];
  };

  /** A kind of document that can have a series of its own (slag). */
  export type Numbered =
    | 'INVOICE'
    | 'CREDIT_NOTE'
    | '%future added value';

  /** A day of a rule (tillfälle). */
  export type Occurrence = {
    date: Scalars['Date']['output'];
    /** Left out, since it is red (röd dag). */
    isSkipped: Scalars['Boolean']['output'];
  };

  /** On which days work comes back (regel för återkommande uppdrag). */
  export type OccurrenceRuleInput = {
    /** Veckodagar. */
    weekdays: Array<DayKind>;
    /** Från, by Swedish clocks. */
    beginsAt: Scalars['ClockTime']['input'];
    /** Till; the next day where it is no later. */
    endsAt: Scalars['ClockTime']['input'];
    /** Första dagen. */
    firstDate: Scalars['Date']['input'];
    /** Sista dagen. */
    lastDate: Scalars['Date']['input'];
    /** Var n:te vecka. */
    everyWeeks?: Scalars['Int']['input'];
    /** Inte på röda dagar. */
    skipsRedDays?: Scalars['Boolean']['input'];
  };

  /** The days that a rule gives, or why it gives none (tillfällen). */
  export type Occurrences = {
    occurrences: Array<Occurrence>;
    problems: Array<AssignmentProblem>;
  };

  /** How strictly the bank looks at references (OCR-nivå). */
  export type OcrLevel =
    | 'SOFT'
    | 'HARD'
    | 'LENGTH_DIGIT'
    | 'FIXED_LENGTH'
    | '%future added value';

  /** Why `offerAnswer` says no. */
  export type OfferAnswerErrorCode =
    | 'NOT_FOUND'
    | 'ILLEGAL_TRANSITION'
    | 'ASSIGNMENT_TAKEN'
    | 'OFFER_ACCEPTED'
    | 'OFFER_DECLINED'
    | 'OFFER_EXPIRED'
    | 'OFFER_WITHDRAWN'
    | 'CONSULTANT_BOOKED'
    | 'TOO_LONG'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What a consultant has answered by telephone or otherwise (svar). */
  export type OfferAnswerInput = {
    id: Scalars['ID']['input'];
    /** Yes takes the assignment. */
    isAccepted: Scalars['Boolean']['input'];
    /** Why not, where it is a no. */
    reason?: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `offerAnswer` answers. */
  export type OfferAnswerPayload = {
    userErrors: Array<OfferAnswerUserError>;
    offerRound?: Maybe<OfferRound>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `offerAnswer` was refused for. */
  export type OfferAnswerUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferAnswerErrorCode;
  };

  /** In which wave a consultant would be asked, or why in none (kandidat). */
  export type OfferCandidate = {
    consultantId: Scalars['ID']['output'];
    name: Scalars['String']['output'];
    /** Turordning. */
    priority: Scalars['Int']['output'];
    /** Kvalifikationer. */
    qualifications: Array<Scalars['String']['output']>;
    /** Omgång. */
    wave?: Maybe<Scalars['Int']['output']>;
    /** Why not (orsak). */
    leftOut?: Maybe<OfferLeftOut>;
  };

  /** Why a consultant is not asked (orsak). */
  export type OfferLeftOut =
    | 'UNQUALIFIED'
    | 'UNREACHABLE'
    | 'BUSY'
    | 'DECLINED'
    | '%future added value';

  /** An assignment that is offered in waves (erbjudanderunda). */
  export type OfferRound = Node & {
    id: Scalars['ID']['output'];
    assignmentId: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    state: OfferRoundState;
    /** The wave that was asked last (omgång). */
    wave: Scalars['Int']['output'];
    /** How many waves there are in all. */
    waveCount: Scalars['Int']['output'];
    /** The way that is tried first. */
    channel: DeliveryChannel;
    /** Svarstid i minuter. */
    answerMinutes: Scalars['Int']['output'];
    /** Kvalifikationer. */
    qualifications: Array<Scalars['String']['output']>;
    /** When the next wave is asked, or the round ends, if nobody answers. */
    movesAt?: Maybe<Scalars['DateTime']['output']>;
    startedAt: Scalars['DateTime']['output'];
    endedAt?: Maybe<Scalars['DateTime']['output']>;
    /** In the order in which they are asked. */
    offers: Array<AssignmentOffer>;
  };

  /** Why `offerRoundHurry` says no. */
  export type OfferRoundHurryErrorCode =
    | 'NOT_FOUND'
    | 'OFFER_ROUND_OVER'
    | 'NOBODY_TO_ASK'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A round whose next wave is to be asked now (fråga nästa omgång). */
  export type OfferRoundHurryInput = {
    id: Scalars['ID']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `offerRoundHurry` answers. */
  export type OfferRoundHurryPayload = {
    userErrors: Array<OfferRoundHurryUserError>;
    offerRound?: Maybe<OfferRound>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `offerRoundHurry` was refused for. */
  export type OfferRoundHurryUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferRoundHurryErrorCode;
  };

  /** How the latest round of an assignment stands now. */
  export type OfferRoundNews = {
    cursor: Scalars['Cursor']['output'];
    offerRound: OfferRound;
  };

  /** Why `offerRoundStart` says no. */
  export type OfferRoundStartErrorCode =
    | 'NOT_FOUND'
    | 'ILLEGAL_TRANSITION'
    | 'OFFER_ROUND_UNDER_WAY'
    | 'WORK_BEGUN'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'OFFER_CHANNEL_UNSUPPORTED'
    | 'NOBODY_TO_ASK'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** How an assignment is offered (erbjud uppdrag). */
  export type OfferRoundStartInput = {
    assignmentId: Scalars['ID']['input'];
    /** Who may be asked; all if none are named. */
    consultantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
    /** All that a consultant must be qualified for. */
    qualifications?: InputMaybe<Array<Scalars['String']['input']>>;
    /** The way that is tried first: `SMS` or `EMAIL`. */
    channel?: DeliveryChannel;
    /** How long each wave has for its answer: 5–20160. */
    answerMinutes?: Scalars['Int']['input'];
    /** How many are asked at once; all of the same priority by default. */
    waveSize?: InputMaybe<Scalars['Int']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `offerRoundStart` answers. */
  export type OfferRoundStartPayload = {
    userErrors: Array<OfferRoundStartUserError>;
    offerRound?: Maybe<OfferRound>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `offerRoundStart` was refused for. */
  export type OfferRoundStartUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferRoundStartErrorCode;
  };

  /** How a round stands (rundans läge); in an exhausted one nobody is left to ask. */
  export type OfferRoundState =
    | 'RUNNING'
    | 'TAKEN'
    | 'EXHAUSTED'
    | 'WITHDRAWN'
    | '%future added value';

  /** Why `offerRoundWithdraw` says no. */
  export type OfferRoundWithdrawErrorCode =
    | 'NOT_FOUND'
    | 'OFFER_ROUND_OVER'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A round that is to be taken back (återta). */
  export type OfferRoundWithdrawInput = {
    id: Scalars['ID']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `offerRoundWithdraw` answers. */
  export type OfferRoundWithdrawPayload = {
    userErrors: Array<OfferRoundWithdrawUserError>;
    offerRound?: Maybe<OfferRound>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `offerRoundWithdraw` was refused for. */
  export type OfferRoundWithdrawUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferRoundWithdrawErrorCode;
  };

  /** What was invoiced on account of work that is invoiced later, without VAT (a conto). */
  export type OnAccount = {
    /** Less what is credited (fakturerat a conto). */
    invoiced: Money;
    /** Taken off invoices of work (avräknat). */
    taken: Money;
    /** Left to take off (återstår att räkna av). */
    left: Money;
    /** What of that no work reaches, by its VAT (räknas inte av av sig själv). */
    apart: Array<OnAccountApart>;
  };

  /** What is left at a VAT that none of the work bears: it is never taken off by itself. */
  export type OnAccountApart = {
    /** The VAT in percent (momssats). */
    percent: Scalars['Decimal']['output'];
    /** Without VAT (återstår). */
    left: Money;
  };

  /** What remains before a new firm is under way (kom igång). */
  export type Onboarding = {
    /** Whether every required step is taken. */
    isDone: Scalars['Boolean']['output'];
    steps: Array<OnboardingStep>;
  };

  /** A step to the first invoice with a customer (steg i att komma igång). */
  export type OnboardingStep = {
    key: OnboardingStepKey;
    isDone: Scalars['Boolean']['output'];
    isRequired: Scalars['Boolean']['output'];
  };

  /** A step to the first invoice (steg i att komma igång). */
  export type OnboardingStepKey =
    | 'COMPANY_ADDRESS'
    | 'PAYMENT_ACCOUNT'
    | 'LOGO'
    | 'FIRST_CUSTOMER'
    | 'FIRST_INVOICE_ISSUED'
    | 'FIRST_INVOICE_SENT'
    | 'CONFIRM_EMAIL'
    | '%future added value';

  /** An advance that no final invoice has taken off (förskott att avräkna). */
  export type OpenAdvance = {
    invoice: Invoice;
    /** What is left of it without VAT (netto). */
    net: Money;
    /** Moms. */
    vat: Money;
  };

  /** Which end of a list comes first (sorteringsordning). */
  export type OrderDirection =
    | 'ASC'
    | 'DESC'
    | '%future added value';

  /** Who ordered for the customer (beställare). */
  export type Orderer = {
    id?: Maybe<Scalars['ID']['output']>;
    name: Scalars['String']['output'];
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
  };

  /** Which code to scan stands on the page (QR-kod). */
  export type PageCode =
    | 'NONE'
    | 'USING_QR'
    | 'SWISH'
    | '%future added value';

  /** How the page is laid out (fakturans formgivning). */
  export type PageDesign =
    | 'CLASSIC'
    | 'MODERN'
    | 'COMPACT'
    | '%future added value';

  /** Where a page lies in its list. */
  export type PageInfo = {
    hasNextPage: Scalars['Boolean']['output'];
    hasPreviousPage: Scalars['Boolean']['output'];
    startCursor?: Maybe<Scalars['Cursor']['output']>;
    endCursor?: Maybe<Scalars['Cursor']['output']>;
  };

  /** Why `pagePreview` says no. */
  export type PagePreviewErrorCode =
    | 'TOO_LONG'
    | 'LOCALE_UNSUPPORTED'
    | 'PAGE_COLOUR_INVALID'
    | 'PAGE_COLOUR_TOO_LIGHT'
    | 'PAGE_TEXT_TWICE'
    | '%future added value';

  /** How invoices might look, and in which language somebody wants to see one. */
  export type PagePreviewInput = {
    page: PageSettingsInput;
    locale: Scalars['Locale']['input'];
  };

  /** What `pagePreview` answers. */
  export type PagePreviewPayload = {
    userErrors: Array<PagePreviewUserError>;
    job?: Maybe<Job>;
  };

  /** What `pagePreview` was refused for. */
  export type PagePreviewUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PagePreviewErrorCode;
  };

  /** How invoices look from now on; those that are issued keep their looks (utseende). */
  export type PageSettings = {
    design: PageDesign;
    /** Red, green and blue in hexadecimal: `#0b5563`. */
    colour: Scalars['String']['output'];
    code: PageCode;
    /** One for each language that has any. */
    texts: Array<PageTexts>;
  };

  /** How invoices shall look, as a whole (utseende). */
  export type PageSettingsInput = {
    design: PageDesign;
    /** `#0b5563`; texts of it on white must be readable (WCAG 2.2 AA, 4.5 to 1). */
    colour: Scalars['String']['input'];
    code: PageCode;
    texts: Array<PageTextsInput>;
  };

  /** The firm's own words on its invoices in one language (egna texter). */
  export type PageTexts = {
    locale: Scalars['Locale']['output'];
    /** Above the lines (hälsning). */
    greeting: Scalars['String']['output'];
    /** Below the sums (villkor). */
    terms: Scalars['String']['output'];
    /** At the foot of each page (sidfot). */
    footer: Scalars['String']['output'];
  };

  /** The firm's own words in one language (egna texter). */
  export type PageTextsInput = {
    locale: Scalars['Locale']['input'];
    /** At most 300 characters. */
    greeting?: Scalars['String']['input'];
    /** At most 1 000 characters. */
    terms?: Scalars['String']['input'];
    /** One line, at most 200 characters. */
    footer?: Scalars['String']['input'];
  };

  /** What a part of a report pays, and how much of it is released (löneunderlag). */
  export type PayLine = Node & {
    id: Scalars['ID']['output'];
    entryId: Scalars['ID']['output'];
    assignmentId: Scalars['ID']['output'];
    consultantId: Scalars['ID']['output'];
    workDate: Scalars['Date']['output'];
    description: Scalars['String']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    rate: Scalars['Decimal']['output'];
    amount: Money;
    /** What is free to be paid of it (frisläppt). */
    released: Money;
    isReleased: Scalars['Boolean']['output'];
    /** Löneart. */
    payCode: Scalars['String']['output'];
    rule: ReleaseRule;
    releaseDate?: Maybe<Scalars['Date']['output']>;
    /** Whose payment it may wait for. */
    invoiceId?: Maybe<Scalars['ID']['output']>;
  };

  /** Why `payRelease` says no. */
  export type PayReleaseErrorCode =
    | 'NOTHING_TO_RELEASE'
    | 'OUT_OF_RANGE'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Reports whose pay is to be free to be paid now (släpp fri lön). */
  export type PayReleaseInput = {
    entryIds: Array<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `payRelease` answers: the pay of the reports as it is now. */
  export type PayReleasePayload = {
    userErrors: Array<PayReleaseUserError>;
    payLines: Array<PayLine>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `payRelease` was refused for. */
  export type PayReleaseUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PayReleaseErrorCode;
  };

  /** Pay of which something waits, or something is ready to be paid. */
  export type PayStanding =
    | 'WAITS'
    | 'READY'
    | '%future added value';

  /** What has to happen before pay is released by itself (väntar på). */
  export type PayWait =
    | 'APPROVAL'
    | 'DAY'
    | 'INVOICE'
    | 'CLOSING'
    | 'PAYMENT'
    | 'HAND'
    | '%future added value';

  /** An invoice whose payment pay waits for. */
  export type PayingInvoice = {
    id: Scalars['ID']['output'];
    number?: Maybe<Scalars['Int']['output']>;
    payable: Money;
    paid: Money;
    /** Rounded down. */
    paidPercent: Scalars['Int']['output'];
  };

  /** Why `paymentRegister` says no. */
  export type PaymentRegisterErrorCode =
    | 'NOT_FOUND'
    | 'INVOICE_NOT_ISSUED'
    | 'CREDIT_NOTE_UNPAYABLE'
    | 'AMOUNT_NOT_POSITIVE'
    | 'AMOUNT_TOO_LARGE'
    | 'AMOUNT_EXCEEDS_OPEN_BALANCE'
    | 'CURRENCY_UNSUPPORTED'
    | 'RECEIVED_IN_FUTURE'
    | 'PERIOD_CLOSED'
    | 'OUT_OF_RANGE'
    | 'NUMBER_UNUSABLE'
    | 'TOO_LONG'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Money that somebody saw come in for an invoice (registrera betalning). */
  export type PaymentRegisterInput = {
    invoiceId: Scalars['ID']['input'];
    amount: MoneyInput;
    /** Betalningsdag; today when left out. */
    receivedDate?: InputMaybe<Scalars['Date']['input']>;
    reference?: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `paymentRegister` answers. */
  export type PaymentRegisterPayload = {
    userErrors: Array<PaymentRegisterUserError>;
    allocation?: Maybe<Allocation>;
    /** As it is now; null for one who may not see invoices. */
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `paymentRegister` was refused for. */
  export type PaymentRegisterUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PaymentRegisterErrorCode;
  };

  /** What the payments of a list come to (summor). */
  export type PaymentSums = {
    /** Antal. */
    count: Scalars['Int']['output'];
    /** Belopp. */
    amount: Money;
  };

  /** Which payments; what is left out asks nothing. */
  export type PaymentWhere = {
    /** Betalningsdag från. */
    receivedFrom?: InputMaybe<Scalars['Date']['input']>;
    /** Betalningsdag till. */
    receivedTo?: InputMaybe<Scalars['Date']['input']>;
  };

  /** Why `peppolConnect` says no. */
  export type PeppolConnectErrorCode =
    | 'NO_ACCESS_POINT'
    | 'PEPPOL_WITHOUT_NUMBER'
    | 'PEPPOL_CODE_INVALID'
    | 'PEPPOL_ALREADY_CONNECTED'
    | '%future added value';

  /** The account that the firm was given (anslut till Peppol). */
  export type PeppolConnectInput = {
    /** The code from whoever runs the system (anslutningskod). */
    code: Scalars['String']['input'];
  };

  /** What `peppolConnect` answers. */
  export type PeppolConnectPayload = {
    userErrors: Array<PeppolConnectUserError>;
    connection?: Maybe<PeppolConnection>;
  };

  /** What `peppolConnect` was refused for. */
  export type PeppolConnectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PeppolConnectErrorCode;
  };

  /** The firm in the Peppol network (anslutning till Peppol). */
  export type PeppolConnection = {
    /** Whether whoever runs the system has an access point (accesspunkt). */
    isCarried: Scalars['Boolean']['output'];
    state: PeppolConnectionState;
    /** The firm's own Peppol id (Peppol-id), made of its organisation number; null where the network takes no such number. */
    participantId?: Maybe<Scalars['String']['output']>;
    /** The Peppol id of the account; another than the firm's after a new number. */
    connectedId?: Maybe<Scalars['String']['output']>;
    /** The account at the access point (konto). */
    account?: Maybe<Scalars['String']['output']>;
    /** Why the account was refused, as a code. */
    reason?: Maybe<Scalars['String']['output']>;
    askedAt?: Maybe<Scalars['DateTime']['output']>;
    answeredAt?: Maybe<Scalars['DateTime']['output']>;
    /** Where the access point may tell what became of e-invoices (webhook); for those who may connect the firm, where there is an access point. */
    hookUrl?: Maybe<Scalars['String']['output']>;
  };

  /** How far the firm has come with its own account (anslutning till Peppol). */
  export type PeppolConnectionState =
    | 'NOT_CONNECTED'
    | 'ASKED'
    | 'CONNECTED'
    | 'REFUSED'
    | '%future added value';

  /** Why `peppolDisconnect` says no. */
  export type PeppolDisconnectErrorCode =
    | 'PEPPOL_NOT_CONNECTED'
    | '%future added value';

  /** No account any more (koppla från Peppol). */
  export type PeppolDisconnectInput = {
    reason?: Scalars['String']['input'];
  };

  /** What `peppolDisconnect` answers. */
  export type PeppolDisconnectPayload = {
    userErrors: Array<PeppolDisconnectUserError>;
    connection?: Maybe<PeppolConnection>;
  };

  /** What `peppolDisconnect` was refused for. */
  export type PeppolDisconnectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PeppolDisconnectErrorCode;
  };

  /** What a receiver takes: faktura, kreditfaktura, fakturasvar. */
  export type PeppolDocument =
    | 'INVOICE'
    | 'CREDIT_NOTE'
    | 'RESPONSE'
    | '%future added value';

  /** Why `peppolLookUp` says no. */
  export type PeppolLookUpErrorCode =
    | 'NOT_FOUND'
    | 'NO_ACCESS_POINT'
    | 'RECEIVER_WITHOUT_ADDRESS'
    | '%future added value';

  /** The customer to look up (slå upp i Peppol). */
  export type PeppolLookUpInput = {
    customerId: Scalars['ID']['input'];
  };

  /** What `peppolLookUp` answers. */
  export type PeppolLookUpPayload = {
    userErrors: Array<PeppolLookUpUserError>;
    receiver?: Maybe<PeppolReceiver>;
  };

  /** What `peppolLookUp` was refused for. */
  export type PeppolLookUpUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PeppolLookUpErrorCode;
  };

  /** Whether a receiver is in Peppol (finns i Peppol). */
  export type PeppolReachState =
    | 'UNKNOWN'
    | 'FOUND'
    | 'NOT_FOUND'
    | '%future added value';

  /** What the network says of a customer (mottagare i Peppol). */
  export type PeppolReceiver = {
    /** Peppol-id. */
    participantId: Scalars['String']['output'];
    /** Whether it is made of the customer's numbers, and not written on the card. */
    isProposed: Scalars['Boolean']['output'];
    state: PeppolReachState;
    takes: Array<PeppolDocument>;
    /** Whether an answer is on its way. */
    isAwaited: Scalars['Boolean']['output'];
    /** Why nobody could tell the last time, as a code. */
    reason: Scalars['String']['output'];
    answeredAt?: Maybe<Scalars['DateTime']['output']>;
  };

  /** What is paid for each period, in advance (abonnemang). */
  export type PeriodTerms = {
    /** How long a period is (månader). */
    months: Scalars['Int']['output'];
    /** First day of the first period (från och med). */
    begins: Scalars['Date']['output'];
    /** What the invoice says (benämning). */
    description: Scalars['String']['output'];
    /** Without VAT (belopp). */
    amount: Money;
    /** Momsslag. */
    vatClass: VatClass;
    /** Timbank. */
    bank?: Maybe<BankTerms>;
  };

  /** What is paid for each period, in advance (abonnemang). */
  export type PeriodTermsInput = {
    /** How long a period is (månader). */
    months?: Scalars['Int']['input'];
    /** First day of the first one (från och med). */
    begins: Scalars['Date']['input'];
    /** What the invoice says (benämning). */
    description: Scalars['String']['input'];
    /** In kronor without VAT (belopp). */
    amount: Scalars['Decimal']['input'];
    /** Momsslag. */
    vatClass?: VatClass;
    /** Timbank. */
    bank?: InputMaybe<BankTermsInput>;
  };

  /** What an article costs without VAT, from a day and a quantity (pris). */
  export type Price = {
    id: Scalars['ID']['output'];
    /** Price without VAT (à-pris). */
    unitPrice: Scalars['Decimal']['output'];
    /** From this quantity (från antal). */
    fromQuantity: Scalars['Decimal']['output'];
    /** Gäller från och med. */
    validFrom: Scalars['Date']['output'];
    /** Gäller till och med. */
    validTo?: Maybe<Scalars['Date']['output']>;
    /** Artikel. */
    article?: Maybe<Article>;
    /** Prislista. */
    priceList?: Maybe<PriceList>;
    /** Whose own price it is (kundpris). */
    customer?: Maybe<Customer>;
  };

  /** A price and the way to it, or why there is none (prissvar). */
  export type PriceAnswer = {
    price?: Maybe<PriceTrace>;
    problems: Array<PriceForProblem>;
  };

  /** What stands in the way of a price; nothing is guessed. */
  export type PriceForProblem = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PriceForProblemCode;
  };

  /** Why an article has no price. */
  export type PriceForProblemCode =
    | 'ARTICLE_NOT_FOUND'
    | 'ARTICLE_ARCHIVED'
    | 'PRICED_CUSTOMER_NOT_FOUND'
    | 'OUT_OF_RANGE'
    | 'VAT_CLASS_WITHOUT_RATE'
    | '%future added value';

  /** A price without VAT, from a day and a quantity (pris). */
  export type PriceInput = {
    /** Price without VAT (à-pris). */
    unitPrice: Scalars['Decimal']['input'];
    /** Från antal. */
    fromQuantity?: Scalars['Decimal']['input'];
    /** Gäller från och med. */
    validFrom: Scalars['Date']['input'];
    /** Gäller till och med. */
    validTo?: InputMaybe<Scalars['Date']['input']>;
  };

  /** What the prices are told in on the invoice that a price is asked for (fakturans priser). */
  export type PriceLineInput = {
    /** Valuta. */
    currency?: Scalars['CurrencyCode']['input'];
    /** Priser inkl. moms. */
    pricesIncludeVat?: Scalars['Boolean']['input'];
  };

  /** Prices that belong together (prislista). */
  export type PriceList = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    name: Scalars['String']['output'];
    currency: Scalars['CurrencyCode']['output'];
    /** Gäller från och med. */
    validFrom?: Maybe<Scalars['Date']['output']>;
    /** Gäller till och med. */
    validTo?: Maybe<Scalars['Date']['output']>;
    /** For everybody (standardprislista). */
    isStandard: Scalars['Boolean']['output'];
    /** How many articles have a price in it. */
    articleCount: Scalars['Int']['output'];
    /** How many customers have it. */
    customerCount: Scalars['Int']['output'];
    /** Priser. */
    prices: Array<Price>;
  };

  /** Why `priceListCreate` says no. */
  export type PriceListCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'CURRENCY_UNKNOWN'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'PRICE_LIST_NAME_TAKEN'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new price list (ny prislista). */
  export type PriceListCreateInput = {
    name: Scalars['String']['input'];
    /** Valuta; it stays as it is. */
    currency?: Scalars['CurrencyCode']['input'];
    /** Gäller från och med. */
    validFrom?: InputMaybe<Scalars['Date']['input']>;
    /** Gäller till och med. */
    validTo?: InputMaybe<Scalars['Date']['input']>;
    /** For everybody; no other of its currency is any more (standardprislista). */
    isStandard?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `priceListCreate` answers. */
  export type PriceListCreatePayload = {
    userErrors: Array<PriceListCreateUserError>;
    priceList?: Maybe<PriceList>;
  };

  /** What `priceListCreate` was refused for. */
  export type PriceListCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PriceListCreateErrorCode;
  };

  /** Why `priceListUpdate` says no. */
  export type PriceListUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'CURRENCY_UNKNOWN'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'PRICE_LIST_NAME_TAKEN'
    | '%future added value';

  /** New values for some of a price list's fields; what is left out stays. */
  export type PriceListUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    name?: InputMaybe<Scalars['String']['input']>;
    /** Gäller från och med. */
    validFrom?: InputMaybe<Scalars['Date']['input']>;
    /** Gäller till och med. */
    validTo?: InputMaybe<Scalars['Date']['input']>;
    /** Standardprislista; one of each currency. */
    isStandard?: InputMaybe<Scalars['Boolean']['input']>;
  };

  /** What `priceListUpdate` answers. */
  export type PriceListUpdatePayload = {
    userErrors: Array<PriceListUpdateUserError>;
    priceList?: Maybe<PriceList>;
  };

  /** What `priceListUpdate` was refused for. */
  export type PriceListUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PriceListUpdateErrorCode;
  };

  /** Where a price is found (priskälla), in the order in which it is looked for. */
  export type PriceSource =
    | 'CUSTOMER'
    | 'CUSTOMER_LIST'
    | 'STANDARD_LIST'
    | 'ARTICLE'
    | '%future added value';

  /** One place that was looked in for a price (steg). */
  export type PriceStep = {
    source: PriceSource;
    outcome: PriceStepOutcome;
    listName: Scalars['String']['output'];
  };

  /** What looking in one place came to (utfall). */
  export type PriceStepOutcome =
    | 'TAKEN'
    | 'NO_PRICE'
    | 'NOT_IN_FORCE'
    | 'QUANTITY_TOO_SMALL'
    | 'LIST_NOT_IN_FORCE'
    | 'OTHER_CURRENCY'
    | '%future added value';

  /**
   * A price and a VAT rate, where they were found and what was passed over (prisets härledning).
   *
   * It is as it was on the day, whatever has become of the article and the lists.
   */
  export type PriceTrace = {
    articleId: Scalars['ID']['output'];
    /** Artikelnummer. */
    articleNumber: Scalars['String']['output'];
    /** The day that the price is of (prisdag). */
    day: Scalars['Date']['output'];
    /** The quantity that was asked for. */
    quantity: Scalars['Decimal']['output'];
    /** The price that was found, without VAT; null where there is none in the currency. */
    unitPrice?: Maybe<Scalars['Decimal']['output']>;
    /** Valuta. */
    currency: Scalars['CurrencyCode']['output'];
    /** Priskälla. */
    source: PriceSource;
    /** The list's name then; empty if it was no list. */
    listName: Scalars['String']['output'];
    /** The list as it is today (prislista). */
    priceList?: Maybe<PriceList>;
    /** Från antal. */
    fromQuantity: Scalars['Decimal']['output'];
    /** Gäller från och med. */
    validFrom?: Maybe<Scalars['Date']['output']>;
    /** Gäller till och med. */
    validTo?: Maybe<Scalars['Date']['output']>;
    /** Where it was looked for, in order (sökväg). */
    steps: Array<PriceStep>;
    /** Momsslag. */
    vatClass: VatClass;
    /** The class's VAT in percent on the day. */
    vatRate: Scalars['Decimal']['output'];
    /** The paragraph that gives the rate (lagrum). */
    law: Scalars['String']['output'];
    /** With VAT, where the invoice's prices include it (pris inkl. moms). */
    grossPrice?: Maybe<Scalars['Decimal']['output']>;
  };

  /** Why `pricesSet` says no. */
  export type PricesSetErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'OUT_OF_RANGE'
    | 'VALIDITY_REVERSED'
    | 'PRICE_UNUSABLE'
    | 'QUANTITY_UNUSABLE'
    | 'PRICE_TWICE'
    | 'TOO_MANY_PRICES'
    | 'ARTICLE_NOT_FOUND'
    | '%future added value';

  /** Prices in a list; articles that are not named keep theirs (sätt priser). */
  export type PricesSetInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    articles: Array<ArticlePricesInput>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `pricesSet` answers. */
  export type PricesSetPayload = {
    userErrors: Array<PricesSetUserError>;
    priceList?: Maybe<PriceList>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `pricesSet` was refused for. */
  export type PricesSetUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PricesSetErrorCode;
  };

  /** Query() */
  export type Query = {
    /** The columns of a chart of accounts (kontotabell), as `accountImport` reads it. */
    accountSheet?: Maybe<Array<SheetColumn>>;
    /** The firm's chart of accounts (kontoplan), by number; empty where it has brought none. */
    accounts?: Maybe<Array<Account>>;
    /** One agreement (avtal). */
    agreement?: Maybe<Agreement>;
    /** The agreements (avtal), the newest number first unless another order is asked for. */
    agreements?: Maybe<AgreementConnection>;
    /** What was ever paid on an invoice (betalningar på en faktura), the oldest first. */
    allocations?: Maybe<Array<Allocation>>;
    /** One article (artikel). */
    article?: Maybe<Article>;
    /** The columns of a table of articles (artikeltabell), as `articleImport` reads it. */
    articleSheet?: Maybe<Array<SheetColumn>>;
    /** The catalogue (artikelregister), by name unless another order is asked for. */
    articles?: Maybe<ArticleConnection>;
    /** One assignment (uppdrag). */
    assignment?: Maybe<Assignment>;
    /** What is going on (tavla): for each state how many there are, and the first of them. */
    assignmentBoard?: Maybe<Array<AssignmentColumn>>;
    /** What goes on between two instants (kalender), everybody's or one consultant's. */
    assignmentCalendar?: Maybe<Array<Assignment>>;
    /**
     * An address that a calendar can subscribe to (kalenderprenumeration); yours alone.
     *
     * It opens as long as you may read the firm's assignments; for a key there is none.
     */
    assignmentCalendarFeed?: Maybe<Scalars['String']['output']>;
    /** What it would cost to call an assignment off now (avbokning). */
    assignmentCancellation?: Maybe<AssignmentCancellation>;
    /**
     * What an order would come to before it is written down (prova uppdrag).
     *
     * As if all of its time were worked without a break, by the terms that hold on its day. Pay and
     * margin need `pay:read`.
     */
    assignmentTry?: Maybe<AssignmentAnswer>;
    /** The assignments (uppdrag), by when they begin unless another order is asked for. */
    assignments?: Maybe<AssignmentConnection>;
    /** A file as Skatteverket takes it (XML); it holds whole personal numbers. */
    claimFileXml?: Maybe<Scalars['String']['output']>;
    /** The files of claims (begärda utbetalningar), the newest first. */
    claimFiles?: Maybe<Array<ClaimFile>>;
    /** The columns of a table of unpaid invoices (ingående fakturor), as `claimImport` reads it. */
    claimSheet?: Maybe<Array<SheetColumn>>;
    /** What is not claimed yet (att begära), each with what stands against it, if anything does. */
    claimable?: Maybe<Array<Claimable>>;
    /** The firm that invoices (företag): profile, accounts, terms. */
    company?: Maybe<Company>;
    /** One consultant (konsult). */
    consultant?: Maybe<Consultant>;
    /** What one consultant has reported and earned (löneunderlag), the latest work first. */
    consultantPay?: Maybe<ConsultantPayLineConnection>;
    /** What all of one consultant's reports come to (summa lön). */
    consultantPaySums?: Maybe<ConsultantPaySums>;
    /** What consultants are qualified for, as it is written (kvalifikationer), in order. */
    consultantQualifications?: Maybe<Array<Scalars['String']['output']>>;
    /** The consultants (konsulter), by name unless another order is asked for. */
    consultants?: Maybe<ConsultantConnection>;
    /** What may be invoiced in (valutor), kronor first. */
    currencies: Array<Scalars['CurrencyCode']['output']>;
    /** One customer (kund). */
    customer?: Maybe<Customer>;
    /** What one customer comes to (kundens nyckeltal); null when it is not yours to see. */
    customerFigures?: Maybe<CustomerFigures>;
    /** What a customer pays (kundens priser): its list and its own prices. */
    customerPricing?: Maybe<CustomerPricing>;
    /** By which way an invoice to the customer would go now, whatever is on it (sändningssätt). */
    customerRoute?: Maybe<InvoiceRoute>;
    /** The columns of a table of customers (kundtabell), as `customerImport` reads it. */
    customerSheet?: Maybe<Array<SheetColumn>>;
    /** The customer register (kundregister), by name unless another order is asked for. */
    customers?: Maybe<CustomerConnection>;
    /** The firm at a glance (översikt). */
    dashboard?: Maybe<Dashboard>;
    /** In which order ways are tried (sändordning), to a customer or to all. */
    deliveryOrder: DeliveryOrder;
    /** The series that documents take their numbers from (fakturanummerserier). */
    documentSeries?: Maybe<Array<DocumentSeries>>;
    /** What lines come to while they are being written (summering); nothing is kept. */
    draftTotals?: Maybe<DraftTotals>;
    /** What somebody entered (egna kurser), the newest first. */
    enteredRates: Array<EnteredRate>;
    /** What has happened (händelser), the oldest first; read on from where you were. */
    events?: Maybe<EventConnection>;
    /** The rate of each currency that would count today (gällande kurser). */
    exchangeRates: Array<ExchangeRate>;
    /** One hour type (timtyp). */
    hourType?: Maybe<HourType>;
    /**
     * What work between two instants comes to, by an hour type or by terms that nobody keeps.
     *
     * One line for each surcharge, with why, on both sides (prova timtyp). Pay and margin need
     * `pay:read`.
     */
    hourTypeTry?: Maybe<HourTypeAnswer>;
    /** The hour types (timtyper), by name unless another order is asked for. */
    hourTypes?: Maybe<HourTypeConnection>;
    /** One invoice (faktura). */
    invoice?: Maybe<Invoice>;
    /** By which way the invoice would go now, to whom, and what is missing for the other ways. */
    invoiceRoute?: Maybe<InvoiceRoute>;
    /**
     * By which ways many issued invoices would go now, and which of them go by none.
     *
     * The unpaid ones of a filter with `where`; the first 500 are looked at.
     */
    invoiceRoutes: InvoiceRoutes;
    /** What the list of the same filter comes to (summor), all of it. */
    invoiceSums?: Maybe<InvoiceSums>;
    /** Invoices (fakturor), the newest first unless another order is asked for. */
    invoices?: Maybe<InvoiceConnection>;
    /** One job (jobb). */
    job?: Maybe<Job>;
    /** Work in a home as it stood on the newest invoice to a customer (senaste ROT/RUT-arbete). */
    lastHousehold?: Maybe<InvoiceHousehold>;
    /** One batch of letters (bunt). */
    letterBatch?: Maybe<LetterBatch>;
    /** Batches of letters (buntar), the newest first. */
    letterBatches?: Maybe<LetterBatchConnection>;
    /** Who prints letters, and whether they leave by themselves (brevrutin). */
    letterRoutine: LetterRoutine;
    /** Letters that wait to be printed (brev att posta), the longest waiting first. */
    letters?: Maybe<LetterConnection>;
    /**
     * What approved work of a period has brought in and pays (lönsamhet och beläggning).
     *
     * By the day of the work, the first and the last day counted in. Needs `pay:read` too.
     */
    margins?: Maybe<Margins>;
    /** The words of one message in one language (mall). */
    messageTemplate?: Maybe<MessageTemplate>;
    /** The words of every message in every language (mallar). */
    messageTemplates?: Maybe<Array<MessageTemplate>>;
    /** The own page of the consultant that you log in as (min sida); null for everybody else. */
    myPageUrl?: Maybe<Scalars['String']['output']>;
    /** Whether every number that was taken has its document (nummerkontroll). */
    numberReport?: Maybe<NumberReport>;
    /** Where every number series stands (nummerserier). */
    numberSeries?: Maybe<Array<NumberSeries>>;
    /** The days that a rule gives, those too that it leaves out (tillfällen). */
    occurrences?: Maybe<Occurrences>;
    /** Whom a round would ask in which wave (kandidater); those left out come last. */
    offerCandidates?: Maybe<Array<OfferCandidate>>;
    /** The rounds in which an assignment was offered (erbjudanderundor), the newest first. */
    offerRounds?: Maybe<Array<OfferRound>>;
    /** What remains before the firm is under way (kom igång); one step is about who asks. */
    onboarding?: Maybe<Onboarding>;
    /** A customer's advances that are to be taken off (förskott att avräkna), the oldest first. */
    openAdvances?: Maybe<Array<OpenAdvance>>;
    /** What reports pay (löneunderlag), in the order of the work; of at most 100 reports. */
    payLines?: Maybe<Array<PayLine>>;
    /** What the list of the same filter comes to (summor), all of it. */
    paymentSums?: Maybe<PaymentSums>;
    /** What was paid and counts (inbetalningar), the newest first. */
    payments?: Maybe<AllocationConnection>;
    /** In whose name the firm's e-invoices leave (anslutning till Peppol). */
    peppolConnection?: Maybe<PeppolConnection>;
    /** What Peppol says of a customer (mottagare i Peppol); null where there is no address. */
    peppolReceiver?: Maybe<PeppolReceiver>;
    /** What an article costs somebody on a day, and why (pris och härledning). */
    priceFor?: Maybe<PriceAnswer>;
    /** One price list (prislista). */
    priceList?: Maybe<PriceList>;
    /** All price lists (prislistor), the standard ones first. */
    priceLists?: Maybe<Array<PriceList>>;
    /** What ever went back from an invoice, or over to it (återbetalt och kvittat). */
    refunds?: Maybe<Array<Refund>>;
    /** Filters of a list (sparade filter), for those who may read it: one's own and shared ones. */
    savedFilters?: Maybe<Array<SavedFilter>>;
    /**
     * What is likest a text (sök), of what the caller may see.
     *
     * Customers are found by name, number, organisationsnummer and e-mail; invoices by number, OCR,
     * buyer and amount; articles that are sold by number and name; assignments by number, title and
     * place.
     */
    search?: Maybe<Array<SearchHit>>;
    /** Drafts of the invoices that we write for consultants' companies (självfakturor). */
    selfBills?: Maybe<Array<SelfBill>>;
    /** The domain of the firm's own that mail leaves from, or shall (egen avsändardomän). */
    sendingDomain?: Maybe<SendingDomain>;
    /** The text message that would bring an issued invoice (förhandsgranska sms), and its price. */
    smsPreview?: Maybe<SmsPreview>;
    /**
     * Words filled in, as they would leave, or what is wrong with them; they need not be saved.
     *
     * They are filled in with what is made up, or with the latest document of that kind.
     */
    templatePreview?: Maybe<TemplatePreview>;
    /**
     * What has happened to something in the catalogue, an invoice, or a customer and its invoices.
     *
     * The newest first. Null when it is missing or not yours to see (tidslinje).
     */
    timeline?: Maybe<TimelineEntryConnection>;
    /** Addresses that something has come back from (studsade adresser), the latest first. */
    troubledAddresses?: Maybe<DeliveryAddressConnection>;
    /** Approved reports on no invoice (ofakturerad tid), the oldest work first. */
    unbilledTime?: Maybe<UnbilledTimeConnection>;
    /** What approved reports on no invoice come to (summa ofakturerat). */
    unbilledTimeSums?: Maybe<UnbilledTimeSums>;
    /** The series that an invoice of that day, or of today, takes its number from. */
    usualSeries?: Maybe<DocumentSeries>;
    /** The VAT classes with their rates on a day, or today, and the exemptions (momsval). */
    vatChoices?: Maybe<VatChoices>;
    node?: Maybe<Node>;
    nodes: Array<Maybe<Node>>;
  };


  /** Query() */
  export type QueryAgreementArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryAgreementsArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<AgreementWhere>;
    orderBy?: InputMaybe<Array<AgreementOrder>>;
  };


  /** Query() */
  export type QueryAllocationsArgs = {
    invoiceId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryArticleArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryArticlesArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ArticleWhere>;
    orderBy?: InputMaybe<Array<ArticleOrder>>;
  };


  /** Query() */
  export type QueryAssignmentArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryAssignmentBoardArgs = {
    first?: Scalars['Int']['input'];
  };


  /** Query() */
  export type QueryAssignmentCalendarArgs = {
    begins: Scalars['DateTime']['input'];
    ends: Scalars['DateTime']['input'];
    consultantId?: InputMaybe<Scalars['ID']['input']>;
  };


  /** Query() */
  export type QueryAssignmentCancellationArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryAssignmentTryArgs = {
    order: AssignmentTryInput;
  };


  /** Query() */
  export type QueryAssignmentsArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<AssignmentWhere>;
    orderBy?: InputMaybe<Array<AssignmentOrder>>;
  };


  /** Query() */
  export type QueryClaimFileXmlArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryConsultantArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryConsultantPayArgs = {
    consultantId: Scalars['ID']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ConsultantPayWhere>;
  };


  /** Query() */
  export type QueryConsultantPaySumsArgs = {
    consultantId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryConsultantsArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ConsultantWhere>;
    orderBy?: InputMaybe<Array<ConsultantOrder>>;
  };


  /** Query() */
  export type QueryCustomerArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryCustomerFiguresArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryCustomerPricingArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryCustomerRouteArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryCustomersArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<CustomerWhere>;
    orderBy?: InputMaybe<Array<CustomerOrder>>;
  };


  /** Query() */
  export type QueryDeliveryOrderArgs = {
    customerId?: InputMaybe<Scalars['ID']['input']>;
  };


  /** Query() */
  export type QueryDraftTotalsArgs = {
    input: DraftTotalsInput;
  };


  /** Query() */
  export type QueryEventsArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Query() */
  export type QueryHourTypeArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryHourTypeTryArgs = {
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
    terms?: InputMaybe<HourTermsInput>;
    id?: InputMaybe<Scalars['ID']['input']>;
  };


  /** Query() */
  export type QueryHourTypesArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<HourTypeWhere>;
    orderBy?: InputMaybe<Array<HourTypeOrder>>;
  };


  /** Query() */
  export type QueryInvoiceArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryInvoiceRouteArgs = {
    id: Scalars['ID']['input'];
    again?: Scalars['Boolean']['input'];
  };


  /** Query() */
  export type QueryInvoiceRoutesArgs = {
    ids?: InputMaybe<Array<Scalars['ID']['input']>>;
    where?: InputMaybe<InvoiceWhere>;
    again?: Scalars['Boolean']['input'];
  };


  /** Query() */
  export type QueryInvoiceSumsArgs = {
    where?: InputMaybe<InvoiceWhere>;
  };


  /** Query() */
  export type QueryInvoicesArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<InvoiceWhere>;
    orderBy?: InputMaybe<Array<InvoiceOrder>>;
  };


  /** Query() */
  export type QueryJobArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryLastHouseholdArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryLetterBatchArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryLetterBatchesArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Query() */
  export type QueryLettersArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Query() */
  export type QueryMarginsArgs = {
    by: MarginBy;
    fromDate: Scalars['Date']['input'];
    toDate: Scalars['Date']['input'];
  };


  /** Query() */
  export type QueryMessageTemplateArgs = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
  };


  /** Query() */
  export type QueryOccurrencesArgs = {
    rule: OccurrenceRuleInput;
  };


  /** Query() */
  export type QueryOfferCandidatesArgs = {
    asked: OfferRoundStartInput;
  };


  /** Query() */
  export type QueryOfferRoundsArgs = {
    assignmentId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryOpenAdvancesArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryPayLinesArgs = {
    entryIds: Array<Scalars['ID']['input']>;
  };


  /** Query() */
  export type QueryPaymentSumsArgs = {
    where?: InputMaybe<PaymentWhere>;
  };


  /** Query() */
  export type QueryPaymentsArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<PaymentWhere>;
  };


  /** Query() */
  export type QueryPeppolReceiverArgs = {
    customerId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryPriceForArgs = {
    articleId: Scalars['ID']['input'];
    customerId?: InputMaybe<Scalars['ID']['input']>;
    day?: InputMaybe<Scalars['Date']['input']>;
    quantity?: Scalars['Decimal']['input'];
    line?: InputMaybe<PriceLineInput>;
  };


  /** Query() */
  export type QueryPriceListArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryRefundsArgs = {
    invoiceId: Scalars['ID']['input'];
  };


  /** Query() */
  export type QuerySavedFiltersArgs = {
    list: SavedFilterList;
  };


  /** Query() */
  export type QuerySearchArgs = {
    text: Scalars['String']['input'];
    first?: Scalars['Int']['input'];
  };


  /** Query() */
  export type QuerySelfBillsArgs = {
    consultantId?: InputMaybe<Scalars['ID']['input']>;
  };


  /** Query() */
  export type QuerySmsPreviewArgs = {
    invoiceId: Scalars['ID']['input'];
    recipients?: InputMaybe<Array<Scalars['String']['input']>>;
  };


  /** Query() */
  export type QueryTemplatePreviewArgs = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    words: TemplateWordsInput;
    ofLatest?: InputMaybe<Scalars['Boolean']['input']>;
  };


  /** Query() */
  export type QueryTimelineArgs = {
    subjectId: Scalars['ID']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Query() */
  export type QueryTroubledAddressesArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Query() */
  export type QueryUnbilledTimeArgs = {
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<UnbilledTimeWhere>;
  };


  /** Query() */
  export type QueryUnbilledTimeSumsArgs = {
    where?: InputMaybe<UnbilledTimeWhere>;
  };


  /** Query() */
  export type QueryUsualSeriesArgs = {
    on?: InputMaybe<Scalars['Date']['input']>;
  };


  /** Query() */
  export type QueryVatChoicesArgs = {
    on?: InputMaybe<Scalars['Date']['input']>;
  };


  /** Query() */
  export type QueryNodeArgs = {
    id: Scalars['ID']['input'];
  };


  /** Query() */
  export type QueryNodesArgs = {
    ids: Array<Scalars['ID']['input']>;
  };

  /** Who fixed a rate (kurskälla): Europeiska centralbanken, or somebody of the firm. */
  export type RateSource =
    | 'ECB'
    | 'ENTERED'
    | '%future added value';

  /** Money that went back, or over to another invoice (återbetalning eller kvittning). */
  export type Refund = Node & {
    id: Scalars['ID']['output'];
    /** Belopp. */
    amount: Money;
    /** Utbetalningsdag. */
    refundedDate: Scalars['Date']['output'];
    /** Betalningsreferens. */
    reference: Scalars['String']['output'];
    createdAt: Scalars['DateTime']['output'];
    /** When it ceased to count. */
    undoneAt?: Maybe<Scalars['DateTime']['output']>;
    /** The day of the reversing entry (rättelsedag), where the books of its own day were closed. */
    reversedDate?: Maybe<Scalars['Date']['output']>;
    /** What had been paid too much (faktura). */
    invoice?: Maybe<Invoice>;
    /** What it settles instead (kvittad faktura); null when the money went out. */
    toInvoice?: Maybe<Invoice>;
  };

  /** Why `refundRegister` says no. */
  export type RefundRegisterErrorCode =
    | 'NOT_FOUND'
    | 'NOTHING_TO_PAY_BACK'
    | 'AMOUNT_NOT_POSITIVE'
    | 'AMOUNT_TOO_LARGE'
    | 'AMOUNT_EXCEEDS_REFUND'
    | 'PAID_BACK_IN_OTHER_CURRENCY'
    | 'NOT_OF_SAME_CUSTOMER'
    | 'INVOICE_NOT_ISSUED'
    | 'CREDIT_NOTE_UNPAYABLE'
    | 'AMOUNT_EXCEEDS_OPEN_BALANCE'
    | 'REFUNDED_IN_FUTURE'
    | 'PERIOD_CLOSED'
    | 'OUT_OF_RANGE'
    | 'NUMBER_UNUSABLE'
    | 'TOO_LONG'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Money that was paid too much and goes back, or over to another invoice (återbetala). */
  export type RefundRegisterInput = {
    invoiceId: Scalars['ID']['input'];
    amount: MoneyInput;
    /** An open invoice of the same customer that it settles (kvittning). */
    toInvoiceId?: InputMaybe<Scalars['ID']['input']>;
    /** Utbetalningsdag; today when left out. */
    refundedDate?: InputMaybe<Scalars['Date']['input']>;
    reference?: Scalars['String']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `refundRegister` answers. */
  export type RefundRegisterPayload = {
    userErrors: Array<RefundRegisterUserError>;
    refund?: Maybe<Refund>;
    /** As it is now; null for one who may not see invoices. */
    invoice?: Maybe<Invoice>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `refundRegister` was refused for. */
  export type RefundRegisterUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: RefundRegisterErrorCode;
  };

  /** Why `refundUndo` says no. */
  export type RefundUndoErrorCode =
    | 'NOT_FOUND'
    | 'ALREADY_UNDONE'
    | 'PAID_BACK_ALREADY'
    | 'PERIOD_CLOSED'
    | '%future added value';

  /** A refund that shall no longer count (ångra återbetalning). */
  export type RefundUndoInput = {
    id: Scalars['ID']['input'];
  };

  /** What `refundUndo` answers. */
  export type RefundUndoPayload = {
    userErrors: Array<RefundUndoUserError>;
    refund?: Maybe<Refund>;
    /** As it is now; null for one who may not see invoices. */
    invoice?: Maybe<Invoice>;
  };

  /** What `refundUndo` was refused for. */
  export type RefundUndoUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: RefundUndoErrorCode;
  };

  /** When what was earned is released to be paid (när lönen släpps). */
  export type ReleaseRule =
    | 'ON_APPROVAL'
    | 'ON_DATE'
    | 'WHEN_PAID'
    | '%future added value';

  /** That nobody is reminded of an open invoice (påminnelsestopp). */
  export type ReminderRest = {
    reason: ReminderRestReason;
    /** The last day of it (t.o.m.); null until somebody answers. */
    through?: Maybe<Scalars['Date']['output']>;
  };

  /** Why nobody is reminded of an invoice that is open. */
  export type ReminderRestReason =
    | 'DISPUTED'
    | 'SAID_PAID'
    | '%future added value';

  /** What stands against a way (hinder). */
  export type RouteObstacle = {
    code: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
  };

  /** An invoice of several, with its route. */
  export type RoutedInvoice = {
    id: Scalars['ID']['output'];
    number?: Maybe<Scalars['Int']['output']>;
    buyerName: Scalars['String']['output'];
    customerId?: Maybe<Scalars['ID']['output']>;
    route: InvoiceRoute;
    /** What stands against the nearest way; none where one is open. */
    obstacles: Array<RouteObstacle>;
  };

  /** A filter of a list that somebody keeps (sparat filter). */
  export type SavedFilter = {
    id: Scalars['ID']['output'];
    list: SavedFilterList;
    name: Scalars['String']['output'];
    /** The list's own `where`, as JSON: parsed, it is a variable for the list. */
    where: Scalars['String']['output'];
    /** Everybody in the firm may use it (delat). */
    isShared: Scalars['Boolean']['output'];
    /** The caller's own (eget). */
    isOwn: Scalars['Boolean']['output'];
    createdAt: Scalars['DateTime']['output'];
  };

  /** Why `savedFilterCreate` says no. */
  export type SavedFilterCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'SAVED_FILTER_NAME_TAKEN'
    | 'TOO_MANY_SAVED_FILTERS'
    | '%future added value';

  /** A filter to keep (spara filter). */
  export type SavedFilterCreateInput = {
    name: Scalars['String']['input'];
    where: SavedFilterWhere;
    /** Let everybody in the firm use it (dela). */
    isShared?: Scalars['Boolean']['input'];
  };

  /** What `savedFilterCreate` answers. */
  export type SavedFilterCreatePayload = {
    userErrors: Array<SavedFilterCreateUserError>;
    savedFilter?: Maybe<SavedFilter>;
  };

  /** What `savedFilterCreate` was refused for. */
  export type SavedFilterCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SavedFilterCreateErrorCode;
  };

  /** Why `savedFilterDelete` says no. */
  export type SavedFilterDeleteErrorCode =
    | 'NOT_FOUND'
    | 'SAVED_FILTER_OF_ANOTHER'
    | '%future added value';

  /** A kept filter that nobody wants (ta bort filter). */
  export type SavedFilterDeleteInput = {
    id: Scalars['ID']['input'];
  };

  /** What `savedFilterDelete` answers. */
  export type SavedFilterDeletePayload = {
    userErrors: Array<SavedFilterDeleteUserError>;
    deletedId?: Maybe<Scalars['ID']['output']>;
  };

  /** What `savedFilterDelete` was refused for. */
  export type SavedFilterDeleteUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SavedFilterDeleteErrorCode;
  };

  /** Lists whose filters may be kept (listor). */
  export type SavedFilterList =
    | 'INVOICES'
    | 'CUSTOMERS'
    | '%future added value';

  /** A filter of one of the lists; exactly one must be given. */
  export type SavedFilterWhere = {
    invoices?: InputMaybe<InvoiceWhere>;
    customers?: InputMaybe<CustomerWhere>;
  };

  /** Something that was found (sökträff). */
  export type SearchHit = {
    kind: SearchHitKind;
    id: Scalars['ID']['output'];
    /** Kundnummer, fakturanummer or uppdragsnummer; null for a draft of an invoice. */
    number?: Maybe<Scalars['Int']['output']>;
    /** The customer's, the buyer's or the article's name, or the assignment's title. */
    title: Scalars['String']['output'];
    /** What else it is told by: organisationsnummer or e-mail, OCR-nummer, artikelnummer, or whose assignment it is. */
    detail: Scalars['String']['output'];
    /** An invoice's (fakturans status). */
    state?: Maybe<InvoiceState>;
    /** Förfallen och obetald. */
    isOverdue: Scalars['Boolean']['output'];
    /** Kreditfaktura. */
    isCreditNote: Scalars['Boolean']['output'];
    /** An invoice's, to pay (att betala); what a credit note gives back has a minus. */
    amount?: Maybe<Money>;
  };

  /** What may be looked for (sökträffens slag). */
  export type SearchHitKind =
    | 'CUSTOMER'
    | 'INVOICE'
    | 'ARTICLE'
    | 'ASSIGNMENT'
    | '%future added value';

  /**
   * A draft of the invoice that we write for a consultant's company (självfaktura).
   *
   * It has no number and no date of issue: it is issued and approved by nobody yet.
   */
  export type SelfBill = Node & {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    consultantId: Scalars['ID']['output'];
    consultant?: Maybe<Consultant>;
    /** What the law wants it to say. */
    words: Scalars['String']['output'];
    /**
     * What its shares are of.
     * @deprecated Use shares. Removed after 2027-06-01.
     */
    lines: Array<PayLine>;
    /** What is billed (rader). */
    shares: Array<SelfBillShare>;
    net: Money;
    /** Zero where it is not known. */
    vat: Money;
    /** Whether the company's card tells the VAT. */
    isVatKnown: Scalars['Boolean']['output'];
    /** With VAT; none where that is not known. */
    total?: Maybe<Money>;
    vatRows: Array<SelfBillVat>;
    /** Why nothing more is put on it as things are (hinder). */
    against: Array<JobReason>;
    createdAt: Scalars['DateTime']['output'];
  };

  /** Why `selfBillDraft` says no. */
  export type SelfBillDraftErrorCode =
    | 'NOT_FOUND'
    | 'SELF_BILLING_OF_PERSON'
    | 'SELF_BILLING_NOT_AGREED'
    | 'F_SKATT_UNPROVEN'
    | 'SUPPLIER_ABROAD'
    | 'SUPPLIER_ADDRESS_MISSING'
    | 'NOTHING_TO_SELF_BILL'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A company whose invoice to us is to be drafted (självfakturera). */
  export type SelfBillDraftInput = {
    consultantId: Scalars['ID']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `selfBillDraft` answers. */
  export type SelfBillDraftPayload = {
    userErrors: Array<SelfBillDraftUserError>;
    selfBill?: Maybe<SelfBill>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `selfBillDraft` was refused for. */
  export type SelfBillDraftUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SelfBillDraftErrorCode;
  };

  /** As much of what a part of a report pays as was released at one time (andel). */
  export type SelfBillShare = {
    id: Scalars['ID']['output'];
    payLineId: Scalars['ID']['output'];
    assignmentId: Scalars['ID']['output'];
    workDate: Scalars['Date']['output'];
    description: Scalars['String']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    rate: Scalars['Decimal']['output'];
    /** The share; below zero, it was taken back. */
    amount: Money;
    /** All that the part of the report pays. */
    whole: Money;
    isWhole: Scalars['Boolean']['output'];
    releasedAt: Scalars['DateTime']['output'];
  };

  /** The VAT at one rate. */
  export type SelfBillVat = {
    percent: Scalars['Decimal']['output'];
    net: Money;
    vat: Money;
  };

  /** The seller (säljare) as it stands on the issued invoice. */
  export type Seller = {
    name: Scalars['String']['output'];
    orgNumber: Scalars['OrgNumber']['output'];
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    /** Säte. */
    seat: Scalars['String']['output'];
    address: Address;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    website?: Maybe<Scalars['String']['output']>;
    /** Godkänd för F-skatt. */
    isFSkattApproved: Scalars['Boolean']['output'];
    bankgiro?: Maybe<Scalars['Bankgiro']['output']>;
    plusgiro?: Maybe<Scalars['Plusgiro']['output']>;
    iban?: Maybe<Scalars['Iban']['output']>;
    bic?: Maybe<Scalars['String']['output']>;
  };

  /** The domain of a firm's own that its mail leaves from, or shall (egen avsändardomän). */
  export type SendingDomain = {
    id: Scalars['ID']['output'];
    /** In A-labels, as name servers know it (domän). */
    domain: Scalars['String']['output'];
    /** What stands before the @. */
    localPart: Scalars['String']['output'];
    /** What recipients see (avsändaradress). */
    address: Scalars['String']['output'];
    state: SendingDomainState;
    /** Since when it stands so. */
    since: Scalars['DateTime']['output'];
    /** When a look was asked for last. */
    askedAt: Scalars['DateTime']['output'];
    /** When the last look was (kontrollerad). */
    checkedAt?: Maybe<Scalars['DateTime']['output']>;
    /** Every record that it needs (poster). Those for SPF and returns are there only where returned mail comes to a name below this domain; else it comes to the platform's own domain, and DKIM is in the domain of the sender's address. */
    records: Array<DnsRecord>;
  };

  /** Why `sendingDomainCheck` says no. */
  export type SendingDomainCheckErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** A look at the records now (kontrollera nu). */
  export type SendingDomainCheckInput = {
    id: Scalars['ID']['input'];
  };

  /** What `sendingDomainCheck` answers. */
  export type SendingDomainCheckPayload = {
    userErrors: Array<SendingDomainCheckUserError>;
    sendingDomain?: Maybe<SendingDomain>;
  };

  /** What `sendingDomainCheck` was refused for. */
  export type SendingDomainCheckUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SendingDomainCheckErrorCode;
  };

  /** Why `sendingDomainChoose` says no. */
  export type SendingDomainChooseErrorCode =
    | 'SENDING_DOMAIN_INVALID'
    | 'SENDING_DOMAIN_PUBLIC'
    | 'SENDING_DOMAIN_OURS'
    | 'LOCAL_PART_INVALID'
    | '%future added value';

  /** From where mail shall leave (välj avsändardomän). */
  export type SendingDomainChooseInput = {
    /** Such as `firman.se`; not with www or an @. */
    domain: Scalars['String']['input'];
    /** What stands before the @, such as `faktura`. */
    localPart: Scalars['String']['input'];
  };

  /** What `sendingDomainChoose` answers. */
  export type SendingDomainChoosePayload = {
    userErrors: Array<SendingDomainChooseUserError>;
    sendingDomain?: Maybe<SendingDomain>;
  };

  /** What `sendingDomainChoose` was refused for. */
  export type SendingDomainChooseUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SendingDomainChooseErrorCode;
  };

  /** Why `sendingDomainRemove` says no. */
  export type SendingDomainRemoveErrorCode =
    | 'NOT_FOUND'
    | '%future added value';

  /** Mail shall leave from the platform's address again (ta bort domänen). */
  export type SendingDomainRemoveInput = {
    id: Scalars['ID']['input'];
  };

  /** What `sendingDomainRemove` answers. */
  export type SendingDomainRemovePayload = {
    userErrors: Array<SendingDomainRemoveUserError>;
    sendingDomain?: Maybe<SendingDomain>;
  };

  /** What `sendingDomainRemove` was refused for. */
  export type SendingDomainRemoveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SendingDomainRemoveErrorCode;
  };

  /** How a firm's own domain stands (domänens status); only a verified one is used. */
  export type SendingDomainState =
    | 'PENDING'
    | 'VERIFIED'
    | 'BROKEN'
    | '%future added value';

  /** Why `seriesClose` says no. */
  export type SeriesCloseErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'SERIES_CLOSED'
    | 'SERIES_IS_DEFAULT'
    | 'SERIES_YEAR_UNKNOWN'
    | '%future added value';

  /** A series, or one year of it, that gives no more numbers (avsluta). */
  export type SeriesCloseInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Orsak. */
    reason: Scalars['String']['input'];
    year?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `seriesClose` answers. */
  export type SeriesClosePayload = {
    userErrors: Array<SeriesCloseUserError>;
    series?: Maybe<DocumentSeries>;
  };

  /** What `seriesClose` was refused for. */
  export type SeriesCloseUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SeriesCloseErrorCode;
  };

  /** Why `seriesCreate` says no. */
  export type SeriesCreateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'SERIES_OVERLAPS'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A new series (ny nummerserie); with `yearDigits` it begins anew each year. */
  export type SeriesCreateInput = {
    /** Namn, till exempel enheten. */
    title: Scalars['String']['input'];
    /** Första nummer; of a series by year without the year. */
    firstNumber?: Scalars['Int']['input'];
    /** Sista nummer; up to where the next series begins when left out. */
    lastNumber?: InputMaybe<Scalars['Int']['input']>;
    /** 3 to 5 digits after the year: 4 gives 20260001. */
    yearDigits?: InputMaybe<Scalars['Int']['input']>;
    /** This year when left out. */
    firstYear?: InputMaybe<Scalars['Int']['input']>;
    defaultFor?: Array<Numbered>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `seriesCreate` answers. */
  export type SeriesCreatePayload = {
    userErrors: Array<SeriesCreateUserError>;
    series?: Maybe<DocumentSeries>;
  };

  /** What `seriesCreate` was refused for. */
  export type SeriesCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SeriesCreateErrorCode;
  };

  /** Why `seriesReopen` says no. */
  export type SeriesReopenErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'SERIES_CLOSED'
    | 'SERIES_YEAR_UNKNOWN'
    | '%future added value';

  /** A series, or one year of it, that gives numbers again (öppna igen). */
  export type SeriesReopenInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    year?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `seriesReopen` answers. */
  export type SeriesReopenPayload = {
    userErrors: Array<SeriesReopenUserError>;
    series?: Maybe<DocumentSeries>;
  };

  /** What `seriesReopen` was refused for. */
  export type SeriesReopenUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SeriesReopenErrorCode;
  };

  /** Why `seriesUpdate` says no. */
  export type SeriesUpdateErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'SERIES_OVERLAPS'
    | 'SERIES_IN_USE'
    | 'SERIES_CLOSED'
    | 'SERIES_IS_DEFAULT'
    | '%future added value';

  /** What may change of a series; what is left out stays. Its start only while it is unused. */
  export type SeriesUpdateInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    title?: InputMaybe<Scalars['String']['input']>;
    firstNumber?: InputMaybe<Scalars['Int']['input']>;
    defaultFor?: InputMaybe<Array<Numbered>>;
  };

  /** What `seriesUpdate` answers. */
  export type SeriesUpdatePayload = {
    userErrors: Array<SeriesUpdateUserError>;
    series?: Maybe<DocumentSeries>;
  };

  /** What `seriesUpdate` was refused for. */
  export type SeriesUpdateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SeriesUpdateErrorCode;
  };

  /** A column that an import reads (kolumn). */
  export type SheetColumn = {
    /** The last part of the path of reasons about it. */
    field: Scalars['String']['output'];
    /** What to call it; many other names are understood too. */
    heading: Scalars['String']['output'];
    /** A cell for a template; empty for none. */
    example: Scalars['String']['output'];
    isNeeded: Scalars['Boolean']['output'];
  };

  /** Why no row was looked at; what one row is refused for stands on the job's item. */
  export type SheetImportErrorCode =
    | 'UPLOAD_NOT_FOUND'
    | 'SHEET_UNREADABLE'
    | 'SHEET_EMPTY'
    | 'SHEET_TOO_LONG'
    | 'SHEET_CUT_OFF'
    | 'SIE_BROKEN'
    | 'HEADING_TWICE'
    | 'HEADING_MISSING'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** A table that was uploaded before (import). */
  export type SheetImportInput = {
    /** From `uploadCreate`, after the PUT. */
    uploadId: Scalars['String']['input'];
    /** Only tell what would become of each row (provkörning). */
    isTrial?: Scalars['Boolean']['input'];
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What an import answers: a job with one item for each row below the headings. */
  export type SheetImportPayload = {
    userErrors: Array<SheetImportUserError>;
    job?: Maybe<Job>;
    /** Columns that are read, as they are called in the table. */
    knownHeadings: Array<Scalars['String']['output']>;
    /** Columns that are left aside. */
    unknownHeadings: Array<Scalars['String']['output']>;
  };

  /** What was refused for the whole table. */
  export type SheetImportUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SheetImportErrorCode;
  };

  /** What a text message is written in; UCS-2 holds less than half of GSM-7. */
  export type SmsAlphabet =
    | 'GSM_7'
    | 'UCS_2'
    | '%future added value';

  /** A text message as it would leave (förhandsgranskning av sms). */
  export type SmsPreview = {
    /** Who it is from (avsändare). */
    sender: Scalars['String']['output'];
    text: Scalars['String']['output'];
    alphabet: SmsAlphabet;
    /** How many characters it counts as (tecken). */
    units: Scalars['Int']['output'];
    /** How many messages are paid (delar). */
    segments: Scalars['Int']['output'];
    /** Characters that GSM-7 lacks and that make the message dearer. */
    unusual: Array<Scalars['String']['output']>;
    recipients: Array<SmsRecipient>;
    /** What it costs to all of them; null where a price is unknown. */
    total?: Maybe<SmsPrice>;
    /** When it leaves if it is sent now: not from 20 to 08, nor on red days. */
    leavesAt: Scalars['DateTime']['output'];
    /** Whether anybody carries text messages from here. */
    isCarried: Scalars['Boolean']['output'];
  };

  /** What text messages cost the operator, with all the decimals of its price list (pris). */
  export type SmsPrice = {
    amount: Scalars['Decimal']['output'];
    currency: Scalars['CurrencyCode']['output'];
  };

  /** A number that a text message would go to (mottagare). */
  export type SmsRecipient = {
    /** E.164, or as it was written if it is no number. */
    number: Scalars['String']['output'];
    /** Whether text messages go there. */
    isValid: Scalars['Boolean']['output'];
    /** Whether it belongs to another country. */
    isAbroad: Scalars['Boolean']['output'];
    /** Null where nobody knows. */
    price?: Maybe<SmsPrice>;
  };

  /** Why `smsTestSend` says no. */
  export type SmsTestSendErrorCode =
    | 'MOBILE_NUMBER_INVALID'
    | 'TOO_MANY_TESTS'
    | 'NO_CARRIER'
    | '%future added value';

  /** Where a text message is to show how they look (provsms). */
  export type SmsTestSendInput = {
    /** One's own mobile number (mobilnummer). */
    to: Scalars['String']['input'];
  };

  /** What `smsTestSend` answers. */
  export type SmsTestSendPayload = {
    userErrors: Array<SmsTestSendUserError>;
    delivery?: Maybe<Delivery>;
  };

  /** What `smsTestSend` was refused for. */
  export type SmsTestSendUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: SmsTestSendErrorCode;
  };

  /** What is sold, as far as VAT depends on it (vad som säljs). */
  export type Sold =
    | 'GOODS'
    | 'SERVICE'
    | 'CONSTRUCTION'
    | 'SCRAP'
    | 'GOLD'
    | 'EMISSION_RIGHTS'
    | 'ELECTRONICS'
    | '%future added value';

  /** Subscription() */
  export type Subscription = {
    /** What happens to assignments (uppdragshändelser), in order; to one of them with `id`. */
    assignmentChanged: AssignmentNews;
    /** The firm at a glance (översikt), again whenever something has happened. */
    dashboardChanged: Dashboard;
    /** What happens to invoices (fakturahändelser), in order; to one of them with `id`. */
    invoiceChanged: InvoiceNews;
    /** How far a job has come (jobbets förlopp): as it stands, and again whenever it moves. */
    jobProgress: JobNews;
    /** How an assignment's offers go (erbjudandenas förlopp): as it stands, and when it moves. */
    offerRoundChanged: OfferRoundNews;
  };


  /** Subscription() */
  export type SubscriptionAssignmentChangedArgs = {
    id?: InputMaybe<Scalars['ID']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Subscription() */
  export type SubscriptionDashboardChangedArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Subscription() */
  export type SubscriptionInvoiceChangedArgs = {
    where?: InputMaybe<InvoiceWhere>;
    id?: InputMaybe<Scalars['ID']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Subscription() */
  export type SubscriptionJobProgressArgs = {
    id: Scalars['ID']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };


  /** Subscription() */
  export type SubscriptionOfferRoundChangedArgs = {
    assignmentId: Scalars['ID']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  };

  /**
   * Clock time on some days that costs more, and pays more (tillägg).
   *
   * It goes on past midnight where it does not end later than it begins.
   */
  export type SurchargeWindow = {
    /** Benämning. */
    name: Scalars['String']['output'];
    /** The kinds of day on which it begins (dagar). */
    days: Array<DayKind>;
    /** When it begins by the clock (från). */
    beginsAt: Scalars['ClockTime']['output'];
    /** When it ends by the clock (till). */
    endsAt: Scalars['ClockTime']['output'];
    /** Added to the price, in percent. */
    pricePercent: Scalars['Decimal']['output'];
    /** Added to the pay, in percent (ob-tillägg). */
    payPercent?: Maybe<Scalars['Decimal']['output']>;
  };

  /** Clock time on some days that costs more, and pays more (tillägg). */
  export type SurchargeWindowInput = {
    /** Benämning. */
    name: Scalars['String']['input'];
    /** On which it begins (dagar). */
    days: Array<DayKind>;
    /** Från. */
    beginsAt: Scalars['ClockTime']['input'];
    /** Till; past midnight where it is no later than `beginsAt`. */
    endsAt: Scalars['ClockTime']['input'];
    /** On the price. */
    pricePercent?: Scalars['Decimal']['input'];
    /** On the pay. */
    payPercent?: Scalars['Decimal']['input'];
  };

  /** An approval that was taken back, with its seal (återtagen attest). */
  export type TakenBackApproval = {
    /** Attesterad. */
    approvedAt: Scalars['DateTime']['output'];
    approverKind: ApproverKind;
    /** Attestant. */
    approverName: Scalars['String']['output'];
    /** The SHA-256 of what was approved (sigill). */
    seal: Scalars['String']['output'];
    /** Återtagen. */
    takenBackAt: Scalars['DateTime']['output'];
    /** Vem som tog tillbaka den. */
    takenBackBy: Scalars['String']['output'];
    /** Varför. */
    reason: Scalars['String']['output'];
  };

  /** Other words for a kind of message in a language. */
  export type TemplateChangeInput = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    expectedVersion: Scalars['Int']['input'];
    words: TemplateWordsInput;
  };

  /** What `templateChange` answers. */
  export type TemplateChangePayload = {
    userErrors: Array<TemplateUserError>;
    template?: Maybe<MessageTemplate>;
  };

  /** Why words are not taken. */
  export type TemplateErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'LOCALE_UNSUPPORTED'
    | 'CONFLICT'
    | 'TEMPLATE_VARIABLE_UNKNOWN'
    | 'TEMPLATE_VARIABLE_MISPLACED'
    | 'TEMPLATE_VARIABLE_MISSING'
    | 'TEMPLATE_BRACES_UNBALANCED'
    | 'TEMPLATE_PERSONAL_NUMBER'
    | 'TEMPLATE_VERSION_UNKNOWN'
    | 'TOO_MANY_TESTS'
    | '%future added value';

  /** A part of a message that is written by itself (fält). */
  export type TemplateField = {
    /** As in `TemplateWords`. */
    name: Scalars['String']['output'];
    /** How many characters there is room for. */
    longest: Scalars['Int']['output'];
    /** Those that may stand in it. */
    variables: Array<Scalars['String']['output']>;
  };

  /** Words filled in, or what is wrong with them. */
  export type TemplatePreview = {
    problems: Array<TemplateProblem>;
    /** Whether it is of a real document, and not of a made-up one. */
    isOfLatest: Scalars['Boolean']['output'];
    mail?: Maybe<MailPreview>;
    sms?: Maybe<SmsPreview>;
  };

  /** What is wrong with words as they stand (fel). */
  export type TemplateProblem = {
    /** As in `TemplateWords`. */
    field: Scalars['String']['output'];
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    line?: Maybe<Scalars['Int']['output']>;
    column?: Maybe<Scalars['Int']['output']>;
  };

  /** A kind of message (mall), by its way. */
  export type TemplatePurpose =
    | 'INVOICE_MAIL'
    | 'CREDIT_NOTE_MAIL'
    | 'PRO_FORMA_MAIL'
    | 'CONSENT_MAIL'
    | 'OFFER_MAIL'
    | 'BOOKING_MAIL'
    | 'MOVED_BOOKING_MAIL'
    | 'HAND_OVER_MAIL'
    | 'SERIES_BOOKING_MAIL'
    | 'CALL_OFF_MAIL'
    | 'REPORT_REMINDER_MAIL'
    | 'REJECTION_MAIL'
    | 'APPROVAL_TAKEN_BACK_MAIL'
    | 'CONFIRMATION_MAIL'
    | 'MOVED_CONFIRMATION_MAIL'
    | 'SERIES_CONFIRMATION_MAIL'
    | 'CHANGE_ANSWER_MAIL'
    | 'APPROVAL_MAIL'
    | 'APPROVAL_REMINDER_MAIL'
    | 'INVOICE_SMS'
    | 'CREDIT_NOTE_SMS'
    | 'OFFER_SMS'
    | 'BOOKING_SMS'
    | 'MOVED_BOOKING_SMS'
    | 'HAND_OVER_SMS'
    | 'SERIES_BOOKING_SMS'
    | 'CALL_OFF_SMS'
    | 'REPORT_REMINDER_SMS'
    | 'REJECTION_SMS'
    | 'APPROVAL_TAKEN_BACK_SMS'
    | 'CONFIRMATION_SMS'
    | 'MOVED_CONFIRMATION_SMS'
    | 'SERIES_CONFIRMATION_SMS'
    | 'CHANGE_ANSWER_SMS'
    | 'APPROVAL_SMS'
    | 'APPROVAL_REMINDER_SMS'
    | '%future added value';

  /** Back to the words as shipped. */
  export type TemplateResetInput = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    expectedVersion: Scalars['Int']['input'];
  };

  /** What `templateReset` answers. */
  export type TemplateResetPayload = {
    userErrors: Array<TemplateUserError>;
    template?: Maybe<MessageTemplate>;
  };

  /** Back to what was written then; version 0 is what was shipped. */
  export type TemplateRestoreInput = {
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    expectedVersion: Scalars['Int']['input'];
    version: Scalars['Int']['input'];
  };

  /** What `templateRestore` answers. */
  export type TemplateRestorePayload = {
    userErrors: Array<TemplateUserError>;
    template?: Maybe<MessageTemplate>;
  };

  /** What was refused. */
  export type TemplateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TemplateErrorCode;
  };

  /** Something that is filled in when a message is sent (variabel). */
  export type TemplateVariable = {
    /** As it stands between double braces. */
    name: Scalars['String']['output'];
    /** What it may say, of a made-up document. */
    sample?: Maybe<Scalars['String']['output']>;
    /** Whether the message needs it. */
    isObligatory: Scalars['Boolean']['output'];
    /** Whether it wants a line of its own. */
    isBlock: Scalars['Boolean']['output'];
  };

  /** What somebody once wrote (version). */
  export type TemplateVersion = {
    version: Scalars['Int']['output'];
    /** Whether it is ours. */
    isShipped: Scalars['Boolean']['output'];
    words: TemplateWords;
    createdAt: Scalars['DateTime']['output'];
    /** Who wrote it. */
    actorName?: Maybe<Scalars['String']['output']>;
  };

  /** What is written, with variables (texter). */
  export type TemplateWords = {
    /** Ämnesrad; empty in text messages. */
    subject: Scalars['String']['output'];
    /** What inboxes show beside it (förhandstext). */
    preview: Scalars['String']['output'];
    /** Rubrik. */
    heading: Scalars['String']['output'];
    /** The text itself; a blank line ends a paragraph. */
    body: Scalars['String']['output'];
  };

  /** What is written, with variables; a text message has its body alone. */
  export type TemplateWordsInput = {
    body: Scalars['String']['input'];
    subject?: Scalars['String']['input'];
    preview?: Scalars['String']['input'];
    heading?: Scalars['String']['input'];
  };

  /** A sum, and how many it is made of (ruta). */
  export type Tile = {
    key: TileKey;
    value: Money;
    count: Scalars['Int']['output'];
    asOf: Scalars['DateTime']['output'];
    list: TileList;
  };

  /** A figure on the dashboard (nyckeltal). */
  export type TileKey =
    | 'ISSUED_THIS_MONTH'
    | 'OPEN'
    | 'OVERDUE'
    | 'PAID_THIS_MONTH'
    | 'TO_REFUND'
    | '%future added value';

  /** The list that sums to a figure (underlag): what to ask `invoices` or `payments` for. */
  export type TileList = {
    states: Array<InvoiceState>;
    isOpen?: Maybe<Scalars['Boolean']['output']>;
    isOverdue?: Maybe<Scalars['Boolean']['output']>;
    isToRefund?: Maybe<Scalars['Boolean']['output']>;
    isOwn?: Maybe<Scalars['Boolean']['output']>;
    fromDate?: Maybe<Scalars['Date']['output']>;
    toDate?: Maybe<Scalars['Date']['output']>;
    dueFrom?: Maybe<Scalars['Date']['output']>;
    dueTo?: Maybe<Scalars['Date']['output']>;
    count: Scalars['Int']['output'];
  };

  /** Why `timeApprove` says no. */
  export type TimeApproveErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'TIME_APPROVED_ALREADY'
    | 'TIME_REJECTED_ALREADY'
    | '%future added value';

  /** Hours that the customer has approved in another way (attestera). */
  export type TimeApproveInput = {
    id: Scalars['ID']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `timeApprove` answers. */
  export type TimeApprovePayload = {
    userErrors: Array<TimeApproveUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `timeApprove` was refused for. */
  export type TimeApproveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TimeApproveErrorCode;
  };

  /** Why `timeBill` says no; what one report waits for stands in its `heldReasons`. */
  export type TimeBillErrorCode =
    | 'REQUIRED'
    | 'TOO_MANY_INVOICES'
    | 'NOTHING_TO_BILL'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** Approved reports that are to be invoiced now (fakturera tid). */
  export type TimeBillInput = {
    /** 1–500; one invoice a customer. */
    entryIds: Array<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `timeBill` answers: the invoices that left, and the reports that wait. */
  export type TimeBillPayload = {
    userErrors: Array<TimeBillUserError>;
    invoices: Array<Invoice>;
    held: Array<UnbilledTime>;
    isDryRun: Scalars['Boolean']['output'];
  };

  /** What `timeBill` was refused for. */
  export type TimeBillUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TimeBillErrorCode;
  };

  /** What was worked (tidrapport), with lines that were counted when it was reported. */
  export type TimeEntry = {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    kind: TimeEntryKind;
    state: TimeEntryState;
    /** Började. */
    beginsAt: Scalars['DateTime']['output'];
    /** Slutade. */
    endsAt: Scalars['DateTime']['output'];
    /** Rast i minuter. */
    breakMinutes: Scalars['Int']['output'];
    comment: Scalars['String']['output'];
    reportedAt: Scalars['DateTime']['output'];
    /** The name of whoever reported it. */
    reportedBy?: Maybe<Scalars['String']['output']>;
    /** Attesterad. */
    approvedAt?: Maybe<Scalars['DateTime']['output']>;
    approverKind?: Maybe<ApproverKind>;
    /** Attestant. */
    approverName?: Maybe<Scalars['String']['output']>;
    /** Varför den skickades tillbaka. */
    rejectedReason: Scalars['String']['output'];
    /** Approvals that were taken back, the oldest first (återtagna attester). */
    takenBackApprovals: Array<TakenBackApproval>;
    /** Why it could not be invoiced when it was last tried (varför den väntar). */
    heldReasons: Array<JobReason>;
    /** Intäkt exkl. moms. */
    revenue: Money;
    /** What the customer pays. */
    priceLines: Array<EntryLine>;
    /** Lön. Needs `pay:read`. */
    pay?: Maybe<Money>;
    /** What the consultant earns. Needs `pay:read`. */
    payLines?: Maybe<Array<EntryLine>>;
    /** Täckningsbidrag. Needs `pay:read`. */
    margin?: Maybe<Money>;
    /** Täckningsgrad. Needs `pay:read`. */
    marginPercent?: Maybe<Scalars['Decimal']['output']>;
    /** Resor och utlägg. */
    expenses: Array<EntryExpense>;
    /** Where it is billed; needs `invoice:read`. */
    invoice?: Maybe<Invoice>;
    /** Möjliga åtgärder. */
    availableActions: Array<AssignmentAction>;
  };

  /** Whether somebody worked, or was called off too late (arbete, sen avbokning). */
  export type TimeEntryKind =
    | 'WORK'
    | 'CANCELLATION'
    | '%future added value';

  /** How far what was worked has come (tidens status). */
  export type TimeEntryState =
    | 'REPORTED'
    | 'APPROVED'
    | 'INVOICED'
    | 'REJECTED'
    | '%future added value';

  /** Why `timeReject` says no. */
  export type TimeRejectErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'TIME_APPROVED_ALREADY'
    | 'TIME_REJECTED_ALREADY'
    | 'REJECTION_REASON_MISSING'
    | 'TOO_LONG'
    | '%future added value';

  /** Hours that are not so (skicka tillbaka). */
  export type TimeRejectInput = {
    id: Scalars['ID']['input'];
    /** The consultant reads it. */
    reason: Scalars['String']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `timeReject` answers. */
  export type TimeRejectPayload = {
    userErrors: Array<TimeRejectUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `timeReject` was refused for. */
  export type TimeRejectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TimeRejectErrorCode;
  };

  /** Why `timeReport` says no. */
  export type TimeReportErrorCode =
    | 'NOT_FOUND'
    | 'ILLEGAL_TRANSITION'
    | 'ASSIGNMENT_CONSULTANT_MISSING'
    | 'WORK_REVERSED'
    | 'WORK_LONGER_THAN_DAY'
    | 'REPORT_BEFORE_ASSIGNMENT'
    | 'REPORT_BEFORE_BEGIN'
    | 'REPORT_IN_FUTURE'
    | 'OUT_OF_RANGE'
    | 'BREAK_TOO_LONG'
    | 'TOO_LONG'
    | 'TIME_OVERLAPS'
    | 'REQUIRED'
    | 'EXPENSE_TOO_LARGE'
    | 'EXPENSE_UNUSABLE'
    | 'EXPENSE_VAT_TOO_HIGH'
    | 'EXPENSE_VAT_UNUSABLE'
    | 'EXPENSE_PRICED_TWICE'
    | 'MILEAGE_NOT_AGREED'
    | 'TOO_MANY_EXPENSES'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What was worked, told for the consultant (rapportera tid). */
  export type TimeReportInput = {
    assignmentId: Scalars['ID']['input'];
    /** Började. */
    beginsAt: Scalars['DateTime']['input'];
    /** Slutade. */
    endsAt: Scalars['DateTime']['input'];
    /** Rast i minuter. */
    breakMinutes?: Scalars['Int']['input'];
    comment?: Scalars['String']['input'];
    /** Resor och utlägg. */
    expenses?: Array<ExpenseInput>;
    /** All of the assignment is reported with it; left out, its days decide (slutrapport). */
    isFinal?: InputMaybe<Scalars['Boolean']['input']>;
    /** What is reported anew (rättad rapport). */
    entryId?: InputMaybe<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `timeReport` answers. */
  export type TimeReportPayload = {
    userErrors: Array<TimeReportUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `timeReport` was refused for. */
  export type TimeReportUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TimeReportErrorCode;
  };

  /** Why `timeTakeBack` says no. */
  export type TimeTakeBackErrorCode =
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'TIME_REJECTED_ALREADY'
    | 'CANCELLATION_STANDS'
    | 'HOURS_ON_INVOICE'
    | 'PAY_RELEASED_ALREADY'
    | 'TAKING_BACK_REASON_MISSING'
    | 'TOO_LONG'
    | '%future added value';

  /** Hours that were approved by mistake (ta tillbaka attesten). */
  export type TimeTakeBackInput = {
    id: Scalars['ID']['input'];
    /** The consultant reads it. */
    reason: Scalars['String']['input'];
    expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  };

  /** What `timeTakeBack` answers. */
  export type TimeTakeBackPayload = {
    userErrors: Array<TimeTakeBackUserError>;
    assignment?: Maybe<Assignment>;
  };

  /** What `timeTakeBack` was refused for. */
  export type TimeTakeBackUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TimeTakeBackErrorCode;
  };

  /** Something that has happened to an invoice or a customer (händelse). */
  export type TimelineEntry = {
    cursor: Scalars['Cursor']['output'];
    /** Such as `InvoiceIssued`. */
    kind: Scalars['String']['output'];
    occurredAt: Scalars['DateTime']['output'];
    /** `USER`, `TOKEN`, `SYSTEM` or `LINK`. */
    actorKind: Scalars['String']['output'];
    /** Who did it: a person, a program's key, or whose link it was. */
    actorName?: Maybe<Scalars['String']['output']>;
    /** Null if gone. */
    subject?: Maybe<EventSubject>;
    facts: Array<Fact>;
  };

  export type TimelineEntryConnection = {
    nodes: Array<TimelineEntry>;
    pageInfo: PageInfo;
    edges: Array<TimelineEntryEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type TimelineEntryEdge = {
    cursor: Scalars['Cursor']['output'];
    node: TimelineEntry;
  };

  /** What somebody was invoiced in twelve months, without VAT (största kunder). */
  export type TopCustomer = {
    /** Null for a buyer who is not in the register. */
    customerId?: Maybe<Scalars['ID']['output']>;
    name: Scalars['String']['output'];
    net: Money;
    count: Scalars['Int']['output'];
  };

  /** A report that is approved and on no invoice (ofakturerad tid). */
  export type UnbilledTime = {
    id: Scalars['ID']['output'];
    assignment: BilledAssignment;
    customerId: Scalars['ID']['output'];
    customer?: Maybe<Customer>;
    agreement?: Maybe<Agreement>;
    consultantId?: Maybe<Scalars['ID']['output']>;
    beginsAt: Scalars['DateTime']['output'];
    endsAt: Scalars['DateTime']['output'];
    approvedAt: Scalars['DateTime']['output'];
    revenue: Money;
    /** Whether the invoice that it was on was credited whole. */
    isReturned: Scalars['Boolean']['output'];
    /** What stood against it when it was last to be billed (väntar på). */
    heldReasons: Array<JobReason>;
  };

  export type UnbilledTimeConnection = {
    nodes: Array<UnbilledTime>;
    pageInfo: PageInfo;
    edges: Array<UnbilledTimeEdge>;
    /** How many rows the whole list has, counted to 10 000. */
    totalCount: Scalars['Int']['output'];
    /** Whether there are more rows than were counted. */
    isCapped: Scalars['Boolean']['output'];
  };

  export type UnbilledTimeEdge = {
    cursor: Scalars['Cursor']['output'];
    node: UnbilledTime;
  };

  /** What approved work on no invoice comes to (summa ofakturerat). */
  export type UnbilledTimeSums = {
    count: Scalars['Int']['output'];
    /** Without VAT. */
    revenue: Money;
    /** How much of it something stands against. */
    heldCount: Scalars['Int']['output'];
  };

  /** Which approved work; what is left out asks nothing. */
  export type UnbilledTimeWhere = {
    customerId?: InputMaybe<Scalars['ID']['input']>;
    /** Whether something stands against it (väntar på något). */
    isHeld?: InputMaybe<Scalars['Boolean']['input']>;
  };

  /** A file that is expected (uppladdning). */
  export type Upload = {
    /** Use it after the PUT; valid for fifteen minutes. */
    id: Scalars['String']['output'];
    /** PUT the bytes here, with their content type. */
    url: Scalars['String']['output'];
  };

  /** Why `uploadCreate` says no. */
  export type UploadCreateErrorCode =
    | 'UPLOAD_EMPTY'
    | 'UPLOAD_TOO_LARGE'
    | 'LOGO_UNSUPPORTED'
    | '%future added value';

  /** A file that is about to be sent. */
  export type UploadCreateInput = {
    filename: Scalars['String']['input'];
    /** `image/png`, `image/jpeg`, `image/svg+xml`; for a table `text/csv` or `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. */
    contentType: Scalars['String']['input'];
    /** Bytes; at most 2 000 000, and 5 000 000 for a table. */
    size: Scalars['Int']['input'];
    sha256: Scalars['Sha256']['input'];
  };

  /** What `uploadCreate` answers. */
  export type UploadCreatePayload = {
    userErrors: Array<UploadCreateUserError>;
    upload?: Maybe<Upload>;
  };

  /** What `uploadCreate` was refused for. */
  export type UploadCreateUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: UploadCreateErrorCode;
  };

  /** Something that the caller can mend (fel). */
  export type UserError = {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
  };

  /** Who owes the VAT, and whether there is any (momsfall). */
  export type VatCase =
    | 'DOMESTIC'
    | 'CONSTRUCTION'
    | 'SCRAP'
    | 'GOLD'
    | 'EMISSION_RIGHTS'
    | 'ELECTRONICS'
    | 'EU_GOODS'
    | 'EU_SERVICE'
    | 'EXPORT_GOODS'
    | 'SERVICE_OUTSIDE_EU'
    | 'EXEMPT'
    | 'SMALL_SELLER'
    | '%future added value';

  /** What the EU's register said of a VAT number (kontroll i VIES). */
  export type VatCheck = {
    /** The number that was asked about. */
    number: Scalars['VatNumber']['output'];
    state: VatCheckState;
    checkedAt: Scalars['DateTime']['output'];
    /** Why nothing was said: VIES' own code. */
    reason?: Maybe<Scalars['String']['output']>;
    /** As the register has it; some states keep it to themselves. */
    name: Scalars['String']['output'];
    /** As the register has it. */
    address: Scalars['String']['output'];
    /** VIES' number of the question: proof that it was put. */
    consultationNumber?: Maybe<Scalars['String']['output']>;
  };

  /** What VIES says of a VAT number; `UNKNOWN` when it could not be asked. */
  export type VatCheckState =
    | 'VALID'
    | 'INVALID'
    | 'UNKNOWN'
    | '%future added value';

  /** What may be chosen on a line, by the law of a day (momsval). */
  export type VatChoices = {
    classes: Array<VatClassRate>;
    exemptions: Array<VatExemption>;
  };

  /** A kind of supply with a rate of its own in the law (momsklass). */
  export type VatClass =
    | 'STANDARD'
    | 'FOOD'
    | 'HOTEL'
    | 'RESTAURANT'
    | 'ART'
    | 'REPAIR'
    | 'TRANSPORT'
    | 'BOOKS'
    | 'CULTURE'
    | 'COPYRIGHT'
    | 'SPORT'
    | 'DANCE'
    | 'EXEMPT'
    | '%future added value';

  /** A class that may be sold and what it bears on the day asked about (momsklass). */
  export type VatClassRate = {
    vatClass: VatClass;
    /** In percent (momssats); null where the rate of that day is not known. */
    rate?: Maybe<Scalars['Decimal']['output']>;
  };

  /** A paragraph that exempts a supply (undantag från skatteplikt). */
  export type VatExemption = {
    /** Such as `10:6`. */
    paragraph: Scalars['String']['output'];
    /** What stands on the invoice, in your language. */
    text: Scalars['String']['output'];
  };

  /** What VAT and currency want told before the invoice may be issued (saknad uppgift). */
  export type VatFactMissing = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: VatFactMissingCode;
  };

  /** A fact that a VAT case or a currency wants. */
  export type VatFactMissingCode =
    | 'VAT_TEXT_MISSING'
    | 'EXEMPTION_UNKNOWN'
    | 'BUYER_VAT_NUMBER_MISSING'
    | 'BUYER_VAT_NUMBER_NOT_VALID'
    | 'BUYER_SWEDISH_VAT_NUMBER_MISSING'
    | 'BUYER_NOT_IN_CONSTRUCTION'
    | 'BUYER_NOT_BUSINESS'
    | 'DELIVERY_COUNTRY_UNFIT'
    | 'SUPPLY_DATE_MISSING'
    | 'SOLD_UNFIT'
    | 'ELECTRONICS_WITHIN_LIMIT'
    | 'SELLER_CHARGES_NO_VAT'
    | 'SELLER_NOT_REGISTERED'
    | 'SELLER_NOT_SMALL'
    | 'SELLER_VAT_NUMBER_MISSING'
    | 'PRICE_WITHOUT_VAT'
    | 'RATE_MISSING'
    | 'IBAN_MISSING'
    | '%future added value';

  /** Why a VAT case is proposed (skäl). */
  export type VatReason =
    | 'BUYER_IN_COUNTRY'
    | 'BUYER_SELLS_CONSTRUCTION'
    | 'BUYER_NOT_IN_CONSTRUCTION'
    | 'BOTH_REGISTERED'
    | 'BUYER_NOT_REGISTERED'
    | 'ELECTRONICS_ABOVE_LIMIT'
    | 'ELECTRONICS_WITHIN_LIMIT'
    | 'GOODS_TO_EU_BUSINESS'
    | 'SERVICE_TO_EU_BUSINESS'
    | 'GOODS_OUT_OF_EU'
    | 'SERVICE_TO_BUSINESS_OUTSIDE_EU'
    | 'CLASS_IS_EXEMPT'
    | 'SELLER_IS_SMALL'
    | 'SELLER_NOT_REGISTERED'
    | 'CHOSEN'
    | 'SOLD_NOT_SAID'
    | 'DISTANCE_SALE'
    | 'CONSUMER_ABROAD'
    | 'PLACE_UNKNOWN'
    | '%future added value';

  /** What is treated alike, at one rate, and the VAT on it (momsrad). */
  export type VatRow = {
    case: VatCase;
    rate: Scalars['Decimal']['output'];
    net: Money;
    vat: Money;
    /** What bears it in kronor; null where they are the invoice's currency. */
    netInKronor?: Maybe<Money>;
    /** Moms i SEK (ML 17 kap. 29 §). */
    vatInKronor?: Maybe<Money>;
  };

  /** Momsregistrerat, momsbefriat för låg omsättning, eller inte registrerat. */
  export type VatStatus =
    | 'NORMAL'
    | 'SMALL_BUSINESS'
    | 'UNREGISTERED'
    | '%future added value';

  /** How many go by a way (antal per sätt). */
  export type WayCount = {
    channel: DeliveryChannel;
    count: Scalars['Int']['output'];
  };

  export type AgreementQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type AgreementQuery = { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null };

  export type AgreementCreateMutationVariables = Exact<{
    input: AgreementCreateInput;
  }>;


  export type AgreementCreateMutation = { agreementCreate: { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null, userErrors: Array<{ code: AgreementCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AgreementEndMutationVariables = Exact<{
    input: AgreementEndInput;
  }>;


  export type AgreementEndMutation = { agreementEnd: { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null, userErrors: Array<{ code: AgreementEndErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AgreementPlanMutationVariables = Exact<{
    input: AgreementPlanInput;
  }>;


  export type AgreementPlanMutation = { agreementPlan: { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null, userErrors: Array<{ code: AgreementPlanErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AgreementUpdateMutationVariables = Exact<{
    input: AgreementUpdateInput;
  }>;


  export type AgreementUpdateMutation = { agreementUpdate: { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null, userErrors: Array<{ code: AgreementUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AgreementsQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<AgreementWhere>;
    orderBy?: InputMaybe<Array<AgreementOrder> | AgreementOrder>;
  }>;


  export type AgreementsQuery = { agreements?: { nodes: Array<{ id: string, number: number, name: string, form: AgreementForm, policy: BillingPolicy, validFrom: string, validTo?: string | null, state: AgreementState, customer?: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type AgreementChoicesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    where?: InputMaybe<AgreementWhere>;
  }>;


  export type AgreementChoicesQuery = { agreements?: { nodes: Array<{ id: string, number: number, name: string, validFrom: string, validTo?: string | null, orderNumber?: string | null, buyerReference?: string | null, customer?: { id: string } | null }> } | null };

  export type AssignmentQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type AssignmentQuery = { assignment?: { id: string, version: number, number: number, state: AssignmentState, title: string, description: string, place: string, beginsAt: string, endsAt: string, orderedAt: string, orderNumber?: string | null, buyerReference?: string | null, price?: string | null, payByHand?: string | null, isFinal: boolean, nothingMore: string, isRepeated: boolean, seriesId?: string | null, cancelReason: string, rejectedReason: string, customer?: { id: string, name: string } | null, agreement?: { id: string, number: number, name: string } | null, orderer?: { id?: string | null, name: string } | null, hourType?: { id: string, name: string } | null, consultant?: { id: string, name: string } | null, askedChange?: { id: string, askedAt: string, beginsAt?: string | null, endsAt?: string | null, place?: string | null, description?: string | null } | null, entries: Array<{ id: string, version: number, kind: TimeEntryKind, state: TimeEntryState, beginsAt: string, endsAt: string, breakMinutes: number, comment: string, reportedAt: string, reportedBy?: string | null, approvedAt?: string | null, approverKind?: ApproverKind | null, approverName?: string | null, rejectedReason: string, marginPercent?: string | null, takenBackApprovals: Array<{ approvedAt: string, approverKind: ApproverKind, approverName: string, takenBackAt: string, takenBackBy: string, reason: string }>, heldReasons: Array<{ code: string, message: string }>, revenue: { amount: string, currency: string }, priceLines: Array<{ kind: EntryLineKind, description: string, windowName?: string | null, workedMinutes: number, minutes: number, quantity: string, unit: string, rate: string, amount: { amount: string, currency: string } }>, pay?: { amount: string, currency: string } | null, payLines?: Array<{ kind: EntryLineKind, description: string, windowName?: string | null, workedMinutes: number, minutes: number, quantity: string, unit: string, rate: string, amount: { amount: string, currency: string } }> | null, margin?: { amount: string, currency: string } | null, expenses: Array<{ id?: string | null, kind: ExpenseKind, description: string, quantity: string, paid?: string | null, vat: string, isBilled: boolean, isPaid: boolean, receiptName?: string | null }>, invoice?: { id: string, number?: number | null, state: InvoiceState } | null, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> }>, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> } | null };

  export type AssignmentBoardQueryVariables = Exact<{ [key: string]: never; }>;


  export type AssignmentBoardQuery = { assignmentBoard?: Array<{ state: AssignmentState, count: number, assignments: Array<{ id: string, number: number, state: AssignmentState, title: string, place: string, beginsAt: string, endsAt: string, offerRoundState?: OfferRoundState | null, askedChange?: { id: string } | null, customer?: { id: string, name: string } | null, consultant?: { id: string, name: string } | null }> }> | null };

  export type AssignmentCalendarQueryVariables = Exact<{
    begins: Scalars['DateTime']['input'];
    ends: Scalars['DateTime']['input'];
    consultantId?: InputMaybe<Scalars['ID']['input']>;
  }>;


  export type AssignmentCalendarQuery = { assignmentCalendar?: Array<{ id: string, number: number, state: AssignmentState, title: string, place: string, beginsAt: string, endsAt: string, customer?: { id: string, name: string } | null, consultant?: { id: string, name: string } | null }> | null };

  export type AssignmentCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


  export type AssignmentCalendarFeedQuery = { assignmentCalendarFeed?: string | null };

  export type AssignmentCancelMutationVariables = Exact<{
    input: AssignmentCancelInput;
  }>;


  export type AssignmentCancelMutation = { assignmentCancel: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentCancelErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentCancellationQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type AssignmentCancellationQuery = { assignmentCancellation?: { until?: string | null, price: { amount: string, currency: string } } | null };

  export type AssignmentChangeAnswerMutationVariables = Exact<{
    input: AssignmentChangeAnswerInput;
  }>;


  export type AssignmentChangeAnswerMutation = { assignmentChangeAnswer: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentChangeAnswerErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentChangedSubscriptionVariables = Exact<{
    id?: InputMaybe<Scalars['ID']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type AssignmentChangedSubscription = { assignmentChanged: { cursor: string, occurredAt: string, kind: AssignmentNewsKind, assignmentId?: string | null, node?: { id: string, version: number, state: AssignmentState } | null } };

  export type AssignmentConfirmMutationVariables = Exact<{
    input: AssignmentConfirmInput;
  }>;


  export type AssignmentConfirmMutation = { assignmentConfirm: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentConfirmErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentRejectMutationVariables = Exact<{
    input: AssignmentRejectInput;
  }>;


  export type AssignmentRejectMutation = { assignmentReject: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentRejectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentRepeatMutationVariables = Exact<{
    input: AssignmentRepeatInput;
  }>;


  export type AssignmentRepeatMutation = { assignmentRepeat: { seriesId?: string | null, count: number, userErrors: Array<{ code: AssignmentRepeatErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentRequestMutationVariables = Exact<{
    input: AssignmentRequestInput;
  }>;


  export type AssignmentRequestMutation = { assignmentRequest: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentRequestErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentSeriesEndMutationVariables = Exact<{
    input: AssignmentSeriesEndInput;
  }>;


  export type AssignmentSeriesEndMutation = { assignmentSeriesEnd: { userErrors: Array<{ code: AssignmentSeriesEndErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentTryQueryVariables = Exact<{
    order: AssignmentTryInput;
  }>;


  export type AssignmentTryQuery = { assignmentTry?: { trial?: { rushPercent?: string | null, cancellableUntil?: string | null, lateCancellationPercent?: string | null, marginPercent?: string | null, revenue: { amount: string, currency: string }, priceLines: Array<{ kind: EntryLineKind, description: string, windowName?: string | null, workedMinutes: number, minutes: number, quantity: string, unit: string, rate: string, amount: { amount: string, currency: string } }>, pay?: { amount: string, currency: string } | null, payLines?: Array<{ kind: EntryLineKind, description: string, windowName?: string | null, workedMinutes: number, minutes: number, quantity: string, unit: string, rate: string, amount: { amount: string, currency: string } }> | null, margin?: { amount: string, currency: string } | null } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } | null };

  export type AssignmentUpdateMutationVariables = Exact<{
    input: AssignmentUpdateInput;
  }>;


  export type AssignmentUpdateMutation = { assignmentUpdate: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: AssignmentUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AssignmentsQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<AssignmentWhere>;
    orderBy?: InputMaybe<Array<AssignmentOrder> | AssignmentOrder>;
  }>;


  export type AssignmentsQuery = { assignments?: { nodes: Array<{ id: string, number: number, state: AssignmentState, title: string, place: string, beginsAt: string, endsAt: string, customer?: { id: string, name: string } | null, consultant?: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type ConsultantPayQueryVariables = Exact<{
    consultantId: Scalars['ID']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ConsultantPayWhere>;
  }>;


  export type ConsultantPayQuery = { consultantPay?: { nodes: Array<{ id: string, entryId: string, workDate: string, description: string, quantity: string, unit: string, rate: string, rule: ReleaseRule, releaseDate?: string | null, waitsFor?: PayWait | null, isOnAccount: boolean, assignment: { id: string, number: number, title: string }, earned: { amount: string, currency: string }, released: { amount: string, currency: string }, invoice?: { id: string, number?: number | null, paidPercent: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } | null };

  export type ConsultantPaySumsQueryVariables = Exact<{
    consultantId: Scalars['ID']['input'];
  }>;


  export type ConsultantPaySumsQuery = { consultantPaySums?: { earned: { amount: string, currency: string }, ready: { amount: string, currency: string }, waits: { amount: string, currency: string }, unapproved: { amount: string, currency: string } } | null };

  export type InstalmentBillMutationVariables = Exact<{
    input: InstalmentBillInput;
  }>;


  export type InstalmentBillMutation = { instalmentBill: { agreement?: { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> } | null, userErrors: Array<{ code: InstalmentBillErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type MarginsQueryVariables = Exact<{
    by: MarginBy;
    fromDate: Scalars['Date']['input'];
    toDate: Scalars['Date']['input'];
  }>;


  export type MarginsQuery = { margins?: { fullTimeMinutes: number, rows: Array<{ key: string, title: string, workedMinutes: number, debitedMinutes: number, marginPercent?: string | null, utilisationPercent?: string | null, revenue: { amount: string, currency: string }, unbilled: { amount: string, currency: string }, pay: { amount: string, currency: string }, margin: { amount: string, currency: string } }>, total: { key: string, title: string, workedMinutes: number, debitedMinutes: number, marginPercent?: string | null, utilisationPercent?: string | null, revenue: { amount: string, currency: string }, unbilled: { amount: string, currency: string }, pay: { amount: string, currency: string }, margin: { amount: string, currency: string } } } | null };

  export type OccurrencesQueryVariables = Exact<{
    rule: OccurrenceRuleInput;
  }>;


  export type OccurrencesQuery = { occurrences?: { occurrences: Array<{ date: string, isSkipped: boolean }>, problems: Array<{ code: string, message: string, path: Array<string> }> } | null };

  export type OfferAnswerMutationVariables = Exact<{
    input: OfferAnswerInput;
  }>;


  export type OfferAnswerMutation = { offerAnswer: { offerRound?: { id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> } | null, userErrors: Array<{ code: OfferAnswerErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type OfferCandidatesQueryVariables = Exact<{
    asked: OfferRoundStartInput;
  }>;


  export type OfferCandidatesQuery = { offerCandidates?: Array<{ consultantId: string, name: string, priority: number, qualifications: Array<string>, wave?: number | null, leftOut?: OfferLeftOut | null }> | null };

  export type OfferRoundChangedSubscriptionVariables = Exact<{
    assignmentId: Scalars['ID']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type OfferRoundChangedSubscription = { offerRoundChanged: { cursor: string, offerRound: { id: string, version: number, state: OfferRoundState, movesAt?: string | null } } };

  export type OfferRoundHurryMutationVariables = Exact<{
    input: OfferRoundHurryInput;
  }>;


  export type OfferRoundHurryMutation = { offerRoundHurry: { offerRound?: { id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> } | null, userErrors: Array<{ code: OfferRoundHurryErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type OfferRoundStartMutationVariables = Exact<{
    input: OfferRoundStartInput;
  }>;


  export type OfferRoundStartMutation = { offerRoundStart: { offerRound?: { id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> } | null, userErrors: Array<{ code: OfferRoundStartErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type OfferRoundWithdrawMutationVariables = Exact<{
    input: OfferRoundWithdrawInput;
  }>;


  export type OfferRoundWithdrawMutation = { offerRoundWithdraw: { offerRound?: { id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> } | null, userErrors: Array<{ code: OfferRoundWithdrawErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type OfferRoundsQueryVariables = Exact<{
    assignmentId: Scalars['ID']['input'];
  }>;


  export type OfferRoundsQuery = { offerRounds?: Array<{ id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> }> | null };

  export type PayLinesQueryVariables = Exact<{
    entryIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  }>;


  export type PayLinesQuery = { payLines?: Array<{ id: string, entryId: string, workDate: string, description: string, quantity: string, unit: string, rate: string, isReleased: boolean, rule: ReleaseRule, releaseDate?: string | null, invoiceId?: string | null, amount: { amount: string, currency: string }, released: { amount: string, currency: string } }> | null };

  export type PayReleaseMutationVariables = Exact<{
    input: PayReleaseInput;
  }>;


  export type PayReleaseMutation = { payRelease: { isDryRun: boolean, payLines: Array<{ id: string, isReleased: boolean, released: { amount: string, currency: string } }>, userErrors: Array<{ code: PayReleaseErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SelfBillDraftMutationVariables = Exact<{
    input: SelfBillDraftInput;
  }>;


  export type SelfBillDraftMutation = { selfBillDraft: { isDryRun: boolean, selfBill?: { id: string, version: number, words: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } } | null, userErrors: Array<{ code: SelfBillDraftErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SelfBillsQueryVariables = Exact<{
    consultantId?: InputMaybe<Scalars['ID']['input']>;
  }>;


  export type SelfBillsQuery = { selfBills?: Array<{ id: string, version: number, words: string, isVatKnown: boolean, createdAt: string, consultant?: { id: string, name: string, kind: ConsultantKind, orgNumber?: string | null, vatNumber?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string } } | null, shares: Array<{ id: string, payLineId: string, workDate: string, description: string, quantity: string, unit: string, rate: string, isWhole: boolean, releasedAt: string, amount: { amount: string, currency: string }, whole: { amount: string, currency: string } }>, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, total?: { amount: string, currency: string } | null, vatRows: Array<{ percent: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }>, against: Array<{ code: string, message: string, path: Array<string> }> }> | null };

  export type TimeApproveMutationVariables = Exact<{
    input: TimeApproveInput;
  }>;


  export type TimeApproveMutation = { timeApprove: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: TimeApproveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TimeBillMutationVariables = Exact<{
    input: TimeBillInput;
  }>;


  export type TimeBillMutation = { timeBill: { isDryRun: boolean, invoices: Array<{ id: string, number?: number | null, total: { amount: string, currency: string } }>, held: Array<{ id: string, heldReasons: Array<{ code: string, message: string, path: Array<string> }> }>, userErrors: Array<{ code: TimeBillErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TimeRejectMutationVariables = Exact<{
    input: TimeRejectInput;
  }>;


  export type TimeRejectMutation = { timeReject: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: TimeRejectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TimeReportMutationVariables = Exact<{
    input: TimeReportInput;
  }>;


  export type TimeReportMutation = { timeReport: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: TimeReportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TimeTakeBackMutationVariables = Exact<{
    input: TimeTakeBackInput;
  }>;


  export type TimeTakeBackMutation = { timeTakeBack: { assignment?: { id: string, version: number, state: AssignmentState } | null, userErrors: Array<{ code: TimeTakeBackErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type UnbilledTimeQueryVariables = Exact<{
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<UnbilledTimeWhere>;
  }>;


  export type UnbilledTimeQuery = { unbilledTime?: { totalCount: number, nodes: Array<{ id: string, beginsAt: string, endsAt: string, approvedAt: string, isReturned: boolean, assignment: { id: string, number: number, title: string }, customer?: { id: string, name: string } | null, agreement?: { id: string, policy: BillingPolicy, onAccount?: { apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null } | null, revenue: { amount: string, currency: string }, heldReasons: Array<{ code: string, message: string, path: Array<string> }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } | null, unbilledTimeSums?: { count: number, heldCount: number, revenue: { amount: string, currency: string } } | null };

  export type AccountImportMutationVariables = Exact<{
    input: SheetImportInput;
  }>;


  export type AccountImportMutation = { accountImport: { knownHeadings: Array<string>, unknownHeadings: Array<string>, job?: { id: string } | null, userErrors: Array<{ code: SheetImportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AccountSheetQueryVariables = Exact<{ [key: string]: never; }>;


  export type AccountSheetQuery = { columns?: Array<{ field: string, heading: string, example: string }> | null };

  export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


  export type AccountsQuery = { accounts?: Array<{ number: string, name: string }> | null };

  export type ArticleQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type ArticleQuery = { article?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, sold: Sold, vatClass: VatClass, exemption?: string | null, vatRate?: string | null, account?: string | null, price: string, isArchived: boolean, createdAt: string, updatedAt: string, prices: Array<{ id: string, unitPrice: string, fromQuantity: string, validFrom: string, validTo?: string | null, priceList?: { id: string, version: number, name: string } | null, customer?: { id: string, name: string } | null }> } | null };

  export type ArticleArchiveMutationVariables = Exact<{
    input: ArticleArchiveInput;
  }>;


  export type ArticleArchiveMutation = { articleArchive: { article?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, sold: Sold, vatClass: VatClass, vatRate?: string | null, account?: string | null, price: string, isArchived: boolean } | null, userErrors: Array<{ code: ArticleArchiveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ArticleCreateMutationVariables = Exact<{
    input: ArticleCreateInput;
  }>;


  export type ArticleCreateMutation = { articleCreate: { article?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, sold: Sold, vatClass: VatClass, exemption?: string | null, vatRate?: string | null, account?: string | null, price: string, isArchived: boolean } | null, userErrors: Array<{ code: ArticleCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ArticleExportMutationVariables = Exact<{
    input: ArticleExportInput;
  }>;


  export type ArticleExportMutation = { articleExport: { job?: { id: string } | null, userErrors: Array<{ code: ExportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ArticleImportMutationVariables = Exact<{
    input: SheetImportInput;
  }>;


  export type ArticleImportMutation = { articleImport: { knownHeadings: Array<string>, unknownHeadings: Array<string>, job?: { id: string } | null, userErrors: Array<{ code: SheetImportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ArticleSheetQueryVariables = Exact<{ [key: string]: never; }>;


  export type ArticleSheetQuery = { columns?: Array<{ field: string, heading: string, example: string }> | null };

  export type ArticleUpdateMutationVariables = Exact<{
    input: ArticleUpdateInput;
  }>;


  export type ArticleUpdateMutation = { articleUpdate: { article?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, sold: Sold, vatClass: VatClass, exemption?: string | null, vatRate?: string | null, account?: string | null, price: string, isArchived: boolean } | null, userErrors: Array<{ code: ArticleUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ArticlesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ArticleWhere>;
    orderBy?: InputMaybe<Array<ArticleOrder> | ArticleOrder>;
  }>;


  export type ArticlesQuery = { articles?: { nodes: Array<{ id: string, number: string, name: string, nameEn: string, unit: string, sold: Sold, vatClass: VatClass, exemption?: string | null, vatRate?: string | null, price: string, isArchived: boolean }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type CustomerPricesSetMutationVariables = Exact<{
    input: CustomerPricesSetInput;
  }>;


  export type CustomerPricesSetMutation = { customerPricesSet: { pricing?: { customerId: string, version: number } | null, userErrors: Array<{ code: CustomerPricesSetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerPricingQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type CustomerPricingQuery = { customerPricing?: { customerId: string, version: number, priceList?: { id: string, name: string } | null, prices: Array<{ id: string, unitPrice: string, fromQuantity: string, validFrom: string, validTo?: string | null, article?: { id: string, number: string, name: string, unit: string, price: string } | null }> } | null };

  export type HourTypeQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type HourTypeQuery = { hourType?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, exemption?: string | null, account?: string | null, payCode?: string | null, isArchived: boolean, priceDebit: { minimumMinutes: number, startedMinutes: number }, payDebit?: { minimumMinutes: number, startedMinutes: number } | null, windows: Array<{ name: string, days: Array<DayKind>, beginsAt: string, endsAt: string, pricePercent: string, payPercent?: string | null }> } | null };

  export type HourTypeArchiveMutationVariables = Exact<{
    input: HourTypeArchiveInput;
  }>;


  export type HourTypeArchiveMutation = { hourTypeArchive: { hourType?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, exemption?: string | null, account?: string | null, payCode?: string | null, isArchived: boolean, priceDebit: { minimumMinutes: number, startedMinutes: number }, payDebit?: { minimumMinutes: number, startedMinutes: number } | null, windows: Array<{ name: string, days: Array<DayKind>, beginsAt: string, endsAt: string, pricePercent: string, payPercent?: string | null }> } | null, userErrors: Array<{ code: HourTypeArchiveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type HourTypeCreateMutationVariables = Exact<{
    input: HourTypeCreateInput;
  }>;


  export type HourTypeCreateMutation = { hourTypeCreate: { hourType?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, exemption?: string | null, account?: string | null, payCode?: string | null, isArchived: boolean, priceDebit: { minimumMinutes: number, startedMinutes: number }, payDebit?: { minimumMinutes: number, startedMinutes: number } | null, windows: Array<{ name: string, days: Array<DayKind>, beginsAt: string, endsAt: string, pricePercent: string, payPercent?: string | null }> } | null, userErrors: Array<{ code: HourTypeCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type HourTypeTryQueryVariables = Exact<{
    terms: HourTermsInput;
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
  }>;


  export type HourTypeTryQuery = { hourTypeTry?: { trial?: { marginPercent?: string | null, pieces: Array<{ beginsAt: string, endsAt: string, minutes: number, windowName?: string | null }>, priceLines: Array<{ windowName?: string | null, percent: string, base: string, rate: string, workedMinutes: number, debitedMinutes: number, quantity: string, amount: { amount: string, currency: string } }>, revenue: { amount: string, currency: string }, payLines?: Array<{ windowName?: string | null, percent: string, base: string, rate: string, workedMinutes: number, debitedMinutes: number, quantity: string, amount: { amount: string, currency: string } }> | null, pay?: { amount: string, currency: string } | null, margin?: { amount: string, currency: string } | null } | null, problems: Array<{ code: HourTypeTryProblemCode, message: string, path: Array<string> }> } | null };

  export type HourTypeUpdateMutationVariables = Exact<{
    input: HourTypeUpdateInput;
  }>;


  export type HourTypeUpdateMutation = { hourTypeUpdate: { hourType?: { id: string, version: number, number: string, name: string, nameEn: string, unit: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, exemption?: string | null, account?: string | null, payCode?: string | null, isArchived: boolean, priceDebit: { minimumMinutes: number, startedMinutes: number }, payDebit?: { minimumMinutes: number, startedMinutes: number } | null, windows: Array<{ name: string, days: Array<DayKind>, beginsAt: string, endsAt: string, pricePercent: string, payPercent?: string | null }> } | null, userErrors: Array<{ code: HourTypeUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type HourTypesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<HourTypeWhere>;
    orderBy?: InputMaybe<Array<HourTypeOrder> | HourTypeOrder>;
  }>;


  export type HourTypesQuery = { hourTypes?: { nodes: Array<{ id: string, number: string, name: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, isArchived: boolean, windows: Array<{ name: string, pricePercent: string }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type PriceForQueryVariables = Exact<{
    articleId: Scalars['ID']['input'];
    customerId?: InputMaybe<Scalars['ID']['input']>;
    day?: InputMaybe<Scalars['Date']['input']>;
    quantity?: Scalars['Decimal']['input'];
    line?: InputMaybe<PriceLineInput>;
  }>;


  export type PriceForQuery = { priceFor?: { price?: { articleId: string, articleNumber: string, day: string, quantity: string, unitPrice?: string | null, currency: string, source: PriceSource, listName: string, fromQuantity: string, validFrom?: string | null, validTo?: string | null, vatClass: VatClass, vatRate: string, law: string, grossPrice?: string | null, steps: Array<{ source: PriceSource, outcome: PriceStepOutcome, listName: string }> } | null, problems: Array<{ code: PriceForProblemCode, message: string, path: Array<string> }> } | null };

  export type PriceListQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type PriceListQuery = { priceList?: { id: string, version: number, name: string, currency: string, validFrom?: string | null, validTo?: string | null, isStandard: boolean, articleCount: number, customerCount: number, prices: Array<{ id: string, unitPrice: string, fromQuantity: string, validFrom: string, validTo?: string | null, article?: { id: string, number: string, name: string, unit: string, price: string } | null }> } | null };

  export type PriceListCreateMutationVariables = Exact<{
    input: PriceListCreateInput;
  }>;


  export type PriceListCreateMutation = { priceListCreate: { priceList?: { id: string, version: number, name: string, currency: string, validFrom?: string | null, validTo?: string | null, isStandard: boolean, articleCount: number, customerCount: number } | null, userErrors: Array<{ code: PriceListCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PriceListUpdateMutationVariables = Exact<{
    input: PriceListUpdateInput;
  }>;


  export type PriceListUpdateMutation = { priceListUpdate: { priceList?: { id: string, version: number, name: string, currency: string, validFrom?: string | null, validTo?: string | null, isStandard: boolean, articleCount: number, customerCount: number } | null, userErrors: Array<{ code: PriceListUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PriceListsQueryVariables = Exact<{ [key: string]: never; }>;


  export type PriceListsQuery = { priceLists?: Array<{ id: string, version: number, name: string, currency: string, validFrom?: string | null, validTo?: string | null, isStandard: boolean, articleCount: number, customerCount: number }> | null };

  export type PricesSetMutationVariables = Exact<{
    input: PricesSetInput;
  }>;


  export type PricesSetMutation = { pricesSet: { priceList?: { id: string, version: number, name: string, currency: string, validFrom?: string | null, validTo?: string | null, isStandard: boolean, articleCount: number, customerCount: number } | null, userErrors: Array<{ code: PricesSetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CompanyQueryVariables = Exact<{ [key: string]: never; }>;


  export type CompanyQuery = { company?: { id: string, version: number, name: string, orgNumber: string, vatNumber?: string | null, seat: string, email?: string | null, phone?: string | null, website?: string | null, isFSkattApproved: boolean, bankgiro?: string | null, plusgiro?: string | null, iban?: string | null, bic?: string | null, swishNumber?: string | null, smsSender?: string | null, smsSenderShown: string, mailSender?: string | null, mailSenderShown: string, mailReplyTo?: string | null, paymentTermsDays: number, roundsToKrona: boolean, pricesIncludeVatForPersons: boolean, ocrLevel: OcrLevel, ocrLengths: Array<number>, locale: string, vatStatus: VatStatus, booksClosedThroughDate?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, page: { design: PageDesign, colour: string, code: PageCode, texts: Array<{ locale: string, greeting: string, terms: string, footer: string }> }, logo?: { sha256: string, mediaType: string, url: string } | null } | null, numberSeries?: Array<{ name: string, startNumber: number, nextNumber: number, version: number }> | null };

  export type CompanyLogoRemoveMutationVariables = Exact<{
    input: CompanyLogoRemoveInput;
  }>;


  export type CompanyLogoRemoveMutation = { companyLogoRemove: { company?: { id: string, version: number, logo?: { sha256: string } | null } | null, userErrors: Array<{ code: CompanyLogoRemoveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CompanyLogoSetMutationVariables = Exact<{
    input: CompanyLogoSetInput;
  }>;


  export type CompanyLogoSetMutation = { companyLogoSet: { company?: { id: string, version: number, logo?: { sha256: string, mediaType: string, url: string } | null } | null, userErrors: Array<{ code: CompanyLogoSetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CompanyUpdateMutationVariables = Exact<{
    input: CompanyUpdateInput;
  }>;


  export type CompanyUpdateMutation = { companyUpdate: { company?: { id: string, version: number, name: string } | null, userErrors: Array<{ code: CompanyUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type DocumentSeriesQueryVariables = Exact<{ [key: string]: never; }>;


  export type DocumentSeriesQuery = { documentSeries?: Array<{ id: string, version: number, title: string, yearDigits?: number | null, firstNumber: number, lastNumber: number, firstYear?: number | null, defaultFor: Array<Numbered>, closedAt?: string | null, closeReason: string, isUsed: boolean, rows: Array<{ year?: number | null, firstNumber: number, nextNumber?: number | null, lastNumber: number, takenCount: number, closedAt?: string | null, closeReason: string }> }> | null };

  export type SeriesCloseMutationVariables = Exact<{
    input: SeriesCloseInput;
  }>;


  export type SeriesCloseMutation = { seriesClose: { series?: { id: string, version: number } | null, userErrors: Array<{ code: SeriesCloseErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SeriesCreateMutationVariables = Exact<{
    input: SeriesCreateInput;
  }>;


  export type SeriesCreateMutation = { seriesCreate: { series?: { id: string, version: number } | null, userErrors: Array<{ code: SeriesCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SeriesReopenMutationVariables = Exact<{
    input: SeriesReopenInput;
  }>;


  export type SeriesReopenMutation = { seriesReopen: { series?: { id: string, version: number } | null, userErrors: Array<{ code: SeriesReopenErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SeriesUpdateMutationVariables = Exact<{
    input: SeriesUpdateInput;
  }>;


  export type SeriesUpdateMutation = { seriesUpdate: { series?: { id: string, version: number } | null, userErrors: Array<{ code: SeriesUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type UploadCreateMutationVariables = Exact<{
    input: UploadCreateInput;
  }>;


  export type UploadCreateMutation = { uploadCreate: { upload?: { id: string, url: string } | null, userErrors: Array<{ code: UploadCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type UsualSeriesQueryVariables = Exact<{
    on?: InputMaybe<Scalars['Date']['input']>;
  }>;


  export type UsualSeriesQuery = { usualSeries?: { id: string, title: string } | null };

  export type ConsultantQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type ConsultantQuery = { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null };

  export type ConsultantArchiveMutationVariables = Exact<{
    input: ConsultantArchiveInput;
  }>;


  export type ConsultantArchiveMutation = { consultantArchive: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantArchiveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantCreateMutationVariables = Exact<{
    input: ConsultantCreateInput;
  }>;


  export type ConsultantCreateMutation = { consultantCreate: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantLinksEndMutationVariables = Exact<{
    input: ConsultantLinksEndInput;
  }>;


  export type ConsultantLinksEndMutation = { consultantLinksEnd: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantLinksEndErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantLogInSetMutationVariables = Exact<{
    input: ConsultantLogInSetInput;
  }>;


  export type ConsultantLogInSetMutation = { consultantLogInSet: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantLogInSetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantPaySetMutationVariables = Exact<{
    input: ConsultantPaySetInput;
  }>;


  export type ConsultantPaySetMutation = { consultantPaySet: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantPaySetErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantQualificationsQueryVariables = Exact<{ [key: string]: never; }>;


  export type ConsultantQualificationsQuery = { consultantQualifications?: Array<string> | null };

  export type ConsultantUpdateMutationVariables = Exact<{
    input: ConsultantUpdateInput;
  }>;


  export type ConsultantUpdateMutation = { consultantUpdate: { consultant?: { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null } | null, userErrors: Array<{ code: ConsultantUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsultantsQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<ConsultantWhere>;
    orderBy?: InputMaybe<Array<ConsultantOrder> | ConsultantOrder>;
  }>;


  export type ConsultantsQuery = { consultants?: { nodes: Array<{ id: string, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, qualifications: Array<string>, priority: number, isArchived: boolean }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


  export type MyPageQuery = { myPageUrl?: string | null };

  export type ConsentAskMutationVariables = Exact<{
    input: ConsentAskInput;
  }>;


  export type ConsentAskMutation = { consentAsk: { customer?: { id: string, consents: Array<{ id: string, channel: DeliveryChannel, state: ConsentState, recordedAt: string }> } | null, userErrors: Array<{ code: ConsentAskErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsentRecordMutationVariables = Exact<{
    input: ConsentRecordInput;
  }>;


  export type ConsentRecordMutation = { consentRecord: { customer?: { id: string, consents: Array<{ id: string, channel: DeliveryChannel, state: ConsentState, recordedAt: string }> } | null, userErrors: Array<{ code: ConsentRecordErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ConsentWithdrawMutationVariables = Exact<{
    input: ConsentWithdrawInput;
  }>;


  export type ConsentWithdrawMutation = { consentWithdraw: { customer?: { id: string, consents: Array<{ id: string, channel: DeliveryChannel, state: ConsentState, recordedAt: string }> } | null, userErrors: Array<{ code: ConsentWithdrawErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ContactLinksEndMutationVariables = Exact<{
    input: ContactLinksEndInput;
  }>;


  export type ContactLinksEndMutation = { contactLinksEnd: { customer?: { id: string, contacts: Array<{ id?: string | null, pageUrl?: string | null }> } | null, userErrors: Array<{ code: ContactLinksEndErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type CustomerQuery = { customer?: { id: string, version: number, number: number, kind: CustomerKind, name: string, orgNumber?: string | null, vatNumber?: string | null, email?: string | null, phone?: string | null, locale: string, buyerReference?: string | null, paymentTermsDays?: number | null, currency?: string | null, peppolId?: string | null, gln?: string | null, isConstructionBusiness: boolean, constructionNotedAt?: string | null, constructionNotedBy?: string | null, vatCheckAskedAt?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, vatCheck?: { number: string, state: VatCheckState, checkedAt: string, reason?: string | null, name: string, address: string, consultationNumber?: string | null } | null, contacts: Array<{ id?: string | null, name: string, email?: string | null, phone?: string | null, roles: Array<ContactRole> }>, consents: Array<{ id: string, channel: DeliveryChannel, state: ConsentState, source: ConsentSource, wording: string, wordingVersion: string, evidence: string, recordedBy: string, recordedAt: string }> } | null };

  export type CustomerContactsQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type CustomerContactsQuery = { customer?: { id: string, contacts: Array<{ id?: string | null, name: string, email?: string | null, phone?: string | null, roles: Array<ContactRole>, pageUrl?: string | null }> } | null };

  export type CustomerCountQueryVariables = Exact<{
    where?: InputMaybe<CustomerWhere>;
  }>;


  export type CustomerCountQuery = { customers?: { totalCount: number, isCapped: boolean } | null };

  export type CustomerCreateMutationVariables = Exact<{
    input: CustomerCreateInput;
  }>;


  export type CustomerCreateMutation = { customerCreate: { customer?: { id: string, version: number, number: number, kind: CustomerKind, name: string, orgNumber?: string | null, vatNumber?: string | null, email?: string | null, phone?: string | null, locale: string, buyerReference?: string | null, paymentTermsDays?: number | null, currency?: string | null, peppolId?: string | null, gln?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, contacts: Array<{ name: string, email?: string | null, phone?: string | null, roles: Array<ContactRole> }> } | null, userErrors: Array<{ code: CustomerCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerExportMutationVariables = Exact<{
    input: CustomerExportInput;
  }>;


  export type CustomerExportMutation = { customerExport: { job?: { id: string } | null, userErrors: Array<{ code: ExportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerImportMutationVariables = Exact<{
    input: SheetImportInput;
  }>;


  export type CustomerImportMutation = { customerImport: { knownHeadings: Array<string>, unknownHeadings: Array<string>, job?: { id: string } | null, userErrors: Array<{ code: SheetImportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerSheetQueryVariables = Exact<{ [key: string]: never; }>;


  export type CustomerSheetQuery = { columns?: Array<{ field: string, heading: string, example: string }> | null };

  export type CustomerUpdateMutationVariables = Exact<{
    input: CustomerUpdateInput;
  }>;


  export type CustomerUpdateMutation = { customerUpdate: { customer?: { id: string, version: number, number: number, kind: CustomerKind, name: string, orgNumber?: string | null, vatNumber?: string | null, email?: string | null, phone?: string | null, locale: string, buyerReference?: string | null, paymentTermsDays?: number | null, currency?: string | null, peppolId?: string | null, gln?: string | null, isConstructionBusiness: boolean, constructionNotedAt?: string | null, constructionNotedBy?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, contacts: Array<{ name: string, email?: string | null, phone?: string | null, roles: Array<ContactRole> }> } | null, userErrors: Array<{ code: CustomerUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerVatCheckMutationVariables = Exact<{
    input: CustomerVatCheckInput;
  }>;


  export type CustomerVatCheckMutation = { customerVatCheck: { customer?: { id: string, vatCheckAskedAt?: string | null } | null, userErrors: Array<{ code: CustomerVatCheckErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomersQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<CustomerWhere>;
    orderBy?: InputMaybe<Array<CustomerOrder> | CustomerOrder>;
  }>;


  export type CustomersQuery = { customers?: { nodes: Array<{ id: string, number: number, kind: CustomerKind, name: string, orgNumber?: string | null, email?: string | null, phone?: string | null, city: string }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type DeliveryOrderQueryVariables = Exact<{
    customerId?: InputMaybe<Scalars['ID']['input']>;
  }>;


  export type DeliveryOrderQuery = { deliveryOrder: { channels: Array<DeliveryChannel>, isOwn: boolean } };

  export type DeliveryOrderChooseMutationVariables = Exact<{
    input: DeliveryOrderChooseInput;
  }>;


  export type DeliveryOrderChooseMutation = { deliveryOrderChoose: { deliveryOrder?: { channels: Array<DeliveryChannel>, isOwn: boolean } | null, userErrors: Array<{ code: DeliveryOrderChooseErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type CustomerFiguresQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type CustomerFiguresQuery = { customerFigures?: { invoiceCount: number, averageDaysLate?: number | null, open: { amount: string, currency: string }, overdue: { amount: string, currency: string }, refund: { amount: string, currency: string }, invoicedLast12Months: { amount: string, currency: string } } | null };

  export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


  export type DashboardQuery = { dashboard?: { cursor: string, asOf: string, tiles: Array<{ key: TileKey, count: number, asOf: string, value: { amount: string, currency: string }, list: { states: Array<InvoiceState>, isOpen?: boolean | null, isOverdue?: boolean | null, isToRefund?: boolean | null, isOwn?: boolean | null, fromDate?: string | null, toDate?: string | null } }>, ageing: Array<{ key: AgeBandKey, count: number, amount: { amount: string, currency: string }, list: { isOpen?: boolean | null, dueFrom?: string | null, dueTo?: string | null } }>, revenueByMonth: Array<{ month: string, count: number, net: { amount: string, currency: string } }>, topCustomers: Array<{ customerId?: string | null, name: string, count: number, net: { amount: string, currency: string } }>, latestEvents: Array<{ cursor: string, kind: string, occurredAt: string, actorKind: string, actorName?: string | null, subject?: { kind: EventSubjectKind, id: string, title: string } | null, facts: Array<{ key: string, value: string }> }> } | null };

  export type DashboardChangedSubscriptionVariables = Exact<{
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type DashboardChangedSubscription = { dashboardChanged: { cursor: string, asOf: string, tiles: Array<{ key: TileKey, count: number, asOf: string, value: { amount: string, currency: string }, list: { states: Array<InvoiceState>, isOpen?: boolean | null, isOverdue?: boolean | null, fromDate?: string | null, toDate?: string | null } }>, ageing: Array<{ key: AgeBandKey, count: number, amount: { amount: string, currency: string }, list: { isOpen?: boolean | null, dueFrom?: string | null, dueTo?: string | null } }>, revenueByMonth: Array<{ month: string, count: number, net: { amount: string, currency: string } }>, topCustomers: Array<{ customerId?: string | null, name: string, count: number, net: { amount: string, currency: string } }>, latestEvents: Array<{ cursor: string, kind: string, occurredAt: string, actorKind: string, actorName?: string | null, subject?: { kind: EventSubjectKind, id: string, title: string } | null, facts: Array<{ key: string, value: string }> }> } };

  export type OnboardingQueryVariables = Exact<{ [key: string]: never; }>;


  export type OnboardingQuery = { onboarding?: { isDone: boolean, steps: Array<{ key: OnboardingStepKey, isDone: boolean, isRequired: boolean }> } | null };

  export type TimelineQueryVariables = Exact<{
    subjectId: Scalars['ID']['input'];
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type TimelineQuery = { timeline?: { nodes: Array<{ cursor: string, kind: string, occurredAt: string, actorKind: string, actorName?: string | null, subject?: { kind: EventSubjectKind, id: string, title: string } | null, facts: Array<{ key: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type ClaimFileXmlQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type ClaimFileXmlQuery = { claimFileXml?: string | null };

  export type ClaimFilesQueryVariables = Exact<{ [key: string]: never; }>;


  export type ClaimFilesQuery = { claimFiles?: Array<{ id: string, kind: HouseholdKind, year: number, name: string, createdAt: string, requested: { amount: string, currency: string }, claims: Array<{ id: string, invoiceId: string, invoiceNumber: number, name: string, maskedNumber: string, state: ClaimState, paidDate: string, reason: string, requested: { amount: string, currency: string }, approved?: { amount: string, currency: string } | null }> }> | null };

  export type ClaimableQueryVariables = Exact<{ [key: string]: never; }>;


  export type ClaimableQuery = { claimable?: Array<{ invoiceId: string, invoiceNumber: number, kind: HouseholdKind, name: string, maskedNumber: string, paidDate?: string | null, obstacle?: ClaimObstacle | null, why?: string | null, price: { amount: string, currency: string }, requested: { amount: string, currency: string } }> | null };

  export type DecisionReadMutationVariables = Exact<{
    input: DecisionReadInput;
  }>;


  export type DecisionReadMutation = { decisionRead: { decided: number, userErrors: Array<{ code: DecisionReadErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type DeductionDecideMutationVariables = Exact<{
    input: DeductionDecideInput;
  }>;


  export type DeductionDecideMutation = { deductionDecide: { files: Array<{ id: string, kind: HouseholdKind, year: number, name: string, createdAt: string, requested: { amount: string, currency: string }, claims: Array<{ id: string, invoiceId: string, invoiceNumber: number, name: string, maskedNumber: string, state: ClaimState, paidDate: string, reason: string, requested: { amount: string, currency: string }, approved?: { amount: string, currency: string } | null }> }>, userErrors: Array<{ code: DeductionDecideErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type DeductionsClaimMutationVariables = Exact<{
    input: DeductionsClaimInput;
  }>;


  export type DeductionsClaimMutation = { deductionsClaim: { files: Array<{ id: string, kind: HouseholdKind, year: number, name: string, createdAt: string, requested: { amount: string, currency: string }, claims: Array<{ id: string, invoiceId: string, invoiceNumber: number, name: string, maskedNumber: string, state: ClaimState, paidDate: string, reason: string, requested: { amount: string, currency: string }, approved?: { amount: string, currency: string } | null }> }>, userErrors: Array<{ code: DeductionsClaimErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type DeliveryAddressLiftMutationVariables = Exact<{
    input: DeliveryAddressLiftInput;
  }>;


  export type DeliveryAddressLiftMutation = { deliveryAddressLift: { address?: { id: string, state: AddressState, liftedBecause?: string | null } | null, userErrors: Array<{ code: DeliveryAddressLiftErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type DeliveryCancelMutationVariables = Exact<{
    input: DeliveryCancelInput;
  }>;


  export type DeliveryCancelMutation = { deliveryCancel: { delivery?: { id: string, state: DeliveryState } | null, userErrors: Array<{ code: DeliveryCancelErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type LetterBatchQuery = { letterBatch?: { id: string, letters: Array<{ id: string, name: string, city: string, number: string, subjectId: string, position?: number | null, total?: { amount: string, currency: string } | null }> } | null };

  export type LetterBatchCreateMutationVariables = Exact<{
    input: LetterBatchCreateInput;
  }>;


  export type LetterBatchCreateMutation = { letterBatchCreate: { batch?: { id: string, state: LetterBatchState } | null, userErrors: Array<{ code: LetterBatchCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchHandOverMutationVariables = Exact<{
    input: LetterBatchHandOverInput;
  }>;


  export type LetterBatchHandOverMutation = { letterBatchHandOver: { batch?: { id: string, state: LetterBatchState } | null, userErrors: Array<{ code: LetterBatchHandOverErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchMarkPostedMutationVariables = Exact<{
    input: LetterBatchMarkPostedInput;
  }>;


  export type LetterBatchMarkPostedMutation = { letterBatchMarkPosted: { batch?: { id: string, state: LetterBatchState } | null, userErrors: Array<{ code: LetterBatchMarkPostedErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchMarkUnpostedMutationVariables = Exact<{
    input: LetterBatchMarkUnpostedInput;
  }>;


  export type LetterBatchMarkUnpostedMutation = { letterBatchMarkUnposted: { batch?: { id: string, state: LetterBatchState } | null, userErrors: Array<{ code: LetterBatchMarkUnpostedErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchTakeApartMutationVariables = Exact<{
    input: LetterBatchTakeApartInput;
  }>;


  export type LetterBatchTakeApartMutation = { letterBatchTakeApart: { batch?: { id: string, state: LetterBatchState } | null, userErrors: Array<{ code: LetterBatchTakeApartErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LetterBatchesQueryVariables = Exact<{
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type LetterBatchesQuery = { letterBatches?: { nodes: Array<{ id: string, number: number, state: LetterBatchState, letterCount: number, sheetCount?: number | null, createdAt: string, postedOn?: string | null, handedOverAt?: string | null, reason?: string | null, job?: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type LetterRoutineQueryVariables = Exact<{ [key: string]: never; }>;


  export type LetterRoutineQuery = { letterRoutine: { hasPartner: boolean, isDaily: boolean, hour: number } };

  export type LetterRoutineChooseMutationVariables = Exact<{
    input: LetterRoutineChooseInput;
  }>;


  export type LetterRoutineChooseMutation = { letterRoutineChoose: { routine?: { hasPartner: boolean, isDaily: boolean, hour: number } | null, userErrors: Array<{ code: LetterRoutineChooseErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type LettersQueryVariables = Exact<{
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type LettersQuery = { letters?: { totalCount: number, nodes: Array<{ id: string, name: string, address: Array<string>, city: string, number: string, subjectId: string, waitingSince: string, total?: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type PeppolConnectMutationVariables = Exact<{
    input: PeppolConnectInput;
  }>;


  export type PeppolConnectMutation = { peppolConnect: { connection?: { state: PeppolConnectionState, account?: string | null } | null, userErrors: Array<{ code: PeppolConnectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PeppolConnectionQueryVariables = Exact<{ [key: string]: never; }>;


  export type PeppolConnectionQuery = { peppolConnection?: { isCarried: boolean, state: PeppolConnectionState, participantId?: string | null, connectedId?: string | null, account?: string | null, reason?: string | null, askedAt?: string | null, answeredAt?: string | null, hookUrl?: string | null } | null };

  export type PeppolDisconnectMutationVariables = Exact<{
    input: PeppolDisconnectInput;
  }>;


  export type PeppolDisconnectMutation = { peppolDisconnect: { connection?: { state: PeppolConnectionState, account?: string | null } | null, userErrors: Array<{ code: PeppolDisconnectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PeppolLookUpMutationVariables = Exact<{
    input: PeppolLookUpInput;
  }>;


  export type PeppolLookUpMutation = { peppolLookUp: { receiver?: { participantId: string, isAwaited: boolean } | null, userErrors: Array<{ code: PeppolLookUpErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PeppolReceiverQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type PeppolReceiverQuery = { peppolReceiver?: { participantId: string, isProposed: boolean, state: PeppolReachState, takes: Array<PeppolDocument>, isAwaited: boolean, reason: string, answeredAt?: string | null } | null };

  export type SendingDomainQueryVariables = Exact<{ [key: string]: never; }>;


  export type SendingDomainQuery = { sendingDomain?: { id: string, domain: string, localPart: string, address: string, state: SendingDomainState, since: string, askedAt: string, checkedAt?: string | null, records: Array<{ kind: DnsRecordKind, type: DnsRecordType, host: string, name: string, value: string, strings: Array<string>, isRequired: boolean, state?: DnsRecordState | null, seen: Array<string> }> } | null };

  export type SendingDomainCheckMutationVariables = Exact<{
    input: SendingDomainCheckInput;
  }>;


  export type SendingDomainCheckMutation = { sendingDomainCheck: { sendingDomain?: { id: string, domain: string, localPart: string, address: string, state: SendingDomainState, since: string, askedAt: string, checkedAt?: string | null, records: Array<{ kind: DnsRecordKind, type: DnsRecordType, host: string, name: string, value: string, strings: Array<string>, isRequired: boolean, state?: DnsRecordState | null, seen: Array<string> }> } | null, userErrors: Array<{ code: SendingDomainCheckErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SendingDomainChooseMutationVariables = Exact<{
    input: SendingDomainChooseInput;
  }>;


  export type SendingDomainChooseMutation = { sendingDomainChoose: { sendingDomain?: { id: string, domain: string, localPart: string, address: string, state: SendingDomainState, since: string, askedAt: string, checkedAt?: string | null, records: Array<{ kind: DnsRecordKind, type: DnsRecordType, host: string, name: string, value: string, strings: Array<string>, isRequired: boolean, state?: DnsRecordState | null, seen: Array<string> }> } | null, userErrors: Array<{ code: SendingDomainChooseErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SendingDomainRemoveMutationVariables = Exact<{
    input: SendingDomainRemoveInput;
  }>;


  export type SendingDomainRemoveMutation = { sendingDomainRemove: { userErrors: Array<{ code: SendingDomainRemoveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SmsPreviewQueryVariables = Exact<{
    invoiceId: Scalars['ID']['input'];
    recipients?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  }>;


  export type SmsPreviewQuery = { smsPreview?: { sender: string, text: string, alphabet: SmsAlphabet, units: number, segments: number, unusual: Array<string>, leavesAt: string, isCarried: boolean, recipients: Array<{ number: string, isValid: boolean, isAbroad: boolean, price?: { amount: string, currency: string } | null }>, total?: { amount: string, currency: string } | null } | null };

  export type SmsTestSendMutationVariables = Exact<{
    input: SmsTestSendInput;
  }>;


  export type SmsTestSendMutation = { smsTestSend: { delivery?: { id: string, channel: DeliveryChannel, recipient: string, state: DeliveryState, leavesAt: string } | null, userErrors: Array<{ code: SmsTestSendErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TroubledAddressCountQueryVariables = Exact<{ [key: string]: never; }>;


  export type TroubledAddressCountQuery = { troubledAddresses?: { totalCount: number } | null };

  export type TroubledAddressesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type TroubledAddressesQuery = { troubledAddresses?: { totalCount: number, nodes: Array<{ id: string, channel: DeliveryChannel, address: string, state: AddressState, trouble: DeliveryTrouble, reason: string, count: number, since: string, toldAt: string, about?:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Assignment', id: string }
          | { __typename: 'Company', id: string }
          | { __typename: 'Consultant', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'DeliveryAddress', id: string }
          | { __typename: 'DocumentSeries', id: string }
          | { __typename: 'EnteredRate', id: string }
          | { __typename: 'HourType', id: string }
          | { __typename: 'Instalment', id: string }
          | { __typename: 'Invoice', number?: number | null, kind: InvoiceKind, id: string, customer?: { id: string, name: string } | null }
          | { __typename: 'Job', id: string }
          | { __typename: 'Letter', id: string }
          | { __typename: 'LetterBatch', id: string }
          | { __typename: 'OfferRound', id: string }
          | { __typename: 'PayLine', id: string }
          | { __typename: 'PriceList', id: string }
          | { __typename: 'Refund', id: string }
          | { __typename: 'SelfBill', id: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type CurrenciesQueryVariables = Exact<{ [key: string]: never; }>;


  export type CurrenciesQuery = { currencies: Array<string> };

  export type ExchangeRateEnterMutationVariables = Exact<{
    input: ExchangeRateEnterInput;
  }>;


  export type ExchangeRateEnterMutation = { exchangeRateEnter: { rate?: { id: string, currency: string, day: string, kronor: string, reason: string, enteredAt: string } | null, userErrors: Array<{ code: ExchangeRateEnterErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ExchangeRatesQueryVariables = Exact<{ [key: string]: never; }>;


  export type ExchangeRatesQuery = { currencies: Array<string>, exchangeRates: Array<{ currency: string, day: string, kronor: string, source: RateSource, reason: string }>, enteredRates: Array<{ id: string, currency: string, day: string, kronor: string, reason: string, enteredAt: string }> };

  export type EventsQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type EventsQuery = { events?: { nodes: Array<{ cursor: string, kind: string, occurredAt: string, actorKind: string, actorId: string, requestId: string, facts: Array<{ key: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type BuyerMessageAnswerMutationVariables = Exact<{
    input: BuyerMessageAnswerInput;
  }>;


  export type BuyerMessageAnswerMutation = { buyerMessageAnswer: { invoice?: { id: string, isDisputed: boolean, isSaidPaid: boolean, buyerMessages: Array<{ id: string, answer?: string | null, answeredAt?: string | null }> } | null, userErrors: Array<{ code: BuyerMessageAnswerErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ClaimImportMutationVariables = Exact<{
    input: SheetImportInput;
  }>;


  export type ClaimImportMutation = { claimImport: { knownHeadings: Array<string>, unknownHeadings: Array<string>, job?: { id: string } | null, userErrors: Array<{ code: SheetImportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type ClaimSheetQueryVariables = Exact<{ [key: string]: never; }>;


  export type ClaimSheetQuery = { columns?: Array<{ field: string, heading: string, example: string }> | null };

  export type CustomerRouteQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type CustomerRouteQuery = { customerRoute?: { channel?: DeliveryChannel | null, ways: Array<{ channel: DeliveryChannel, isCarried: boolean, recipients: Array<string>, obstacles: Array<{ code: string, message: string, action?: string | null }> }> } | null };

  export type DraftTotalsQueryVariables = Exact<{
    input: DraftTotalsInput;
  }>;


  export type DraftTotalsQuery = { draftTotals?: { pricesIncludeVat: boolean, vatTexts: Array<string>, form: InvoiceForm, lines: Array<{ position: number, vatCase: VatCase, vatRate: string, reason: VatReason, message: string, amount: { amount: string, currency: string } }>, adjustments: Array<{ position: number, reason: string, percent?: string | null, total: { amount: string, currency: string }, parts: Array<{ case: VatCase, rate: string, net: { amount: string, currency: string } }> }>, lineSum: { amount: string, currency: string }, vatRows: Array<{ case: VatCase, rate: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }>, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, rounding: { amount: string, currency: string }, total: { amount: string, currency: string }, rate?: { currency: string, day: string, kronor: string, source: RateSource, reason: string } | null, vatInKronor?: { amount: string, currency: string } | null, problems: Array<{ code: DraftTotalsProblemCode, message: string, path: Array<string>, action?: string | null }>, missing: Array<{ code: VatFactMissingCode, message: string, path: Array<string>, action?: string | null }>, household?: { year: number, labour: { amount: string, currency: string }, deduction: { amount: string, currency: string }, toPay: { amount: string, currency: string }, persons: Array<{ deduction: { amount: string, currency: string }, left?: { amount: string, currency: string } | null }>, missing: Array<{ code: HouseholdMissingCode, message: string, path: Array<string>, action?: string | null }> } | null } | null };

  export type InvoiceQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type InvoiceQuery = { invoice?: { id: string, version: number, kind: InvoiceKind, form: InvoiceForm, state: InvoiceState, isOverdue: boolean, isDisputed: boolean, isSaidPaid: boolean, number?: number | null, foreignNumber?: string | null, ocr?: string | null, currency: string, locale: string, seriesId?: string | null, invoiceDate: string, dueDate: string, fallsDue: string, supplyDate?: string | null, supplyTo?: string | null, buyerReference: string, ourReference: string, note: string, pricesIncludeVat: boolean, billsTime: boolean, creditReason: string, collectedCount: number, issuedAt?: string | null, sentAt?: string | null, portalUrl?: string | null, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, rounding: { amount: string, currency: string }, total: { amount: string, currency: string }, inKronor?: { rate: { currency: string, day: string, kronor: string, source: RateSource, reason: string }, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, total: { amount: string, currency: string } } | null, deduction: { amount: string, currency: string }, denied: { amount: string, currency: string }, payable: { amount: string, currency: string }, paid: { amount: string, currency: string }, credited: { amount: string, currency: string }, refund: { amount: string, currency: string }, open: { amount: string, currency: string }, credits?: { id: string, number?: number | null, invoiceDate: string } | null, creditedBy: Array<{ id: string, state: InvoiceState, number?: number | null, invoiceDate: string, total: { amount: string, currency: string } }>, advances: Array<{ id: string, number?: number | null, form: InvoiceForm, invoiceDate: string }>, takenOffBy?: { id: string, number?: number | null } | null, customer?: { id: string, number: number, name: string, email?: string | null } | null, buyer?: { name: string, number?: number | null, orgNumber?: string | null, vatNumber?: string | null, email?: string | null, eInvoiceAddress?: string | null, isConstructionBusiness: boolean, vatCheck?: { number: string, state: VatCheckState, checkedAt: string, reason?: string | null, name: string, address: string, consultationNumber?: string | null } | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string } } | null, lines: Array<{ position: number, heading: string, description: string, quantity: string, unit: string, unitPrice: string, discountPercent: string, vatRate: string, sold?: Sold | null, vatClass?: VatClass | null, vatCase?: VatCase | null, exemption?: string | null, articleId?: string | null, advanceId?: string | null, amount: { amount: string, currency: string }, household?: { part: HouseholdPart, work: HouseholdWork, hours?: string | null } | null }>, household?: { kind: HouseholdKind, propertyDesignation?: string | null, apartment?: string | null, housingOrgNumber?: string | null, labour: { amount: string, currency: string }, deduction: { amount: string, currency: string }, persons: Array<{ name: string, maskedNumber: string, personalNumber?: string | null, parts: number, usedElsewhere: string, atMost?: string | null, deduction?: { amount: string, currency: string } | null }> } | null, adjustments: Array<{ kind: AdjustmentKind, reason: string, percent?: string | null, amount?: string | null, isSpread: boolean, vatRate?: string | null, sold?: Sold | null, vatClass?: VatClass | null, vatCase?: VatCase | null, exemption?: string | null, total: { amount: string, currency: string }, parts: Array<{ case: VatCase, rate: string, net: { amount: string, currency: string } }> }>, lineSum: { amount: string, currency: string }, vatRows: Array<{ case: VatCase, rate: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }>, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }>, deliveries: Array<{ id: string, channel: DeliveryChannel, recipient: string, purpose: string, state: DeliveryState, attempts: number, reason?: string | null, because?: string | null, trouble?: DeliveryTrouble | null, putOffSince?: string | null, createdAt: string, leavesAt: string, sentAt?: string | null }>, pdf?: { url: string, sha256: string, size: number } | null, ubl?: { url: string, sha256: string, size: number } | null, eInvoiceObstacles: Array<{ code: string, message: string }>, buyerResponses: Array<{ code: InvoiceResponseCode, text: string, toldAt: string }>, eInvoiceVerdict?: { rulesName: string, rulesVersion: string, rulesDate: string, judgedAt: string, violations: Array<{ rule: string, message: string, isFatal: boolean }> } | null, buyerMessages: Array<{ id: string, kind: BuyerMessageKind, reason?: DisputeReason | null, text: string, paidOn?: string | null, positions: Array<number>, saidAt: string, answer?: string | null, answeredAt?: string | null, amount?: { amount: string, currency: string } | null }>, reminderRest?: { reason: ReminderRestReason, through?: string | null } | null } | null };

  export type InvoiceActionsQueryVariables = Exact<{
    ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  }>;


  export type InvoiceActionsQuery = { nodes: Array<
      | { __typename: 'Agreement' }
      | { __typename: 'Allocation' }
      | { __typename: 'Article' }
      | { __typename: 'Assignment' }
      | { __typename: 'Company' }
      | { __typename: 'Consultant' }
      | { __typename: 'Customer' }
      | { __typename: 'Delivery' }
      | { __typename: 'DeliveryAddress' }
      | { __typename: 'DocumentSeries' }
      | { __typename: 'EnteredRate' }
      | { __typename: 'HourType' }
      | { __typename: 'Instalment' }
      | { __typename: 'Invoice', id: string, version: number, state: InvoiceState, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> }
      | { __typename: 'Job' }
      | { __typename: 'Letter' }
      | { __typename: 'LetterBatch' }
      | { __typename: 'OfferRound' }
      | { __typename: 'PayLine' }
      | { __typename: 'PriceList' }
      | { __typename: 'Refund' }
      | { __typename: 'SelfBill' }
     | null> };

  export type InvoiceBulkDiscardMutationVariables = Exact<{
    input: InvoiceBulkDiscardInput;
  }>;


  export type InvoiceBulkDiscardMutation = { invoiceBulkDiscard: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoiceBulkErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceBulkIssueMutationVariables = Exact<{
    input: InvoiceBulkIssueInput;
  }>;


  export type InvoiceBulkIssueMutation = { invoiceBulkIssue: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoiceBulkErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceBulkSendMutationVariables = Exact<{
    input: InvoiceBulkSendInput;
  }>;


  export type InvoiceBulkSendMutation = { invoiceBulkSend: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoiceBulkErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceChangedSubscriptionVariables = Exact<{
    where?: InputMaybe<InvoiceWhere>;
    id?: InputMaybe<Scalars['ID']['input']>;
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type InvoiceChangedSubscription = { invoiceChanged: { cursor: string, occurredAt: string, kind: InvoiceNewsKind, invoiceId?: string | null, node?: { id: string, version: number, state: InvoiceState, isOverdue: boolean, isDisputed: boolean, isSaidPaid: boolean, number?: number | null, sentAt?: string | null, total: { amount: string, currency: string }, open: { amount: string, currency: string } } | null } };

  export type InvoiceCollectMutationVariables = Exact<{
    input: InvoiceCollectInput;
  }>;


  export type InvoiceCollectMutation = { invoiceCollect: { invoice?: { id: string, version: number, collectedCount: number } | null, userErrors: Array<{ code: InvoiceCollectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceCopyPageMutationVariables = Exact<{
    input: InvoiceCopyPageInput;
  }>;


  export type InvoiceCopyPageMutation = { invoiceCopyPage: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoiceCopyPageErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceCreateMutationVariables = Exact<{
    input: InvoiceCreateInput;
  }>;


  export type InvoiceCreateMutation = { invoiceCreate: { isDryRun: boolean, invoice?: { id: string, version: number, state: InvoiceState, number?: number | null, ocr?: string | null, invoiceDate: string, dueDate: string, total: { amount: string, currency: string }, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> } | null, userErrors: Array<{ code: InvoiceCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceCreditMutationVariables = Exact<{
    input: InvoiceCreditInput;
  }>;


  export type InvoiceCreditMutation = { invoiceCredit: { isDryRun: boolean, creditNote?: { id: string, version: number, state: InvoiceState, number?: number | null, pricesIncludeVat: boolean, lines: Array<{ position: number, description: string, quantity: string, unit: string, unitPrice: string, amount: { amount: string, currency: string } }>, adjustments: Array<{ reason: string, percent?: string | null, total: { amount: string, currency: string } }>, lineSum: { amount: string, currency: string }, vatRows: Array<{ case: VatCase, rate: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }>, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, rounding: { amount: string, currency: string }, total: { amount: string, currency: string } } | null, replacement?: { id: string, version: number, state: InvoiceState } | null, userErrors: Array<{ code: InvoiceCreditErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceDeliveriesQueryVariables = Exact<{
    ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  }>;


  export type InvoiceDeliveriesQuery = { nodes: Array<
      | { __typename: 'Agreement' }
      | { __typename: 'Allocation' }
      | { __typename: 'Article' }
      | { __typename: 'Assignment' }
      | { __typename: 'Company' }
      | { __typename: 'Consultant' }
      | { __typename: 'Customer' }
      | { __typename: 'Delivery' }
      | { __typename: 'DeliveryAddress' }
      | { __typename: 'DocumentSeries' }
      | { __typename: 'EnteredRate' }
      | { __typename: 'HourType' }
      | { __typename: 'Instalment' }
      | { __typename: 'Invoice', id: string, deliveries: Array<{ id: string, state: DeliveryState, leavesAt: string }> }
      | { __typename: 'Job' }
      | { __typename: 'Letter' }
      | { __typename: 'LetterBatch' }
      | { __typename: 'OfferRound' }
      | { __typename: 'PayLine' }
      | { __typename: 'PriceList' }
      | { __typename: 'Refund' }
      | { __typename: 'SelfBill' }
     | null> };

  export type InvoiceDiscardMutationVariables = Exact<{
    input: InvoiceDiscardInput;
  }>;


  export type InvoiceDiscardMutation = { invoiceDiscard: { discardedId?: string | null, userErrors: Array<{ code: InvoiceDiscardErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceExportMutationVariables = Exact<{
    input: InvoiceExportInput;
  }>;


  export type InvoiceExportMutation = { invoiceExport: { job?: { id: string } | null, userErrors: Array<{ code: ExportErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceIssueMutationVariables = Exact<{
    input: InvoiceIssueInput;
  }>;


  export type InvoiceIssueMutation = { invoiceIssue: { isDryRun: boolean, invoice?: { id: string, version: number, state: InvoiceState, number?: number | null, ocr?: string | null, invoiceDate: string, dueDate: string, total: { amount: string, currency: string }, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> } | null, userErrors: Array<{ code: InvoiceIssueErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoicePreviewMutationVariables = Exact<{
    input: InvoicePreviewInput;
  }>;


  export type InvoicePreviewMutation = { invoicePreview: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoicePreviewErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceProFormaMutationVariables = Exact<{
    input: InvoiceProFormaInput;
  }>;


  export type InvoiceProFormaMutation = { invoiceProForma: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: InvoiceProFormaErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceProFormaSendMutationVariables = Exact<{
    input: InvoiceProFormaSendInput;
  }>;


  export type InvoiceProFormaSendMutation = { invoiceProFormaSend: { invoice?: { id: string, version: number, deliveries: Array<{ id: string, purpose: string, recipient: string, state: DeliveryState, leavesAt: string }> } | null, userErrors: Array<{ code: InvoiceProFormaSendErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceReasonsQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type InvoiceReasonsQuery = { invoice?: { id: string, version: number, pricesIncludeVat: boolean, lines: Array<{ position: number, vatCase?: VatCase | null, why?: { quantity: string, unitPrice: string, discountPercent: string, vatRate: string, vatClass?: VatClass | null, law: string, isPriceByHand: boolean, isVatByHand: boolean, beforeDiscount: { amount: string, currency: string }, discount: { amount: string, currency: string }, amount: { amount: string, currency: string }, net: { amount: string, currency: string }, price?: { articleId: string, articleNumber: string, day: string, quantity: string, unitPrice?: string | null, currency: string, source: PriceSource, listName: string, fromQuantity: string, validFrom?: string | null, validTo?: string | null, vatClass: VatClass, vatRate: string, law: string, grossPrice?: string | null, steps: Array<{ source: PriceSource, outcome: PriceStepOutcome, listName: string }> } | null } | null }> } | null };

  export type InvoiceRouteQueryVariables = Exact<{
    invoiceId: Scalars['ID']['input'];
    again?: Scalars['Boolean']['input'];
  }>;


  export type InvoiceRouteQuery = { invoiceRoute?: { channel?: DeliveryChannel | null, ways: Array<{ channel: DeliveryChannel, isCarried: boolean, recipients: Array<string>, obstacles: Array<{ code: string, message: string, action?: string | null }> }> } | null };

  export type InvoiceRoutesQueryVariables = Exact<{
    ids?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
    where?: InputMaybe<InvoiceWhere>;
    again?: Scalars['Boolean']['input'];
  }>;


  export type InvoiceRoutesQuery = { invoiceRoutes: { totalCount: number, sentCount: number, stuckCount: number, isWhole: boolean, counts: Array<{ channel: DeliveryChannel, count: number }>, stuck: Array<{ id: string, number?: number | null, buyerName: string, customerId?: string | null, obstacles: Array<{ code: string, message: string, action?: string | null }> }>, routed: Array<{ id: string, number?: number | null, buyerName: string, route: { channel?: DeliveryChannel | null, ways: Array<{ channel: DeliveryChannel, recipients: Array<string>, obstacles: Array<{ code: string, message: string }> }> } }> } };

  export type InvoiceSendMutationVariables = Exact<{
    input: InvoiceSendInput;
  }>;


  export type InvoiceSendMutation = { invoiceSend: { isDryRun: boolean, invoice?: { id: string, version: number, state: InvoiceState, number?: number | null, ocr?: string | null, invoiceDate: string, dueDate: string, total: { amount: string, currency: string }, deliveries: Array<{ id: string, channel: DeliveryChannel, recipient: string, state: DeliveryState, leavesAt: string }>, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> } | null, userErrors: Array<{ code: InvoiceSendErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceSumsQueryVariables = Exact<{
    where?: InputMaybe<InvoiceWhere>;
  }>;


  export type InvoiceSumsQuery = { invoiceSums?: { count: number, creditNotes: number, untold: number, total: { amount: string, currency: string }, open: { amount: string, currency: string }, overdue: { amount: string, currency: string }, refund: { amount: string, currency: string } } | null };

  export type InvoiceTakeApartMutationVariables = Exact<{
    input: InvoiceTakeApartInput;
  }>;


  export type InvoiceTakeApartMutation = { invoiceTakeApart: { invoices: Array<{ id: string, version: number }>, userErrors: Array<{ code: InvoiceTakeApartErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoiceUpdateMutationVariables = Exact<{
    input: InvoiceUpdateInput;
  }>;


  export type InvoiceUpdateMutation = { invoiceUpdate: { invoice?: { id: string, version: number, state: InvoiceState, number?: number | null, ocr?: string | null, invoiceDate: string, dueDate: string, total: { amount: string, currency: string }, availableActions: Array<{ action: string, allowed: boolean, reasonCode?: string | null, reason?: string | null }> } | null, userErrors: Array<{ code: InvoiceUpdateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type InvoicesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<InvoiceWhere>;
    orderBy?: InputMaybe<Array<InvoiceOrder> | InvoiceOrder>;
  }>;


  export type InvoicesQuery = { invoices?: { nodes: Array<{ id: string, version: number, kind: InvoiceKind, form: InvoiceForm, state: InvoiceState, isOverdue: boolean, isDisputed: boolean, isSaidPaid: boolean, number?: number | null, foreignNumber?: string | null, ocr?: string | null, currency: string, buyerName: string, invoiceDate: string, dueDate: string, fallsDue: string, sentAt?: string | null, total: { amount: string, currency: string }, open: { amount: string, currency: string }, customer?: { id: string, number: number, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type InvoicesWithLinesQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<InvoiceWhere>;
  }>;


  export type InvoicesWithLinesQuery = { invoices?: { nodes: Array<{ id: string, version: number, kind: InvoiceKind, state: InvoiceState, isOverdue: boolean, number?: number | null, ocr?: string | null, currency: string, locale: string, buyerName: string, invoiceDate: string, dueDate: string, fallsDue: string, buyerReference: string, ourReference: string, note: string, issuedAt?: string | null, sentAt?: string | null, createdAt: string, updatedAt: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, rounding: { amount: string, currency: string }, total: { amount: string, currency: string }, paid: { amount: string, currency: string }, credited: { amount: string, currency: string }, open: { amount: string, currency: string }, customer?: { id: string, number: number, kind: CustomerKind, name: string, orgNumber?: string | null, email?: string | null } | null, lines: Array<{ position: number, description: string, quantity: string, unit: string, unitPrice: string, discountPercent: string, vatRate: string, net: { amount: string, currency: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type LastHouseholdQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type LastHouseholdQuery = { lastHousehold?: { kind: HouseholdKind, propertyDesignation?: string | null, apartment?: string | null, housingOrgNumber?: string | null, persons: Array<{ name: string, personalNumber?: string | null, parts: number }> } | null };

  export type LeftToCreditQueryVariables = Exact<{
    id: Scalars['ID']['input'];
  }>;


  export type LeftToCreditQuery = { invoice?: { id: string, version: number, number?: number | null, locale: string, pricesIncludeVat: boolean, billsTime: boolean, total: { amount: string, currency: string }, credited: { amount: string, currency: string }, lines: Array<{ position: number, description: string, quantity: string, unit: string, unitPrice: string, vatRate: string, amount: { amount: string, currency: string } }>, leftToCredit: Array<{ position: number, quantity: string, amount: { amount: string, currency: string } }> } | null };

  export type NumberReportQueryVariables = Exact<{ [key: string]: never; }>;


  export type NumberReportQuery = { numberReport?: { csv: string, checks: Array<{ title?: string | null, year?: number | null, first?: number | null, last?: number | null, count: number, isWhole: boolean, untold: Array<number>, lost: Array<number>, gaps: Array<{ first: number, last: number }>, backwards: Array<{ number: number, invoiceDate: string, dateBefore: string }> }> } | null };

  export type OpenAdvancesQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type OpenAdvancesQuery = { openAdvances?: Array<{ invoice: { id: string, number?: number | null, form: InvoiceForm, state: InvoiceState, invoiceDate: string }, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }> | null };

  export type OpenInvoicesQueryVariables = Exact<{
    customerId: Scalars['ID']['input'];
  }>;


  export type OpenInvoicesQuery = { invoices?: { nodes: Array<{ id: string, number?: number | null, dueDate: string, fallsDue: string, open: { amount: string, currency: string } }> } | null };

  export type PagePreviewMutationVariables = Exact<{
    input: PagePreviewInput;
  }>;


  export type PagePreviewMutation = { pagePreview: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: PagePreviewErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type VatChoicesQueryVariables = Exact<{
    on?: InputMaybe<Scalars['Date']['input']>;
  }>;


  export type VatChoicesQuery = { vatChoices?: { classes: Array<{ vatClass: VatClass, rate?: string | null }>, exemptions: Array<{ paragraph: string, text: string }> } | null };

  export type ImportReportQueryVariables = Exact<{
    id: Scalars['ID']['input'];
    known?: InputMaybe<Scalars['String']['input']>;
    first?: Scalars['Int']['input'];
    afterPosition?: Scalars['Int']['input'];
  }>;


  export type ImportReportQuery = { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, refusedFor: Array<{ code: string, count: number }>, items: Array<{ position: number, reasons: Array<{ code: string, message: string, path: Array<string> }> }> } | null };

  export type JobQueryVariables = Exact<{
    id: Scalars['ID']['input'];
    first?: Scalars['Int']['input'];
    afterPosition?: Scalars['Int']['input'];
    state?: InputMaybe<JobItemState>;
  }>;


  export type JobQuery = { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, items: Array<{ position: number, subjectId: string, state: JobItemState, code?: string | null, message?: string | null }>, document?: { url: string, sha256: string, size: number } | null } | null };

  export type JobCancelMutationVariables = Exact<{
    input: JobCancelInput;
  }>;


  export type JobCancelMutation = { jobCancel: { job?: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } | null, userErrors: Array<{ code: JobCancelErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type JobProgressSubscriptionVariables = Exact<{
    id: Scalars['ID']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
  }>;


  export type JobProgressSubscription = { jobProgress: { cursor: string, job: { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null } } };

  export type AllocationUndoMutationVariables = Exact<{
    input: AllocationUndoInput;
  }>;


  export type AllocationUndoMutation = { allocationUndo: { allocation?: { id: string, undoneAt?: string | null } | null, invoice?: { id: string, version: number, state: InvoiceState, open: { amount: string, currency: string } } | null, userErrors: Array<{ code: AllocationUndoErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AllocationsQueryVariables = Exact<{
    invoiceId: Scalars['ID']['input'];
  }>;


  export type AllocationsQuery = { allocations?: Array<{ id: string, paymentId: string, receivedDate: string, reference: string, allocatedAt: string, undoneAt?: string | null, reversedDate?: string | null, amount: { amount: string, currency: string } }> | null };

  export type PaymentRegisterMutationVariables = Exact<{
    input: PaymentRegisterInput;
  }>;


  export type PaymentRegisterMutation = { paymentRegister: { isDryRun: boolean, allocation?: { id: string, receivedDate: string, amount: { amount: string, currency: string } } | null, invoice?: { id: string, version: number, state: InvoiceState, open: { amount: string, currency: string } } | null, userErrors: Array<{ code: PaymentRegisterErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PaymentSumsQueryVariables = Exact<{
    where?: InputMaybe<PaymentWhere>;
  }>;


  export type PaymentSumsQuery = { paymentSums?: { count: number, amount: { amount: string, currency: string } } | null };

  export type PaymentsQueryVariables = Exact<{
    first: Scalars['Int']['input'];
    after?: InputMaybe<Scalars['Cursor']['input']>;
    where?: InputMaybe<PaymentWhere>;
  }>;


  export type PaymentsQuery = { payments?: { nodes: Array<{ id: string, paymentId: string, invoiceId: string, receivedDate: string, reference: string, invoice?: { id: string, number?: number | null, foreignNumber?: string | null, buyerName: string, state: InvoiceState } | null, amount: { amount: string, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } | null };

  export type RefundRegisterMutationVariables = Exact<{
    input: RefundRegisterInput;
  }>;


  export type RefundRegisterMutation = { refundRegister: { isDryRun: boolean, refund?: { id: string } | null, invoice?: { id: string, version: number, state: InvoiceState, refund: { amount: string, currency: string } } | null, userErrors: Array<{ code: RefundRegisterErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type RefundUndoMutationVariables = Exact<{
    input: RefundUndoInput;
  }>;


  export type RefundUndoMutation = { refundUndo: { refund?: { id: string, undoneAt?: string | null } | null, invoice?: { id: string, version: number, state: InvoiceState, refund: { amount: string, currency: string } } | null, userErrors: Array<{ code: RefundUndoErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type RefundsQueryVariables = Exact<{
    invoiceId: Scalars['ID']['input'];
  }>;


  export type RefundsQuery = { refunds?: Array<{ id: string, refundedDate: string, reference: string, undoneAt?: string | null, reversedDate?: string | null, amount: { amount: string, currency: string }, invoice?: { id: string, number?: number | null } | null, toInvoice?: { id: string, number?: number | null } | null }> | null };

  export type SavedFilterCreateMutationVariables = Exact<{
    input: SavedFilterCreateInput;
  }>;


  export type SavedFilterCreateMutation = { savedFilterCreate: { savedFilter?: { id: string, list: SavedFilterList, name: string, where: string, isShared: boolean, isOwn: boolean, createdAt: string } | null, userErrors: Array<{ code: SavedFilterCreateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SavedFilterDeleteMutationVariables = Exact<{
    input: SavedFilterDeleteInput;
  }>;


  export type SavedFilterDeleteMutation = { savedFilterDelete: { deletedId?: string | null, userErrors: Array<{ code: SavedFilterDeleteErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type SavedFiltersQueryVariables = Exact<{
    list: SavedFilterList;
  }>;


  export type SavedFiltersQuery = { savedFilters?: Array<{ id: string, list: SavedFilterList, name: string, where: string, isShared: boolean, isOwn: boolean, createdAt: string }> | null };

  export type SearchQueryVariables = Exact<{
    text: Scalars['String']['input'];
    first?: Scalars['Int']['input'];
  }>;


  export type SearchQuery = { search?: Array<{ kind: SearchHitKind, id: string, number?: number | null, title: string, detail: string, state?: InvoiceState | null, isOverdue: boolean, isCreditNote: boolean, amount?: { amount: string, currency: string } | null }> | null };

  export type MailTestSendMutationVariables = Exact<{
    input: MailTestSendInput;
  }>;


  export type MailTestSendMutation = { mailTestSend: { delivery?: { id: string, recipient: string } | null, userErrors: Array<{ code: TemplateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type MessageTemplateQueryVariables = Exact<{
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
  }>;


  export type MessageTemplateQuery = { messageTemplate?: { purpose: TemplatePurpose, channel: DeliveryChannel, locale: string, version: number, isShipped: boolean, words: { subject: string, preview: string, heading: string, body: string }, shipped: { subject: string, preview: string, heading: string, body: string }, fields: Array<{ name: string, longest: number, variables: Array<string> }>, variables: Array<{ name: string, sample?: string | null, isObligatory: boolean, isBlock: boolean }>, versions: Array<{ version: number, isShipped: boolean, createdAt: string, actorName?: string | null, words: { subject: string, preview: string, heading: string, body: string } }> } | null };

  export type MessageTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


  export type MessageTemplatesQuery = { messageTemplates?: Array<{ purpose: TemplatePurpose, channel: DeliveryChannel, locale: string, version: number, isShipped: boolean, changedAt?: string | null }> | null };

  export type TemplateChangeMutationVariables = Exact<{
    input: TemplateChangeInput;
  }>;


  export type TemplateChangeMutation = { templateChange: { template?: { version: number } | null, userErrors: Array<{ code: TemplateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TemplatePreviewQueryVariables = Exact<{
    purpose: TemplatePurpose;
    locale: Scalars['Locale']['input'];
    words: TemplateWordsInput;
    ofLatest?: InputMaybe<Scalars['Boolean']['input']>;
  }>;


  export type TemplatePreviewQuery = { templatePreview?: { isOfLatest: boolean, problems: Array<{ field: string, message: string, line?: number | null, column?: number | null }>, mail?: { sender: string, replyTo?: string | null, subject: string, text: string, html: string } | null, sms?: { sender: string, text: string, alphabet: SmsAlphabet, units: number, segments: number, unusual: Array<string>, isCarried: boolean, total?: { amount: string, currency: string } | null } | null } | null };

  export type TemplateResetMutationVariables = Exact<{
    input: TemplateResetInput;
  }>;


  export type TemplateResetMutation = { templateReset: { template?: { version: number } | null, userErrors: Array<{ code: TemplateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type TemplateRestoreMutationVariables = Exact<{
    input: TemplateRestoreInput;
  }>;


  export type TemplateRestoreMutation = { templateRestore: { template?: { version: number } | null, userErrors: Array<{ code: TemplateErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type AgreementCardFragment = { id: string, version: number, number: number, name: string, form: AgreementForm, policy: BillingPolicy, silentDays?: number | null, monthlyDay?: number | null, validFrom: string, validTo?: string | null, state: AgreementState, cancellationHours?: number | null, cancellationPricePercent: string, cancellationPayPercent?: string | null, rushHours?: number | null, rushPricePercent: string, rushPayPercent?: string | null, mileagePrice?: string | null, mileagePay?: string | null, orderNumber?: string | null, buyerReference?: string | null, needsOrderNumber: boolean, ourReference?: string | null, note: string, endedAt?: string | null, customer?: { id: string, name: string } | null, prices: Array<{ price: string, validFrom: string, hourType?: { id: string, number: string, name: string, price: string } | null }>, period?: { months: number, begins: string, description: string, vatClass: VatClass, amount: { amount: string, currency: string }, bank?: { minutes: number, overagePrice: string, warnPercent: number, atEnd: HourBankAtEnd } | null } | null, instalments: Array<{ id: string, dueDate: string, description: string, vatClass: VatClass, periodFrom?: string | null, periodTo?: string | null, state: InstalmentState, invoiceId?: string | null, amount: { amount: string, currency: string }, held: Array<{ code: string, message: string }> }>, onAccount?: { invoiced: { amount: string, currency: string }, taken: { amount: string, currency: string }, left: { amount: string, currency: string }, apart: Array<{ percent: string, left: { amount: string, currency: string } }> } | null, hourBanks: Array<{ id: string, periodFrom: string, periodTo: string, boughtMinutes: number, rolledInMinutes: number, rolledOutMinutes: number, drawnMinutes: number, creditedMinutes: number, leftMinutes: number, overagePrice: string, atEnd: HourBankAtEnd, isLow: boolean }> };

  export type OfferRoundCardFragment = { id: string, version: number, assignmentId: string, state: OfferRoundState, wave: number, waveCount: number, channel: DeliveryChannel, answerMinutes: number, qualifications: Array<string>, movesAt?: string | null, startedAt: string, endedAt?: string | null, offers: Array<{ id: string, wave: number, state: AssignmentOfferState, channel?: DeliveryChannel | null, sentAt?: string | null, expiresAt?: string | null, answeredAt?: string | null, reason: string, consultantId: string, consultant?: { id: string, name: string, phone?: string | null, email?: string | null } | null }> };

  export type HourTypeCardFragment = { id: string, version: number, number: string, name: string, nameEn: string, unit: string, price: string, pay?: string | null, vatClass: VatClass, vatRate?: string | null, exemption?: string | null, account?: string | null, payCode?: string | null, isArchived: boolean, priceDebit: { minimumMinutes: number, startedMinutes: number }, payDebit?: { minimumMinutes: number, startedMinutes: number } | null, windows: Array<{ name: string, days: Array<DayKind>, beginsAt: string, endsAt: string, pricePercent: string, payPercent?: string | null }> };

  export type ConsultantCardFragment = { id: string, version: number, number: number, name: string, kind: ConsultantKind, email?: string | null, phone?: string | null, locale: string, orgNumber?: string | null, vatNumber?: string | null, fSkattCheckedDate?: string | null, selfBillingAgreedDate?: string | null, feePercent?: string | null, qualifications: Array<string>, priority: number, release: ReleaseRule, releaseDay?: number | null, userId?: string | null, userName?: string | null, pageUrl?: string | null, isArchived: boolean, address: { line1: string, line2: string, postalCode: string, city: string, country: string }, pay?: Array<{ hourTypeId: string, pay: string, validFrom: string, hourType?: { id: string, number: string, name: string, pay?: string | null } | null }> | null };

  export type JobCardFragment = { id: string, kind: JobKind, state: JobState, doneCount: number, refusedCount: number, totalCount: number, isCancelable: boolean, createdAt: string, startedAt?: string | null, endedAt?: string | null, document?: { url: string, sha256: string, size: number } | null };
}

export namespace Portal {
  export type Maybe<T> = T | null;
  export type InputMaybe<T> = Maybe<T>;
  export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
  export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
  export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
  export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
  export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
  /** All built-in and custom scalars, mapped to their actual values */
  export type Scalars = {
    ID: { input: string; output: string; }
    String: { input: string; output: string; }
    Boolean: { input: boolean; output: boolean; }
    Int: { input: number; output: number; }
    Float: { input: number; output: number; }
    /** A bankgiro number. */
    Bankgiro: { input: string; output: string; }
    /** A country by ISO 3166-1 alpha-2: `SE`. */
    CountryCode: { input: string; output: string; }
    /** A currency by ISO 4217: `SEK`. */
    CurrencyCode: { input: string; output: string; }
    /** A calendar day: `2026-11-23`. */
    Date: { input: string; output: string; }
    /** An instant, given with an offset and answered in UTC: `2026-11-23T13:05:00.000Z`. */
    DateTime: { input: string; output: string; }
    /** An exact decimal, written as a string of plain digits: at most 15 before the point, 6 after. */
    Decimal: { input: string; output: string; }
    /** An e-mail address. */
    EmailAddress: { input: string; output: string; }
    /** An account number (IBAN). */
    Iban: { input: string; output: string; }
    /** A payment reference (OCR-nummer). */
    OcrNumber: { input: string; output: string; }
    /** An organisation number. */
    OrgNumber: { input: string; output: string; }
    /** A plusgiro number. */
    Plusgiro: { input: string; output: string; }
    /** A SHA-256 digest in hexadecimal digits. */
    Sha256: { input: string; output: string; }
    /** A VAT number. */
    VatNumber: { input: string; output: string; }
  };

  /** A postal address (postadress), in lines as they are printed. */
  export type Address = {
    line1: Scalars['String']['output'];
    line2: Scalars['String']['output'];
    /** Postal code (postnummer): `114 18`. */
    postalCode: Scalars['String']['output'];
    /** Town (ort). */
    city: Scalars['String']['output'];
    country: Scalars['CountryCode']['output'];
    /** Whether the post would find it. */
    isComplete: Scalars['Boolean']['output'];
  };

  /** Rabatt or avgift on the whole invoice. */
  export type AdjustmentKind =
    | 'ALLOWANCE'
    | 'CHARGE'
    | '%future added value';

  /** How far an assignment has come (uppdragets status). */
  export type AssignmentState =
    | 'REQUESTED'
    | 'OFFERED'
    | 'CONFIRMED'
    | 'PERFORMED'
    | 'REPORTED'
    | 'APPROVED'
    | 'INVOICED'
    | 'CANCELLED'
    | 'REJECTED'
    | '%future added value';

  /** The buyer (köpare) as it stands on the invoice. */
  export type Buyer = {
    name: Scalars['String']['output'];
    /** Kundnummer. */
    number?: Maybe<Scalars['Int']['output']>;
    orgNumber?: Maybe<Scalars['OrgNumber']['output']>;
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    address: Address;
    /** Säljer mer än tillfälligt byggtjänster. */
    isConstructionBusiness: Scalars['Boolean']['output'];
  };

  /** The invoice that a credit note credits (krediterad faktura). */
  export type CreditedInvoice = {
    /** Fakturanummer. */
    number: Scalars['Int']['output'];
    /** Fakturadatum. */
    invoiceDate: Scalars['Date']['output'];
    /** Orsak. */
    reason: Scalars['String']['output'];
  };

  /** A file in the archive (dokument), byte for byte as it was made. */
  export type Document = {
    /** Valid for five minutes. */
    url: Scalars['String']['output'];
    sha256: Scalars['Sha256']['output'];
    /** Bytes. */
    size: Scalars['Int']['output'];
  };

  /** A journey, kilometres by car, or something laid out (resa, milersättning, utlägg). */
  export type ExpenseInput = {
    kind: ExpenseKind;
    description: Scalars['String']['input'];
    /** Kilometres where it is mileage. */
    quantity?: Scalars['Decimal']['input'];
    /** Without VAT; nothing for mileage, which is agreed, nor where `paid` is told. */
    unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
    /** What was paid for one, VAT and all (betalt inkl. moms). */
    paid?: InputMaybe<Scalars['Decimal']['input']>;
    /** The Swedish VAT on one (varav moms). */
    vat?: Scalars['Decimal']['input'];
    /** The customer pays it; left out, as agreed (vidarefakturera). */
    isBilled?: InputMaybe<Scalars['Boolean']['input']>;
    /** The consultant gets it; left out, as agreed (betala ut). */
    isPaid?: InputMaybe<Scalars['Boolean']['input']>;
    /** What it was in the report that is told anew, whose receipt it keeps. */
    id?: InputMaybe<Scalars['ID']['input']>;
  };

  /** What came to the work: resa, milersättning, utlägg. */
  export type ExpenseKind =
    | 'TRAVEL'
    | 'MILEAGE'
    | 'EXPENSE'
    | '%future added value';

  /** Faktura; kreditfaktura, whose amounts are positive and given back; or ingående faktura, which another system wrote and which is only paid here. */
  export type InvoiceKind =
    | 'INVOICE'
    | 'CREDIT_NOTE'
    | 'OPENING'
    | '%future added value';

  /** An amount of money (belopp). */
  export type Money = {
    /** In major units, with the currency's decimals. */
    amount: Scalars['Decimal']['output'];
    currency: Scalars['CurrencyCode']['output'];
  };

  /** An amount of money (belopp). */
  export type MoneyInput = {
    amount: Scalars['Decimal']['input'];
    currency?: Scalars['CurrencyCode']['input'];
  };

  /** Mutation() */
  export type Mutation = {
    /** Take what is offered (tacka ja till uppdrag): the first yes gets it. */
    offerAccept: OfferAcceptPayload;
    /** Leave what is offered to others (tacka nej till uppdrag). */
    offerDecline: OfferDeclinePayload;
    /** Approve what was reported, by name (godkänn tid); once. */
    reportApprove: ReportApprovePayload;
    /** Send back what was reported, and say why (skicka tillbaka tid). */
    reportReject: ReportRejectPayload;
    /** Call off what was ordered, for what was read that it costs (avboka uppdrag). */
    taskCancel: TaskCancelPayload;
    /** Change what was ordered, or ask for it once somebody is asked to do it (ändra uppdrag). */
    taskChange: TaskChangePayload;
    /** Order work by an agreement of the customer's own (beställ uppdrag). */
    taskOrder: TaskOrderPayload;
    /** Report what was worked on an own task (rapportera tid). */
    timeReport: PortalTimeReportPayload;
  };


  /** Mutation() */
  export type MutationOfferAcceptArgs = {
    input: OfferAcceptInput;
  };


  /** Mutation() */
  export type MutationOfferDeclineArgs = {
    input: OfferDeclineInput;
  };


  /** Mutation() */
  export type MutationReportApproveArgs = {
    input: ReportApproveInput;
  };


  /** Mutation() */
  export type MutationReportRejectArgs = {
    input: ReportRejectInput;
  };


  /** Mutation() */
  export type MutationTaskCancelArgs = {
    input: TaskCancelInput;
  };


  /** Mutation() */
  export type MutationTaskChangeArgs = {
    input: TaskChangeInput;
  };


  /** Mutation() */
  export type MutationTaskOrderArgs = {
    input: TaskOrderInput;
  };


  /** Mutation() */
  export type MutationTimeReportArgs = {
    input: PortalTimeReportInput;
  };

  /** Why `offerAccept` says no. */
  export type OfferAcceptErrorCode =
    | 'NOT_FOUND'
    | 'ILLEGAL_TRANSITION'
    | 'ASSIGNMENT_TAKEN'
    | 'OFFER_EXPIRED'
    | 'OFFER_WITHDRAWN'
    | 'OFFER_DECLINED'
    | 'CONSULTANT_BOOKED'
    | '%future added value';

  /** An offer that the consultant takes (tacka ja). */
  export type OfferAcceptInput = {
    id: Scalars['ID']['input'];
  };

  /** What `offerAccept` answers. */
  export type OfferAcceptPayload = {
    userErrors: Array<OfferAcceptUserError>;
    /** As it is now. */
    consultant?: Maybe<PortalConsultant>;
  };

  /** What `offerAccept` was refused for. */
  export type OfferAcceptUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferAcceptErrorCode;
  };

  /** Why `offerDecline` says no. */
  export type OfferDeclineErrorCode =
    | 'NOT_FOUND'
    | 'TOO_LONG'
    | 'ASSIGNMENT_TAKEN'
    | 'OFFER_ACCEPTED'
    | 'OFFER_EXPIRED'
    | 'OFFER_WITHDRAWN'
    | '%future added value';

  /** An offer that the consultant leaves to others (tacka nej). */
  export type OfferDeclineInput = {
    id: Scalars['ID']['input'];
    reason?: Scalars['String']['input'];
  };

  /** What `offerDecline` answers. */
  export type OfferDeclinePayload = {
    userErrors: Array<OfferDeclineUserError>;
    /** As it is now. */
    consultant?: Maybe<PortalConsultant>;
  };

  /** What `offerDecline` was refused for. */
  export type OfferDeclineUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: OfferDeclineErrorCode;
  };

  /** An allowance or a charge on the whole invoice (rabatt eller avgift). */
  export type PortalAdjustment = {
    kind: AdjustmentKind;
    /** Orsak. */
    reason: Scalars['String']['output'];
    /** Of the sum of the lines. */
    percent?: Maybe<Scalars['Decimal']['output']>;
    /** Its own VAT in percent; null where it bears that of the lines. */
    vatRate?: Maybe<Scalars['Decimal']['output']>;
    /** Without VAT; an allowance is negative. */
    net: Money;
    /** Belopp; with VAT where the prices include it. */
    total: Money;
  };

  /** The one report that a link opens (attest). */
  export type PortalAttest = {
    customer: Scalars['String']['output'];
    firm: PortalFirm;
    report: PortalCost;
    lines: Array<PortalReportLine>;
  };

  /** Everything that is a consultant's own (konsultens sida). */
  export type PortalConsultant = {
    name: Scalars['String']['output'];
    firm: PortalFirm;
    /** What can be answered now. */
    offers: Array<PortalOffer>;
    /** What is ahead or to be reported. */
    tasks: Array<PortalTask>;
    /** What was reported, the newest first. */
    pays: Array<PortalPay>;
  };

  /** A report on what somebody ordered, and what it costs. */
  export type PortalCost = {
    report: PortalReport;
    /** Utförd av. */
    consultant: Scalars['String']['output'];
    /** Without VAT. */
    cost: Money;
  };

  /** The firm, as those see it who work for it or order from it (företaget). */
  export type PortalFirm = {
    name: Scalars['String']['output'];
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
  };

  /** The invoice that the link opens (faktura). */
  export type PortalInvoice = {
    /** Fakturanummer. */
    number: Scalars['Int']['output'];
    kind: InvoiceKind;
    /** What a credit note credits (avser faktura). */
    credits?: Maybe<CreditedInvoice>;
    /** OCR-nummer; null for a credit note. */
    ocr?: Maybe<Scalars['OcrNumber']['output']>;
    currency: Scalars['CurrencyCode']['output'];
    /** Fakturadatum. */
    invoiceDate: Scalars['Date']['output'];
    /** Förfallodatum. */
    dueDate: Scalars['Date']['output'];
    /** Er referens. */
    buyerReference: Scalars['String']['output'];
    /** Vår referens. */
    ourReference: Scalars['String']['output'];
    /** Meddelande. */
    note: Scalars['String']['output'];
    /** Säljare. */
    seller: Seller;
    /** Köpare. */
    buyer: Buyer;
    /** Fakturarader. */
    lines: Array<PortalLine>;
    /** Rabatter och avgifter på hela fakturan. */
    adjustments: Array<PortalAdjustment>;
    /** Priser inkl. moms. */
    pricesIncludeVat: Scalars['Boolean']['output'];
    /** Radernas summa, in the invoice's prices. */
    lineSum: Money;
    /** Momsspecifikation. */
    vatRows: Array<PortalVatRow>;
    /** Netto. */
    net: Money;
    /** Moms. */
    vat: Money;
    /** Öresavrundning. */
    rounding: Money;
    /** Totalt. */
    total: Money;
    /** What Skatteverket is to pay for work in a home (ROT- eller RUT-avdrag). */
    deduction?: Maybe<Money>;
    /** Kvar att betala. */
    open: Money;
    /** Förfallen och obetald. */
    isOverdue: Scalars['Boolean']['output'];
    /** The page (PDF); null until it is rendered. */
    pdf?: Maybe<Document>;
  };

  /** Something sold (fakturarad). */
  export type PortalLine = {
    description: Scalars['String']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    unitPrice: Scalars['Decimal']['output'];
    discountPercent: Scalars['Decimal']['output'];
    vatRate: Scalars['Decimal']['output'];
    /** Without VAT. */
    net: Money;
    /** Radbelopp; with VAT where the prices include it. */
    amount: Money;
  };

  /** What is offered to a consultant (erbjudande). */
  export type PortalOffer = {
    id: Scalars['ID']['output'];
    /** Svara senast. */
    expiresAt?: Maybe<Scalars['DateTime']['output']>;
    task: PortalTask;
  };

  /** Everything that is an orderer's own (beställarens sida). */
  export type PortalOrderer = {
    name: Scalars['String']['output'];
    customer: Scalars['String']['output'];
    firm: PortalFirm;
    /** What was ordered, the newest first. */
    tasks: Array<PortalTask>;
    /** What was reported on it, the newest first. */
    reports: Array<PortalCost>;
  };

  /** A report of a consultant's own, and what it pays (ersättning). */
  export type PortalPay = {
    report: PortalReport;
    state: PortalPayState;
    /** What is earned, before tax, and repaid. */
    pay: Money;
    /** Ready to be paid. */
    released: Money;
  };

  /** Where the pay for a report is. */
  export type PortalPayState =
    | 'WAITS_FOR_APPROVAL'
    | 'SENT_BACK'
    | 'WAITS'
    | 'PARTLY_RELEASED'
    | 'RELEASED'
    | '%future added value';

  /** What was reported (tidrapport). */
  export type PortalReport = {
    id: Scalars['ID']['output'];
    version: Scalars['Int']['output'];
    taskId: Scalars['ID']['output'];
    /** Uppdragsnummer. */
    number: Scalars['Int']['output'];
    title: Scalars['String']['output'];
    /** Reserved time, called off too late. */
    isCancellation: Scalars['Boolean']['output'];
    state: TimeEntryState;
    beginsAt: Scalars['DateTime']['output'];
    endsAt: Scalars['DateTime']['output'];
    /** Rast. */
    breakMinutes: Scalars['Int']['output'];
    comment: Scalars['String']['output'];
    reportedAt: Scalars['DateTime']['output'];
    approvedAt?: Maybe<Scalars['DateTime']['output']>;
    /** Godkänd av. */
    approverName?: Maybe<Scalars['String']['output']>;
    rejectedReason: Scalars['String']['output'];
  };

  /** A part of what a report costs (rad). */
  export type PortalReportLine = {
    description: Scalars['String']['output'];
    quantity: Scalars['Decimal']['output'];
    unit: Scalars['String']['output'];
    /** Without VAT. */
    rate: Scalars['Decimal']['output'];
    amount: Money;
  };

  /** What is to be done, where and when (uppdrag). */
  export type PortalTask = {
    id: Scalars['ID']['output'];
    /** Uppdragsnummer. */
    number: Scalars['Int']['output'];
    version: Scalars['Int']['output'];
    state: AssignmentState;
    title: Scalars['String']['output'];
    description: Scalars['String']['output'];
    /** Plats. */
    place: Scalars['String']['output'];
    beginsAt: Scalars['DateTime']['output'];
    endsAt: Scalars['DateTime']['output'];
    /** Whoever ordered it, or does it. */
    otherParty: Scalars['String']['output'];
  };

  /** Why `timeReport` says no. */
  export type PortalTimeReportErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'NOT_FOUND'
    | 'ILLEGAL_TRANSITION'
    | 'BREAK_TOO_LONG'
    | 'REPORT_BEFORE_ASSIGNMENT'
    | 'REPORT_BEFORE_BEGIN'
    | 'REPORT_IN_FUTURE'
    | 'TIME_OVERLAPS'
    | 'WORK_REVERSED'
    | 'WORK_LONGER_THAN_DAY'
    | 'EXPENSE_TOO_LARGE'
    | 'EXPENSE_UNUSABLE'
    | 'EXPENSE_VAT_TOO_HIGH'
    | 'EXPENSE_VAT_UNUSABLE'
    | 'EXPENSE_BILLING_BY_OFFICE'
    | 'EXPENSE_PRICED_TWICE'
    | 'MILEAGE_NOT_AGREED'
    | 'TOO_MANY_EXPENSES'
    | 'RECEIPT_UNUSABLE'
    | 'ASSIGNMENT_CONSULTANT_MISSING'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What was worked (rapportera tid). */
  export type PortalTimeReportInput = {
    taskId: Scalars['ID']['input'];
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
    /** Rast i minuter. */
    breakMinutes?: Scalars['Int']['input'];
    comment?: Scalars['String']['input'];
    expenses?: Array<ExpenseInput>;
    /** All of it is reported; left out, its days decide. */
    isFinal?: InputMaybe<Scalars['Boolean']['input']>;
    /** What was sent back, and is reported anew. */
    entryId?: InputMaybe<Scalars['ID']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `timeReport` answers. */
  export type PortalTimeReportPayload = {
    userErrors: Array<PortalTimeReportUserError>;
    /** As it is now. */
    consultant?: Maybe<PortalConsultant>;
  };

  /** What `timeReport` was refused for. */
  export type PortalTimeReportUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: PortalTimeReportErrorCode;
  };

  /** What bears one VAT rate, and the VAT on it (momsrad). */
  export type PortalVatRow = {
    rate: Scalars['Decimal']['output'];
    net: Money;
    vat: Money;
  };

  /** Query() */
  export type Query = {
    /** The report that the link opens (attest); null for other links. */
    attest?: Maybe<PortalAttest>;
    /** What is the consultant's own whose link it is (konsultens sida); null for other links. */
    consultant?: Maybe<PortalConsultant>;
    /** The invoice that the link opens (faktura). */
    invoice?: Maybe<PortalInvoice>;
    /** What is the orderer's own whose link it is (beställarens sida); null for other links. */
    orderer?: Maybe<PortalOrderer>;
  };

  /** Why `reportApprove` says no. */
  export type ReportApproveErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'TIME_APPROVED_ALREADY'
    | 'TIME_REJECTED_ALREADY'
    | '%future added value';

  /** A report that is right (godkänn tid). */
  export type ReportApproveInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Whoever approves (namn). */
    name: Scalars['String']['input'];
  };

  /** What `reportApprove` answers. */
  export type ReportApprovePayload = {
    userErrors: Array<ReportApproveUserError>;
    isAnswered: Scalars['Boolean']['output'];
  };

  /** What `reportApprove` was refused for. */
  export type ReportApproveUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ReportApproveErrorCode;
  };

  /** Why `reportReject` says no. */
  export type ReportRejectErrorCode =
    | 'NOT_FOUND'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'REJECTION_REASON_MISSING'
    | 'TIME_APPROVED_ALREADY'
    | 'TIME_REJECTED_ALREADY'
    | '%future added value';

  /** A report that is not right, and why (skicka tillbaka). */
  export type ReportRejectInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    /** Whoever says so (namn). */
    name: Scalars['String']['input'];
    reason: Scalars['String']['input'];
  };

  /** What `reportReject` answers. */
  export type ReportRejectPayload = {
    userErrors: Array<ReportRejectUserError>;
    isAnswered: Scalars['Boolean']['output'];
  };

  /** What `reportReject` was refused for. */
  export type ReportRejectUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: ReportRejectErrorCode;
  };

  /** The seller (säljare) as it stands on the issued invoice. */
  export type Seller = {
    name: Scalars['String']['output'];
    orgNumber: Scalars['OrgNumber']['output'];
    vatNumber?: Maybe<Scalars['VatNumber']['output']>;
    /** Säte. */
    seat: Scalars['String']['output'];
    address: Address;
    email?: Maybe<Scalars['EmailAddress']['output']>;
    phone?: Maybe<Scalars['String']['output']>;
    website?: Maybe<Scalars['String']['output']>;
    /** Godkänd för F-skatt. */
    isFSkattApproved: Scalars['Boolean']['output'];
    bankgiro?: Maybe<Scalars['Bankgiro']['output']>;
    plusgiro?: Maybe<Scalars['Plusgiro']['output']>;
    iban?: Maybe<Scalars['Iban']['output']>;
    bic?: Maybe<Scalars['String']['output']>;
  };

  /** Why `taskCancel` says no. */
  export type TaskCancelErrorCode =
    | 'NOT_FOUND'
    | 'TOO_LONG'
    | 'ILLEGAL_TRANSITION'
    | 'NUMBER_UNUSABLE'
    | 'CANCELLATION_COST_MOVED'
    | '%future added value';

  /** What is called off (avboka uppdrag); a dry run tells what that costs. */
  export type TaskCancelInput = {
    id: Scalars['ID']['input'];
    reason?: Scalars['String']['input'];
    /** What was read that it costs; another price is refused. */
    cost?: InputMaybe<MoneyInput>;
    /** Show the outcome, keep nothing. */
    dryRun?: Scalars['Boolean']['input'];
  };

  /** What `taskCancel` answers. */
  export type TaskCancelPayload = {
    userErrors: Array<TaskCancelUserError>;
    /** Without VAT (avbokningsavgift). */
    cost?: Maybe<Money>;
    isDryRun: Scalars['Boolean']['output'];
    /** As it is now. */
    orderer?: Maybe<PortalOrderer>;
  };

  /** What `taskCancel` was refused for. */
  export type TaskCancelUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TaskCancelErrorCode;
  };

  /** Why `taskChange` says no. */
  export type TaskChangeErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'ILLEGAL_TRANSITION'
    | 'ORDER_UNDER_WAY'
    | 'NOTHING_ASKED'
    | 'ORDER_IN_PAST'
    | 'OUT_OF_RANGE'
    | 'WORK_REVERSED'
    | 'ASSIGNMENT_TOO_LONG'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | '%future added value';

  /** Another time or place for what was ordered (ändra uppdrag). */
  export type TaskChangeInput = {
    id: Scalars['ID']['input'];
    expectedVersion: Scalars['Int']['input'];
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
    place?: Scalars['String']['input'];
    description?: Scalars['String']['input'];
  };

  /** What `taskChange` answers. */
  export type TaskChangePayload = {
    userErrors: Array<TaskChangeUserError>;
    /** It waits for the firm's answer (önskad ändring). */
    isAsked: Scalars['Boolean']['output'];
    /** As it is now. */
    orderer?: Maybe<PortalOrderer>;
  };

  /** What `taskChange` was refused for. */
  export type TaskChangeUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TaskChangeErrorCode;
  };

  /** Why `taskOrder` says no. */
  export type TaskOrderErrorCode =
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'NOT_FOUND'
    | 'ORDER_NOT_COVERED'
    | 'ORDER_IN_PAST'
    | 'OUT_OF_RANGE'
    | 'WORK_REVERSED'
    | 'ASSIGNMENT_TOO_LONG'
    | 'ASSIGNMENT_AGREEMENT_UNUSABLE'
    | 'ASSIGNMENT_CUSTOMER_NOT_FOUND'
    | 'ASSIGNMENT_ORDERER_NOT_FOUND'
    | 'ASSIGNMENT_HOUR_TYPE_UNUSABLE'
    | 'ASSIGNMENT_ORDER_NUMBER_MISSING'
    | 'IDEMPOTENCY_MISMATCH'
    | '%future added value';

  /** What is ordered by an own agreement (beställ uppdrag). */
  export type TaskOrderInput = {
    agreementId: Scalars['ID']['input'];
    hourTypeId: Scalars['ID']['input'];
    title: Scalars['String']['input'];
    beginsAt: Scalars['DateTime']['input'];
    endsAt: Scalars['DateTime']['input'];
    place?: Scalars['String']['input'];
    description?: Scalars['String']['input'];
    /** Ert ordernummer. */
    orderNumber?: InputMaybe<Scalars['String']['input']>;
    idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  };

  /** What `taskOrder` answers. */
  export type TaskOrderPayload = {
    userErrors: Array<TaskOrderUserError>;
    /** As it is now. */
    orderer?: Maybe<PortalOrderer>;
  };

  /** What `taskOrder` was refused for. */
  export type TaskOrderUserError = UserError & {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
    code: TaskOrderErrorCode;
  };

  /** How far what was worked has come (tidens status). */
  export type TimeEntryState =
    | 'REPORTED'
    | 'APPROVED'
    | 'INVOICED'
    | 'REJECTED'
    | '%future added value';

  /** Something that the caller can mend (fel). */
  export type UserError = {
    /** For people, in the caller's language. */
    message: Scalars['String']['output'];
    /** Where in the input it lies. */
    path: Array<Scalars['String']['output']>;
    /** A hint at the cure, such as `ASK_CONSENT`. */
    action?: Maybe<Scalars['String']['output']>;
  };

  export type PortalAttestQueryVariables = Exact<{ [key: string]: never; }>;


  export type PortalAttestQuery = { attest?: { customer: string, firm: { name: string, email?: string | null, phone?: string | null }, report: { consultant: string, cost: { amount: string, currency: string }, report: { id: string, version: number, title: string, state: TimeEntryState, beginsAt: string, endsAt: string, breakMinutes: number, comment: string, approvedAt?: string | null, approverName?: string | null, rejectedReason: string } }, lines: Array<{ description: string, quantity: string, unit: string, rate: string, amount: { amount: string, currency: string } }> } | null };

  export type PortalConsultantQueryVariables = Exact<{ [key: string]: never; }>;


  export type PortalConsultantQuery = { consultant?: { name: string, firm: { name: string, email?: string | null, phone?: string | null }, offers: Array<{ id: string, expiresAt?: string | null, task: { id: string, number: number, version: number, state: AssignmentState, title: string, description: string, place: string, beginsAt: string, endsAt: string, otherParty: string } }>, tasks: Array<{ id: string, number: number, version: number, state: AssignmentState, title: string, description: string, place: string, beginsAt: string, endsAt: string, otherParty: string }>, pays: Array<{ state: PortalPayState, pay: { amount: string, currency: string }, released: { amount: string, currency: string }, report: { id: string, version: number, taskId: string, number: number, title: string, isCancellation: boolean, state: TimeEntryState, beginsAt: string, endsAt: string, breakMinutes: number, comment: string, reportedAt: string, approvedAt?: string | null, approverName?: string | null, rejectedReason: string } }> } | null };

  export type PortalInvoiceQueryVariables = Exact<{ [key: string]: never; }>;


  export type PortalInvoiceQuery = { invoice?: { number: number, kind: InvoiceKind, ocr?: string | null, currency: string, invoiceDate: string, dueDate: string, isOverdue: boolean, buyerReference: string, ourReference: string, note: string, pricesIncludeVat: boolean, credits?: { number: number, invoiceDate: string, reason: string } | null, seller: { name: string, orgNumber: string, vatNumber?: string | null, email?: string | null, phone?: string | null, bankgiro?: string | null, plusgiro?: string | null, iban?: string | null, bic?: string | null, address: { line1: string, line2: string, postalCode: string, city: string, country: string } }, buyer: { name: string, address: { line1: string, line2: string, postalCode: string, city: string, country: string } }, lines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, discountPercent: string, vatRate: string, amount: { amount: string, currency: string } }>, adjustments: Array<{ kind: AdjustmentKind, reason: string, percent?: string | null, vatRate?: string | null, total: { amount: string, currency: string } }>, lineSum: { amount: string, currency: string }, vatRows: Array<{ rate: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string } }>, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, rounding: { amount: string, currency: string }, total: { amount: string, currency: string }, open: { amount: string, currency: string }, pdf?: { url: string, sha256: string, size: number } | null } | null };

  export type PortalOfferAcceptMutationVariables = Exact<{
    input: OfferAcceptInput;
  }>;


  export type PortalOfferAcceptMutation = { offerAccept: { userErrors: Array<{ code: OfferAcceptErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalOfferDeclineMutationVariables = Exact<{
    input: OfferDeclineInput;
  }>;


  export type PortalOfferDeclineMutation = { offerDecline: { userErrors: Array<{ code: OfferDeclineErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalOrdererQueryVariables = Exact<{ [key: string]: never; }>;


  export type PortalOrdererQuery = { orderer?: { name: string, customer: string, firm: { name: string, email?: string | null, phone?: string | null }, tasks: Array<{ id: string, number: number, version: number, state: AssignmentState, title: string, description: string, place: string, beginsAt: string, endsAt: string, otherParty: string }>, reports: Array<{ consultant: string, cost: { amount: string, currency: string }, report: { id: string, version: number, taskId: string, state: TimeEntryState, beginsAt: string, endsAt: string, breakMinutes: number, comment: string, approvedAt?: string | null, approverName?: string | null, rejectedReason: string } }> } | null };

  export type PortalReportApproveMutationVariables = Exact<{
    input: ReportApproveInput;
  }>;


  export type PortalReportApproveMutation = { reportApprove: { isAnswered: boolean, userErrors: Array<{ code: ReportApproveErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalReportRejectMutationVariables = Exact<{
    input: ReportRejectInput;
  }>;


  export type PortalReportRejectMutation = { reportReject: { isAnswered: boolean, userErrors: Array<{ code: ReportRejectErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalTaskCancelMutationVariables = Exact<{
    input: TaskCancelInput;
  }>;


  export type PortalTaskCancelMutation = { taskCancel: { isDryRun: boolean, cost?: { amount: string, currency: string } | null, userErrors: Array<{ code: TaskCancelErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalTaskChangeMutationVariables = Exact<{
    input: TaskChangeInput;
  }>;


  export type PortalTaskChangeMutation = { taskChange: { userErrors: Array<{ code: TaskChangeErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalTaskOrderMutationVariables = Exact<{
    input: TaskOrderInput;
  }>;


  export type PortalTaskOrderMutation = { taskOrder: { userErrors: Array<{ code: TaskOrderErrorCode, message: string, path: Array<string>, action?: string | null }> } };

  export type PortalTimeReportMutationVariables = Exact<{
    input: PortalTimeReportInput;
  }>;


  export type PortalTimeReportMutation = { timeReport: { userErrors: Array<{ code: PortalTimeReportErrorCode, message: string, path: Array<string>, action?: string | null }> } };
}
