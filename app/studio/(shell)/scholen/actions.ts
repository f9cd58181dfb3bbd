'use server';

import { action } from '@/lib/server/web/action';
import { addSchool, addSchools } from '@/lib/server/schools/add-schools';
import { restoreSchool } from '@/lib/server/schools/change-school';

export const add = action(addSchool);
export const addList = action(addSchools);
export const restore = action(restoreSchool);
