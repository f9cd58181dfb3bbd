'use server';

import { action } from '@/lib/server/web/action';
import { changeSchool, removeSchool } from '@/lib/server/schools/change-school';
import { changeSchoolContacts, confirmSchoolContacts } from '@/lib/server/schools/contacts';

export const change = action(changeSchool);
export const removeOne = action(removeSchool);
export const changeContacts = action(changeSchoolContacts);
export const confirmContacts = action(confirmSchoolContacts);
