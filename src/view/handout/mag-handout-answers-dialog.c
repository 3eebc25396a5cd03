// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutAnswersDialog:
 *
 * The key to the questions that a sheet asks in the patient's own words, for the clinician to read on
 * the screen. It is never printed.
 */

#include "config.h"

#include "mag-handout-answers-dialog.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-answers.h"

struct _MagHandoutAnswersDialog
{
  AdwDialog           parent_instance;

  /* Template */
  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (MagHandoutAnswersDialog, mag_handout_answers_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
new_row (const char *words)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", words, "title-lines", 0, NULL);

  return row;
}

static void
add_answer (AdwPreferencesPage     *page,
            const MagHandoutAnswer *answer)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char *title = g_markup_escape_text (answer->question, -1);

  adw_preferences_group_set_title (group, title);
  for (guint i = 0; answer->lines[i]; i++)
    adw_preferences_group_add (group, new_row (answer->lines[i]));
  if (!answer->lines[0])
    adw_preferences_group_add (group, new_row (_("The sheet has no line that answers this.")));
  adw_preferences_page_add (page, group);
}

static void
add_topic (MagHandoutAnswersDialog *self,
           MagCollection           *collection,
           const char              *topic,
           const MagHandoutOptions *options)
{
  g_autoptr (MagHandout) handout = mag_handout_new (collection, topic, options, NULL);
  g_autoptr (GPtrArray) answers = handout ? mag_handout_answers_new (handout) : NULL;

  for (guint i = 0; answers && i < answers->len; i++)
    add_answer (self->page, g_ptr_array_index (answers, i));
}

static void
mag_handout_answers_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_HANDOUT_ANSWERS_DIALOG);

  G_OBJECT_CLASS (mag_handout_answers_dialog_parent_class)->dispose (object);
}

static void
mag_handout_answers_dialog_class_init (MagHandoutAnswersDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_answers_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-answers-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutAnswersDialog, page);
}

static void
mag_handout_answers_dialog_init (MagHandoutAnswersDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_answers_dialog_new:
 * @collection: the collection
 * @topics: the topics that are handed out
 * @options: how
 *
 * Returns: (transfer floating): the dialog, ready to be presented
 */
AdwDialog *
mag_handout_answers_dialog_new (MagCollection           *collection,
                                const char *const       *topics,
                                const MagHandoutOptions *options)
{
  MagHandoutAnswersDialog *self = g_object_new (MAG_TYPE_HANDOUT_ANSWERS_DIALOG, NULL);
  g_autoptr (MagHandoutOptions) asked = mag_handout_options_copy (options);

  /* One language is enough, and questions that are not printed are asked all the same. */
  g_clear_pointer (&asked->second_language, g_free);
  asked->left_out = 0;
  for (guint i = 0; topics[i]; i++)
    add_topic (self, collection, topics[i], asked);

  return ADW_DIALOG (self);
}
