import { changeOwnPassword, getOwnAccount, signOutEverywhere } from './people/account';
import {
  downloadDraftReport,
  downloadVersionReport,
  getDraftReport,
  getVersionReport,
} from './versions/check-reports';
import { deleteComment, editComment } from './comments/change-comment';
import { listThreads } from './comments/list-threads';
import { listMentions, readMentions } from './comments/mentions';
import { replyInThread, startThread } from './comments/say';
import { reopenThread, resolveThread } from './comments/settle-thread';
import { getDashboard } from './versions/dashboard';
import { adoptVersion, consent, refuse, withdrawPublication, withdrawVersion } from './versions/decisions';
import { downloadDraft, downloadVersion } from './versions/downloads';
import { applyOperations, getDraft } from './drafts/drafts';
import { getEarlierText, listHistory, namePoint } from './drafts/history';
import { followDraft } from './drafts/live-draft';
import { tellPlace } from './drafts/tell-place';
import { getRevision, listRevisions, restoreRevision } from './drafts/revisions';
import { getFrame } from './people/frame';
import { getHealth } from './house/health';
import { verifyAudit } from './house/verify-audit';
import { acceptInvitation, getInvitation, invitePerson } from './people/invitations';
import { changeRoles, listPeople, removePerson } from './people/people';
import { confirmRole, listRolesToConfirm, refuseRole } from './people/role-confirmations';
import { writeLogo } from './drafts/logo';
import { getModel } from './drafts/model';
import { createProtocol } from './drafts/create-protocol';
import { getProtocolOverview } from './versions/protocol-overview';
import {
  findPublished,
  findPublishedFacts,
  findPublishedState,
  findPublishedVersions,
  findWithdrawnVersions,
} from './versions/published';
import { findPublicSchools, findSchoolFile } from './versions/school-files';
import { getPublicationProgress } from './versions/publication-progress';
import { publishVersion } from './versions/publish';
import { getSetUp, setUpInstallation } from './people/set-up';
import { signIn, signOut } from './people/sign-in';
import { switchBoard } from './people/switch-board';
import { addSchool, addSchools } from './schools/add-schools';
import { changeSchool, removeSchool, restoreSchool } from './schools/change-school';
import { changeSchoolContacts, confirmSchoolContacts } from './schools/contacts';
import { getSchool, listSchools } from './schools/list-schools';
import { submitVersion } from './versions/submission';
import { getVersionLegibility } from './versions/version-legibility';
import { getVersionPreview } from './versions/version-preview';
import { getVersionReading } from './versions/version-reading';
import { getVersion } from './versions/versions';

/** Every command and query there is. A door that is not listed here fails the permission matrix. */
export const doors = {
  getFrame,
  getDashboard,
  getProtocolOverview,
  getDraft,
  getModel,
  writeLogo,
  listHistory,
  getEarlierText,
  listRevisions,
  followDraft,
  tellPlace,
  getRevision,
  listThreads,
  listMentions,
  startThread,
  replyInThread,
  editComment,
  deleteComment,
  resolveThread,
  reopenThread,
  readMentions,
  getVersion,
  getVersionReading,
  getVersionLegibility,
  getVersionPreview,
  getPublicationProgress,
  downloadDraft,
  downloadVersion,
  getDraftReport,
  getVersionReport,
  downloadDraftReport,
  downloadVersionReport,
  listSchools,
  getSchool,
  listPeople,
  listRolesToConfirm,
  getOwnAccount,
  verifyAudit,
  createProtocol,
  applyOperations,
  namePoint,
  restoreRevision,
  submitVersion,
  consent,
  refuse,
  withdrawVersion,
  withdrawPublication,
  adoptVersion,
  publishVersion,
  addSchool,
  addSchools,
  changeSchool,
  removeSchool,
  restoreSchool,
  changeSchoolContacts,
  confirmSchoolContacts,
  invitePerson,
  changeRoles,
  removePerson,
  confirmRole,
  refuseRole,
  changeOwnPassword,
  signOutEverywhere,
  switchBoard,
  findPublished,
  findPublishedFacts,
  findPublishedState,
  findPublishedVersions,
  findWithdrawnVersions,
  findPublicSchools,
  findSchoolFile,
  getHealth,
  getSetUp,
  setUpInstallation,
  getInvitation,
  acceptInvitation,
  signIn,
  signOut,
};
