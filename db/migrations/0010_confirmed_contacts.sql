ALTER TABLE `schools` ADD `contacts_confirmed_at` text;--> statement-breakpoint
ALTER TABLE `schools` ADD `contacts_confirmed_by` text REFERENCES people(id);