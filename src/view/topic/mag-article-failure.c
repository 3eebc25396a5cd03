// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticleFailure:
 *
 * What stands in place of an article that cannot be shown: why, and the faces of the same topic
 * that need no web engine. Where it may help, the article can be loaded again.
 */

#include "config.h"

#include "mag-article-failure.h"

#include <glib/gi18n-lib.h>

struct _MagArticleFailure
{
  AdwBin     parent_instance;

  /* Template */
  GtkWidget *reload;
  GtkWidget *evidence;
  GtkWidget *handout;
  GtkWidget *sources;
};

enum
{
  RELOAD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagArticleFailure, mag_article_failure, ADW_TYPE_BIN)

static const struct
{
  const char *title;
  const char *description;
  gboolean    may_reload;
} kinds[] = {
  [MAG_ARTICLE_FAILURE_SANDBOX] = {
    N_("Articles Cannot Be Shown Here"),
    N_("Magnesia shows articles only inside a sandbox, and this system does not let one start. "
       "Everything else works."),
    FALSE,
  },
  [MAG_ARTICLE_FAILURE_MODULE] = {
    N_("The Article View Is Missing"),
    N_("A part of Magnesia could not be loaded. Installing Magnesia again may bring it back. "
       "Everything else works."),
    FALSE,
  },
  [MAG_ARTICLE_FAILURE_PAGE] = {
    N_("The Article Stopped Working"),
    N_("Load it again, and you will be back where you were reading."),
    TRUE,
  },
};

static void
reload_cb (MagArticleFailure *self)
{
  g_signal_emit (self, signals[RELOAD], 0);
}

static void
mag_article_failure_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_ARTICLE_FAILURE);

  G_OBJECT_CLASS (mag_article_failure_parent_class)->dispose (object);
}

static void
mag_article_failure_class_init (MagArticleFailureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_article_failure_dispose;

  /**
   * MagArticleFailure::reload:
   *
   * The reader wants the article to be loaded again.
   */
  signals[RELOAD] = g_signal_new ("reload", MAG_TYPE_ARTICLE_FAILURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/topic/mag-article-failure.ui");
  gtk_widget_class_bind_template_child (widget_class, MagArticleFailure, reload);
  gtk_widget_class_bind_template_child (widget_class, MagArticleFailure, evidence);
  gtk_widget_class_bind_template_child (widget_class, MagArticleFailure, handout);
  gtk_widget_class_bind_template_child (widget_class, MagArticleFailure, sources);
  gtk_widget_class_bind_template_callback (widget_class, reload_cb);
}

static void
mag_article_failure_init (MagArticleFailure *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_article_failure_set_kind:
 * @kind: why the article cannot be shown
 *
 * Says why.
 */
void
mag_article_failure_set_kind (MagArticleFailure     *self,
                              MagArticleFailureKind  kind)
{
  AdwStatusPage *page = ADW_STATUS_PAGE (adw_bin_get_child (ADW_BIN (self)));

  adw_status_page_set_title (page, _(kinds[kind].title));
  adw_status_page_set_description (page, _(kinds[kind].description));
  gtk_widget_set_visible (self->reload, kinds[kind].may_reload);
}

static void
set_target (GtkWidget  *button,
            const char *prefix,
            const char *topic,
            const char *suffix)
{
  g_autofree char *location = g_strconcat (prefix, topic, suffix, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", location);
}

/**
 * mag_article_failure_set_topic:
 * @topic: a topic's id
 *
 * Says whose other faces to offer.
 */
void
mag_article_failure_set_topic (MagArticleFailure *self,
                               const char        *topic)
{
  set_target (self->evidence, "topic/", topic, "?face=evidence");
  set_target (self->handout, "handout/", topic, NULL);
  set_target (self->sources, "topic/", topic, "?face=sources");
}
