CREATE TABLE IF NOT EXISTS "actor" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "aliases" TEXT NOT NULL,
  "folded_names" TEXT NOT NULL,
  "sort_name" TEXT NOT NULL,
  "iso2" TEXT,
  "iso3" TEXT,
  "flag" TEXT,
  "organization_kind" TEXT,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS actor_kind_sort_name_key ON "actor" ("kind", "sort_name", "key");

CREATE TABLE IF NOT EXISTS "topic" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "broader" TEXT,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS "office" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "office_class" TEXT NOT NULL,
  "of" TEXT,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS office_of ON "office" ("of");

CREATE TABLE IF NOT EXISTS "tenure" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "office_class" TEXT NOT NULL,
  "of" TEXT,
  "first_seen_on" TEXT,
  "last_seen_on" TEXT,
  "confidence" REAL NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS tenure_person ON "tenure" ("person");

CREATE INDEX IF NOT EXISTS tenure_office ON "tenure" ("office");

CREATE INDEX IF NOT EXISTS tenure_of ON "tenure" ("of");

CREATE TABLE IF NOT EXISTS "meeting" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "edtf" TEXT,
  "earliest" TEXT,
  "latest" TEXT,
  "precision" TEXT,
  "basis" TEXT,
  "note" TEXT,
  "sort_date" TEXT NOT NULL,
  "format" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "place_name" TEXT,
  "place_country" TEXT,
  "part_of" TEXT,
  "confidence" REAL NOT NULL,
  "participant_count" INTEGER NOT NULL,
  "side_count" INTEGER NOT NULL,
  "people" TEXT NOT NULL,
  "countries" TEXT NOT NULL,
  "organizations" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS meeting_text (
  id INTEGER PRIMARY KEY,
  "folded_title" TEXT NOT NULL,
  "folded_body" TEXT NOT NULL
);

CREATE TRIGGER IF NOT EXISTS meeting_gone AFTER DELETE ON "meeting" BEGIN DELETE FROM meeting_text WHERE id = old.id; END;

CREATE VIRTUAL TABLE IF NOT EXISTS meeting_words USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');

CREATE TRIGGER IF NOT EXISTS meeting_text_new AFTER INSERT ON meeting_text BEGIN INSERT INTO meeting_words(rowid, title, body) VALUES (new.id, new.folded_title, new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS meeting_text_changed AFTER UPDATE ON meeting_text WHEN old.folded_title IS NOT new.folded_title OR old.folded_body IS NOT new.folded_body BEGIN DELETE FROM meeting_words WHERE rowid = old.id; INSERT INTO meeting_words(rowid, title, body) VALUES (new.id, new.folded_title, new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS meeting_text_gone AFTER DELETE ON meeting_text BEGIN DELETE FROM meeting_words WHERE rowid = old.id; END;

CREATE INDEX IF NOT EXISTS meeting_sort_date_key_status_latest_format ON "meeting" ("sort_date", "key", "status", "latest", "format");

CREATE INDEX IF NOT EXISTS meeting_participant_count_key ON "meeting" ("participant_count", "key");

CREATE INDEX IF NOT EXISTS meeting_confidence_key ON "meeting" ("confidence", "key");

CREATE INDEX IF NOT EXISTS meeting_place_country_sort_date_key ON "meeting" ("place_country", "sort_date", "key");

CREATE INDEX IF NOT EXISTS meeting_part_of ON "meeting" ("part_of");

CREATE TABLE IF NOT EXISTS "took_part" (
  "meeting" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "listed" INTEGER NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "role" TEXT,
  "office" TEXT,
  "side" TEXT,
  "held" INTEGER NOT NULL,
  "sort_date" TEXT NOT NULL,
  PRIMARY KEY ("meeting", "actor")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS took_part_actor_sort_date_meeting_held_listed ON "took_part" ("actor", "sort_date", "meeting", "held", "listed");

CREATE TABLE IF NOT EXISTS "about" (
  "meeting" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "tagged" INTEGER NOT NULL,
  "sort_date" TEXT NOT NULL,
  PRIMARY KEY ("meeting", "topic")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS about_topic_sort_date_meeting_tagged ON "about" ("topic", "sort_date", "meeting", "tagged");

CREATE TABLE IF NOT EXISTS "position" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "article" TEXT NOT NULL,
  "meeting" TEXT,
  "stance" TEXT NOT NULL,
  "polarity" INTEGER NOT NULL,
  "statement" TEXT NOT NULL,
  "quoted" INTEGER NOT NULL,
  "voiced_by" TEXT,
  "edtf" TEXT,
  "earliest" TEXT,
  "latest" TEXT,
  "precision" TEXT,
  "basis" TEXT,
  "note" TEXT,
  "sort_date" TEXT NOT NULL,
  "confidence" REAL NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS position_text (
  id INTEGER PRIMARY KEY,
  "folded_body" TEXT NOT NULL
);

CREATE TRIGGER IF NOT EXISTS position_gone AFTER DELETE ON "position" BEGIN DELETE FROM position_text WHERE id = old.id; END;

CREATE VIRTUAL TABLE IF NOT EXISTS position_words USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');

CREATE TRIGGER IF NOT EXISTS position_text_new AFTER INSERT ON position_text BEGIN INSERT INTO position_words(rowid, title, body) VALUES (new.id, '', new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS position_text_changed AFTER UPDATE ON position_text WHEN old.folded_body IS NOT new.folded_body BEGIN DELETE FROM position_words WHERE rowid = old.id; INSERT INTO position_words(rowid, title, body) VALUES (new.id, '', new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS position_text_gone AFTER DELETE ON position_text BEGIN DELETE FROM position_words WHERE rowid = old.id; END;

CREATE INDEX IF NOT EXISTS position_sort_date_key ON "position" ("sort_date", "key");

CREATE INDEX IF NOT EXISTS position_confidence_key ON "position" ("confidence", "key");

CREATE INDEX IF NOT EXISTS position_meeting_sort_date_key ON "position" ("meeting", "sort_date", "key");

CREATE INDEX IF NOT EXISTS position_article_sort_date_key ON "position" ("article", "sort_date", "key");

CREATE TABLE IF NOT EXISTS "position_actor" (
  "position" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "direct" INTEGER NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "sort_date" TEXT NOT NULL,
  PRIMARY KEY ("position", "actor", "role")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS position_actor_actor_role_sort_date_position_direct ON "position_actor" ("actor", "role", "sort_date", "position", "direct");

CREATE TABLE IF NOT EXISTS "position_topic" (
  "position" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "tagged" INTEGER NOT NULL,
  "sort_date" TEXT NOT NULL,
  PRIMARY KEY ("position", "topic")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS position_topic_topic_sort_date_position_tagged ON "position_topic" ("topic", "sort_date", "position", "tagged");

CREATE TABLE IF NOT EXISTS "article" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "url" TEXT,
  "title" TEXT NOT NULL,
  "publisher" TEXT,
  "side" TEXT,
  "language" TEXT NOT NULL,
  "published_on" TEXT,
  "sort_date" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS article_text (
  id INTEGER PRIMARY KEY,
  "text" TEXT NOT NULL,
  "mentions" TEXT NOT NULL,
  "folded_title" TEXT NOT NULL,
  "folded_body" TEXT NOT NULL
);

CREATE TRIGGER IF NOT EXISTS article_gone AFTER DELETE ON "article" BEGIN DELETE FROM article_text WHERE id = old.id; END;

CREATE VIRTUAL TABLE IF NOT EXISTS article_words USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');

CREATE TRIGGER IF NOT EXISTS article_text_new AFTER INSERT ON article_text BEGIN INSERT INTO article_words(rowid, title, body) VALUES (new.id, new.folded_title, new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS article_text_changed AFTER UPDATE ON article_text WHEN old.folded_title IS NOT new.folded_title OR old.folded_body IS NOT new.folded_body BEGIN DELETE FROM article_words WHERE rowid = old.id; INSERT INTO article_words(rowid, title, body) VALUES (new.id, new.folded_title, new.folded_body); END;

CREATE TRIGGER IF NOT EXISTS article_text_gone AFTER DELETE ON article_text BEGIN DELETE FROM article_words WHERE rowid = old.id; END;

CREATE INDEX IF NOT EXISTS article_sort_date_key ON "article" ("sort_date", "key");

CREATE INDEX IF NOT EXISTS article_publisher_sort_date_key ON "article" ("publisher", "sort_date", "key");

CREATE INDEX IF NOT EXISTS article_side_sort_date_key ON "article" ("side", "sort_date", "key");

CREATE INDEX IF NOT EXISTS article_url ON "article" ("url");

CREATE TABLE IF NOT EXISTS "evidence" (
  "key" TEXT NOT NULL,
  "fact_kind" TEXT NOT NULL,
  "fact" TEXT NOT NULL,
  "article" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "confidence" REAL NOT NULL,
  "method" TEXT NOT NULL,
  "of" TEXT NOT NULL,
  PRIMARY KEY ("key")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS evidence_article ON "evidence" ("article");

CREATE INDEX IF NOT EXISTS evidence_fact_kind_fact ON "evidence" ("fact_kind", "fact");

CREATE TABLE IF NOT EXISTS "tells_of" (
  "article" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "topics" TEXT NOT NULL,
  PRIMARY KEY ("article", "meeting")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS tells_of_meeting ON "tells_of" ("meeting");

CREATE TABLE IF NOT EXISTS "encounter" (
  "level" TEXT NOT NULL,
  "a" TEXT NOT NULL,
  "b" TEXT NOT NULL,
  "meetings" INTEGER NOT NULL,
  "bilateral" INTEGER NOT NULL,
  "strength" INTEGER NOT NULL,
  "first_on" TEXT,
  "last_on" TEXT,
  "first_sort" TEXT NOT NULL AS (coalesce("first_on", '')) VIRTUAL,
  "last_sort" TEXT NOT NULL AS (coalesce("last_on", '')) VIRTUAL,
  PRIMARY KEY ("level", "a", "b")
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS encounter_level_meetings_a_b ON "encounter" ("level", "meetings", "a", "b");

CREATE INDEX IF NOT EXISTS encounter_level_last_sort_a_b ON "encounter" ("level", "last_sort", "a", "b");

CREATE INDEX IF NOT EXISTS encounter_level_first_sort_a_b ON "encounter" ("level", "first_sort", "a", "b");

CREATE INDEX IF NOT EXISTS encounter_a ON "encounter" ("a");

CREATE INDEX IF NOT EXISTS encounter_b ON "encounter" ("b");

CREATE TABLE IF NOT EXISTS "observation" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "seen_at" TEXT NOT NULL,
  "first_sight_at" TEXT NOT NULL,
  "shown" INTEGER NOT NULL,
  "revision" INTEGER NOT NULL,
  "digest" TEXT NOT NULL,
  "input" TEXT NOT NULL,
  "telling" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS observation_address ON "observation" ("address");

CREATE INDEX IF NOT EXISTS observation_text ON "observation" ("text");

CREATE TABLE IF NOT EXISTS "source" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "live" INTEGER NOT NULL,
  "digest" TEXT NOT NULL,
  "positions" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS "appearance" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "cell" TEXT NOT NULL,
  "day" TEXT,
  "confidence" REAL NOT NULL,
  "offices" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "seat" TEXT,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS appearance_text ON "appearance" ("text");

CREATE INDEX IF NOT EXISTS appearance_cell ON "appearance" ("cell");

CREATE INDEX IF NOT EXISTS appearance_person ON "appearance" ("person");

CREATE INDEX IF NOT EXISTS appearance_actor ON "appearance" ("actor");

CREATE TABLE IF NOT EXISTS "profile" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "counts" TEXT NOT NULL,
  "owners" TEXT NOT NULL,
  "spellings" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS profile_form ON "profile" ("form");

CREATE TABLE IF NOT EXISTS "form_token" (
  id INTEGER PRIMARY KEY,
  "token" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  UNIQUE ("token", "form")
);

CREATE TABLE IF NOT EXISTS "holding" (
  id INTEGER PRIMARY KEY,
  "person" TEXT NOT NULL,
  "profile" TEXT NOT NULL,
  UNIQUE ("person", "profile")
);

CREATE TABLE IF NOT EXISTS "persona" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "canonical" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "shelf" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS persona_canonical ON "persona" ("canonical");

CREATE INDEX IF NOT EXISTS persona_shelf ON "persona" ("shelf");

CREATE TABLE IF NOT EXISTS "service" (
  id INTEGER PRIMARY KEY,
  "person" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "days" TEXT NOT NULL,
  UNIQUE ("person", "office")
);

CREATE INDEX IF NOT EXISTS service_office ON "service" ("office");

CREATE TABLE IF NOT EXISTS "post" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "titles" TEXT NOT NULL,
  "spans" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS "readout" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "live" INTEGER NOT NULL,
  "meeting" TEXT NOT NULL,
  "telling" TEXT NOT NULL,
  "seated" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS readout_text ON "readout" ("text");

CREATE INDEX IF NOT EXISTS readout_meeting ON "readout" ("meeting");

CREATE INDEX IF NOT EXISTS readout_end ON "readout" ("end");

CREATE TABLE IF NOT EXISTS "readout_block" (
  id INTEGER PRIMARY KEY,
  "block" TEXT NOT NULL,
  "readout" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "seated" TEXT NOT NULL,
  UNIQUE ("block", "readout")
);

CREATE TABLE IF NOT EXISTS "gathering" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "canonical" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "counted" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS gathering_canonical ON "gathering" ("canonical");

CREATE INDEX IF NOT EXISTS gathering_meeting ON "gathering" ("meeting");

CREATE TABLE IF NOT EXISTS "pair" (
  id INTEGER PRIMARY KEY,
  "level" TEXT NOT NULL,
  "a" TEXT NOT NULL,
  "b" TEXT NOT NULL,
  "meetings" INTEGER NOT NULL,
  "bilateral" INTEGER NOT NULL,
  "strength" INTEGER NOT NULL,
  "days" TEXT NOT NULL,
  UNIQUE ("level", "a", "b")
);

CREATE TABLE IF NOT EXISTS "projection" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "rows" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE TABLE IF NOT EXISTS "decision" (
  id INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "what" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  UNIQUE ("key")
);

CREATE INDEX IF NOT EXISTS decision_kind ON "decision" ("kind");

CREATE TABLE IF NOT EXISTS "anchor" (
  id INTEGER PRIMARY KEY,
  "decision" TEXT NOT NULL,
  "ordinal" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "base" TEXT NOT NULL,
  UNIQUE ("decision", "ordinal")
);

CREATE INDEX IF NOT EXISTS anchor_text ON "anchor" ("text");

CREATE INDEX IF NOT EXISTS anchor_base ON "anchor" ("base");

CREATE TABLE IF NOT EXISTS actor_name (
  form TEXT NOT NULL,
  whole INTEGER NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (form, whole, actor)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS actor_name_actor ON actor_name (actor);

CREATE TABLE IF NOT EXISTS widest (
  kind TEXT PRIMARY KEY,
  days INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS meeting_insert_widest AFTER INSERT ON meeting WHEN new.latest > new.earliest BEGIN INSERT INTO widest VALUES ('meeting', julianday(new.latest) - julianday(new.earliest)) ON CONFLICT DO UPDATE SET days = max(days, excluded.days); END;

CREATE TRIGGER IF NOT EXISTS meeting_update_widest AFTER UPDATE ON meeting WHEN new.latest > new.earliest BEGIN INSERT INTO widest VALUES ('meeting', julianday(new.latest) - julianday(new.earliest)) ON CONFLICT DO UPDATE SET days = max(days, excluded.days); END;

CREATE TRIGGER IF NOT EXISTS position_insert_widest AFTER INSERT ON position WHEN new.latest > new.earliest BEGIN INSERT INTO widest VALUES ('position', julianday(new.latest) - julianday(new.earliest)) ON CONFLICT DO UPDATE SET days = max(days, excluded.days); END;

CREATE TRIGGER IF NOT EXISTS position_update_widest AFTER UPDATE ON position WHEN new.latest > new.earliest BEGIN INSERT INTO widest VALUES ('position', julianday(new.latest) - julianday(new.earliest)) ON CONFLICT DO UPDATE SET days = max(days, excluded.days); END;

CREATE TABLE IF NOT EXISTS loaded (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at TEXT NOT NULL
);
