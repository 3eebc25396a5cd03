// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutReviewDialog:
 *
 * Records that the clinic has read the sheets that are chosen, one by one and language by language,
 * tells which reviews have lapsed, and takes reviews back. Nothing is recorded without a name and a
 * role: a review is a person's word.
 */

#include "config.h"

#include "mag-handout-review-dialog.h"

#include <glib/gi18n-lib.h>

struct _MagHandoutReviewDialog
{
  AdwDialog            parent_instance;

  /* Owned */
  MagContext          *context;
  GPtrArray           *rows;

  /* Template */
  AdwToastOverlay     *toasts;
  AdwEntryRow         *name;
  AdwEntryRow         *role;
  AdwActionRow        *clinic;
  AdwPreferencesGroup *sheets;
};

G_DEFINE_FINAL_TYPE (MagHandoutReviewDialog, mag_handout_review_dialog, ADW_TYPE_DIALOG)

static const char document_key[] = "mag-document";

static char *
dup_document_name (MagDocument *document)
{
  return g_strconcat ("handout/", mag_document_get_id (document), NULL);
}

static const MagHandoutReview *
find_review (MagHandoutReviewDialog *self,
             MagDocument            *document,
             gboolean                any_revision)
{
  g_autofree char *name = dup_document_name (document);

  return mag_handout_reviews_find (mag_context_get_reviews (self->context), name,
                                   mag_document_get_language (document),
                                   any_revision ? NULL : mag_document_get_revision (document));
}

static char *
dup_state (MagHandoutReviewDialog *self,
           MagDocument            *document)
{
  const MagHandoutReview *review = find_review (self, document, FALSE);
  const MagHandoutReview *lapsed = find_review (self, document, TRUE);

  if (review)
    /* Translators: a day, a name, a role */
    return g_strdup_printf (_("Reviewed %s by %s, %s"), review->date, review->name, review->role);
  if (lapsed)
    return g_strdup_printf (_("Lapsed: the text has changed since %s, %s, read it on %s"), lapsed->name, lapsed->role,
                            lapsed->date);

  return g_strdup (_("Not reviewed by your clinic"));
}

static gboolean
can_record (MagHandoutReviewDialog *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->name))[0] != '\0'
         && gtk_editable_get_text (GTK_EDITABLE (self->role))[0] != '\0';
}

static void
update_row (MagHandoutReviewDialog *self,
            GtkWidget              *row)
{
  MagDocument *document = g_object_get_data (G_OBJECT (row), document_key);
  GtkWidget *button = g_object_get_data (G_OBJECT (row), "mag-button");
  g_autofree char *state = dup_state (self, document);
  gboolean reviewed = find_review (self, document, FALSE) != NULL;

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), state);
  gtk_button_set_label (GTK_BUTTON (button), reviewed ? _("Take _Back") : _("_Record"));
  gtk_widget_set_sensitive (button, reviewed || can_record (self));
}

static void
update (MagHandoutReviewDialog *self)
{
  for (guint i = 0; self->rows && i < self->rows->len; i++)
    update_row (self, g_ptr_array_index (self->rows, i));
}

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static gboolean
record (MagHandoutReviewDialog  *self,
        MagDocument             *document,
        GError                 **error)
{
  GSettings *settings = mag_context_get_settings (self->context);
  g_autofree char *clinic = g_settings_get_string (settings, "clinic-name");
  g_autofree char *name = dup_document_name (document);
  g_autofree char *today = dup_today ();
  MagHandoutReview review = {
    .document = name,
    .language = (char *) mag_document_get_language (document),
    .revision = (char *) mag_document_get_revision (document),
    .clinic = clinic,
    .name = (char *) gtk_editable_get_text (GTK_EDITABLE (self->name)),
    .role = (char *) gtk_editable_get_text (GTK_EDITABLE (self->role)),
    .date = today,
  };

  return mag_handout_reviews_record (mag_context_get_reviews (self->context), &review, error);
}

static void
add_toast (MagHandoutReviewDialog *self,
           const char             *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
clicked_cb (MagHandoutReviewDialog *self,
            GtkWidget              *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);
  MagDocument *document = g_object_get_data (G_OBJECT (row), document_key);
  g_autofree char *name = dup_document_name (document);
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (find_review (self, document, FALSE))
    done = mag_handout_reviews_remove (mag_context_get_reviews (self->context), name,
                                       mag_document_get_language (document), &error);
  else
    done = record (self, document, &error);

  if (!done)
    add_toast (self, error->message);
  update (self);
}

static void
add_row (MagHandoutReviewDialog *self,
         MagDocument            *document)
{
  g_autofree char *title = g_strdup_printf ("%s (%s)", mag_document_get_title (document),
                                            mag_document_get_language (document));
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "use-underline", TRUE, "valign", GTK_ALIGN_CENTER, NULL);

  g_object_set_data_full (G_OBJECT (row), document_key, g_object_ref (document), g_object_unref);
  g_object_set_data (G_OBJECT (row), "mag-button", button);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, row, NULL, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->sheets, row);
  g_ptr_array_add (self->rows, row);
}

static void
add_rows (MagHandoutReviewDialog  *self,
          const char              *topic,
          const MagHandoutOptions *options)
{
  const char *languages[] = { options->language, options->second_language };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (MagDocument) document = NULL;

      if (languages[i])
        document = mag_collection_load_document (mag_context_get_collection (self->context), "handout", topic,
                                                 languages[i], NULL);
      if (document)
        add_row (self, document);
    }
}

static void
bind_settings (MagHandoutReviewDialog *self)
{
  GSettings *settings = mag_context_get_settings (self->context);
  g_autofree char *clinic = g_settings_get_string (settings, "clinic-name");

  g_settings_bind (settings, "reviewer-name", self->name, "text", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "reviewer-role", self->role, "text", G_SETTINGS_BIND_DEFAULT);
  adw_action_row_set_subtitle (self->clinic, clinic[0] ? clinic : _("Not set: it is kept in Preferences"));
}

static void
mag_handout_review_dialog_dispose (GObject *object)
{
  MagHandoutReviewDialog *self = MAG_HANDOUT_REVIEW_DIALOG (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_REVIEW_DIALOG);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_handout_review_dialog_parent_class)->dispose (object);
}

static void
mag_handout_review_dialog_class_init (MagHandoutReviewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_review_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-review-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutReviewDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutReviewDialog, name);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutReviewDialog, role);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutReviewDialog, clinic);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutReviewDialog, sheets);
}

static void
mag_handout_review_dialog_init (MagHandoutReviewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  g_signal_connect_object (self->name, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * mag_handout_review_dialog_new:
 * @context: the context
 * @topics: the topics whose sheets are to be reviewed
 * @options: in which languages they are printed
 *
 * Returns: (transfer floating): the dialog, ready to be presented
 */
AdwDialog *
mag_handout_review_dialog_new (MagContext              *context,
                               const char *const       *topics,
                               const MagHandoutOptions *options)
{
  MagHandoutReviewDialog *self = g_object_new (MAG_TYPE_HANDOUT_REVIEW_DIALOG, NULL);

  self->context = g_object_ref (context);
  bind_settings (self);
  for (guint i = 0; topics[i]; i++)
    add_rows (self, topics[i], options);
  update (self);
  if (mag_context_get_reviews_damage (context))
    add_toast (self, mag_context_get_reviews_damage (context));

  return ADW_DIALOG (self);
}
