// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticleFindBar:
 *
 * Finds words in the article at hand: an entry, which match of how many, and the way to the next
 * and the previous one.
 */

#include "config.h"

#include "mag-article-find-bar.h"

#include <glib/gi18n-lib.h>

#define TEMPLATE "/io/github/magnesia_project/Magnesia/ui/topic/mag-article-find-bar.ui"

struct _MagArticleFindBar
{
  AdwBin          parent_instance;

  /* Owned */
  MagArticleView *view;

  /* Template */
  GtkSearchEntry *entry;
  GtkLabel       *count;

  gboolean        open;
};

typedef enum
{
  PROP_VIEW = 1,
  PROP_OPEN,
} MagArticleFindBarProperty;

static GParamSpec *properties[PROP_OPEN + 1];

G_DEFINE_FINAL_TYPE (MagArticleFindBar, mag_article_find_bar, ADW_TYPE_BIN)

static const char *
get_text (MagArticleFindBar *self)
{
  return self->open ? gtk_editable_get_text (GTK_EDITABLE (self->entry)) : "";
}

static char *
dup_count (MagArticleFindBar *self)
{
  guint match = mag_article_view_get_match (self->view);
  guint n = mag_article_view_get_n_matches (self->view);

  if (get_text (self)[0] == '\0')
    return g_strdup ("");
  if (n == 0)
    return g_strdup (_("No matches"));

  /* Translators: which match is marked, of how many */
  return g_strdup_printf (_("%u of %u"), match, n);
}

static void
update_count (MagArticleFindBar *self)
{
  g_autofree char *count = dup_count (self);

  if (g_str_equal (count, gtk_label_get_label (self->count)))
    return;

  gtk_label_set_label (self->count, count);
  if (count[0])
    gtk_accessible_announce (GTK_ACCESSIBLE (self), count, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
find (MagArticleFindBar *self)
{
  if (!self->view)
    return;

  mag_article_view_find (self->view, get_text (self));
  update_count (self);
}

static gboolean
has_matches (gpointer self,
             guint    n_matches)
{
  return n_matches > 0;
}

static void
search_changed_cb (MagArticleFindBar *self)
{
  find (self);
}

static void
next_cb (MagArticleFindBar *self)
{
  mag_article_find_bar_step (self, FALSE);
}

static void
previous_cb (MagArticleFindBar *self)
{
  mag_article_find_bar_step (self, TRUE);
}

static void
stop_cb (MagArticleFindBar *self)
{
  mag_article_find_bar_stop (self);
}

static void
set_open (MagArticleFindBar *self,
          gboolean           open)
{
  if (self->open == open)
    return;

  self->open = open;
  find (self);
  if (!open && self->view)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

static void
mag_article_find_bar_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  MagArticleFindBar *self = MAG_ARTICLE_FIND_BAR (object);

  switch ((MagArticleFindBarProperty) prop_id)
    {
    case PROP_VIEW:
      g_value_set_object (value, self->view);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_find_bar_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  MagArticleFindBar *self = MAG_ARTICLE_FIND_BAR (object);

  switch ((MagArticleFindBarProperty) prop_id)
    {
    case PROP_OPEN:
      set_open (self, g_value_get_boolean (value));
      break;
    case PROP_VIEW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_find_bar_dispose (GObject *object)
{
  MagArticleFindBar *self = MAG_ARTICLE_FIND_BAR (object);

  g_clear_object (&self->view);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_ARTICLE_FIND_BAR);

  G_OBJECT_CLASS (mag_article_find_bar_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, MagArticleFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, MagArticleFindBar, count);
  gtk_widget_class_bind_template_callback (widget_class, has_matches);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
}

static void
mag_article_find_bar_class_init (MagArticleFindBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_article_find_bar_get_property;
  object_class->set_property = mag_article_find_bar_set_property;
  object_class->dispose = mag_article_find_bar_dispose;

  properties[PROP_VIEW] = g_param_spec_object ("view", NULL, NULL, MAG_TYPE_ARTICLE_VIEW,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (MAG_TYPE_ARTICLE_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
mag_article_find_bar_init (MagArticleFindBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (GTK_SEARCH_BAR (adw_bin_get_child (ADW_BIN (self))), GTK_EDITABLE (self->entry));
}

/**
 * mag_article_find_bar_set_view:
 * @view: the view to find words in
 *
 * Says where to find. To be called once.
 */
void
mag_article_find_bar_set_view (MagArticleFindBar *self,
                               MagArticleView    *view)
{
  g_return_if_fail (self->view == NULL);

  self->view = g_object_ref (view);
  g_signal_connect_object (view, "notify::match", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::n-matches", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

/**
 * mag_article_find_bar_start:
 *
 * Opens the bar, or returns to it, with its words selected.
 */
void
mag_article_find_bar_start (MagArticleFindBar *self)
{
  set_open (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/**
 * mag_article_find_bar_step:
 * @backwards: whether to go to the previous match
 *
 * Goes to the next match; with nothing to find, opens the bar.
 */
void
mag_article_find_bar_step (MagArticleFindBar *self,
                           gboolean           backwards)
{
  if (get_text (self)[0] == '\0')
    mag_article_find_bar_start (self);
  else if (self->view)
    mag_article_view_find_next (self->view, backwards);
}

/**
 * mag_article_find_bar_stop:
 *
 * Closes the bar and returns to the article.
 */
void
mag_article_find_bar_stop (MagArticleFindBar *self)
{
  set_open (self, FALSE);
}
