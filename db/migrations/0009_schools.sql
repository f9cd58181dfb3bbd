CREATE TABLE `schools` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`slug` text NOT NULL,
	`brin` text NOT NULL,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`street` text NOT NULL,
	`place` text NOT NULL,
	`contacts` text NOT NULL,
	`contacts_changed_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schools_by_slug` ON `schools` (`board_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `schools_by_brin` ON `schools` (`board_id`,`brin`) WHERE removed_at is null and brin <> '';