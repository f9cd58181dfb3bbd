DROP INDEX `people_email_unique`;--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_email` ON `people` (`email`) WHERE left_at is null;--> statement-breakpoint
ALTER TABLE `invitations` ADD `invited_by` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `given_at` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `given_by` text;--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`board_id`,`subject`,`seq`);--> statement-breakpoint
-- Who made a link that is still open: the log says it.
UPDATE `invitations` SET `invited_by` = (
  SELECT `actor_id` FROM `audit` WHERE `board_id` = `invitations`.`board_id` AND `subject` = `invitations`.`id` AND `action` = 'invite_person'
);
