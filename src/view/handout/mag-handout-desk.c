// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutDesk:
 *
 * A handout as it will print, with what can be chosen about it beside or below, and what can be done
 * with it. Its owner gives it the choices to show and tells it what is chosen; it makes a new layout
 * for each change, and once more before it prints or saves, so that the day on the paper is the day
 * it is printed.
 */

#include "config.h"

#include "mag-handout-desk-private.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-advice.h"
#include "mag-handout-grade.h"
#include "mag-handout-warning.h"
#include "mag-paths.h"

G_DEFINE_FINAL_TYPE (MagHandoutDesk, mag_handout_desk, ADW_TYPE_BIN)

typedef enum
{
  PROP_CHOICES = 1,
} MagHandoutDeskProperty;

static GParamSpec *properties[PROP_CHOICES + 1];

enum
{
  HANDED_OUT,
  CLEAR_PERSON,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const actions[] = {
  "handout.print", "handout.save", "handout.copy-record", "handout.answers", "handout.review",
};

static MagHandoutLayout *
lay_out (MagHandoutDesk  *self,
         GError         **error)
{
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autoptr (MagHandout) handout = NULL;

  handout = mag_handout_new_for_topics (mag_context_get_collection (self->context),
                                        (const char *const *) self->topics, self->options, error);

  return handout ? mag_handout_layout_new (handout, fonts, error) : NULL;
}

/* A draft that was to stand alone has English beside it. */
static const MagHandoutOptions *
get_printed_options (MagHandoutDesk *self)
{
  return mag_handout_get_options (mag_handout_layout_get_handout (self->layout));
}

/* The words that the grade is one of: English alone is on the desk already; beside another language it
 * is put together once more without that. */
static char *
dup_english (MagHandoutDesk *self)
{
  const MagHandoutOptions *printed = get_printed_options (self);
  g_autoptr (MagHandoutOptions) english = NULL;
  g_autoptr (MagHandout) handout = NULL;

  if (g_str_equal (printed->language, "en") && !printed->second_language)
    return mag_handout_dup_text (mag_handout_layout_get_handout (self->layout));
  if (!g_str_equal (printed->language, "en") && g_strcmp0 (printed->second_language, "en") != 0)
    return NULL;

  english = mag_handout_options_copy (printed);
  g_set_str (&english->language, "en");
  g_clear_pointer (&english->second_language, g_free);
  handout = mag_handout_new_for_topics (mag_context_get_collection (self->context),
                                        (const char *const *) self->topics, english, NULL);

  return handout ? mag_handout_dup_text (handout) : NULL;
}

static char *
dup_grade (MagHandoutDesk *self)
{
  g_autofree char *text = dup_english (self);

  /* Translators: how many years of school a text asks for */
  return text ? g_strdup_printf (_("grade %.1f"), MAX (0, mag_handout_grade_measure (text))) : NULL;
}

static char *
dup_facts (MagHandoutDesk *self)
{
  guint n_pages = mag_handout_layout_get_n_pages (self->layout);
  g_autofree char *pages = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  g_autofree char *grade = dup_grade (self);

  return grade ? g_strdup_printf ("%s · %s", pages, grade) : g_steal_pointer (&pages);
}

static void
show_facts (MagHandoutDesk *self)
{
  g_autofree char *facts = dup_facts (self);
  gboolean news = g_strcmp0 (facts, gtk_label_get_label (self->facts)) != 0;

  if (news && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), facts, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
  gtk_label_set_label (self->facts, facts);
}

static void
show_warning (MagHandoutDesk *self)
{
  g_autofree char *text = mag_handout_warning_dup (self->layout, g_strv_length (self->topics), self->advice);

  if (text)
    adw_banner_set_title (self->warning, text);
  adw_banner_set_button_label (self->warning, self->advice ? _("_Leave Out") : NULL);
  adw_banner_set_revealed (self->warning, text != NULL);
}

/* Trying what could be left out takes several layouts, so it waits until the preview stands. */
static gboolean
advise_cb (gpointer data)
{
  MagHandoutDesk *self = data;
  g_autofree char *fonts = mag_paths_dup_fonts ();

  self->advise_id = 0;
  self->advice = mag_handout_advice_find (mag_context_get_collection (self->context),
                                          (const char *const *) self->topics, self->options, fonts);
  if (self->advice)
    show_warning (self);

  return G_SOURCE_REMOVE;
}

static void
warn (MagHandoutDesk *self)
{
  guint limit = mag_handout_advice_get_limit (g_strv_length (self->topics), get_printed_options (self));

  self->advice = 0;
  show_warning (self);
  if (mag_handout_layout_get_n_pages (self->layout) > limit)
    self->advise_id = g_timeout_add_full (G_PRIORITY_LOW, 300, advise_cb, self, NULL);
}

static void
show_chip (MagHandoutDesk *self)
{
  const char *name = self->options ? self->options->patient : NULL;
  const char *note = self->options ? self->options->note : NULL;
  /* Translators: %s is the name of a patient */
  g_autofree char *text = name ? g_strdup_printf (_("For: %s"), name) : g_strdup (note ? _("With a note") : "");

  gtk_label_set_label (self->chip, text);
  gtk_revealer_set_reveal_child (self->chip_revealer, name || note);
}

static void
show_failure (MagHandoutDesk *self,
              const GError   *error)
{
  g_autofree char *words = error ? g_markup_escape_text (error->message, -1) : NULL;

  mag_handout_preview_show (self->preview, NULL);
  if (words)
    adw_status_page_set_description (self->failure, words);
  gtk_label_set_label (self->facts, "");
  adw_banner_set_revealed (self->warning, FALSE);
  gtk_stack_set_visible_child_name (self->stack, error ? "failure" : "empty");
}

void
mag_handout_desk_update (MagHandoutDesk *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->advise_id, g_source_remove);
  g_clear_object (&self->layout);
  self->layout = self->topics && self->topics[0] ? lay_out (self, &error) : NULL;
  show_chip (self);
  if (self->layout)
    {
      mag_handout_preview_show (self->preview, self->layout);
      gtk_stack_set_visible_child_name (self->stack, "preview");
      show_facts (self);
      warn (self);
    }
  else
    show_failure (self, error);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], self->layout != NULL);
}

static void
leave_out_cb (MagHandoutDesk *self)
{
  GSettings *settings = mag_context_get_settings (self->context);

  g_settings_set_flags (settings, "handout-left-out", self->options->left_out | self->advice);
}

static void
mag_handout_desk_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((MagHandoutDeskProperty) id)
    {
    case PROP_CHOICES:
      adw_bin_set_child (MAG_HANDOUT_DESK (object)->choices_bin, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mag_handout_desk_dispose (GObject *object)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (object);

  g_clear_handle_id (&self->advise_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_DESK);
  g_clear_object (&self->press);
  g_clear_object (&self->layout);
  g_clear_object (&self->context);
  g_clear_pointer (&self->options, mag_handout_options_free);
  g_clear_pointer (&self->topics, g_strfreev);

  G_OBJECT_CLASS (mag_handout_desk_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-desk.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, choices_bin);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, warning);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, chip_revealer);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, chip);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, stack);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, preview);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, failure);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutDesk, facts);
  gtk_widget_class_bind_template_callback (widget_class, leave_out_cb);
}

static void
mag_handout_desk_class_init (MagHandoutDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = mag_handout_desk_set_property;
  object_class->dispose = mag_handout_desk_dispose;

  properties[PROP_CHOICES] = g_param_spec_object ("choices", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * MagHandoutDesk::handed-out:
   *
   * The handout was printed or saved.
   */
  signals[HANDED_OUT] = g_signal_new ("handed-out", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * MagHandoutDesk::clear-person:
   *
   * The user wants the name and the note gone.
   */
  signals[CLEAR_PERSON] = g_signal_new ("clear-person", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_HANDOUT_PREVIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
  mag_handout_desk_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
mag_handout_desk_init (MagHandoutDesk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_desk_set_context:
 * @context: the context
 *
 * Says where handouts come from. To be called once, before anything is shown.
 */
void
mag_handout_desk_set_context (MagHandoutDesk *self,
                              MagContext     *context)
{
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  self->press = mag_handout_press_new (mag_context_get_settings (context));
  mag_handout_desk_follow_press (self);
}

/**
 * mag_handout_desk_show:
 * @topics: the topics' ids; none shows that one must be chosen
 * @options: how to print them
 * @afresh: whether to begin at the top of the first page
 */
void
mag_handout_desk_show (MagHandoutDesk          *self,
                       const char *const       *topics,
                       const MagHandoutOptions *options,
                       gboolean                 afresh)
{
  g_auto (GStrv) copy = g_strdupv ((char **) topics);

  g_clear_pointer (&self->topics, g_strfreev);
  self->topics = g_steal_pointer (&copy);
  g_clear_pointer (&self->options, mag_handout_options_free);
  self->options = mag_handout_options_copy (options);
  mag_handout_desk_update (self);
  if (afresh)
    mag_handout_preview_scroll_home (self->preview);
}

/**
 * mag_handout_desk_get_layout:
 *
 * Returns: (transfer none) (nullable): what is shown; %NULL where there is no handout
 */
MagHandoutLayout *
mag_handout_desk_get_layout (MagHandoutDesk *self)
{
  return self->layout;
}

/**
 * mag_handout_desk_add_toast:
 * @toast: (transfer full): a message; its words are never markup
 */
void
mag_handout_desk_add_toast (MagHandoutDesk *self,
                            AdwToast       *toast)
{
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
mag_handout_desk_emit_handed_out (MagHandoutDesk *self)
{
  g_signal_emit (self, signals[HANDED_OUT], 0);
}

void
mag_handout_desk_emit_clear (MagHandoutDesk *self)
{
  g_signal_emit (self, signals[CLEAR_PERSON], 0);
}
