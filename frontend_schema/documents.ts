// Made by `./reskontra schema` of the documents. Do not edit.

import type { Platform, Portal, Tenant } from "./types";

/** A document that the API knows by its id; its text stays at home. */
export type Persisted<Result, Variables> = {
  readonly kind: "Document";
  /**
   * The operation without its fields: a client looks here for its kind and its name.
   * It may not be sent, so empty it last of all, before the request is built; in urql:
   * `mapExchange({ onOperation: (asked) => makeOperation(asked.kind,
   *   { ...asked, query: { ...asked.query, definitions: [] } }) })`, after every cache.
   */
  readonly definitions: readonly [Operation];
  readonly documentId: string;
  readonly name: string;
  readonly door: Door;
  readonly operation: Kind;
  /** Never there: it tells TypeScript what is asked and what is answered. */
  readonly __apiType?: (variables: Variables) => Result;
};

export type Door = "platform" | "tenant" | "portal";
export type Kind = "query" | "mutation" | "subscription";

type Operation = {
  readonly kind: "OperationDefinition";
  readonly operation: Kind;
  readonly name: { readonly kind: "Name"; readonly value: string };
  readonly selectionSet: { readonly kind: "SelectionSet"; readonly selections: readonly [] };
};

function persisted<Result, Variables>(
  door: Door,
  operation: Kind,
  name: string,
  sha256: string,
): Persisted<Result, Variables> {
  const definition: Operation = {
    kind: "OperationDefinition",
    operation,
    name: { kind: "Name", value: name },
    selectionSet: { kind: "SelectionSet", selections: [] },
  };
  const documentId = `sha256:${sha256}`;
  return { kind: "Document", definitions: [definition], documentId, name, door, operation };
}

export const ApiTokenCreateDocument = /*#__PURE__*/ persisted<
  Platform.ApiTokenCreateMutation,
  Platform.ApiTokenCreateMutationVariables
>("platform", "mutation", "ApiTokenCreate", "b3a8cb6f43f67ecaa5cca845b977a3e21a23a075780d52bfc40b8a9d00fa08df");

export const ApiTokenRevokeDocument = /*#__PURE__*/ persisted<
  Platform.ApiTokenRevokeMutation,
  Platform.ApiTokenRevokeMutationVariables
>("platform", "mutation", "ApiTokenRevoke", "e54c8f12478c9d5476c8fd3a86cf3ebb8674048fd82bf28b174c536bd2e35494");

export const ApiTokensDocument = /*#__PURE__*/ persisted<
  Platform.ApiTokensQuery,
  Platform.ApiTokensQueryVariables
>("platform", "query", "ApiTokens", "ea2cbabac8802bffdbd2c8844e41709c9053a9b6559363b02624c4e98f39cb82");

export const EmailConfirmDocument = /*#__PURE__*/ persisted<
  Platform.EmailConfirmMutation,
  Platform.EmailConfirmMutationVariables
>("platform", "mutation", "EmailConfirm", "a7d25dd2b9509c5bbfbecd744af5781d93e4a84c48886c3888e6dd1d9e7f8178");

export const EmailConfirmationResendDocument = /*#__PURE__*/ persisted<
  Platform.EmailConfirmationResendMutation,
  Platform.EmailConfirmationResendMutationVariables
>("platform", "mutation", "EmailConfirmationResend", "dd400b12a9d65ed4615017e747ffd5e77dfd6722412c7c46c805299c13c26ffa");

export const HeartbeatsDocument = /*#__PURE__*/ persisted<
  Platform.HeartbeatsQuery,
  Platform.HeartbeatsQueryVariables
>("platform", "query", "Heartbeats", "b1effa62411c898b92a169b90224d15d686999d42dc2712c7dd888af2a881114");

export const InvitationDocument = /*#__PURE__*/ persisted<
  Platform.InvitationQuery,
  Platform.InvitationQueryVariables
>("platform", "query", "Invitation", "c027ee09f450db76048df8bfaeaf9725a8be8fed69db2ec6c475592fcec1009e");

export const InvitationAcceptDocument = /*#__PURE__*/ persisted<
  Platform.InvitationAcceptMutation,
  Platform.InvitationAcceptMutationVariables
>("platform", "mutation", "InvitationAccept", "93e77f9e0a4b01c93ad983118905ec630caed37a7957dd578b0098af4f050236");

export const InvitationCreateDocument = /*#__PURE__*/ persisted<
  Platform.InvitationCreateMutation,
  Platform.InvitationCreateMutationVariables
>("platform", "mutation", "InvitationCreate", "1d41090859d5e1e2f1ad5670232c7ad5165f0a5f6a3a34999ad11797c8663b8f");

export const InvitationJoinDocument = /*#__PURE__*/ persisted<
  Platform.InvitationJoinMutation,
  Platform.InvitationJoinMutationVariables
>("platform", "mutation", "InvitationJoin", "089d4f43a6f29c7911fb8a065951283a399726e314c6d3b27b4ac56f8170b118");

export const InvitationRevokeDocument = /*#__PURE__*/ persisted<
  Platform.InvitationRevokeMutation,
  Platform.InvitationRevokeMutationVariables
>("platform", "mutation", "InvitationRevoke", "c47d01f786e9e3b9a796d6b0561304d8e4f1f23dcf5fcb3dc3e037a983e2ca38");

export const MemberRemoveDocument = /*#__PURE__*/ persisted<
  Platform.MemberRemoveMutation,
  Platform.MemberRemoveMutationVariables
>("platform", "mutation", "MemberRemove", "b18da98f688ff6b7cc62eb965a0d5e34ba80ad20926f2e5fc87ad6dbd0c833c1");

export const MemberUpdateDocument = /*#__PURE__*/ persisted<
  Platform.MemberUpdateMutation,
  Platform.MemberUpdateMutationVariables
>("platform", "mutation", "MemberUpdate", "43f0e4f03625bcb301434eba39dea72d00de5fef289011ba4940e9d0675264bf");

export const PasswordChangeDocument = /*#__PURE__*/ persisted<
  Platform.PasswordChangeMutation,
  Platform.PasswordChangeMutationVariables
>("platform", "mutation", "PasswordChange", "14bccb115961706ee93d91b697406b0f18906339d9779d6bb2dc9b96e3c1fe36");

export const PasswordResetDocument = /*#__PURE__*/ persisted<
  Platform.PasswordResetMutation,
  Platform.PasswordResetMutationVariables
>("platform", "mutation", "PasswordReset", "168c85cf1909836fcdb73c8ceabaa14732ecf18a8fafe04d7a80339ac411a16d");

export const PasswordResetRequestDocument = /*#__PURE__*/ persisted<
  Platform.PasswordResetRequestMutation,
  Platform.PasswordResetRequestMutationVariables
>("platform", "mutation", "PasswordResetRequest", "b1220258c5f26e65958b684ec59f96d487e14a4be2dce1d7aee79f7d7e07c9ea");

export const RolesDocument = /*#__PURE__*/ persisted<
  Platform.RolesQuery,
  Platform.RolesQueryVariables
>("platform", "query", "Roles", "047d2641164b29b217febf37f132136508fed7b880f6c3d11b07ebfc81fe3667");

export const SessionCreateDocument = /*#__PURE__*/ persisted<
  Platform.SessionCreateMutation,
  Platform.SessionCreateMutationVariables
>("platform", "mutation", "SessionCreate", "cfbece15d2332a3242fe3aacedcab05ea657a8dfda43c0bccde684489d0d5cee");

export const SessionDeleteDocument = /*#__PURE__*/ persisted<
  Platform.SessionDeleteMutation,
  Platform.SessionDeleteMutationVariables
>("platform", "mutation", "SessionDelete", "49b5ca1428bb25c0ee0e2eb5b8dcba638ed47b8b779b08ef00f8f84b5307591d");

export const SessionDeleteAllDocument = /*#__PURE__*/ persisted<
  Platform.SessionDeleteAllMutation,
  Platform.SessionDeleteAllMutationVariables
>("platform", "mutation", "SessionDeleteAll", "5f245ed4db221e4f4bdf63800c1ee522ffb148d462c0d45e75a469bc9a9646f0");

export const SessionTicketCreateDocument = /*#__PURE__*/ persisted<
  Platform.SessionTicketCreateMutation,
  Platform.SessionTicketCreateMutationVariables
>("platform", "mutation", "SessionTicketCreate", "dbae8b6e8375a4d48d86e3409279d71b3a70359638c67e182f2dc28529421570");

export const SessionsDocument = /*#__PURE__*/ persisted<
  Platform.SessionsQuery,
  Platform.SessionsQueryVariables
>("platform", "query", "Sessions", "eae0440db5c61a4687096f577dfe6e6c7d46519b70126c2e3300f0edeb8edb67");

export const SignInDocument = /*#__PURE__*/ persisted<
  Platform.SignInMutation,
  Platform.SignInMutationVariables
>("platform", "mutation", "SignIn", "39ae69e230210d38eff34d1dc08e97af60c2d3a36d5edd13804140380c64d90c");

export const SignUpDocument = /*#__PURE__*/ persisted<
  Platform.SignUpMutation,
  Platform.SignUpMutationVariables
>("platform", "mutation", "SignUp", "1b34692f88b0814fa533e605e1c672a31fcf7e9ceabae670fbb8f30ed92a305c");

export const SlugAvailabilityDocument = /*#__PURE__*/ persisted<
  Platform.SlugAvailabilityQuery,
  Platform.SlugAvailabilityQueryVariables
>("platform", "query", "SlugAvailability", "6664317274fb910de168dc1e1f123644733fbadbd19636f3a0d4e125135f8c4c");

export const TenantMembersDocument = /*#__PURE__*/ persisted<
  Platform.TenantMembersQuery,
  Platform.TenantMembersQueryVariables
>("platform", "query", "TenantMembers", "a7d0ab6169ec1a590775686864c9aea165464a90fbe573e07ca6cfbcd8f991f5");

export const TenantSignUpDocument = /*#__PURE__*/ persisted<
  Platform.TenantSignUpMutation,
  Platform.TenantSignUpMutationVariables
>("platform", "mutation", "TenantSignUp", "63593d0ea037c07db9e6b55675205dcc06661a15a820a42fc719cafd854ce248");

export const ViewerDocument = /*#__PURE__*/ persisted<
  Platform.ViewerQuery,
  Platform.ViewerQueryVariables
>("platform", "query", "Viewer", "e71dafe20e84da666a82aa5e2a1196784b6eb697386f061af4fac7ab4126717f");

export const ViewerUpdateDocument = /*#__PURE__*/ persisted<
  Platform.ViewerUpdateMutation,
  Platform.ViewerUpdateMutationVariables
>("platform", "mutation", "ViewerUpdate", "7ad2c038e301fe4e3cca0a7dfc71873ae7076ec301524839419838ca053b20a6");

export const PortalAttestDocument = /*#__PURE__*/ persisted<
  Portal.PortalAttestQuery,
  Portal.PortalAttestQueryVariables
>("portal", "query", "PortalAttest", "3e9372ab7d493eb7be402c27c8f88dcb69e0ef8e72a3894515a114ca9203d819");

export const PortalConsultantDocument = /*#__PURE__*/ persisted<
  Portal.PortalConsultantQuery,
  Portal.PortalConsultantQueryVariables
>("portal", "query", "PortalConsultant", "616af7ad0cf60a609cb95adc467e293c7c2e3900bfc758198d4ccc7458f6ea5a");

export const PortalInvoiceDocument = /*#__PURE__*/ persisted<
  Portal.PortalInvoiceQuery,
  Portal.PortalInvoiceQueryVariables
>("portal", "query", "PortalInvoice", "f0a1afbb53502936f4ae30288b9c6d93bc2a013d673acd00717fe88b808b11e0");

export const PortalOfferAcceptDocument = /*#__PURE__*/ persisted<
  Portal.PortalOfferAcceptMutation,
  Portal.PortalOfferAcceptMutationVariables
>("portal", "mutation", "PortalOfferAccept", "ccbb4f76f6e8b9e0e4f782ce759f6909e45c7d7520803b43765cfd0fac3703e3");

export const PortalOfferDeclineDocument = /*#__PURE__*/ persisted<
  Portal.PortalOfferDeclineMutation,
  Portal.PortalOfferDeclineMutationVariables
>("portal", "mutation", "PortalOfferDecline", "92e4b8aa32d311875da0cecf1208794c20e273715b68f01fa2f1baabe70bd104");

export const PortalOrdererDocument = /*#__PURE__*/ persisted<
  Portal.PortalOrdererQuery,
  Portal.PortalOrdererQueryVariables
>("portal", "query", "PortalOrderer", "293da1439fb426d90c0b134baf6eca28aaaa4bd15dec22a3c692b3ed2aee25bb");

export const PortalReportApproveDocument = /*#__PURE__*/ persisted<
  Portal.PortalReportApproveMutation,
  Portal.PortalReportApproveMutationVariables
>("portal", "mutation", "PortalReportApprove", "54be93182cf730a4cbf713749546d8002267dfc4f9c8bf7ecc4efc298558ac93");

export const PortalReportRejectDocument = /*#__PURE__*/ persisted<
  Portal.PortalReportRejectMutation,
  Portal.PortalReportRejectMutationVariables
>("portal", "mutation", "PortalReportReject", "125a52dd5a900614abac4a771c7e49a368153b6afd02e253e2f6deb5245b8024");

export const PortalTaskCancelDocument = /*#__PURE__*/ persisted<
  Portal.PortalTaskCancelMutation,
  Portal.PortalTaskCancelMutationVariables
>("portal", "mutation", "PortalTaskCancel", "8dd421194ad7fc043c36876cb4b520540da326f1c866d68c5e12d725311feec7");

export const PortalTaskChangeDocument = /*#__PURE__*/ persisted<
  Portal.PortalTaskChangeMutation,
  Portal.PortalTaskChangeMutationVariables
>("portal", "mutation", "PortalTaskChange", "1fa9b4e9b0b47fa369edf749766f8043091953a7d27c41902922f5dbb3097d61");

export const PortalTaskOrderDocument = /*#__PURE__*/ persisted<
  Portal.PortalTaskOrderMutation,
  Portal.PortalTaskOrderMutationVariables
>("portal", "mutation", "PortalTaskOrder", "57435a2c4dc7923299e8f7e298a820f1b5b7738ef9f4bd0c626775d60f93fead");

export const PortalTimeReportDocument = /*#__PURE__*/ persisted<
  Portal.PortalTimeReportMutation,
  Portal.PortalTimeReportMutationVariables
>("portal", "mutation", "PortalTimeReport", "8f663d73cc563da10526e7d1d88f0659fcacd1a82b6f21d94a87f85d8b2a2c31");

export const AccountImportDocument = /*#__PURE__*/ persisted<
  Tenant.AccountImportMutation,
  Tenant.AccountImportMutationVariables
>("tenant", "mutation", "AccountImport", "52bfe1fd981ce42d94a092e6309713356922e9da3f9ccd866658cb9257b320a7");

export const AccountSheetDocument = /*#__PURE__*/ persisted<
  Tenant.AccountSheetQuery,
  Tenant.AccountSheetQueryVariables
>("tenant", "query", "AccountSheet", "202f482fdf19e2e590745abbd38b2c762dc422f6b5fbde198f7b42dcf5db2b53");

export const AccountsDocument = /*#__PURE__*/ persisted<
  Tenant.AccountsQuery,
  Tenant.AccountsQueryVariables
>("tenant", "query", "Accounts", "ff5555e9aab956ed1357543c42875d874d1e7435d78688aede4f9322e51118b7");

export const AgreementDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementQuery,
  Tenant.AgreementQueryVariables
>("tenant", "query", "Agreement", "9fb1a6a7f1ff1650c580049440f6bf85336d6e13ba184b67b6d926984bf456b9");

export const AgreementChoicesDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementChoicesQuery,
  Tenant.AgreementChoicesQueryVariables
>("tenant", "query", "AgreementChoices", "71c65e0572d050e1d02c5db7059cfa65c9834560c89bb87a5919ce285bebff70");

export const AgreementCreateDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementCreateMutation,
  Tenant.AgreementCreateMutationVariables
>("tenant", "mutation", "AgreementCreate", "9f1e818cdf957eb3524130510324f3484c5e81df46e7c3460f1908af3370a067");

export const AgreementEndDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementEndMutation,
  Tenant.AgreementEndMutationVariables
>("tenant", "mutation", "AgreementEnd", "391862f6fc991472f365ab93cc0bd001c10f577ca7c714e99f1103dbdacb4c5d");

export const AgreementPlanDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementPlanMutation,
  Tenant.AgreementPlanMutationVariables
>("tenant", "mutation", "AgreementPlan", "ceab0bff114bdf6554e1de5003da1c021864f38353d5762705ec5b54f0d930c2");

export const AgreementUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementUpdateMutation,
  Tenant.AgreementUpdateMutationVariables
>("tenant", "mutation", "AgreementUpdate", "16e6d4ca65014abbd2393dcd547a6cc31b27884582c9f446e2756a236e4221e6");

export const AgreementsDocument = /*#__PURE__*/ persisted<
  Tenant.AgreementsQuery,
  Tenant.AgreementsQueryVariables
>("tenant", "query", "Agreements", "6b17ffb13518c01dba0a8054edc510308401b7619621ba686b2193c58d63a6d0");

export const AllocationUndoDocument = /*#__PURE__*/ persisted<
  Tenant.AllocationUndoMutation,
  Tenant.AllocationUndoMutationVariables
>("tenant", "mutation", "AllocationUndo", "a9c5b81e869c23f4630fcd606d3a3ceffd9256c571fb7e3bef377e72edde51e7");

export const AllocationsDocument = /*#__PURE__*/ persisted<
  Tenant.AllocationsQuery,
  Tenant.AllocationsQueryVariables
>("tenant", "query", "Allocations", "55a7a589510b8d29dccbe5465dc026e9e3603201cad8ba8e625af479f17e202e");

export const ArticleDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleQuery,
  Tenant.ArticleQueryVariables
>("tenant", "query", "Article", "3d9c38d1786ccadb5c79c57cc53e953448c2bd366bd04ddc262fdc193e79ced9");

export const ArticleArchiveDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleArchiveMutation,
  Tenant.ArticleArchiveMutationVariables
>("tenant", "mutation", "ArticleArchive", "d6fead8e4ad6fce4e0f30cc1ab1e3865e07dd824eed73687c0063e277d30d516");

export const ArticleCreateDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleCreateMutation,
  Tenant.ArticleCreateMutationVariables
>("tenant", "mutation", "ArticleCreate", "7e84179b856dacb8cbb4d882773c5a0df93544252dbf0a0256eace95615a6592");

export const ArticleExportDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleExportMutation,
  Tenant.ArticleExportMutationVariables
>("tenant", "mutation", "ArticleExport", "d3ca27acbef705869676465df2c4a6228c4aa20f8ffac8ed08247c03f4695b1a");

export const ArticleImportDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleImportMutation,
  Tenant.ArticleImportMutationVariables
>("tenant", "mutation", "ArticleImport", "b9f98dab8d4b066af4344a4dc2a60b93765b5c0d51c410b429861672f3a93ca4");

export const ArticleSheetDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleSheetQuery,
  Tenant.ArticleSheetQueryVariables
>("tenant", "query", "ArticleSheet", "08f275c5404adc8abfb2eaa41b63a8ac802aa7f77dbe3c7ca0a2af8c00b4e9b6");

export const ArticleUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.ArticleUpdateMutation,
  Tenant.ArticleUpdateMutationVariables
>("tenant", "mutation", "ArticleUpdate", "efb115ef5626e3c233cf9dda539c87b5e02fb711760c2b21c369ed1139e6a5b8");

export const ArticlesDocument = /*#__PURE__*/ persisted<
  Tenant.ArticlesQuery,
  Tenant.ArticlesQueryVariables
>("tenant", "query", "Articles", "ca97e9a0c91963ab25637ca10a2fa3f3b93804e94bfd9c5ba071793d1a285342");

export const AssignmentDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentQuery,
  Tenant.AssignmentQueryVariables
>("tenant", "query", "Assignment", "8cf7b11b0e9290f1cfc9d1b506af0e5a8c8a5ce71316f08abf87da3a06e6d9d4");

export const AssignmentBoardDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentBoardQuery,
  Tenant.AssignmentBoardQueryVariables
>("tenant", "query", "AssignmentBoard", "7c89c059f804714e3e80179087d1482c3f2256781db099de9fc38cd30856af2a");

export const AssignmentCalendarDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentCalendarQuery,
  Tenant.AssignmentCalendarQueryVariables
>("tenant", "query", "AssignmentCalendar", "35600ed897685649d13049c22631b8d44d633c81e285c98b16aa6af5e5a0a62f");

export const AssignmentCalendarFeedDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentCalendarFeedQuery,
  Tenant.AssignmentCalendarFeedQueryVariables
>("tenant", "query", "AssignmentCalendarFeed", "42def07e45e6022e5f0df3baf7fd6846ebecc4c74760110522ea188d78d678a3");

export const AssignmentCancelDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentCancelMutation,
  Tenant.AssignmentCancelMutationVariables
>("tenant", "mutation", "AssignmentCancel", "ad128a5516b7718ea55a9221a1fe0e692bfb839ce570c24f656041ee3570eb75");

export const AssignmentCancellationDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentCancellationQuery,
  Tenant.AssignmentCancellationQueryVariables
>("tenant", "query", "AssignmentCancellation", "99883f9dead4e3bcaab77914a58d9b832d529ccc9d7f74710602643151a14fae");

export const AssignmentChangeAnswerDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentChangeAnswerMutation,
  Tenant.AssignmentChangeAnswerMutationVariables
>("tenant", "mutation", "AssignmentChangeAnswer", "cba770aee95e4a7700e06e8d19ad725be7be3e75b8f241ab08dbbc5fd4efe8a5");

export const AssignmentChangedDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentChangedSubscription,
  Tenant.AssignmentChangedSubscriptionVariables
>("tenant", "subscription", "AssignmentChanged", "53101cd786a1ac2d9b7d91fc85b42aac39034f48a3cbacc63e679d8661f43d45");

export const AssignmentConfirmDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentConfirmMutation,
  Tenant.AssignmentConfirmMutationVariables
>("tenant", "mutation", "AssignmentConfirm", "37d3807dcdda73bd7c6c5eb7b39b6603c6b3f46d57cb665021865b2bee604723");

export const AssignmentRejectDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentRejectMutation,
  Tenant.AssignmentRejectMutationVariables
>("tenant", "mutation", "AssignmentReject", "b18a7a2a36b5d074633a966cceab0ff41b2d3280a8d22daa6e72cdc5c9365167");

export const AssignmentRepeatDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentRepeatMutation,
  Tenant.AssignmentRepeatMutationVariables
>("tenant", "mutation", "AssignmentRepeat", "bb266a9434bc6056bd570f4a905c3357745279a72fbb4b9094ac3e77034ae6c7");

export const AssignmentRequestDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentRequestMutation,
  Tenant.AssignmentRequestMutationVariables
>("tenant", "mutation", "AssignmentRequest", "baf5f8f4c524f8a6f96a7552fd2d55d99d1ff25942f1a52facdf6f8788e3fa93");

export const AssignmentSeriesEndDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentSeriesEndMutation,
  Tenant.AssignmentSeriesEndMutationVariables
>("tenant", "mutation", "AssignmentSeriesEnd", "db4b932d0fa14b5be4b13bf1174512d06d44f297ecb2e3cf8ad72b42ececec9d");

export const AssignmentTryDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentTryQuery,
  Tenant.AssignmentTryQueryVariables
>("tenant", "query", "AssignmentTry", "244af9854e25c8b80d50328a7f63f9220eea4c41f8da469a17b8ae82ecda9b59");

export const AssignmentUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentUpdateMutation,
  Tenant.AssignmentUpdateMutationVariables
>("tenant", "mutation", "AssignmentUpdate", "4e7289fd1fb26a87af997479356b457e6ba191d0ae647117cb92c364de36a208");

export const AssignmentsDocument = /*#__PURE__*/ persisted<
  Tenant.AssignmentsQuery,
  Tenant.AssignmentsQueryVariables
>("tenant", "query", "Assignments", "2a2711e1b40ebab8d8cad6edec95511be33123339d88613f5154ba462a479c92");

export const BuyerMessageAnswerDocument = /*#__PURE__*/ persisted<
  Tenant.BuyerMessageAnswerMutation,
  Tenant.BuyerMessageAnswerMutationVariables
>("tenant", "mutation", "BuyerMessageAnswer", "6684e624be9d10c08c70f64b59d54a9673303b46672f75a0d3a43f98925bbd1f");

export const ClaimFileXmlDocument = /*#__PURE__*/ persisted<
  Tenant.ClaimFileXmlQuery,
  Tenant.ClaimFileXmlQueryVariables
>("tenant", "query", "ClaimFileXml", "f026645bfb29abcacb6f16b2a62caad4cfe4819da5304ad353289efa54a1c8f6");

export const ClaimFilesDocument = /*#__PURE__*/ persisted<
  Tenant.ClaimFilesQuery,
  Tenant.ClaimFilesQueryVariables
>("tenant", "query", "ClaimFiles", "5f980210d3a4c153997988e0f91cf95386fe9bb2b6b91184a19bc73f2591a7f1");

export const ClaimImportDocument = /*#__PURE__*/ persisted<
  Tenant.ClaimImportMutation,
  Tenant.ClaimImportMutationVariables
>("tenant", "mutation", "ClaimImport", "cc8f41f629071e5597883da732737593e023f02a0afda5299cc4432a1989814d");

export const ClaimSheetDocument = /*#__PURE__*/ persisted<
  Tenant.ClaimSheetQuery,
  Tenant.ClaimSheetQueryVariables
>("tenant", "query", "ClaimSheet", "d7414d5c5f2f5ffc98320f9d98c8fd527468338ccec8da624f481c09739d13a6");

export const ClaimableDocument = /*#__PURE__*/ persisted<
  Tenant.ClaimableQuery,
  Tenant.ClaimableQueryVariables
>("tenant", "query", "Claimable", "def71c4e421f1baf8a3a48e7e816856521f5e0706f54fe8f63f35a490ca516d6");

export const CompanyDocument = /*#__PURE__*/ persisted<
  Tenant.CompanyQuery,
  Tenant.CompanyQueryVariables
>("tenant", "query", "Company", "bda89e552fecc32638f812e81b021fa687856a26c98d5e001af014124cef9834");

export const CompanyLogoRemoveDocument = /*#__PURE__*/ persisted<
  Tenant.CompanyLogoRemoveMutation,
  Tenant.CompanyLogoRemoveMutationVariables
>("tenant", "mutation", "CompanyLogoRemove", "be98ef3c6b047f7d6d2ff24679647c0288b27d10fbabde1d2ce0f0cfcb7c7e2d");

export const CompanyLogoSetDocument = /*#__PURE__*/ persisted<
  Tenant.CompanyLogoSetMutation,
  Tenant.CompanyLogoSetMutationVariables
>("tenant", "mutation", "CompanyLogoSet", "47cca145c3f5216397afba58eb025f3b2038f2e58a541e4277440f0b8ae813a9");

export const CompanyUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.CompanyUpdateMutation,
  Tenant.CompanyUpdateMutationVariables
>("tenant", "mutation", "CompanyUpdate", "144fa96e05dc1992830b33c64bcf678bcd5a14299d0229b65f2d682bb13228ec");

export const ConsentAskDocument = /*#__PURE__*/ persisted<
  Tenant.ConsentAskMutation,
  Tenant.ConsentAskMutationVariables
>("tenant", "mutation", "ConsentAsk", "e115a4bd1c856e30bb67a866dd6773118ba47522785767e0683cf03d8b7df5c4");

export const ConsentRecordDocument = /*#__PURE__*/ persisted<
  Tenant.ConsentRecordMutation,
  Tenant.ConsentRecordMutationVariables
>("tenant", "mutation", "ConsentRecord", "efe2bccfe86b68320999383fdfd280cbcf672915043f7f97f5f140e5443eac0d");

export const ConsentWithdrawDocument = /*#__PURE__*/ persisted<
  Tenant.ConsentWithdrawMutation,
  Tenant.ConsentWithdrawMutationVariables
>("tenant", "mutation", "ConsentWithdraw", "7b79a557ac3f202aba90a34a9f7f2eee4d9cfb701e32b566986f037839851ad3");

export const ConsultantDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantQuery,
  Tenant.ConsultantQueryVariables
>("tenant", "query", "Consultant", "0c41e9985f6803fd21491cb0fed4f0d9d63b24f18c3f564ffda59f994e5556d4");

export const ConsultantArchiveDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantArchiveMutation,
  Tenant.ConsultantArchiveMutationVariables
>("tenant", "mutation", "ConsultantArchive", "f1f037a27ecbaf4b97faf4af5d01104ba2455cbce5c0e4f658babed710ede6de");

export const ConsultantCreateDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantCreateMutation,
  Tenant.ConsultantCreateMutationVariables
>("tenant", "mutation", "ConsultantCreate", "34160bbd4f4048f226d03a4b553dfd0f1def7585ff8eb802b9ab77fc38a6381f");

export const ConsultantLinksEndDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantLinksEndMutation,
  Tenant.ConsultantLinksEndMutationVariables
>("tenant", "mutation", "ConsultantLinksEnd", "3997543b3eef28e15e06caf78cf50ea82ae5d407890f1bcf8d71cbec319151b5");

export const ConsultantLogInSetDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantLogInSetMutation,
  Tenant.ConsultantLogInSetMutationVariables
>("tenant", "mutation", "ConsultantLogInSet", "a5e90974e13f6c59b3825ef0298a8b928cddd1817712e626923272de97b307bd");

export const ConsultantPayDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantPayQuery,
  Tenant.ConsultantPayQueryVariables
>("tenant", "query", "ConsultantPay", "4c81099cf1ffcbd6dc9e5942b80605bdefd536d8021985f2ad7e63f6c6823396");

export const ConsultantPaySetDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantPaySetMutation,
  Tenant.ConsultantPaySetMutationVariables
>("tenant", "mutation", "ConsultantPaySet", "3e99086b2288bd0e5278c9cea665cd875d4501542a0bce296d8953a9fea572be");

export const ConsultantPaySumsDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantPaySumsQuery,
  Tenant.ConsultantPaySumsQueryVariables
>("tenant", "query", "ConsultantPaySums", "e66238ef732b80b86d5e7bd1c72e1eec1b10fd602e510abd88041beee24e7836");

export const ConsultantQualificationsDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantQualificationsQuery,
  Tenant.ConsultantQualificationsQueryVariables
>("tenant", "query", "ConsultantQualifications", "c54549b88dadf23ec5fccf52202008e0e7cf67526f2018bb08eca3ebecfb3cc8");

export const ConsultantUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantUpdateMutation,
  Tenant.ConsultantUpdateMutationVariables
>("tenant", "mutation", "ConsultantUpdate", "4ecd5eff7add809e86100b947b4ffee4ce0e2a8b5b56e2d37ce88319ff2469b7");

export const ConsultantsDocument = /*#__PURE__*/ persisted<
  Tenant.ConsultantsQuery,
  Tenant.ConsultantsQueryVariables
>("tenant", "query", "Consultants", "1dfe770987b61f879ce588cb8931c36dc90f7d79b1600df11f8c951dbdd0fd4e");

export const ContactLinksEndDocument = /*#__PURE__*/ persisted<
  Tenant.ContactLinksEndMutation,
  Tenant.ContactLinksEndMutationVariables
>("tenant", "mutation", "ContactLinksEnd", "ce0b5ca4ede78903575a8cb3fbc91fedd4cb3bfddfdd7b2b91ee38f7824cf98a");

export const CurrenciesDocument = /*#__PURE__*/ persisted<
  Tenant.CurrenciesQuery,
  Tenant.CurrenciesQueryVariables
>("tenant", "query", "Currencies", "f2a9d7604a97622efad81ddb580c610be4c0e3ea09378d590d8dabe581258edb");

export const CustomerDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerQuery,
  Tenant.CustomerQueryVariables
>("tenant", "query", "Customer", "d647958f5304bc703134f1c559b7b2f416860963329847b296ed105d5e4cb46a");

export const CustomerContactsDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerContactsQuery,
  Tenant.CustomerContactsQueryVariables
>("tenant", "query", "CustomerContacts", "6727389684f77a4c7d518f2c569fc4e03941345d5290334a8a847c887d529473");

export const CustomerCountDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerCountQuery,
  Tenant.CustomerCountQueryVariables
>("tenant", "query", "CustomerCount", "17af43879acca111bdd323415a2f5ef85f3cb8540f15d041aa06b7f5637dc4c8");

export const CustomerCreateDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerCreateMutation,
  Tenant.CustomerCreateMutationVariables
>("tenant", "mutation", "CustomerCreate", "e837aef2e65f204ae19f4bd496892fa6754ba6bb698f5915b84c05730223eb98");

export const CustomerExportDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerExportMutation,
  Tenant.CustomerExportMutationVariables
>("tenant", "mutation", "CustomerExport", "554ee30f3d9aa257b1409bfa1a4154a7a257917c356f92967790c4637f78a92d");

export const CustomerFiguresDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerFiguresQuery,
  Tenant.CustomerFiguresQueryVariables
>("tenant", "query", "CustomerFigures", "3ad567ff6b15f9f51d9658a9ffce8655b66e34cfe78e3a78224fdf56ec37b6c7");

export const CustomerImportDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerImportMutation,
  Tenant.CustomerImportMutationVariables
>("tenant", "mutation", "CustomerImport", "c2e3434bbf5375d7ec573829e9e8688bc880db5e576a724e22cd5dbec8fbe9fe");

export const CustomerPricesSetDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerPricesSetMutation,
  Tenant.CustomerPricesSetMutationVariables
>("tenant", "mutation", "CustomerPricesSet", "9e4f2ab10764f54b5bf78b5225b076c15c7caf7f4e3823234e886ab8a79f62ea");

export const CustomerPricingDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerPricingQuery,
  Tenant.CustomerPricingQueryVariables
>("tenant", "query", "CustomerPricing", "f00097e6c73c4dd4de832f572db87dc0c4e1c27ffc90e33687cd19ae7ed669a3");

export const CustomerRouteDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerRouteQuery,
  Tenant.CustomerRouteQueryVariables
>("tenant", "query", "CustomerRoute", "39cc6cc3feb2de638350f339d3c9a25ef25ccf269ccb6491474828ce01a34935");

export const CustomerSheetDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerSheetQuery,
  Tenant.CustomerSheetQueryVariables
>("tenant", "query", "CustomerSheet", "732a5e50cdbc71f1b173b750fc44c2823818b8771d79da460ed755bfabd2ebdf");

export const CustomerUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerUpdateMutation,
  Tenant.CustomerUpdateMutationVariables
>("tenant", "mutation", "CustomerUpdate", "3a5daa7718fa2fe0ab6afd6c490854c5b32d7af4e2fa8d5225d5c0fef9b25eaa");

export const CustomerVatCheckDocument = /*#__PURE__*/ persisted<
  Tenant.CustomerVatCheckMutation,
  Tenant.CustomerVatCheckMutationVariables
>("tenant", "mutation", "CustomerVatCheck", "4017dd1c3a23c8150552dbbb41102be08ccbd73239c15d30a7035af32127709b");

export const CustomersDocument = /*#__PURE__*/ persisted<
  Tenant.CustomersQuery,
  Tenant.CustomersQueryVariables
>("tenant", "query", "Customers", "26e2b169a4a609584b086292f38f41556a050e63917cab972aa86daa355af7be");

export const DashboardDocument = /*#__PURE__*/ persisted<
  Tenant.DashboardQuery,
  Tenant.DashboardQueryVariables
>("tenant", "query", "Dashboard", "140e588506c997bae532b238673d2ae9d80d73953deb1ad03b5573bbdc3de480");

export const DashboardChangedDocument = /*#__PURE__*/ persisted<
  Tenant.DashboardChangedSubscription,
  Tenant.DashboardChangedSubscriptionVariables
>("tenant", "subscription", "DashboardChanged", "7c44ff577b8569446bb734dae30de82156acaa2dd1b1e9fd7c0dc1a2dff8e82b");

export const DecisionReadDocument = /*#__PURE__*/ persisted<
  Tenant.DecisionReadMutation,
  Tenant.DecisionReadMutationVariables
>("tenant", "mutation", "DecisionRead", "59e9667a02396ca9803d943ad1d46de812bfed89f3f968f274439d0c7f2e49e4");

export const DeductionDecideDocument = /*#__PURE__*/ persisted<
  Tenant.DeductionDecideMutation,
  Tenant.DeductionDecideMutationVariables
>("tenant", "mutation", "DeductionDecide", "64ad5de220b8e5d9f2e42480736dc78993451c019b19031230ed591053e08c1f");

export const DeductionsClaimDocument = /*#__PURE__*/ persisted<
  Tenant.DeductionsClaimMutation,
  Tenant.DeductionsClaimMutationVariables
>("tenant", "mutation", "DeductionsClaim", "4c7000f92534a7eb8665aebbf24d088bd144e0a6343ab695a000fcb7db5ab642");

export const DeliveryAddressLiftDocument = /*#__PURE__*/ persisted<
  Tenant.DeliveryAddressLiftMutation,
  Tenant.DeliveryAddressLiftMutationVariables
>("tenant", "mutation", "DeliveryAddressLift", "8e1170404cdf984bdfd503d80817646b5c70663b021491758e4635c8a091ab6e");

export const DeliveryCancelDocument = /*#__PURE__*/ persisted<
  Tenant.DeliveryCancelMutation,
  Tenant.DeliveryCancelMutationVariables
>("tenant", "mutation", "DeliveryCancel", "88259eacf0998223f52cbca0d8bfa866aac99cd59c1a38db0ac172dc4543c5d1");

export const DeliveryOrderDocument = /*#__PURE__*/ persisted<
  Tenant.DeliveryOrderQuery,
  Tenant.DeliveryOrderQueryVariables
>("tenant", "query", "DeliveryOrder", "72619918c736091b098164ed002e35cacb749ab11df9d2e529e65d1a794384bf");

export const DeliveryOrderChooseDocument = /*#__PURE__*/ persisted<
  Tenant.DeliveryOrderChooseMutation,
  Tenant.DeliveryOrderChooseMutationVariables
>("tenant", "mutation", "DeliveryOrderChoose", "fbd7af89adc853cc8ed04f60924df0736cb25c4cb85ac877ba085e5dba2ec33c");

export const DocumentSeriesDocument = /*#__PURE__*/ persisted<
  Tenant.DocumentSeriesQuery,
  Tenant.DocumentSeriesQueryVariables
>("tenant", "query", "DocumentSeries", "085a3888cf3f2aeabc0f5e1c509e5402f6bb4d5befa692345d9f6f12cdc8efc5");

export const DraftTotalsDocument = /*#__PURE__*/ persisted<
  Tenant.DraftTotalsQuery,
  Tenant.DraftTotalsQueryVariables
>("tenant", "query", "DraftTotals", "baf042f992f40515ba28ee2d0b29d3722c663a291081002d3dce8fb7a9fa4b3e");

export const EventsDocument = /*#__PURE__*/ persisted<
  Tenant.EventsQuery,
  Tenant.EventsQueryVariables
>("tenant", "query", "Events", "e47e173ef546738c2ea76e13db2b4144564e18526ffab3862f3c48e66c904273");

export const ExchangeRateEnterDocument = /*#__PURE__*/ persisted<
  Tenant.ExchangeRateEnterMutation,
  Tenant.ExchangeRateEnterMutationVariables
>("tenant", "mutation", "ExchangeRateEnter", "a1a06228128a7c60eb7bb00afd0cfbffbd22a2ec5c5085d05572b89018d53e52");

export const ExchangeRatesDocument = /*#__PURE__*/ persisted<
  Tenant.ExchangeRatesQuery,
  Tenant.ExchangeRatesQueryVariables
>("tenant", "query", "ExchangeRates", "ea25553b6f1bfb9c851a97cf39f37810f6ee2a9d6c43e101812b26ed6995bcfa");

export const HourTypeDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypeQuery,
  Tenant.HourTypeQueryVariables
>("tenant", "query", "HourType", "d8ded2638fc8dc35b18e5b263d734f8800e9c965fff108ec0b10a5c2497be5e2");

export const HourTypeArchiveDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypeArchiveMutation,
  Tenant.HourTypeArchiveMutationVariables
>("tenant", "mutation", "HourTypeArchive", "addda9a2aac14bee32188551618bcb0f985ae347bf781554bb65a586de1eed68");

export const HourTypeCreateDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypeCreateMutation,
  Tenant.HourTypeCreateMutationVariables
>("tenant", "mutation", "HourTypeCreate", "671066d194aa6dbe415436ce381bcdd10888283190b20554e7afbca7cbfdada5");

export const HourTypeTryDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypeTryQuery,
  Tenant.HourTypeTryQueryVariables
>("tenant", "query", "HourTypeTry", "9ab12e53f6fae793e5c84b399338ed9eaecc03394368b5d45e264e90b32abe62");

export const HourTypeUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypeUpdateMutation,
  Tenant.HourTypeUpdateMutationVariables
>("tenant", "mutation", "HourTypeUpdate", "55206aca9a14c1215550c1641a546cd062c7aba693d12eb74cb57452d7beaa9b");

export const HourTypesDocument = /*#__PURE__*/ persisted<
  Tenant.HourTypesQuery,
  Tenant.HourTypesQueryVariables
>("tenant", "query", "HourTypes", "63007d3edc39df23c2da5a9cadc261599c1bf44956506f4c039741d5c6b700ac");

export const ImportReportDocument = /*#__PURE__*/ persisted<
  Tenant.ImportReportQuery,
  Tenant.ImportReportQueryVariables
>("tenant", "query", "ImportReport", "ca8913bee710cd84d4656a78fffe65ba80f58742c2c8cd173386efe894cd04e9");

export const InstalmentBillDocument = /*#__PURE__*/ persisted<
  Tenant.InstalmentBillMutation,
  Tenant.InstalmentBillMutationVariables
>("tenant", "mutation", "InstalmentBill", "639b11124c9979d3ca72a7c714c9539453f59e70232cc1c341396191fb2aa35e");

export const InvoiceDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceQuery,
  Tenant.InvoiceQueryVariables
>("tenant", "query", "Invoice", "29aa421fa3243dfdfadb4398bc61a1e708b4a0b5375bf863aa4c8ca792a5de8f");

export const InvoiceActionsDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceActionsQuery,
  Tenant.InvoiceActionsQueryVariables
>("tenant", "query", "InvoiceActions", "ad1a9da8a5bbad9be2bf597397f61667ffaf54c154d4a7801ae002316805ef9a");

export const InvoiceBulkDiscardDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceBulkDiscardMutation,
  Tenant.InvoiceBulkDiscardMutationVariables
>("tenant", "mutation", "InvoiceBulkDiscard", "8ec2d815d88779a8cf3286bf21bd14fc811a12d2ada57eab00c2a50c5ab75e09");

export const InvoiceBulkIssueDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceBulkIssueMutation,
  Tenant.InvoiceBulkIssueMutationVariables
>("tenant", "mutation", "InvoiceBulkIssue", "aaa7dd94dbc9bd2eb11f640ab47d859770dc25392229b11a327d7bde77597b9b");

export const InvoiceBulkSendDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceBulkSendMutation,
  Tenant.InvoiceBulkSendMutationVariables
>("tenant", "mutation", "InvoiceBulkSend", "408af98f53eb50453d15955b5c540e80be57465d33d098e538404386cff38381");

export const InvoiceChangedDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceChangedSubscription,
  Tenant.InvoiceChangedSubscriptionVariables
>("tenant", "subscription", "InvoiceChanged", "9b6108cbf95ab58b60585a4a9b80f2c252086fdaac950895537a3a1b771c6f17");

export const InvoiceCollectDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceCollectMutation,
  Tenant.InvoiceCollectMutationVariables
>("tenant", "mutation", "InvoiceCollect", "bcc34939339897c4c1e8f2d65e6520115bd84e9f1263ee0b27c00d673310c98e");

export const InvoiceCopyPageDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceCopyPageMutation,
  Tenant.InvoiceCopyPageMutationVariables
>("tenant", "mutation", "InvoiceCopyPage", "d2dbf5c864a2a624014a7f96dba15ae8df7e0127f5d556c4c7944fa161a6c80f");

export const InvoiceCreateDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceCreateMutation,
  Tenant.InvoiceCreateMutationVariables
>("tenant", "mutation", "InvoiceCreate", "868547b14e11d3b0d3ecd3aaabf92f4bcedbfb47eb09990b6c2c2456def645d3");

export const InvoiceCreditDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceCreditMutation,
  Tenant.InvoiceCreditMutationVariables
>("tenant", "mutation", "InvoiceCredit", "4b2d5e7125f6e2b168884742732300cd30274d76083fe9e5abaf2b29d7875df9");

export const InvoiceDeliveriesDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceDeliveriesQuery,
  Tenant.InvoiceDeliveriesQueryVariables
>("tenant", "query", "InvoiceDeliveries", "5b206a502d1e5f1b47267ce50d6c57909e0cc182dafae8d6c6ca9fa779864164");

export const InvoiceDiscardDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceDiscardMutation,
  Tenant.InvoiceDiscardMutationVariables
>("tenant", "mutation", "InvoiceDiscard", "c5bf76417a16bb8b8bc4a670f6ba15bae79d1a3b31e4784cb787e113741b77ea");

export const InvoiceExportDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceExportMutation,
  Tenant.InvoiceExportMutationVariables
>("tenant", "mutation", "InvoiceExport", "c10f975ca4573aeb2a7b4dd1a90d5d4465299ca764b8b73e0fb2ceb065a5e0b1");

export const InvoiceIssueDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceIssueMutation,
  Tenant.InvoiceIssueMutationVariables
>("tenant", "mutation", "InvoiceIssue", "38a6d7c3ecbc44902a304c6e92d840690f06f808522b8eb90ad6f77d89b9a895");

export const InvoicePreviewDocument = /*#__PURE__*/ persisted<
  Tenant.InvoicePreviewMutation,
  Tenant.InvoicePreviewMutationVariables
>("tenant", "mutation", "InvoicePreview", "3de27cc8d06a223e7b247f3aaa6eaed383daf979184d4855155005f45201c894");

export const InvoiceProFormaDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceProFormaMutation,
  Tenant.InvoiceProFormaMutationVariables
>("tenant", "mutation", "InvoiceProForma", "0c01eb0d5ed9c1cbe171ec5e2f9c12efc7d42f34debce43f397de8add7d97cdf");

export const InvoiceProFormaSendDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceProFormaSendMutation,
  Tenant.InvoiceProFormaSendMutationVariables
>("tenant", "mutation", "InvoiceProFormaSend", "ea5a4a26c560b71f5bf88ffeca53159d2cd82a02dedca22dd37f7dbe26300132");

export const InvoiceReasonsDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceReasonsQuery,
  Tenant.InvoiceReasonsQueryVariables
>("tenant", "query", "InvoiceReasons", "318be9801e9ea2fbe165544d724cc2181b8f28e34ee942b59b16bfe5230a1fbf");

export const InvoiceRouteDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceRouteQuery,
  Tenant.InvoiceRouteQueryVariables
>("tenant", "query", "InvoiceRoute", "079b1bf4b5f7fefbcfe932c53eae09799ecae46b0a2079a755b787f0fbe8cc7d");

export const InvoiceRoutesDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceRoutesQuery,
  Tenant.InvoiceRoutesQueryVariables
>("tenant", "query", "InvoiceRoutes", "55e5998de36dc6159368952ade11fa26a4370739bdd16069c3b85fabac6c1256");

export const InvoiceSendDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceSendMutation,
  Tenant.InvoiceSendMutationVariables
>("tenant", "mutation", "InvoiceSend", "9d1c2fd819688e25d33173b3e1c9da38710948d300e1513c7e8b6f691b7853e2");

export const InvoiceSumsDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceSumsQuery,
  Tenant.InvoiceSumsQueryVariables
>("tenant", "query", "InvoiceSums", "649c2cda6ae0a0c8c4e27b1f4d344b233f76e72d9d10fc80790946690607a6c9");

export const InvoiceTakeApartDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceTakeApartMutation,
  Tenant.InvoiceTakeApartMutationVariables
>("tenant", "mutation", "InvoiceTakeApart", "1ba57b830c6b8f7750736075ad12ce25ee222c34d80950872a0d931f6650959d");

export const InvoiceUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.InvoiceUpdateMutation,
  Tenant.InvoiceUpdateMutationVariables
>("tenant", "mutation", "InvoiceUpdate", "2fb091fc050fe6f3c14650f932a083249bf427774c33751db7c89f011db86b21");

export const InvoicesDocument = /*#__PURE__*/ persisted<
  Tenant.InvoicesQuery,
  Tenant.InvoicesQueryVariables
>("tenant", "query", "Invoices", "25e6075b418166f4d7338c957d1fed8d893223c2e306fd5e963720d9717a03b5");

export const InvoicesWithLinesDocument = /*#__PURE__*/ persisted<
  Tenant.InvoicesWithLinesQuery,
  Tenant.InvoicesWithLinesQueryVariables
>("tenant", "query", "InvoicesWithLines", "144ee9fffefde2e160f54bbff43924bb3663956edfe7f12f1199efa3fcecdca0");

export const JobDocument = /*#__PURE__*/ persisted<
  Tenant.JobQuery,
  Tenant.JobQueryVariables
>("tenant", "query", "Job", "e1b5fcbb6ad2f64740c39dc6acb0adbb65051e975be64507fb9fbb668130f4e8");

export const JobCancelDocument = /*#__PURE__*/ persisted<
  Tenant.JobCancelMutation,
  Tenant.JobCancelMutationVariables
>("tenant", "mutation", "JobCancel", "fc463adea2d62c9cc4d7900a9f4b4a2d8cdd0ae44d8807b70cd9ef023e38c0cf");

export const JobProgressDocument = /*#__PURE__*/ persisted<
  Tenant.JobProgressSubscription,
  Tenant.JobProgressSubscriptionVariables
>("tenant", "subscription", "JobProgress", "6463ee6bbd65270c3490de9f4e7a3232b1c767663ad021f6cc1b297266132474");

export const LastHouseholdDocument = /*#__PURE__*/ persisted<
  Tenant.LastHouseholdQuery,
  Tenant.LastHouseholdQueryVariables
>("tenant", "query", "LastHousehold", "7c2a74001de511b883f4df4e3393d7b17fab291657ee7693777b2a95eedbab55");

export const LeftToCreditDocument = /*#__PURE__*/ persisted<
  Tenant.LeftToCreditQuery,
  Tenant.LeftToCreditQueryVariables
>("tenant", "query", "LeftToCredit", "1eb4021539880b8baf8792d6b1e79e95ae8e36bc9b2118c139dbb9530d8a1b76");

export const LetterBatchDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchQuery,
  Tenant.LetterBatchQueryVariables
>("tenant", "query", "LetterBatch", "bf94a4c596e5a75fb8401b1da2a2c4c92417ee93f3567b44efe4f35117923988");

export const LetterBatchCreateDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchCreateMutation,
  Tenant.LetterBatchCreateMutationVariables
>("tenant", "mutation", "LetterBatchCreate", "c340982c242ee866d7fa9994180de539f0e6f77f9181548e0e51fd88ee169297");

export const LetterBatchHandOverDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchHandOverMutation,
  Tenant.LetterBatchHandOverMutationVariables
>("tenant", "mutation", "LetterBatchHandOver", "da029658aeaa41bac44fe17582233996b72640e1b107562a90b49caaf6c3b30a");

export const LetterBatchMarkPostedDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchMarkPostedMutation,
  Tenant.LetterBatchMarkPostedMutationVariables
>("tenant", "mutation", "LetterBatchMarkPosted", "a3c4ab151db566f33a0a8de9336f02f1da1d43826df28f94a3cc2dd4a87123a3");

export const LetterBatchMarkUnpostedDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchMarkUnpostedMutation,
  Tenant.LetterBatchMarkUnpostedMutationVariables
>("tenant", "mutation", "LetterBatchMarkUnposted", "8a6f56963b1587059d5cb61d9646f67445aafc312f4229a83187ee55074288a5");

export const LetterBatchTakeApartDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchTakeApartMutation,
  Tenant.LetterBatchTakeApartMutationVariables
>("tenant", "mutation", "LetterBatchTakeApart", "249bce74d9f9ba22405b836d39c7a1e485e50267af502da4c263f748c4c0fa36");

export const LetterBatchesDocument = /*#__PURE__*/ persisted<
  Tenant.LetterBatchesQuery,
  Tenant.LetterBatchesQueryVariables
>("tenant", "query", "LetterBatches", "4c8fa803da4d07241120f53205f71daa90aeba314096c53cf447cd25fa7fbfdc");

export const LetterRoutineDocument = /*#__PURE__*/ persisted<
  Tenant.LetterRoutineQuery,
  Tenant.LetterRoutineQueryVariables
>("tenant", "query", "LetterRoutine", "e70befcbcc8136b6c609f7d5b9b415563dad3bfe1bc9fb9c9ec25372868f0e25");

export const LetterRoutineChooseDocument = /*#__PURE__*/ persisted<
  Tenant.LetterRoutineChooseMutation,
  Tenant.LetterRoutineChooseMutationVariables
>("tenant", "mutation", "LetterRoutineChoose", "966fdf4be8bfde27abfaa1a6c380653a594414adb81b7d121e123376870ccea1");

export const LettersDocument = /*#__PURE__*/ persisted<
  Tenant.LettersQuery,
  Tenant.LettersQueryVariables
>("tenant", "query", "Letters", "78be6ac60dec7a7ff23464288165beb56c6c318b34753c0c47f51e57ba4fb73e");

export const MailTestSendDocument = /*#__PURE__*/ persisted<
  Tenant.MailTestSendMutation,
  Tenant.MailTestSendMutationVariables
>("tenant", "mutation", "MailTestSend", "a0bb683300eae8bff5f59f06d9616c588d1fda8ddeafb9302d5ca52dd22544a1");

export const MarginsDocument = /*#__PURE__*/ persisted<
  Tenant.MarginsQuery,
  Tenant.MarginsQueryVariables
>("tenant", "query", "Margins", "7d8028cfd4ab285b68d328cf0fc2a4e019fc8e35737dd36fceb9b47578280c40");

export const MessageTemplateDocument = /*#__PURE__*/ persisted<
  Tenant.MessageTemplateQuery,
  Tenant.MessageTemplateQueryVariables
>("tenant", "query", "MessageTemplate", "8ec3d12cb47ef1ce8373213ac1f75985e08f79cdf445b5c6bdc146f2f2de2f66");

export const MessageTemplatesDocument = /*#__PURE__*/ persisted<
  Tenant.MessageTemplatesQuery,
  Tenant.MessageTemplatesQueryVariables
>("tenant", "query", "MessageTemplates", "667dd491d6ef667019e2d5103f5e6f26157a4eec0857b9aa3182bcce56c23f09");

export const MyPageDocument = /*#__PURE__*/ persisted<
  Tenant.MyPageQuery,
  Tenant.MyPageQueryVariables
>("tenant", "query", "MyPage", "df66738c458fbcb48d3a7d141e800e070ab3559f39caa3b2ced0c496ed7ebb66");

export const NumberReportDocument = /*#__PURE__*/ persisted<
  Tenant.NumberReportQuery,
  Tenant.NumberReportQueryVariables
>("tenant", "query", "NumberReport", "b37a00eb48488e164b1c39405a143086b570e186dd58467fa4935db4d620cb6f");

export const OccurrencesDocument = /*#__PURE__*/ persisted<
  Tenant.OccurrencesQuery,
  Tenant.OccurrencesQueryVariables
>("tenant", "query", "Occurrences", "60e4c5e76612e4a65335e7435c6832e10c037e20367b0eb6621c2aec170b81ed");

export const OfferAnswerDocument = /*#__PURE__*/ persisted<
  Tenant.OfferAnswerMutation,
  Tenant.OfferAnswerMutationVariables
>("tenant", "mutation", "OfferAnswer", "8265f87438e5a6cdb562609db5f4c15a006f30de250138734498e0cc8ff8a0c8");

export const OfferCandidatesDocument = /*#__PURE__*/ persisted<
  Tenant.OfferCandidatesQuery,
  Tenant.OfferCandidatesQueryVariables
>("tenant", "query", "OfferCandidates", "6595bac7641ac84251b7b0b0f60d2d28a90482b9f517445192a3bf0645103608");

export const OfferRoundChangedDocument = /*#__PURE__*/ persisted<
  Tenant.OfferRoundChangedSubscription,
  Tenant.OfferRoundChangedSubscriptionVariables
>("tenant", "subscription", "OfferRoundChanged", "414011f268135537f0249d16c8d0067081783a24e2d0dfb731da5299c1cfe2a6");

export const OfferRoundHurryDocument = /*#__PURE__*/ persisted<
  Tenant.OfferRoundHurryMutation,
  Tenant.OfferRoundHurryMutationVariables
>("tenant", "mutation", "OfferRoundHurry", "caca420e464e511faa047fd3fe0a657d9d7b5d52dbd259429b51b7dc40bb24e8");

export const OfferRoundStartDocument = /*#__PURE__*/ persisted<
  Tenant.OfferRoundStartMutation,
  Tenant.OfferRoundStartMutationVariables
>("tenant", "mutation", "OfferRoundStart", "9e4fae2bebf9f2a5e88796091b370c230e19b77f7b0ecf6d7355d5e967dc2812");

export const OfferRoundWithdrawDocument = /*#__PURE__*/ persisted<
  Tenant.OfferRoundWithdrawMutation,
  Tenant.OfferRoundWithdrawMutationVariables
>("tenant", "mutation", "OfferRoundWithdraw", "d074a62fdb44426f87ef9a0810c1ef1043eb66a5ea602fc65270240ccfa8ddbf");

export const OfferRoundsDocument = /*#__PURE__*/ persisted<
  Tenant.OfferRoundsQuery,
  Tenant.OfferRoundsQueryVariables
>("tenant", "query", "OfferRounds", "2f40a9a96cc677f4484378b75f0d5b38be33167b65f3804ff6af895b7438ec32");

export const OnboardingDocument = /*#__PURE__*/ persisted<
  Tenant.OnboardingQuery,
  Tenant.OnboardingQueryVariables
>("tenant", "query", "Onboarding", "e389e5001e9eff974f6d8df279d81daf42ce1841cc5f9d32ceb87188877cc632");

export const OpenAdvancesDocument = /*#__PURE__*/ persisted<
  Tenant.OpenAdvancesQuery,
  Tenant.OpenAdvancesQueryVariables
>("tenant", "query", "OpenAdvances", "982967d138630f6693fb3d58b4e0ec86992f67b1bf0e1656e966b784025c762b");

export const OpenInvoicesDocument = /*#__PURE__*/ persisted<
  Tenant.OpenInvoicesQuery,
  Tenant.OpenInvoicesQueryVariables
>("tenant", "query", "OpenInvoices", "71e644b3c330acb3c4b7d74cdc82fb3f226b77a75f39d1b7af9831c059b46b38");

export const PagePreviewDocument = /*#__PURE__*/ persisted<
  Tenant.PagePreviewMutation,
  Tenant.PagePreviewMutationVariables
>("tenant", "mutation", "PagePreview", "feec9da96474dbb3f4811679013c866e5a829f6bfb26bc0945542ff629abbe8a");

export const PayLinesDocument = /*#__PURE__*/ persisted<
  Tenant.PayLinesQuery,
  Tenant.PayLinesQueryVariables
>("tenant", "query", "PayLines", "477e73ce262ce94ead6ce0247292e7e9ae912e089cba618a07581a3ca7975b7d");

export const PayReleaseDocument = /*#__PURE__*/ persisted<
  Tenant.PayReleaseMutation,
  Tenant.PayReleaseMutationVariables
>("tenant", "mutation", "PayRelease", "78e3083d7997ce89f967f399bea294c811ef7cc04cf2e75da72d6ec4700b7f3b");

export const PaymentRegisterDocument = /*#__PURE__*/ persisted<
  Tenant.PaymentRegisterMutation,
  Tenant.PaymentRegisterMutationVariables
>("tenant", "mutation", "PaymentRegister", "6a873bdf0b54bea67da86a51057e01e9a68095faafe6746447257cf46ca464ac");

export const PaymentSumsDocument = /*#__PURE__*/ persisted<
  Tenant.PaymentSumsQuery,
  Tenant.PaymentSumsQueryVariables
>("tenant", "query", "PaymentSums", "0638be1196027576ed130f79fabeaf90aa84dfc9f47491ae00454915308198e9");

export const PaymentsDocument = /*#__PURE__*/ persisted<
  Tenant.PaymentsQuery,
  Tenant.PaymentsQueryVariables
>("tenant", "query", "Payments", "9476c8f1fae95371e300702e5f3aefe9ee92536dd4a71a26bc51986f2d9f6634");

export const PeppolConnectDocument = /*#__PURE__*/ persisted<
  Tenant.PeppolConnectMutation,
  Tenant.PeppolConnectMutationVariables
>("tenant", "mutation", "PeppolConnect", "1b67e34e52ce37e440888b596fe3992f0d935876857c02b597148260afa760b5");

export const PeppolConnectionDocument = /*#__PURE__*/ persisted<
  Tenant.PeppolConnectionQuery,
  Tenant.PeppolConnectionQueryVariables
>("tenant", "query", "PeppolConnection", "6fa4f4c71a821693e0df84f220da5e34740fb16c17e7edbb74fc953249b14799");

export const PeppolDisconnectDocument = /*#__PURE__*/ persisted<
  Tenant.PeppolDisconnectMutation,
  Tenant.PeppolDisconnectMutationVariables
>("tenant", "mutation", "PeppolDisconnect", "5de490014b3ff08302047ee01d3f5ac107123d5ea45f6b5aa9d3149d18818959");

export const PeppolLookUpDocument = /*#__PURE__*/ persisted<
  Tenant.PeppolLookUpMutation,
  Tenant.PeppolLookUpMutationVariables
>("tenant", "mutation", "PeppolLookUp", "dfddf19dcd60c190ab0b76301439ab75895d4d9e98412106605825d99a17b682");

export const PeppolReceiverDocument = /*#__PURE__*/ persisted<
  Tenant.PeppolReceiverQuery,
  Tenant.PeppolReceiverQueryVariables
>("tenant", "query", "PeppolReceiver", "c8b0137519f6eab702125159b6eebcefc0f79c9c4a65bc238ead36ab14f863b6");

export const PriceForDocument = /*#__PURE__*/ persisted<
  Tenant.PriceForQuery,
  Tenant.PriceForQueryVariables
>("tenant", "query", "PriceFor", "a3101e8dec226ba560fa1fefc8d1934055113a5007b0ada8d5c4c090176c87bb");

export const PriceListDocument = /*#__PURE__*/ persisted<
  Tenant.PriceListQuery,
  Tenant.PriceListQueryVariables
>("tenant", "query", "PriceList", "fdc89bfaa04196b1a70679581a6672e3d9d6a65061cbcef17d83451e861d2799");

export const PriceListCreateDocument = /*#__PURE__*/ persisted<
  Tenant.PriceListCreateMutation,
  Tenant.PriceListCreateMutationVariables
>("tenant", "mutation", "PriceListCreate", "51bb5b01c340c020f719ed71833f34af944419b860113bf8d2ee974ffbee1a5e");

export const PriceListUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.PriceListUpdateMutation,
  Tenant.PriceListUpdateMutationVariables
>("tenant", "mutation", "PriceListUpdate", "5593eb541ffbe3c4963ec23d2ba97d1ecabfcbee8ea26c65dec0aa6ab2a45699");

export const PriceListsDocument = /*#__PURE__*/ persisted<
  Tenant.PriceListsQuery,
  Tenant.PriceListsQueryVariables
>("tenant", "query", "PriceLists", "992d02e90f372e9e028e83d0eab3e7a94e1a2e9eb39486223a0bd36ef5923ece");

export const PricesSetDocument = /*#__PURE__*/ persisted<
  Tenant.PricesSetMutation,
  Tenant.PricesSetMutationVariables
>("tenant", "mutation", "PricesSet", "ea1823c0c40421cb5c440e00e195c27b6ecc94bed8f64cfa0f59d849037ee940");

export const RefundRegisterDocument = /*#__PURE__*/ persisted<
  Tenant.RefundRegisterMutation,
  Tenant.RefundRegisterMutationVariables
>("tenant", "mutation", "RefundRegister", "3f82de7c7fdc662a592b5c8929b0b9b1fd8052178f5d60897551c0647f7f1307");

export const RefundUndoDocument = /*#__PURE__*/ persisted<
  Tenant.RefundUndoMutation,
  Tenant.RefundUndoMutationVariables
>("tenant", "mutation", "RefundUndo", "845b5ffb49951098d2d2f4dec1a2f9512c6ca1e342fd31c747a6a4d952eb72fb");

export const RefundsDocument = /*#__PURE__*/ persisted<
  Tenant.RefundsQuery,
  Tenant.RefundsQueryVariables
>("tenant", "query", "Refunds", "35eee1b7afbe10105c6701575a1d0fec5823ac040e7bc775a403d8497013ff7a");

export const SavedFilterCreateDocument = /*#__PURE__*/ persisted<
  Tenant.SavedFilterCreateMutation,
  Tenant.SavedFilterCreateMutationVariables
>("tenant", "mutation", "SavedFilterCreate", "6b3bdf8896f3246cbf8025e2059f3c22f3eca52cec70a9d8daad183eb57f7560");

export const SavedFilterDeleteDocument = /*#__PURE__*/ persisted<
  Tenant.SavedFilterDeleteMutation,
  Tenant.SavedFilterDeleteMutationVariables
>("tenant", "mutation", "SavedFilterDelete", "e10c334c17a18ccb88cd2ea413a2bc26b45d87af0ec102383917ba16f173fe44");

export const SavedFiltersDocument = /*#__PURE__*/ persisted<
  Tenant.SavedFiltersQuery,
  Tenant.SavedFiltersQueryVariables
>("tenant", "query", "SavedFilters", "ee3c53fecfef22463b4cd80fcf3c08f197c40c33dae0ccfbe3a3af22f1098745");

export const SearchDocument = /*#__PURE__*/ persisted<
  Tenant.SearchQuery,
  Tenant.SearchQueryVariables
>("tenant", "query", "Search", "0bc8b094b6d46edceeefd5366659ab3a94ce1549991784d729c86b32501a7e9d");

export const SelfBillDraftDocument = /*#__PURE__*/ persisted<
  Tenant.SelfBillDraftMutation,
  Tenant.SelfBillDraftMutationVariables
>("tenant", "mutation", "SelfBillDraft", "7f3d353683a595ea9e28d8dbc94cf9c0cdfdf81bc7ee5b59c1b95c68321104c7");

export const SelfBillsDocument = /*#__PURE__*/ persisted<
  Tenant.SelfBillsQuery,
  Tenant.SelfBillsQueryVariables
>("tenant", "query", "SelfBills", "40c3b3cb4977c1b8cf119863519fc790c4c57fef906f3199d79973446fa21275");

export const SendingDomainDocument = /*#__PURE__*/ persisted<
  Tenant.SendingDomainQuery,
  Tenant.SendingDomainQueryVariables
>("tenant", "query", "SendingDomain", "9e829e2851235fa7d9111ae0cba822a2e6f469f82a71e801363f484b2e719d45");

export const SendingDomainCheckDocument = /*#__PURE__*/ persisted<
  Tenant.SendingDomainCheckMutation,
  Tenant.SendingDomainCheckMutationVariables
>("tenant", "mutation", "SendingDomainCheck", "e52b4ab6a324558e9e8e11682d69121c52ffa937accdcbd502ea33761379bab0");

export const SendingDomainChooseDocument = /*#__PURE__*/ persisted<
  Tenant.SendingDomainChooseMutation,
  Tenant.SendingDomainChooseMutationVariables
>("tenant", "mutation", "SendingDomainChoose", "c393cb08dbce6c61e2a98f7116a6dae735f5bb7d4378d1a00120c93fe9f13637");

export const SendingDomainRemoveDocument = /*#__PURE__*/ persisted<
  Tenant.SendingDomainRemoveMutation,
  Tenant.SendingDomainRemoveMutationVariables
>("tenant", "mutation", "SendingDomainRemove", "7847b8cf2f385fecf021603f70bb4b39dcbf51820443dee1d4dae9256d87981b");

export const SeriesCloseDocument = /*#__PURE__*/ persisted<
  Tenant.SeriesCloseMutation,
  Tenant.SeriesCloseMutationVariables
>("tenant", "mutation", "SeriesClose", "3d650133f1076316d88147c0124aad55db47b406c4383000589e2b7f9552970f");

export const SeriesCreateDocument = /*#__PURE__*/ persisted<
  Tenant.SeriesCreateMutation,
  Tenant.SeriesCreateMutationVariables
>("tenant", "mutation", "SeriesCreate", "310785c068635b5d53e4b5a3570d3072860244246ed9a64dbc0bc4b850c4572f");

export const SeriesReopenDocument = /*#__PURE__*/ persisted<
  Tenant.SeriesReopenMutation,
  Tenant.SeriesReopenMutationVariables
>("tenant", "mutation", "SeriesReopen", "4d450d58c70daff7d0ed385016eca17886f256c3d5aad3d78fb64f2239696e8a");

export const SeriesUpdateDocument = /*#__PURE__*/ persisted<
  Tenant.SeriesUpdateMutation,
  Tenant.SeriesUpdateMutationVariables
>("tenant", "mutation", "SeriesUpdate", "999f402e57e1d6dd15dc85f91eab5534b9d7b676c571793a7562248a67a69a5f");

export const SmsPreviewDocument = /*#__PURE__*/ persisted<
  Tenant.SmsPreviewQuery,
  Tenant.SmsPreviewQueryVariables
>("tenant", "query", "SmsPreview", "520c8bb15e88596868769a4ac411326d5e0a4d7cd70091fae18877bd32b342bb");

export const SmsTestSendDocument = /*#__PURE__*/ persisted<
  Tenant.SmsTestSendMutation,
  Tenant.SmsTestSendMutationVariables
>("tenant", "mutation", "SmsTestSend", "a5dffb3d0791e8ee42813aa755d9dbe2dd57ef574c39351b03a1d5450ad8994d");

export const TemplateChangeDocument = /*#__PURE__*/ persisted<
  Tenant.TemplateChangeMutation,
  Tenant.TemplateChangeMutationVariables
>("tenant", "mutation", "TemplateChange", "d8b0098351e65ce632bae6889175eeb7e14287916d1891626084bf00695afe53");

export const TemplatePreviewDocument = /*#__PURE__*/ persisted<
  Tenant.TemplatePreviewQuery,
  Tenant.TemplatePreviewQueryVariables
>("tenant", "query", "TemplatePreview", "6b55ae64936a95e8a89fbf98f09b2ff777e39a50094b4337a4e1472901825956");

export const TemplateResetDocument = /*#__PURE__*/ persisted<
  Tenant.TemplateResetMutation,
  Tenant.TemplateResetMutationVariables
>("tenant", "mutation", "TemplateReset", "2b3ac9c0d663ca790a995c5ba4552f3932a078546257e93fbf2f11bbc2799858");

export const TemplateRestoreDocument = /*#__PURE__*/ persisted<
  Tenant.TemplateRestoreMutation,
  Tenant.TemplateRestoreMutationVariables
>("tenant", "mutation", "TemplateRestore", "d44d2dac22bfc550fcd0e4d8329928823383700573b008dfdadfa5d905d884e4");

export const TimeApproveDocument = /*#__PURE__*/ persisted<
  Tenant.TimeApproveMutation,
  Tenant.TimeApproveMutationVariables
>("tenant", "mutation", "TimeApprove", "ae053c8dbbe676a4a75fc8c269294fc768e4d9a882ca23f20fd7c411e592e043");

export const TimeBillDocument = /*#__PURE__*/ persisted<
  Tenant.TimeBillMutation,
  Tenant.TimeBillMutationVariables
>("tenant", "mutation", "TimeBill", "d62c35b033c4b4d21f35d4ab16d69b8c8854dbc945ae57d3d6a004f8de2d4718");

export const TimeRejectDocument = /*#__PURE__*/ persisted<
  Tenant.TimeRejectMutation,
  Tenant.TimeRejectMutationVariables
>("tenant", "mutation", "TimeReject", "6244bf895a8385c994ced2d7245dfb1e46463a8eef47c52cbc18f50ae99fa78a");

export const TimeReportDocument = /*#__PURE__*/ persisted<
  Tenant.TimeReportMutation,
  Tenant.TimeReportMutationVariables
>("tenant", "mutation", "TimeReport", "0caf445afcdbe67f1d971dff893f6165fdfd64f0e5bacbb4f808ab28ed3759a4");

export const TimeTakeBackDocument = /*#__PURE__*/ persisted<
  Tenant.TimeTakeBackMutation,
  Tenant.TimeTakeBackMutationVariables
>("tenant", "mutation", "TimeTakeBack", "44f555b0d04de9d7127725b880ba63a7176ce7c4b254076032cb771e5ccb95f5");

export const TimelineDocument = /*#__PURE__*/ persisted<
  Tenant.TimelineQuery,
  Tenant.TimelineQueryVariables
>("tenant", "query", "Timeline", "9cd658ebed26b3fadf5d87dc32b58f7c4ddec49eaa6c4bcc6516cbe5ba2b64a0");

export const TroubledAddressCountDocument = /*#__PURE__*/ persisted<
  Tenant.TroubledAddressCountQuery,
  Tenant.TroubledAddressCountQueryVariables
>("tenant", "query", "TroubledAddressCount", "74c9accb762ec09d0e7307b76e64f3954c895b4cf2f748a7b5931e1b5bc29dba");

export const TroubledAddressesDocument = /*#__PURE__*/ persisted<
  Tenant.TroubledAddressesQuery,
  Tenant.TroubledAddressesQueryVariables
>("tenant", "query", "TroubledAddresses", "887a488d0abf204a89d30fd293e9ef340b79bf14e3e3de583d6cd3142902e413");

export const UnbilledTimeDocument = /*#__PURE__*/ persisted<
  Tenant.UnbilledTimeQuery,
  Tenant.UnbilledTimeQueryVariables
>("tenant", "query", "UnbilledTime", "04b22eff5187f6d734a39fcfb168cdf05afd6a76e62d59e311b2316fcde84980");

export const UploadCreateDocument = /*#__PURE__*/ persisted<
  Tenant.UploadCreateMutation,
  Tenant.UploadCreateMutationVariables
>("tenant", "mutation", "UploadCreate", "312a0e3dfc388bcb0286da97912472b095c92c8d664f6f4b92007642d3b262b6");

export const UsualSeriesDocument = /*#__PURE__*/ persisted<
  Tenant.UsualSeriesQuery,
  Tenant.UsualSeriesQueryVariables
>("tenant", "query", "UsualSeries", "f371e4d8c5d6bcc2dbc4ccc14f539657e9b405dc2b35cd7c77a5841d4e8cf255");

export const VatChoicesDocument = /*#__PURE__*/ persisted<
  Tenant.VatChoicesQuery,
  Tenant.VatChoicesQueryVariables
>("tenant", "query", "VatChoices", "726089f58ca73cfd87efd92c6faf8fee908e840041bc747c6a51c6b8bb0789b7");
