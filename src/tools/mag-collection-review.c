// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Records that a person has read a handout of a collection, in a file beside the collection that goes
 * wherever it goes. The collection itself stays as it was made: a review is the word of a clinic about
 * one revision, and lapses with it. */

#include "config.h"

#include "mag-collection-review.h"

#include "mag-collection.h"
#include "mag-handout-reviews.h"

typedef struct
{
  char *name;
  char *role;
  char *clinic;
  char *language;
  char *date;
} Asked;

static void
asked_clear (Asked *asked)
{
  g_clear_pointer (&asked->name, g_free);
  g_clear_pointer (&asked->role, g_free);
  g_clear_pointer (&asked->clinic, g_free);
  g_clear_pointer (&asked->language, g_free);
  g_clear_pointer (&asked->date, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

static gboolean
parse (Asked    *asked,
       int      *argc,
       char   ***argv,
       GError  **error)
{
  const GOptionEntry entries[] = {
    { "name", 0, 0, G_OPTION_ARG_STRING, &asked->name, "Who read it", "NAME" },
    { "role", 0, 0, G_OPTION_ARG_STRING, &asked->role, "As what, such as pharmacist", "ROLE" },
    { "clinic", 0, 0, G_OPTION_ARG_STRING, &asked->clinic, "For which clinic", "NAME" },
    { "language", 0, 0, G_OPTION_ARG_STRING, &asked->language, "In which language, such as en", "TAG" },
    { "date", 0, 0, G_OPTION_ARG_STRING, &asked->date, "On which day; today if left out", "YYYY-MM-DD" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE handout/TOPIC");

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;

  if (*argc != 3 || !g_str_has_prefix ((*argv)[2], "handout/"))
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "expected FILE handout/TOPIC");
  else if (!asked->name || !asked->name[0] || !asked->role || !asked->role[0])
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "expected --name=NAME and --role=ROLE");
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_day (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);
  int day[3] = { 0 };

  if (strlen (text) != 10 || g_strv_length (parts) != 3 || strlen (parts[0]) != 4 || strlen (parts[1]) != 2)
    return FALSE;
  for (guint i = 0; i < 3; i++)
    day[i] = (int) g_ascii_strtoll (parts[i], NULL, 10);

  return day[0] >= 2000 && day[0] < 2100 && g_date_valid_dmy ((GDateDay) day[2], day[1], (GDateYear) day[0]);
}

static gboolean
choose_day (Asked   *asked,
            GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (!asked->date)
    asked->date = g_date_time_format (now, "%Y-%m-%d");
  if (is_day (asked->date))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--date=%s: expected a day as 2026-11-21", asked->date);

  return FALSE;
}

static gboolean
record (const Asked  *asked,
        const char   *path,
        const char   *name,
        GError      **error)
{
  g_autofree char *beside = mag_handout_reviews_dup_beside (path);
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (beside);
  g_autoptr (MagCollection) collection = mag_collection_open (path, error);
  const char *language = asked->language ? asked->language : "en";
  g_autoptr (MagDocument) document = NULL;
  MagHandoutReview review = {
    .document = (char *) name, .language = (char *) language, .clinic = asked->clinic ? asked->clinic : (char *) "",
    .name = asked->name, .role = asked->role, .date = asked->date,
  };

  if (!collection || !mag_handout_reviews_load (reviews, error))
    return FALSE;
  document = mag_collection_load_document (collection, "handout", name + strlen ("handout/"), language, error);
  if (!document)
    return FALSE;

  review.revision = (char *) mag_document_get_revision (document);
  if (!mag_handout_reviews_record (reviews, &review, error))
    return FALSE;

  g_print ("%s (%s), revision %s: reviewed %s by %s, %s; kept in %s\n", name, language, review.revision, review.date,
           review.name, review.role, beside);

  return TRUE;
}

/**
 * mag_collection_review_run:
 * @argc: how many arguments
 * @argv: the word `review`, a collection, a document, options
 *
 * Returns: the exit status: 0 when the review is recorded, 1 when it could not be, 2 when it was asked
 *   wrongly
 */
int
mag_collection_review_run (int    argc,
                           char **argv)
{
  g_auto (Asked) asked = { 0 };
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!parse (&asked, &argc, &argv, &error) || !choose_day (&asked, &error))
    status = 2;
  else if (!record (&asked, argv[1], argv[2], &error))
    status = 1;
  if (error)
    g_printerr ("%s\n", error->message);

  return status;
}
