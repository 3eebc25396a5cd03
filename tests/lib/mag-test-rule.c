// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A rule is tested twice over: the content that Magnesia ships keeps it, and each of a number of broken copies is
 * found out, for a rule that cannot fail is none. */

#include "mag-test-rule.h"

#include "mag-test-content.h"

typedef struct
{
  MagTestRule         rule;
  const MagTestBreak *broken;
} Case;

static void
test_kept (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  self->rule (documents, faults);
  mag_test_assert_no_faults (faults);
}

static void
test_broken (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_test_documents_edit (documents, self->broken->file, self->broken->place, self->broken->json);
  self->rule (documents, faults);
  mag_test_assert_fault (faults, self->broken->fault);
}

static void
add_case (const char         *path,
          const char         *name,
          MagTestRule         rule,
          const MagTestBreak *broken)
{
  g_autofree char *whole = g_strconcat (path, "/", name, NULL);
  Case *self = g_new0 (Case, 1);

  self->rule = rule;
  self->broken = broken;
  g_test_add_data_func_full (whole, self, broken ? test_broken : test_kept, g_free);
}

/**
 * mag_test_rule_add:
 * @path: the path of the test
 * @rule: a rule
 * @breaks: (array length=n_breaks): changes that break it
 * @n_breaks: how many
 *
 * Adds tests that the content keeps the rule, and that each change is found out.
 */
void
mag_test_rule_add (const char         *path,
                   MagTestRule         rule,
                   const MagTestBreak *breaks,
                   guint               n_breaks)
{
  add_case (path, "kept", rule, NULL);
  for (guint i = 0; i < n_breaks; i++)
    add_case (path, breaks[i].name, rule, &breaks[i]);
}

/**
 * mag_test_find:
 * @pattern: a regular expression
 * @text: a text
 *
 * Returns: (transfer full) (nullable): the first part of the text that matches
 */
char *
mag_test_find (const char *pattern,
               const char *text)
{
  static GHashTable *regexes;
  g_autoptr (GMatchInfo) match = NULL;
  GRegex *regex;

  if (!regexes)
    regexes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_regex_unref);

  regex = g_hash_table_lookup (regexes, pattern);
  if (!regex)
    {
      g_autoptr (GError) error = NULL;

      regex = g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, &error);
      g_assert_no_error (error);
      g_hash_table_insert (regexes, g_strdup (pattern), regex);
    }

  return g_regex_match (regex, text, 0, &match) ? g_match_info_fetch (match, 0) : NULL;
}
