import { addCard } from './add-card';
import { addColumn } from './add-column';
import { addEntry } from './add-entry';
import { addExit } from './add-exit';
import { addFunction } from './add-function';
import { addRoute } from './add-route';
import { addStep } from './add-step';
import { batch } from './batch';
import { changeCard } from './change-card';
import { changeColumn } from './change-column';
import { changeExit } from './change-exit';
import { changeFunction } from './change-function';
import { changeProtocol } from './change-protocol';
import { changeRoute } from './change-route';
import { changeStep } from './change-step';
import { moveCard } from './move-card';
import { moveColumn } from './move-column';
import { moveEntry } from './move-entry';
import { moveExit } from './move-exit';
import { moveRoute } from './move-route';
import { moveStep } from './move-step';
import type { OperationKind } from '@/schemas/operation';
import type { OperationDefinition } from './operation-definition';
import { removeCard } from './remove-card';
import { removeColumn } from './remove-column';
import { removeEntry } from './remove-entry';
import { removeExit } from './remove-exit';
import { removeFunction } from './remove-function';
import { removeRoute } from './remove-route';
import { removeStep } from './remove-step';
import { replaceCard } from './replace-card';
import { replaceEntry } from './replace-entry';
import { replaceProtocol } from './replace-protocol';

/** Every kind of operation. The file of a kind has its name with dashes. */
export const operations: { readonly [K in OperationKind]: OperationDefinition<K> } = {
  change_protocol: changeProtocol,
  add_function: addFunction,
  change_function: changeFunction,
  remove_function: removeFunction,
  add_column: addColumn,
  change_column: changeColumn,
  move_column: moveColumn,
  remove_column: removeColumn,
  add_route: addRoute,
  change_route: changeRoute,
  move_route: moveRoute,
  remove_route: removeRoute,
  add_step: addStep,
  change_step: changeStep,
  move_step: moveStep,
  remove_step: removeStep,
  add_card: addCard,
  change_card: changeCard,
  replace_card: replaceCard,
  move_card: moveCard,
  remove_card: removeCard,
  add_exit: addExit,
  change_exit: changeExit,
  move_exit: moveExit,
  remove_exit: removeExit,
  add_entry: addEntry,
  replace_entry: replaceEntry,
  move_entry: moveEntry,
  remove_entry: removeEntry,
  replace_protocol: replaceProtocol,
  batch,
};
