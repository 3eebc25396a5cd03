// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What has to be told about a handout before it is printed: that letters are missing, that a
 * translation is a draft, or that it has grown long and what could be left out. */

#include "config.h"

#include "mag-handout-warning.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-advice.h"

static const struct
{
  MagHandoutParts part;
  const char     *name;
} names[] = {
  { MAG_HANDOUT_PART_MESSAGE, NC_ ("part of a handout", "The main point") },
  { MAG_HANDOUT_PART_WHAT, NC_ ("part of a handout", "What is it?") },
  { MAG_HANDOUT_PART_FIGURE, NC_ ("part of a handout", "Drawing") },
  { MAG_HANDOUT_PART_ACT, NC_ ("part of a handout", "What can I do?") },
  { MAG_HANDOUT_PART_LOG, NC_ ("part of a handout", "Table to write in") },
  { MAG_HANDOUT_PART_TEACH_BACK, NC_ ("part of a handout", "In my own words") },
  { MAG_HANDOUT_PART_QUESTIONS, NC_ ("part of a handout", "My questions") },
  { MAG_HANDOUT_PART_SOURCES, NC_ ("part of a handout", "Sources") },
};

/**
 * mag_handout_warning_name_part:
 * @part: one part
 *
 * Returns: what the user calls it
 */
const char *
mag_handout_warning_name_part (MagHandoutParts part)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i].part == part)
      return g_dpgettext2 (GETTEXT_PACKAGE, "part of a handout", names[i].name);

  g_return_val_if_reached ("");
}

static char *
dup_part_names (MagHandoutParts parts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (parts & names[i].part)
      g_strv_builder_add (builder, mag_handout_warning_name_part (names[i].part));
  list = g_strv_builder_end (builder);

  return g_strjoinv (_("”, “"), list);
}

static char *
dup_length_warning (guint           n_pages,
                    guint           limit,
                    MagHandoutParts advice)
{
  g_autofree char *parts = dup_part_names (advice);
  g_autofree char *title = g_strdup_printf (ngettext ("%u page; %u at most would be better.",
                                                      "%u pages; %u at most would be better.", n_pages),
                                            n_pages, limit);

  if (!advice)
    return g_strdup_printf (_("%s Smaller text or a card would be shorter."), title);

  /* Translators: the first is a sentence, the second the names of parts, such as: My questions”, “Sources */
  return g_strdup_printf (_("%s It would fit without “%s”."), title, parts);
}

static void
add_remarks (GStrvBuilder *sentences,
             MagHandout   *handout)
{
  const struct
  {
    MagHandoutRemarks remark;
    const char       *text;
  } texts[] = {
    { MAG_HANDOUT_REMARK_DRAFT, _("The translation is a draft that no person has checked, and each page says so.") },
    { MAG_HANDOUT_REMARK_DRAFT_BESIDE, _("A draft is printed only beside English.") },
    { MAG_HANDOUT_REMARK_STALE, _("The translation was made from an older English text.") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (mag_handout_get_remarks (handout) & texts[i].remark)
      g_strv_builder_add (sentences, texts[i].text);
}

static void
add_missing (GStrvBuilder     *sentences,
             MagHandoutLayout *layout)
{
  g_autofree char *missing = mag_handout_layout_dup_missing (layout);

  /* Translators: %s are letters */
  if (missing)
    g_strv_builder_take (sentences, g_strdup_printf (_("No font here has these letters, and they will be missing: %s."),
                                                     missing));
}

/**
 * mag_handout_warning_dup:
 * @layout: a handout on its pages
 * @n_topics: how many topics it has
 * @advice: what could be left out to make it shorter; none where it is not known
 *
 * Returns: (transfer full) (nullable): what to tell, or %NULL where all is well
 */
char *
mag_handout_warning_dup (MagHandoutLayout *layout,
                         guint             n_topics,
                         MagHandoutParts   advice)
{
  MagHandout *handout = mag_handout_layout_get_handout (layout);
  guint limit = mag_handout_advice_get_limit (n_topics, mag_handout_get_options (handout));
  guint n_pages = mag_handout_layout_get_n_pages (layout);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sentences = NULL;

  add_missing (builder, layout);
  add_remarks (builder, handout);
  if (n_pages > limit)
    g_strv_builder_take (builder, dup_length_warning (n_pages, limit, advice));
  sentences = g_strv_builder_end (builder);

  return sentences[0] ? g_strjoinv (" ", sentences) : NULL;
}
