// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagListSearch:
 *
 * The search entry of a list. Letters typed anywhere in the list's view go into it, Enter leads to
 * the rows, and Escape, wherever the focus is, clears it and leads there too. The view owns it and
 * tells it what to filter.
 */

#include "config.h"

#include "mag-list-search.h"

struct _MagListSearch
{
  AdwBin         parent_instance;

  /* Owned */
  MagTextFilter *filter;
  MagFirstRows  *rows;
};

typedef enum
{
  PROP_LABEL = 1,
} MagListSearchProperty;

static GParamSpec *properties[PROP_LABEL + 1];

enum
{
  SEARCHED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagListSearch, mag_list_search, ADW_TYPE_BIN)

static GtkEditable *
get_entry (MagListSearch *self)
{
  return GTK_EDITABLE (adw_bin_get_child (ADW_BIN (self)));
}

/* The entry also speaks up when it is shown first, with nothing in it. */
static void
search_changed_cb (MagListSearch *self)
{
  const char *text = gtk_editable_get_text (get_entry (self));

  if (self->filter && mag_text_filter_has_search (self->filter, text))
    return;

  if (self->rows)
    mag_first_rows_begin (self->rows);
  if (self->filter)
    mag_text_filter_set_search (self->filter, text);
  g_signal_emit (self, signals[SEARCHED], 0);
}

static void
activate_cb (MagListSearch *self)
{
  search_changed_cb (self);
  g_signal_emit (self, signals[LEFT], 0);
}

static void
stop_search_cb (MagListSearch *self)
{
  gtk_editable_set_text (get_entry (self), "");
  activate_cb (self);
}

static gboolean
escape_cb (GtkWidget *view,
           GVariant  *arguments,
           gpointer   user_data)
{
  MagListSearch *self = user_data;

  if (gtk_editable_get_text (get_entry (self))[0] == '\0')
    return GDK_EVENT_PROPAGATE;

  stop_search_cb (self);

  return GDK_EVENT_STOP;
}

static void
mag_list_search_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  MagListSearch *self = MAG_LIST_SEARCH (object);

  switch ((MagListSearchProperty) prop_id)
    {
    case PROP_LABEL:
      gtk_search_entry_set_placeholder_text (GTK_SEARCH_ENTRY (get_entry (self)), g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (get_entry (self)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_list_search_dispose (GObject *object)
{
  MagListSearch *self = MAG_LIST_SEARCH (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (mag_list_search_parent_class)->dispose (object);
}

static void
mag_list_search_class_init (MagListSearchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = mag_list_search_set_property;
  object_class->dispose = mag_list_search_dispose;

  /**
   * MagListSearch:label:
   *
   * What is searched, in words.
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                                G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * MagListSearch::searched:
   *
   * The reader typed, and the filter has changed.
   */
  signals[SEARCHED] = g_signal_new ("searched", MAG_TYPE_LIST_SEARCH, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * MagListSearch::left:
   *
   * The reader wants to go to the rows.
   */
  signals[LEFT] = g_signal_new ("left", MAG_TYPE_LIST_SEARCH, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/* In a search, Down means the first of what was found, like Enter, and not the next filter. */
static void
add_down (GtkWidget *entry)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, 0),
                                                          gtk_signal_action_new ("activate")));
  gtk_widget_add_controller (entry, controller);
}

static void
mag_list_search_init (MagListSearch *self)
{
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (entry), 100);
  g_signal_connect_swapped (entry, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (entry, "stop-search", G_CALLBACK (stop_search_cb), self);
  add_down (entry);
  adw_bin_set_child (ADW_BIN (self), entry);
}

/**
 * mag_list_search_connect:
 * @view: the view that the search stands in, whose keys it hears
 * @filter: (nullable): the filter of the list; without one, the view filters when it is told
 * @rows: (nullable): the rows of the list, which are about to change when the filter does
 *
 * Says what is searched. To be called once.
 */
void
mag_list_search_connect (MagListSearch *self,
                         GtkWidget     *view,
                         MagTextFilter *filter,
                         MagFirstRows  *rows)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (MAG_IS_LIST_SEARCH (self));

  g_set_object (&self->filter, filter);
  g_set_object (&self->rows, rows);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (get_entry (self)), view);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (escape_cb, self, NULL)));
  gtk_widget_add_controller (view, controller);
}

/**
 * mag_list_search_get_text:
 *
 * Returns: what was typed
 */
const char *
mag_list_search_get_text (MagListSearch *self)
{
  g_return_val_if_fail (MAG_IS_LIST_SEARCH (self), NULL);

  return gtk_editable_get_text (get_entry (self));
}

/**
 * mag_list_search_set_text:
 * @text: what is to be searched
 *
 * Fills the entry and the filter, as if it had been typed.
 */
void
mag_list_search_set_text (MagListSearch *self,
                          const char    *text)
{
  g_return_if_fail (MAG_IS_LIST_SEARCH (self));

  if (g_str_equal (gtk_editable_get_text (get_entry (self)), text))
    return;

  gtk_editable_set_text (get_entry (self), text);
  if (self->filter)
    mag_text_filter_set_search (self->filter, text);
}

/**
 * mag_list_search_clear:
 *
 * Empties the entry and the filter, without a signal.
 */
void
mag_list_search_clear (MagListSearch *self)
{
  mag_list_search_set_text (self, "");
}

/**
 * mag_list_search_announce:
 * @text: how many rows there are
 *
 * Tells who cannot see it what a search or filter has left.
 */
void
mag_list_search_announce (MagListSearch *self,
                          const char    *text)
{
  g_return_if_fail (MAG_IS_LIST_SEARCH (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
