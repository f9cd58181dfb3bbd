import { changeOwnPassword, getOwnAccount, signOutEverywhere } from './account';
import {
  downloadDraftReport,
  downloadVersionReport,
  getDraftReport,
  getVersionReport,
} from './check-reports';
import { getDashboard } from './dashboard';
import { adoptVersion, consent, refuse, withdrawVersion } from './decisions';
import { downloadDraft, downloadVersion } from './downloads';
import { applyOperations, getDraft } from './drafts';
import { getHealth } from './health';
import { acceptInvitation, getInvitation, invitePerson } from './invitations';
import { changeRoles, listPeople, removePerson } from './people';
import { getModel } from './model';
import { createProtocol, getProtocolOverview } from './protocols';
import { findPublishedVersions } from './publication/published-finder';
import { findPublished, publishVersion } from './publications';
import { getSetUp, setUpInstallation } from './set-up';
import { signIn, signOut } from './sign-in';
import { submitVersion } from './submission';
import { getVersionPreview } from './version-preview';
import { getVersion, verifyAudit } from './versions';

/** Every command and query there is. A door that is not listed here fails the permission matrix. */
export const doors = {
  getDashboard,
  getProtocolOverview,
  getDraft,
  getModel,
  getVersion,
  getVersionPreview,
  downloadDraft,
  downloadVersion,
  getDraftReport,
  getVersionReport,
  downloadDraftReport,
  downloadVersionReport,
  listPeople,
  getOwnAccount,
  verifyAudit,
  createProtocol,
  applyOperations,
  submitVersion,
  consent,
  refuse,
  withdrawVersion,
  adoptVersion,
  publishVersion,
  invitePerson,
  changeRoles,
  removePerson,
  changeOwnPassword,
  signOutEverywhere,
  findPublished,
  findPublishedVersions,
  getHealth,
  getSetUp,
  setUpInstallation,
  getInvitation,
  acceptInvitation,
  signIn,
  signOut,
};
