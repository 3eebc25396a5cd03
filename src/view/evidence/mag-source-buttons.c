// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The sources of a finding or a cell: each says what kind of study it is and in how many, and leads
 * to its place in the list of sources. */

#include "config.h"

#include "mag-source-buttons.h"

#include <glib/gi18n-lib.h>

/* One that was not checked says so where it is cited, not only in the list of sources. */
static char *
dup_text (MagReference *reference)
{
  MagReferenceChecked checked = mag_reference_get_checked (reference);
  const char *n = mag_reference_get_n (reference);
  g_autofree char *citation = mag_reference_dup_citation (reference);
  GString *text = g_string_new (citation);

  if (n)
    /* Translators: the design of a study and how many took part */
    g_string_append_printf (text, C_("study", "\n%s; studied: %s."), mag_reference_get_study (reference), n);
  else
    g_string_append_printf (text, "\n%s.", mag_reference_get_study (reference));
  if (checked == MAG_REFERENCE_MEMORY)
    g_string_append_printf (text, " %s.", mag_reference_checked_get_label (checked));

  return g_string_free (text, FALSE);
}

static GtkWidget *
create_button (MagReference *reference)
{
  g_autofree char *text = dup_text (reference);
  g_autofree char *location = g_strconcat ("reference/", mag_reference_get_key (reference), NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0, NULL);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, _("Show in Sources"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "source");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", location);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "claim.open");

  return button;
}

/**
 * mag_source_buttons_add:
 * @box: where to add them
 * @collection: where they are looked up
 * @keys: (nullable): keys of references
 *
 * Adds a button for each source. They activate `claim.open` with a location, an action of the dialog
 * that the box stands in.
 *
 * Returns: how many were added
 */
guint
mag_source_buttons_add (GtkBox            *box,
                        MagCollection     *collection,
                        const char *const *keys)
{
  guint n = 0;

  for (guint i = 0; keys && keys[i]; i++)
    {
      g_autoptr (MagReference) reference = mag_collection_load_reference (collection, keys[i]);

      if (!reference)
        continue;

      gtk_box_append (box, create_button (reference));
      n++;
    }

  return n;
}
