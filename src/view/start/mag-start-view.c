// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagStartView:
 *
 * The first page: what the program is, when to call for help, every topic as a card, what was read
 * last and the bookmarks. It is what every start waits for, so it is made of few plain widgets, and
 * what lies below the window is made after the first frame.
 */

#include "config.h"

#include "mag-start-view.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-card-layout.h"
#include "mag-row-action.h"

/* The natural width of a card in characters: as many cards stand side by side as fit at that. */
#define CARD_WIDTH 30

/* About as many cards as are in sight at first; the rest of the page comes after the first frame. */
#define FIRST_CARDS 6

/* How many bookmarks are shown before more are asked for: each costs the start its part. */
#define N_ROWS 100

struct _MagStartView
{
  AdwBin               parent_instance;

  /* Owned */
  MagContext          *context;
  GPtrArray           *rows;
  guint                n_shown;

  /* Template */
  GtkLabel            *about;
  GtkLabel            *emergency;
  GtkLabel            *emergency_number;
  GtkBox              *topics;
  AdwPreferencesGroup *last_read;
  AdwPreferencesGroup *bookmarks;

  /* Weak: the first of the cards */
  GtkWidget           *first;

  guint                n_cards;
  gboolean             complete;
};

G_DEFINE_FINAL_TYPE (MagStartView, mag_start_view, ADW_TYPE_BIN)

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CARD_WIDTH);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
new_card (MagTopic *topic)
{
  g_autofree char *location = g_strconcat ("topic/", mag_topic_get_id (topic), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new ();

  gtk_box_append (GTK_BOX (box), new_label (mag_topic_get_title (topic), "heading"));
  gtk_box_append (GTK_BOX (box), new_label (mag_topic_get_summary (topic), "dimmed"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "card");
  gtk_widget_add_css_class (button, "topic-card");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", location);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, mag_topic_get_title (topic),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, mag_topic_get_summary (topic), -1);

  return button;
}

/* A heading and columns for cards. */
static GtkWidget *
add_group (MagStartView *self,
           const char   *group)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", group, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                     "xalign", 0.0, NULL);
  GtkWidget *cards = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (heading, "title-4");
  gtk_widget_set_layout_manager (cards, mag_card_layout_new ());
  gtk_box_append (GTK_BOX (section), heading);
  gtk_box_append (GTK_BOX (section), cards);
  gtk_box_append (self->topics, section);

  return cards;
}

/* The cards of whole groups in the collection's order, until there are so many. */
static void
add_topics (MagStartView *self,
            guint         n)
{
  GListModel *topics = mag_collection_get_topics (mag_context_get_collection (self->context));
  const char *group = NULL;
  GtkWidget *cards = NULL;

  for (; self->n_cards < g_list_model_get_n_items (topics); self->n_cards++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, self->n_cards);
      GtkWidget *card;

      if (!cards || g_strcmp0 (group, mag_topic_get_group (topic)) != 0)
        {
          if (self->n_cards >= n)
            return;
          cards = add_group (self, mag_topic_get_group (topic));
        }
      card = new_card (topic);
      gtk_box_append (GTK_BOX (cards), card);
      if (!self->first)
        g_set_weak_pointer (&self->first, card);
      group = mag_topic_get_group (topic);
    }
}

static GtkWidget *
new_row (MagStartView *self,
         const char   *text)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);
  g_autofree char *title = NULL;
  GtkWidget *row;

  if (location)
    title = mag_collection_dup_title (mag_context_get_collection (self->context), location);
  if (!title)
    return NULL;

  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", text);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  mag_row_action_add (GTK_LIST_BOX_ROW (row));

  return row;
}

static void update_rows (MagStartView *self);

static void
more_cb (MagStartView *self)
{
  self->n_shown += N_ROWS;
  update_rows (self);
}

static void
add_row (MagStartView        *self,
         AdwPreferencesGroup *group,
         GtkWidget           *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static void
add_more (MagStartView        *self,
          AdwPreferencesGroup *group)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Show More"));
  g_signal_connect_object (row, "activated", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  add_row (self, group, row);
}

static void
add_rows (MagStartView        *self,
          AdwPreferencesGroup *group,
          const char          *key)
{
  g_auto (GStrv) texts = g_settings_get_strv (mag_context_get_settings (self->context), key);
  guint n = 0;

  for (guint i = 0; texts[i]; i++)
    {
      GtkWidget *row = new_row (self, texts[i]);

      if (!row)
        continue;
      add_row (self, group, row);
      if (++n == self->n_shown && texts[i + 1])
        {
          add_more (self, group);
          break;
        }
    }

  gtk_widget_set_visible (GTK_WIDGET (group), n > 0);
}

static void
update_rows (MagStartView *self)
{
  if (!self->complete)
    return;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);

  add_rows (self, self->last_read, "last-read");
  add_rows (self, self->bookmarks, "bookmarks");
}

static void
complete (GtkWidget *widget)
{
  MagStartView *self = MAG_START_VIEW (widget);

  if (self->complete)
    return;

  self->complete = TRUE;
  add_topics (self, G_MAXUINT);
  update_rows (self);
}

static void
mag_start_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_start_view_parent_class)->map (widget);

  if (!MAG_START_VIEW (widget)->complete)
    mag_after_layout (widget, complete);
}

/* Whoever comes back begins at the top. */
static gboolean
mag_start_view_grab_focus (GtkWidget *widget)
{
  MagStartView *self = MAG_START_VIEW (widget);
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);

  return self->first && gtk_widget_grab_focus (self->first);
}

static void
mag_start_view_dispose (GObject *object)
{
  MagStartView *self = MAG_START_VIEW (object);

  g_clear_weak_pointer (&self->first);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_START_VIEW);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_start_view_parent_class)->dispose (object);
}

static void
mag_start_view_class_init (MagStartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_start_view_dispose;
  widget_class->map = mag_start_view_map;
  widget_class->grab_focus = mag_start_view_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/start/mag-start-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagStartView, about);
  gtk_widget_class_bind_template_child (widget_class, MagStartView, emergency);
  gtk_widget_class_bind_template_child (widget_class, MagStartView, emergency_number);
  gtk_widget_class_bind_template_child (widget_class, MagStartView, topics);
  gtk_widget_class_bind_template_child (widget_class, MagStartView, last_read);
  gtk_widget_class_bind_template_child (widget_class, MagStartView, bookmarks);
}

/* The setting is empty until somebody has confirmed the number. */
static void
update_number (MagStartView *self)
{
  g_autofree char *number = g_settings_get_string (mag_context_get_settings (self->context), "emergency-number");
  g_autofree char *text = g_strdup_printf (_("Your emergency number: %s"), number);

  gtk_label_set_label (self->emergency_number, text);
  gtk_widget_set_visible (GTK_WIDGET (self->emergency_number), *number != '\0');
}

static void
mag_start_view_init (MagStartView *self)
{
  self->rows = g_ptr_array_new ();
  self->n_shown = N_ROWS;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_start_view_set_context:
 * @context: the context
 *
 * Fills the page. To be called once.
 */
void
mag_start_view_set_context (MagStartView *self,
                            MagContext   *context)
{
  MagCollection *collection = mag_context_get_collection (context);
  GSettings *settings = mag_context_get_settings (context);
  g_autofree char *about = mag_collection_dup_safety_text (collection, "about");
  g_autofree char *emergency = mag_collection_dup_safety_text (collection, "emergency");

  self->context = g_object_ref (context);
  gtk_label_set_label (self->about, about);
  gtk_label_set_label (self->emergency, emergency);
  update_number (self);
  add_topics (self, FIRST_CARDS);

  g_signal_connect_object (settings, "changed::emergency-number", G_CALLBACK (update_number), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::last-read", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::bookmarks", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);
}
