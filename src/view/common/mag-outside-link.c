// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Links that leave the application: the reader is asked first, unless they asked not to be. */

#include "config.h"

#include "mag-outside-link.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define ASK_KEY "ask-before-links"

typedef struct
{
  GtkWidget  *parent;
  MagContext *context;
  GtkWidget  *never_again;
  char       *uri;
} Question;

static void
question_free (Question *self)
{
  g_clear_object (&self->parent);
  g_clear_object (&self->context);
  g_clear_object (&self->never_again);
  g_clear_pointer (&self->uri, g_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
launched_cb (GObject      *launcher,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GtkWidget) parent = user_data;
  g_autoptr (GError) error = NULL;
  GtkWidget *toasts;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_debug ("The link was not opened: %s", error->message);
  toasts = gtk_widget_get_ancestor (parent, ADW_TYPE_TOAST_OVERLAY);
  if (toasts)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts),
                                 adw_toast_new (_("The link could not be opened")));
}

static void
launch (GtkWidget  *parent,
        const char *uri)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);
  GtkRoot *root = gtk_widget_get_root (parent);

  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                           launched_cb, g_object_ref (parent));
}

/* The tick counts only together with “Open”: who cancels has not agreed to anything. */
static void
answered_cb (GObject      *dialog,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Question) question = user_data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);

  if (!g_str_equal (response, "open"))
    return;

  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (question->never_again)))
    g_settings_set_boolean (mag_context_get_settings (question->context), ASK_KEY, FALSE);
  launch (question->parent, question->uri);
}

/* An address has no spaces, so it may break anywhere, which the text of an alert dialog may not. */
static GtkWidget *
create_address (Question *question)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = gtk_label_new (question->uri);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), question->never_again);

  return box;
}

static AdwAlertDialog *
create_dialog (Question *question)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Open a Page Outside Magnesia?"),
                                            _("Your web browser will open this page:"));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);
  g_autofree char *spoken = g_strdup_printf ("%s %s", adw_alert_dialog_get_body (alert), question->uri);

  adw_alert_dialog_set_extra_child (alert, create_address (question));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
  adw_alert_dialog_add_responses (alert,
                                  "cancel", _("_Cancel"),
                                  "open", _("_Open"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (alert, "open", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "open");
  adw_alert_dialog_set_close_response (alert, "cancel");

  return alert;
}

/**
 * mag_outside_link_open:
 * @parent: the widget that holds the link
 * @context: the context, whose settings say whether to ask
 * @uri: an address on the web
 *
 * Asks whether to leave the application and then opens the address in the desktop's browser.
 * Anything but a web address is refused.
 */
void
mag_outside_link_open (GtkWidget  *parent,
                       MagContext *context,
                       const char *uri)
{
  g_autofree char *scheme = NULL;
  Question *question;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (MAG_IS_CONTEXT (context));
  g_return_if_fail (uri != NULL);

  scheme = g_uri_parse_scheme (uri);
  if (!scheme || !g_strv_contains ((const char *[]) { "https", "http", NULL }, scheme))
    return;

  if (!g_settings_get_boolean (mag_context_get_settings (context), ASK_KEY))
    {
      launch (parent, uri);
      return;
    }

  question = g_new0 (Question, 1);
  question->parent = g_object_ref (parent);
  question->context = g_object_ref (context);
  question->never_again = g_object_ref_sink (gtk_check_button_new_with_mnemonic (_("_Do not ask again")));
  question->uri = g_strdup (uri);
  adw_alert_dialog_choose (create_dialog (question), parent, NULL, answered_cb, question);
}
