-- What has been laid before a council, published or logged never changes: not by update, delete, replace or upsert.
-- (REPLACE INTO deletes first, which fires the delete triggers because recursive_triggers is ON.)
CREATE TRIGGER `versions_no_update` BEFORE UPDATE ON `versions` BEGIN SELECT RAISE(ABORT, 'immutable: versions'); END;
--> statement-breakpoint
CREATE TRIGGER `versions_no_delete` BEFORE DELETE ON `versions` BEGIN SELECT RAISE(ABORT, 'immutable: versions'); END;
--> statement-breakpoint
CREATE TRIGGER `version_states_no_update_after_end` BEFORE UPDATE ON `version_states`
WHEN OLD.`status` IN ('published', 'withdrawn', 'adapted') OR NEW.`version_id` <> OLD.`version_id`
BEGIN SELECT RAISE(ABORT, 'immutable: version_states'); END;
--> statement-breakpoint
CREATE TRIGGER `version_states_no_delete` BEFORE DELETE ON `version_states` BEGIN SELECT RAISE(ABORT, 'immutable: version_states'); END;
--> statement-breakpoint
CREATE TRIGGER `council_requests_no_update_after_answer` BEFORE UPDATE ON `council_requests`
WHEN json_extract(OLD.`answer`, '$.status') <> 'pending'
BEGIN SELECT RAISE(ABORT, 'immutable: council_requests'); END;
--> statement-breakpoint
CREATE TRIGGER `council_requests_no_delete` BEFORE DELETE ON `council_requests` BEGIN SELECT RAISE(ABORT, 'immutable: council_requests'); END;
--> statement-breakpoint
CREATE TRIGGER `published_files_only_at_publication` BEFORE INSERT ON `published_files`
WHEN (SELECT `status` FROM `version_states` WHERE `version_id` = NEW.`version_id`) IS NOT 'adopted'
BEGIN SELECT RAISE(ABORT, 'immutable: published_files'); END;
--> statement-breakpoint
CREATE TRIGGER `published_files_no_update` BEFORE UPDATE ON `published_files` BEGIN SELECT RAISE(ABORT, 'immutable: published_files'); END;
--> statement-breakpoint
CREATE TRIGGER `published_files_no_delete` BEFORE DELETE ON `published_files` BEGIN SELECT RAISE(ABORT, 'immutable: published_files'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_in_order` BEFORE INSERT ON `audit`
WHEN NEW.`seq` <> (SELECT coalesce(max(`seq`), 0) + 1 FROM `audit` WHERE `board_id` = NEW.`board_id`)
BEGIN SELECT RAISE(ABORT, 'immutable: audit'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'immutable: audit'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'immutable: audit'); END;
