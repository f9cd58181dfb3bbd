CREATE TABLE `draft_points` (
	`id` text PRIMARY KEY NOT NULL,
	`protocol_id` text NOT NULL,
	`revision` integer NOT NULL,
	`name` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`protocol_id`) REFERENCES `protocols`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_points_by_revision` ON `draft_points` (`protocol_id`,`revision`);--> statement-breakpoint
CREATE TABLE `draft_saves` (
	`protocol_id` text NOT NULL,
	`revision` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`save_id` text,
	`kind` text NOT NULL,
	`kinds` text NOT NULL,
	`operations` blob NOT NULL,
	`digest` text NOT NULL,
	`document` text NOT NULL,
	`reasons` text,
	`prev_seal` text NOT NULL,
	`seal` text NOT NULL,
	PRIMARY KEY(`protocol_id`, `revision`),
	FOREIGN KEY (`protocol_id`) REFERENCES `protocols`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_saves_by_save_id` ON `draft_saves` (`protocol_id`,`by`,`save_id`);--> statement-breakpoint
CREATE TABLE `draft_sessions` (
	`protocol_id` text NOT NULL,
	`first` integer NOT NULL,
	`last` integer NOT NULL,
	`kind` text NOT NULL,
	`since` text NOT NULL,
	`until` text NOT NULL,
	`people` text NOT NULL,
	`touched` text NOT NULL,
	PRIMARY KEY(`protocol_id`, `first`),
	FOREIGN KEY (`protocol_id`) REFERENCES `protocols`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `open_stretches` (
	`protocol_id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`person_id` text NOT NULL,
	`first_revision` integer NOT NULL,
	`since` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`protocol_id`) REFERENCES `protocols`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
-- What was saved is what it was; it may only be forgotten, from the oldest on.
CREATE TRIGGER `draft_saves_no_update` BEFORE UPDATE ON `draft_saves` BEGIN SELECT RAISE(ABORT, 'immutable: draft_saves'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_saves_newest_stays` BEFORE DELETE ON `draft_saves`
WHEN NOT EXISTS (SELECT 1 FROM `draft_saves` WHERE `protocol_id` = OLD.`protocol_id` AND `revision` > OLD.`revision`)
BEGIN SELECT RAISE(ABORT, 'immutable: draft_saves'); END;
--> statement-breakpoint
-- The text of a revision with a name is never forgotten.
CREATE TRIGGER `draft_revisions_named_stay` BEFORE DELETE ON `draft_revisions`
WHEN EXISTS (SELECT 1 FROM `draft_points` WHERE `protocol_id` = OLD.`protocol_id` AND `revision` = OLD.`revision`)
BEGIN SELECT RAISE(ABORT, 'immutable: draft_revisions'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_points_no_update` BEFORE UPDATE ON `draft_points` BEGIN SELECT RAISE(ABORT, 'immutable: draft_points'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_points_no_delete` BEFORE DELETE ON `draft_points` BEGIN SELECT RAISE(ABORT, 'immutable: draft_points'); END;
--> statement-breakpoint
-- Every text that was kept before there was a log is a point by itself, and so is the draft of now.
INSERT INTO `draft_sessions` (`protocol_id`, `first`, `last`, `kind`, `since`, `until`, `people`, `touched`)
SELECT `protocol_id`, coalesce(lag(`revision`) OVER (PARTITION BY `protocol_id` ORDER BY `revision`), 0) + 1, `revision`, 'kept', `changed_at`, `changed_at`, json_array(`changed_by`), '[]'
FROM `draft_revisions`;
--> statement-breakpoint
INSERT INTO `draft_sessions` (`protocol_id`, `first`, `last`, `kind`, `since`, `until`, `people`, `touched`)
SELECT `protocol_id`, coalesce((SELECT max(`last`) FROM `draft_sessions` WHERE `protocol_id` = `drafts`.`protocol_id`), 0) + 1, `revision`, 'kept', `changed_at`, `changed_at`, json_array(`changed_by`), '[]'
FROM `drafts`;
