// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticleView:
 *
 * What the Read face asks of whatever shows an article. The class that does show it lives in the
 * web module, so that nothing here links a web engine; the module's view derives from this one and
 * keeps its properties true.
 */

#include "config.h"

#include "mag-article-view.h"

typedef struct
{
  /* Owned */
  MagContext *context;
  char       *part;

  int         zoom;
  double      position;
  guint       match;
  guint       n_matches;
} MagArticleViewPrivate;

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_ZOOM,
  PROP_POSITION,
  PROP_PART,
  PROP_MATCH,
  PROP_N_MATCHES,
} MagArticleViewProperty;

static GParamSpec *properties[PROP_N_MATCHES + 1];

enum
{
  PAINTED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MagArticleView, mag_article_view, ADW_TYPE_BIN)

static void
set_zoom (MagArticleView *self,
          int             zoom)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  if (priv->zoom == zoom)
    return;

  priv->zoom = zoom;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

static void
mag_article_view_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (MAG_ARTICLE_VIEW (object));

  switch ((MagArticleViewProperty) prop_id)
    {
    case PROP_ZOOM:
      g_value_set_int (value, priv->zoom);
      break;
    case PROP_POSITION:
      g_value_set_double (value, priv->position);
      break;
    case PROP_PART:
      g_value_set_string (value, priv->part);
      break;
    case PROP_MATCH:
      g_value_set_uint (value, priv->match);
      break;
    case PROP_N_MATCHES:
      g_value_set_uint (value, priv->n_matches);
      break;
    case PROP_CONTEXT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_view_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  MagArticleView *self = MAG_ARTICLE_VIEW (object);
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  switch ((MagArticleViewProperty) prop_id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      break;
    case PROP_ZOOM:
      set_zoom (self, g_value_get_int (value));
      break;
    case PROP_POSITION:
    case PROP_PART:
    case PROP_MATCH:
    case PROP_N_MATCHES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_view_dispose (GObject *object)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (MAG_ARTICLE_VIEW (object));

  g_clear_object (&priv->context);
  g_clear_pointer (&priv->part, g_free);

  G_OBJECT_CLASS (mag_article_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, MAG_TYPE_CONTEXT,
                                                  G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] = g_param_spec_int ("zoom", NULL, NULL, 1, 100, 10,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY |
                                            G_PARAM_STATIC_STRINGS);
  properties[PROP_POSITION] = g_param_spec_double ("position", NULL, NULL, 0, 1, 0, readable);
  properties[PROP_PART] = g_param_spec_string ("part", NULL, NULL, NULL, readable);
  properties[PROP_MATCH] = g_param_spec_uint ("match", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_N_MATCHES] = g_param_spec_uint ("n-matches", NULL, NULL, 0, G_MAXUINT, 0, readable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_article_view_class_init (MagArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_article_view_get_property;
  object_class->set_property = mag_article_view_set_property;
  object_class->dispose = mag_article_view_dispose;

  install_properties (object_class);

  /**
   * MagArticleView::painted:
   *
   * An article was loaded and its first frame is on the screen.
   */
  signals[PAINTED] = g_signal_new ("painted", MAG_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * MagArticleView::failed:
   *
   * The article cannot be shown any longer: its process ended or its page failed.
   */
  signals[FAILED] = g_signal_new ("failed", MAG_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
mag_article_view_init (MagArticleView *self)
{
}

/**
 * mag_article_view_get_context:
 *
 * Returns: (transfer none): the context
 */
MagContext *
mag_article_view_get_context (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->context;
}

/**
 * mag_article_view_show:
 * @topic: an article
 * @fragment: (nullable): a place in it to go to
 * @words: (nullable): words to go to and to highlight
 * @position: where to start otherwise, from 0, the top, to 1, the end
 *
 * Shows an article.
 */
void
mag_article_view_show (MagArticleView *self,
                       MagDocument    *topic,
                       const char     *fragment,
                       const char     *words,
                       double          position)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->show (self, topic, fragment, words, position);
}

/**
 * mag_article_view_reload:
 *
 * Shows the article again after a failure, where the reader was.
 */
void
mag_article_view_reload (MagArticleView *self)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->reload (self);
}

/**
 * mag_article_view_go_to:
 * @part: the id of a part
 *
 * Scrolls to a part of the article.
 */
void
mag_article_view_go_to (MagArticleView *self,
                        const char     *part)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->go_to (self, part);
}

/**
 * mag_article_view_find:
 * @text: what to look for; an empty text ends looking
 *
 * Looks for a text from the top of the article; [property@ArticleView:match] and
 * [property@ArticleView:n-matches] tell what was found.
 */
void
mag_article_view_find (MagArticleView *self,
                       const char     *text)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->find (self, text);
}

/**
 * mag_article_view_find_next:
 * @backwards: whether to go to the previous match
 *
 * Goes to the next match; after the last one comes the first.
 */
void
mag_article_view_find_next (MagArticleView *self,
                            gboolean        backwards)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->find_next (self, backwards);
}

/**
 * mag_article_view_print:
 *
 * Prints the article.
 */
void
mag_article_view_print (MagArticleView *self)
{
  MAG_ARTICLE_VIEW_GET_CLASS (self)->print (self);
}

/**
 * mag_article_view_get_zoom:
 *
 * Returns: the zoom in tenths
 */
int
mag_article_view_get_zoom (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->zoom;
}

/**
 * mag_article_view_get_position:
 *
 * Returns: how far down the reader is, from 0 to 1
 */
double
mag_article_view_get_position (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->position;
}

/**
 * mag_article_view_get_part:
 *
 * Returns: (nullable): the id of the part that the reader is in
 */
const char *
mag_article_view_get_part (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->part;
}

guint
mag_article_view_get_match (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->match;
}

guint
mag_article_view_get_n_matches (MagArticleView *self)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  return priv->n_matches;
}

/**
 * mag_article_view_set_place:
 * @position: how far down the reader is, from 0 to 1
 * @part: (nullable): the id of the part that the reader is in
 *
 * For derived classes: notes that the reader has moved.
 */
void
mag_article_view_set_place (MagArticleView *self,
                            double          position,
                            const char     *part)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);

  if (priv->position < position || priv->position > position)
    {
      priv->position = position;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
    }
  if (g_set_str (&priv->part, part))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PART]);
}

/**
 * mag_article_view_set_matches:
 * @match: the match at hand, from 1, or 0 for none
 * @n_matches: how many there are
 *
 * For derived classes: notes what was found.
 */
void
mag_article_view_set_matches (MagArticleView *self,
                              guint           match,
                              guint           n_matches)
{
  MagArticleViewPrivate *priv = mag_article_view_get_instance_private (self);
  gboolean match_changed = priv->match != match;
  gboolean n_changed = priv->n_matches != n_matches;

  priv->match = match;
  priv->n_matches = n_matches;
  if (match_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MATCH]);
  if (n_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_MATCHES]);
}

/**
 * mag_article_view_painted:
 *
 * For derived classes: an article is on the screen.
 */
void
mag_article_view_painted (MagArticleView *self)
{
  g_signal_emit (self, signals[PAINTED], 0);
}

/**
 * mag_article_view_failed:
 *
 * For derived classes: tells that the article cannot be shown any longer.
 */
void
mag_article_view_failed (MagArticleView *self)
{
  g_signal_emit (self, signals[FAILED], 0);
}
