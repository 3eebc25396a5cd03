// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The line for a patient's record: what was handed out, in which words, on which day. Whom it was
 * handed to is for the record to say, and never passes through here. */

#include "config.h"

#include "mag-handout-record.h"

#include <glib/gi18n-lib.h>

static char *
dup_day (const MagHandoutOptions *options)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return options->printed_on ? g_strdup (options->printed_on) : g_date_time_format (now, "%Y-%m-%d");
}

/* The revision tells the very words, also after the sheet has changed. */
static char *
dup_sheet (MagCollection  *collection,
           const char     *topic,
           const char     *language,
           GError        **error)
{
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "handout", topic, language, error);

  if (!document)
    return NULL;

  /* Translators: a handout: its title, the tag of its language such as “en”, its revision */
  return g_strdup_printf (_("“%s” (%s, revision %s)"), mag_document_get_title (document), language,
                          mag_document_get_revision (document));
}

static gboolean
add_sheets (GStrvBuilder       *sheets,
            MagCollection      *collection,
            const char         *topic,
            const char *const  *languages,
            GError            **error)
{
  for (guint i = 0; languages[i]; i++)
    {
      char *sheet = dup_sheet (collection, topic, languages[i], error);

      if (!sheet)
        return FALSE;
      g_strv_builder_take (sheets, sheet);
    }

  return TRUE;
}

/**
 * mag_handout_record_new_text:
 * @collection: the collection
 * @topics: the topics that were handed out
 * @options: how
 * @error: return location for an error
 *
 * Returns: (transfer full): one line that tells sheets, languages, revisions and the day, or %NULL
 *   with an error where the collection has no such handout
 */
char *
mag_handout_record_new_text (MagCollection            *collection,
                             const char *const        *topics,
                             const MagHandoutOptions  *options,
                             GError                  **error)
{
  const char *languages[] = { options->language, options->second_language, NULL };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sheets = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *day = dup_day (options);
  gboolean card = options->depth == MAG_HANDOUT_DEPTH_CARD;

  for (guint i = 0; topics[i]; i++)
    if (!add_sheets (builder, collection, topics[i], languages, error))
      return NULL;

  sheets = g_strv_builder_end (builder);
  joined = g_strjoinv (_(", "), sheets);

  /* Translators: a list of handouts, the version of the collection, a day */
  return g_strdup_printf (card ? _("Written information given, as a card: %s. Magnesia %s, %s.")
                               : _("Written information given, as a sheet: %s. Magnesia %s, %s."),
                          joined, mag_collection_get_version (collection), day);
}
