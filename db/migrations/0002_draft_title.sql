ALTER TABLE `drafts` ADD `title` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `drafts` SET `title` = json_extract(`document`, '$.title');
