// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search-indexer.h"
#include "mag-search-near.h"
#include "mag-search-query.h"
#include "mag-search-vocabulary.h"
#include "mag-sqlite.h"

typedef sqlite3 Database;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Database, sqlite3_close)

/* The tables of a collection, as far as the indexer reads them, with one of everything. */
static const char *const fixture[] = {
  "BEGIN",
  "CREATE TABLE meta (name TEXT, value TEXT)",
  "CREATE TABLE document (kind TEXT, id TEXT, language TEXT, revision TEXT, stale INTEGER, json TEXT)",
  "CREATE TABLE claim (key TEXT, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE comparison (id TEXT, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE reference (key TEXT, json TEXT)",
  "CREATE TABLE cites (topic TEXT, reference TEXT, position INTEGER)",
  "CREATE TABLE term (id TEXT, json TEXT)",
  "CREATE TABLE safety (id TEXT, title TEXT, text TEXT)",
  "CREATE TABLE food (ndb TEXT, id TEXT, name TEXT, usda TEXT, synonyms TEXT, hidden INTEGER, keys TEXT,"
  " serving_label TEXT, serving_grams REAL, magnesium REAL)",
  "CREATE TABLE measure (ndb TEXT, id TEXT, grams REAL)",
  "CREATE TABLE synonym (set_id INTEGER, word TEXT)",
  "INSERT INTO meta VALUES ('language', 'en')",
  "INSERT INTO safety VALUES ('kidney', 'Kidneys', 'Ask your kidney team first.')",
  "INSERT INTO food VALUES ('12016', 'seeds', 'Pumpkin seeds', 'Kernels', 'pepitas', 0, '',"
  " '1 ounce', 28.35, 550)",
  "INSERT INTO food VALUES ('08001', NULL, 'GOODCO flakes', 'Flakes', '', 1, '', NULL, NULL, 100)",
  "INSERT INTO food VALUES ('08002', NULL, 'Flakes', 'Flakes', '', 0, '', NULL, NULL, NULL)",
  "INSERT INTO food VALUES ('08003', NULL, 'Corn flakes', 'Flakes, corn', '', 0, '', NULL, NULL, 12)",
  "INSERT INTO measure VALUES ('12016', 'ounce', 28.35)",
  "INSERT INTO document VALUES ('topic', 'demo', 'en', '', 0, '{"
  " \"title\": \"A bleed\", \"summary\": \"In one line.\", \"what\": \"A {term bruise|bruise} (haematoma).\","
  " \"in_short\": [\"No help. {cite A1} {sure C1.x}\"],"
  " \"red_flags\": { \"intro\": \"Call now for:\", \"signs\": [\"a fit\", \"fainting\"] },"
  " \"key_points\": [\"First point.\"], \"unknown\": [\"Nobody knows.\"],"
  " \"sections\": [{ \"id\": \"food\", \"title\": \"Food\", \"blocks\": ["
  "  { \"paragraph\": \"An ounce has {food seeds ounce} of it.\" }, { \"heading\": \"Where\" },"
  "  { \"foods\": [{ \"title\": \"Seeds\", \"foods\": [{ \"food\": \"seeds\", \"measure\": \"ounce\" }] }] },"
  "  { \"safety\": \"kidney\" }, { \"table\": \"demo-table\" },"
  "  { \"figure\": { \"id\": \"drawing\", \"caption\": \"A drawing.\", \"alt\": \"Unseen words.\" } }] }],"
  " \"questions\": [{ \"id\": \"why\", \"question\": \"Why?\", \"answer\": [\"Because.\", \"Still.\"] }] }')",
  "INSERT INTO document VALUES ('topic', 'demo', 'de', '', 0, '{ \"title\": \"Eine Blutung\" }')",
  "INSERT INTO document VALUES ('handout', 'demo', 'en', '', 0,"
  " '{ \"title\": \"A bleed\", \"sheet\": { \"what\": [\"Blood.\"], \"do\": [\"Rest.\"] } }')",
  "INSERT INTO claim VALUES ('C1', 'demo', 0, '{ \"key\": \"C1\", \"claim\": \"It helps.\", \"say\": \"It does not.\","
  " \"findings\": [{ \"id\": \"x\", \"found\": \"One trial.\" }, { \"id\": \"y\", \"found\": \"Two more.\" }] }')",
  "INSERT INTO claim VALUES ('C2', 'demo', 1,"
  " '{ \"key\": \"C2\", \"kind\": \"remark\", \"claim\": \"No sources.\", \"say\": \"True.\" }')",
  "INSERT INTO comparison VALUES ('demo-table', 'demo', 0, '{ \"id\": \"demo-table\", \"title\": \"Side by side\","
  " \"aspect\": \"Question\", \"columns\": [{ \"id\": \"a\", \"title\": \"Pills\" }],"
  " \"rows\": [{ \"id\": \"r\", \"title\": \"Works?\", \"cells\": [{ \"text\": \"No.\", \"finding\": \"C1.x\" }] }] }')",
  "INSERT INTO term VALUES ('acl', '{ \"id\": \"acl\", \"term\": \"ACL\", \"meaning\": \"A band.\","
  " \"also\": [\"knee ligament\", \"cruciate ligament\"] }')",
  "INSERT INTO reference VALUES ('A1', '{ \"key\": \"A1\", \"authors\": \"Doe J\", \"year\": \"2020\","
  " \"title\": \"A trial\", \"journal\": \"BMJ\", \"study\": \"trial\", \"pmid\": \"123\" }')",
  "INSERT INTO reference VALUES ('B1', '{ \"key\": \"B1\", \"authors\": \"Roe\", \"year\": \"2021\", \"title\": \"Uncited\" }')",
  "INSERT INTO cites VALUES ('demo', 'A1', 0)",
  "INSERT INTO synonym VALUES (1, 'haematoma'), (1, 'contusion'), (2, 'ACL'), (2, 'anterior cruciate ligament')",
};

static const struct
{
  const char *location;
  const char *kind;
  const char *title;
  const char *body;
} rows[] = {
  { "topic/demo", "topic", "A bleed",
    "In one line. A bruise (haematoma). No help. First point. Call now for: a fit; fainting" },
  { "topic/demo#key-points", "section", "A bleed: Key points", "First point." },
  { "topic/demo#food", "section", "A bleed: Food",
    "An ounce has 156 mg of it. Where: Seeds: Pumpkin seeds; Ask your kidney team first. A drawing." },
  { "topic/demo#unknown", "section", "A bleed: What we do not know", "Nobody knows." },
  { "topic/demo#faq-why", "question", "Why?", "Because. Still." },
  { "handout/demo", "handout", "Handout: A bleed", "Blood." },
  { "food/12016", "food", "Pumpkin seeds", "156 mg of magnesium in 1 ounce. pepitas. Kernels" },
  { "food/08003", "other-food", "Corn flakes", "12 mg in 100 grams. Flakes, corn" },
  { "evidence/C1", "claim", "It helps.", "It does not. One trial. Two more." },
  { "evidence/demo-table", "table", "Side by side", "Pills: Works? No." },
  { "term/acl", "term", "ACL", "A band. (knee ligament; cruciate ligament)" },
  { "reference/A1", "reference", "A trial", "Doe J; BMJ; 2020; trial; A1; 123" },
};

static Database *
new_indexed (void)
{
  g_autoptr (Database) database = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &database), ==, SQLITE_OK);
  for (guint i = 0; i < G_N_ELEMENTS (fixture); i++)
    {
      mag_sqlite_run (database, &error, fixture[i], NULL);
      g_assert_no_error (error);
    }
  mag_search_indexer_run (database, &error);
  g_assert_no_error (error);
  mag_sqlite_run (database, &error, "COMMIT", NULL);
  g_assert_no_error (error);

  return g_steal_pointer (&database);
}

static void
test_rows (void)
{
  g_autoptr (Database) database = new_indexed ();
  g_autofree char *count = mag_sqlite_dup_text (database, "SELECT count (*) FROM search", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MagStatement) statement = mag_sqlite_prepare (database,
                                                               "SELECT kind, title, body FROM search WHERE location = ?",
                                                               rows[i].location, NULL);

      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      g_assert_cmpstr (mag_sqlite_get_text (statement, 0), ==, rows[i].kind);
      g_assert_cmpstr (mag_sqlite_get_text (statement, 1), ==, rows[i].title);
      g_assert_cmpstr (mag_sqlite_get_text (statement, 2), ==, rows[i].body);
    }
  g_assert_cmpint (atoi (count), ==, G_N_ELEMENTS (rows));
}

/* Rows stand in the order of kinds, and nothing of the work is left behind. */
static void
test_tables (void)
{
  g_autoptr (Database) database = new_indexed ();
  g_autofree char *first = mag_sqlite_dup_text (database, "SELECT kind FROM search ORDER BY rowid", NULL);
  g_autofree char *last = mag_sqlite_dup_text (database, "SELECT kind FROM search ORDER BY rowid DESC", NULL);
  g_autofree char *left = mag_sqlite_dup_text (database, "SELECT group_concat (name) FROM sqlite_temp_schema", NULL);
  g_autofree char *check = mag_sqlite_dup_text (database, "PRAGMA integrity_check", NULL);

  g_assert_cmpstr (first, ==, "topic");
  g_assert_cmpstr (last, ==, "other-food");
  g_assert_cmpstr (left, ==, "");
  g_assert_cmpstr (check, ==, "ok");
}

static void
test_vocabulary (void)
{
  g_autoptr (Database) database = new_indexed ();
  g_autoptr (GPtrArray) seeds = mag_search_vocabulary_complete (database, "seed");
  g_autoptr (GPtrArray) hematoma = mag_search_vocabulary_complete (database, "hematoma");
  g_autoptr (GPtrArray) nothing = mag_search_vocabulary_complete (database, "zebra");
  MagSearchCompletion *completion;

  g_assert_cmpuint (seeds->len, ==, 1);
  completion = g_ptr_array_index (seeds, 0);
  g_assert_cmpstr (completion->word, ==, "seeds");
  g_assert_false (completion->exact);
  g_assert_cmpint (completion->documents, ==, 2);

  /* The other spelling is the same word. */
  g_assert_cmpuint (hematoma->len, ==, 1);
  completion = g_ptr_array_index (hematoma, 0);
  g_assert_cmpstr (completion->word, ==, "haematoma");
  g_assert_true (completion->exact);

  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_true (mag_search_vocabulary_has (database, "hemat"));
  g_assert_true (mag_search_vocabulary_has (database, "faint"));
  g_assert_false (mag_search_vocabulary_has (database, "contusion"));
  g_assert_false (mag_search_vocabulary_has (database, "unseen"));
}

static void
test_near (void)
{
  static const struct
  {
    const char *word;
    const char *near;
    gboolean    unfinished;
  } cases[] = {
    { "haematome", "haematoma" }, { "hamatoma", "haematoma" }, { "feinting", "fainting" }, { "ligamnet", "ligament" },
    { "tiral", "trial" }, { "contusoin", "contusion" }, { "crucaite", "cruciate" }, { "pumkin", "pumpkin" },
    { "lgiam", "ligament", TRUE }, { "lgiam", NULL }, { "xx", NULL }, { "zebra", NULL }, { "12x4", NULL },
  };
  g_autoptr (Database) database = new_indexed ();
  g_autoptr (GPtrArray) databases = g_ptr_array_new ();

  g_ptr_array_add (databases, database);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *near = mag_search_near_dup_word (databases, cases[i].word, cases[i].unfinished);

      g_assert_cmpstr (near, ==, cases[i].near);
    }
}

static void
test_query (void)
{
  static const struct
  {
    const char *text;
    const char *parts;
    const char *corrected;
  } cases[] = {
    { "", "", NULL },
    { "?!", "", NULL },
    { "seeds", "seeds", NULL },
    { "a bleed and the fit", "bleed|fit", NULL },
    { "contusions", "contusions=haematoma,contusion", NULL },
    { "ACL bruise", "acl=ACL,anterior cruciate ligament|bruise", NULL },
    { "anterior cruciate ligament", "anterior cruciate ligament=ACL,anterior cruciate ligament", NULL },
    { "contus", "contus=haematoma,contusion", NULL },
    { "haematome pumkin", "haematoma=haematoma,contusion|pumpkin", "haematoma pumpkin" },
    { "zebra seeds", "seeds", "seeds" },
    { "zebra", "", NULL },
  };
  g_autoptr (Database) database = new_indexed ();
  g_autoptr (GPtrArray) databases = g_ptr_array_new ();

  g_ptr_array_add (databases, database);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagSearchQuery) query = mag_search_query_new (databases, cases[i].text);
      g_autoptr (GString) parts = g_string_new (NULL);

      for (guint j = 0; j < query->parts->len; j++)
        {
          MagSearchPart *part = g_ptr_array_index (query->parts, j);
          g_autofree char *words = g_strjoinv (" ", part->words);
          g_autofree char *synonyms = g_strjoinv (",", part->synonyms);

          g_string_append_printf (parts, "%s%s%s%s", j > 0 ? "|" : "", words, synonyms[0] ? "=" : "", synonyms);
        }
      g_assert_cmpstr (parts->str, ==, cases[i].parts);
      g_assert_cmpstr (query->corrected, ==, cases[i].corrected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/indexer/rows", test_rows);
  g_test_add_func ("/search/indexer/tables", test_tables);
  g_test_add_func ("/search/indexer/vocabulary", test_vocabulary);
  g_test_add_func ("/search/indexer/near", test_near);
  g_test_add_func ("/search/indexer/query", test_query);

  return g_test_run ();
}
