CREATE TABLE `__new_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`board_id` text NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_sessions` (`id`, `person_id`, `board_id`, `started_at`, `seen_at`, `expires_at`)
SELECT `sessions`.`id`, `person_id`, `board_id`, `started_at`, `seen_at`, `expires_at`
FROM `sessions` JOIN `people` ON `people`.`id` = `person_id` ORDER BY `sessions`.`rowid`;
--> statement-breakpoint
DROP TABLE `sessions`;--> statement-breakpoint
ALTER TABLE `__new_sessions` RENAME TO `sessions`;--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `membership_roles` (
	`membership_id` text NOT NULL,
	`key` text NOT NULL,
	`role` text NOT NULL,
	`given_at` text,
	`given_by` text,
	PRIMARY KEY(`membership_id`, `key`),
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Everybody has one membership so far. It has the id of the person.
INSERT INTO `membership_roles` (`membership_id`, `key`, `role`, `given_at`, `given_by`)
SELECT `person_id`, `key`, `role`, `given_at`, `given_by` FROM `memberships` ORDER BY `rowid`;
--> statement-breakpoint
DROP TABLE `memberships`;--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`board_id` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `memberships` (`id`, `person_id`, `board_id`, `since`, `until`)
SELECT `id`, `id`, `board_id`, `created_at`, `left_at` FROM `people` ORDER BY `rowid`;
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_now` ON `memberships` (`person_id`,`board_id`) WHERE until is null;--> statement-breakpoint
CREATE INDEX `memberships_by_board` ON `memberships` (`board_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`person_id` text NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`secret` text NOT NULL,
	PRIMARY KEY(`provider`, `subject`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `identities` (`person_id`, `provider`, `subject`, `secret`)
SELECT `id`, 'password', `id`, `password_hash` FROM `people` ORDER BY `rowid`;
--> statement-breakpoint
CREATE INDEX `identities_by_person` ON `identities` (`person_id`);--> statement-breakpoint
CREATE TABLE `__new_people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`created_at` text NOT NULL,
	`last_board_id` text,
	`closed_at` text,
	FOREIGN KEY (`last_board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Who came back was a new person until now: of all accounts with one address, the last one stays open.
INSERT INTO `__new_people` (`id`, `name`, `email`, `created_at`, `last_board_id`, `closed_at`)
SELECT `id`, `name`, `email`, `created_at`, NULL, CASE WHEN EXISTS (
  SELECT 1 FROM `people` AS `later` WHERE `later`.`email` = `people`.`email` AND `later`.`id` <> `people`.`id`
  AND (`later`.`left_at` IS NULL OR (`later`.`left_at`, `later`.`rowid`) > (`people`.`left_at`, `people`.`rowid`))
) THEN `left_at` END
FROM `people` ORDER BY `rowid`;
--> statement-breakpoint
DROP TABLE `people`;--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_email` ON `people` (`email`) WHERE closed_at is null;
