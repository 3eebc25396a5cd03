// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticleOutline:
 *
 * The parts of an article as a list, with the one at hand marked. To select another is to go there.
 */

#include "config.h"

#include "mag-article-outline.h"

#include "mag-article-part.h"

struct _MagArticleOutline
{
  AdwBin              parent_instance;

  /* Owned */
  GListModel         *parts;

  /* Template */
  GtkListView        *list;
  GtkSingleSelection *selection;

  gboolean            following;
};

typedef enum
{
  PROP_PARTS = 1,
} MagArticleOutlineProperty;

static GParamSpec *properties[PROP_PARTS + 1];

enum
{
  CHOSEN,
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagArticleOutline, mag_article_outline, ADW_TYPE_BIN)

static void
choose (MagArticleOutline *self)
{
  MagArticlePart *part = gtk_single_selection_get_selected_item (self->selection);

  if (part)
    g_signal_emit (self, signals[CHOSEN], 0, mag_article_part_get_id (part));
}

static void
selected_cb (MagArticleOutline *self)
{
  if (!self->following)
    choose (self);
}

static void
activate_cb (MagArticleOutline *self,
             guint              position)
{
  if (gtk_single_selection_get_selected (self->selection) == position)
    choose (self);
  else
    gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
mag_article_outline_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((MagArticleOutlineProperty) prop_id)
    {
    case PROP_PARTS:
      g_value_set_object (value, MAG_ARTICLE_OUTLINE (object)->parts);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_outline_dispose (GObject *object)
{
  MagArticleOutline *self = MAG_ARTICLE_OUTLINE (object);

  self->following = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_ARTICLE_OUTLINE);
  g_clear_object (&self->parts);

  G_OBJECT_CLASS (mag_article_outline_parent_class)->dispose (object);
}

static void
mag_article_outline_class_init (MagArticleOutlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mag_article_outline_get_property;
  object_class->dispose = mag_article_outline_dispose;

  properties[PROP_PARTS] = g_param_spec_object ("parts", NULL, NULL, G_TYPE_LIST_MODEL,
                                                G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * MagArticleOutline::chosen:
   * @part: the id of a part
   *
   * The reader wants to go to a part.
   */
  signals[CHOSEN] = g_signal_new ("chosen", MAG_TYPE_ARTICLE_OUTLINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * MagArticleOutline::activated:
   *
   * The reader has clicked a part or pressed Enter on it, and is done choosing.
   */
  signals[ACTIVATED] = g_signal_new ("activated", MAG_TYPE_ARTICLE_OUTLINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_ARTICLE_PART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/topic/mag-article-outline.ui");
  gtk_widget_class_bind_template_child (widget_class, MagArticleOutline, list);
  gtk_widget_class_bind_template_child (widget_class, MagArticleOutline, selection);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
mag_article_outline_init (MagArticleOutline *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_article_outline_set_parts:
 * @parts: the parts of an article, as a list of [class@ArticlePart]
 *
 * Says what to list.
 */
void
mag_article_outline_set_parts (MagArticleOutline *self,
                               GListModel        *parts)
{
  self->following = TRUE;
  if (g_set_object (&self->parts, parts))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PARTS]);
  self->following = FALSE;
}

/**
 * mag_article_outline_set_part:
 * @part: (nullable): the id of the part at hand
 *
 * Marks a part and brings it into view.
 *
 * Returns: (nullable): its title
 */
const char *
mag_article_outline_set_part (MagArticleOutline *self,
                              const char        *part)
{
  guint n = self->parts ? g_list_model_get_n_items (self->parts) : 0;

  for (guint i = 0; part && i < n; i++)
    {
      g_autoptr (MagArticlePart) candidate = g_list_model_get_item (self->parts, i);

      if (!g_str_equal (mag_article_part_get_id (candidate), part))
        continue;

      self->following = TRUE;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_list_view_scroll_to (self->list, i, GTK_LIST_SCROLL_NONE, NULL);
      self->following = FALSE;

      return mag_article_part_get_title (candidate);
    }

  return NULL;
}
