CREATE TABLE `draft_revisions` (
	`protocol_id` text NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`document` blob NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	`replaced_at` text NOT NULL,
	`replaced_by` text NOT NULL,
	PRIMARY KEY(`protocol_id`, `revision`),
	FOREIGN KEY (`protocol_id`) REFERENCES `protocols`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_revisions_by_time` ON `draft_revisions` (`protocol_id`,`replaced_at`);--> statement-breakpoint
CREATE TABLE `withdrawn_publications` (
	`version_id` text PRIMARY KEY NOT NULL,
	`withdrawn_on` text NOT NULL,
	`because` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
-- An earlier text is what it was; it may only be forgotten.
CREATE TRIGGER `draft_revisions_no_update` BEFORE UPDATE ON `draft_revisions` BEGIN SELECT RAISE(ABORT, 'immutable: draft_revisions'); END;
--> statement-breakpoint
-- What is published stays published; only before the day it comes into force can the board take it back, once, with a reason.
CREATE TRIGGER `withdrawn_publications_only_before_force` BEFORE INSERT ON `withdrawn_publications`
WHEN trim(NEW.`because`) = '' OR NOT EXISTS (
  SELECT 1 FROM `version_states`
  WHERE `version_id` = NEW.`version_id` AND `status` = 'published' AND NEW.`withdrawn_on` < `entry_into_force`
)
BEGIN SELECT RAISE(ABORT, 'immutable: withdrawn_publications'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawn_publications_no_update` BEFORE UPDATE ON `withdrawn_publications` BEGIN SELECT RAISE(ABORT, 'immutable: withdrawn_publications'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawn_publications_no_delete` BEFORE DELETE ON `withdrawn_publications` BEGIN SELECT RAISE(ABORT, 'immutable: withdrawn_publications'); END;
