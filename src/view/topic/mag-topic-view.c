// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTopicView:
 *
 * The four faces of one topic: Read, Evidence, Handout, Sources. A face is made when it is first
 * looked at. Switching faces goes by location like every other way, so that back leads back.
 */

#include "config.h"

#include "mag-topic-view.h"

#include <glib/gi18n-lib.h>

#include "mag-evidence-face.h"
#include "mag-handout-face.h"
#include "mag-read-face.h"
#include "mag-settings.h"
#include "mag-sources-face.h"

struct _MagTopicView
{
  AdwBin        parent_instance;

  /* Owned */
  MagContext   *context;
  char         *topic;

  /* Template */
  AdwViewStack *faces;
  AdwBin       *read_bin;
  AdwBin       *evidence_bin;
  AdwBin       *handout_bin;
  AdwBin       *sources_bin;
};

G_DEFINE_FINAL_TYPE (MagTopicView, mag_topic_view, ADW_TYPE_BIN)

/* Which face a location leads to. */
static const char *
get_face (MagLocation *location)
{
  const char *face = mag_location_get_query (location, "face");

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_EVIDENCE:
      return "evidence";
    case MAG_LOCATION_HANDOUT:
      return "handout";
    case MAG_LOCATION_REFERENCE:
      return "sources";
    case MAG_LOCATION_TOPIC:
      return face && g_strv_contains ((const char *[]) { "evidence", "sources", NULL }, face) ? face : "read";
    case MAG_LOCATION_START:
    case MAG_LOCATION_FOOD:
    case MAG_LOCATION_INFUSION:
    case MAG_LOCATION_TERM:
    default:
      return "read";
    }
}

static char *
dup_face_location (const char *face,
                   const char *topic)
{
  if (g_str_equal (face, "read"))
    return g_strconcat ("topic/", topic, NULL);
  if (g_str_equal (face, "handout"))
    return g_strconcat ("handout/", topic, NULL);

  return g_strconcat ("topic/", topic, "?face=", face, NULL);
}

static MagReadFace *
ensure_read_face (MagTopicView *self)
{
  GtkWidget *face = adw_bin_get_child (self->read_bin);

  if (!face)
    {
      face = g_object_new (MAG_TYPE_READ_FACE, NULL);
      mag_read_face_set_context (MAG_READ_FACE (face), self->context);
      adw_bin_set_child (self->read_bin, face);
    }

  return MAG_READ_FACE (face);
}

static void
show_read (MagTopicView *self,
           MagLocation  *location)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagDocument) document = mag_context_load_article (self->context, self->topic, &error);
  if (!document)
    {
      g_warning ("%s", error->message);
      return;
    }

  mag_read_face_show (ensure_read_face (self), document, mag_location_get_fragment (location),
                      mag_location_get_query (location, "words"));
  mag_settings_note_read (mag_context_get_settings (self->context), location);
}

static void
show_evidence (MagTopicView *self,
               MagLocation  *location)
{
  GtkWidget *face = adw_bin_get_child (self->evidence_bin);

  if (!face)
    {
      face = g_object_new (MAG_TYPE_EVIDENCE_FACE, NULL);
      mag_evidence_face_set_context (MAG_EVIDENCE_FACE (face), self->context);
      adw_bin_set_child (self->evidence_bin, face);
    }

  mag_evidence_face_show (MAG_EVIDENCE_FACE (face), self->topic, location);
}

static void
show_handout (MagTopicView *self)
{
  GtkWidget *face = adw_bin_get_child (self->handout_bin);

  if (!face)
    {
      face = g_object_new (MAG_TYPE_HANDOUT_FACE, NULL);
      mag_handout_face_set_context (MAG_HANDOUT_FACE (face), self->context);
      adw_bin_set_child (self->handout_bin, face);
    }

  mag_handout_face_show (MAG_HANDOUT_FACE (face), self->topic);
}

static void
show_sources (MagTopicView *self,
              MagLocation  *location)
{
  GtkWidget *face = adw_bin_get_child (self->sources_bin);
  gboolean selects = mag_location_get_kind (location) == MAG_LOCATION_REFERENCE;

  if (!face)
    {
      face = g_object_new (MAG_TYPE_SOURCES_FACE, NULL);
      mag_sources_face_set_context (MAG_SOURCES_FACE (face), self->context);
      adw_bin_set_child (self->sources_bin, face);
    }

  mag_sources_face_show (MAG_SOURCES_FACE (face), self->topic, selects ? mag_location_get_id (location) : NULL);
}

/* An open article is read on in the other language, if there is one in it. */
static void
language_changed_cb (MagTopicView *self)
{
  g_autofree char *text = self->topic ? g_strconcat ("topic/", self->topic, NULL) : NULL;
  g_autoptr (MagLocation) location = text ? mag_location_parse (text, NULL) : NULL;

  if (location && g_strcmp0 (adw_view_stack_get_visible_child_name (self->faces), "read") == 0)
    show_read (self, location);
}

static void
face_switched_cb (MagTopicView *self)
{
  const char *face = adw_view_stack_get_visible_child_name (self->faces);
  g_autofree char *location = NULL;

  if (!self->topic || !face)
    return;

  location = dup_face_location (face, self->topic);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", location);
}

/* Past the switch of the faces, into the one that is shown; Shift with Tab leads to the switch. */
static gboolean
mag_topic_view_grab_focus (GtkWidget *widget)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (MAG_TOPIC_VIEW (widget)->faces);
  GtkWidget *face = adw_bin_get_child (ADW_BIN (bin));

  return face && (gtk_widget_grab_focus (face) || gtk_widget_child_focus (face, GTK_DIR_TAB_FORWARD));
}

static void
mag_topic_view_dispose (GObject *object)
{
  MagTopicView *self = MAG_TOPIC_VIEW (object);

  g_clear_pointer (&self->topic, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_TOPIC_VIEW);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_topic_view_parent_class)->dispose (object);
}

static void
mag_topic_view_class_init (MagTopicViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_topic_view_dispose;
  widget_class->grab_focus = mag_topic_view_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/topic/mag-topic-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagTopicView, faces);
  gtk_widget_class_bind_template_child (widget_class, MagTopicView, read_bin);
  gtk_widget_class_bind_template_child (widget_class, MagTopicView, evidence_bin);
  gtk_widget_class_bind_template_child (widget_class, MagTopicView, handout_bin);
  gtk_widget_class_bind_template_child (widget_class, MagTopicView, sources_bin);
  gtk_widget_class_bind_template_callback (widget_class, face_switched_cb);
}

static void
mag_topic_view_init (MagTopicView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_topic_view_set_context:
 * @context: the context
 *
 * Says where topics come from. To be called once, before anything is shown.
 */
void
mag_topic_view_set_context (MagTopicView *self,
                            MagContext   *context)
{
  self->context = g_object_ref (context);
  g_signal_connect_object (mag_context_get_settings (context), "changed::reading-language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mag_topic_view_prewarm:
 *
 * Gets the web view ready before an article is asked for.
 */
void
mag_topic_view_prewarm (MagTopicView *self)
{
  mag_read_face_prewarm (ensure_read_face (self));
}

/**
 * mag_topic_view_show:
 * @topic: a topic's id
 * @location: a location that is shown under that topic
 *
 * Shows the face that the location leads to.
 */
void
mag_topic_view_show (MagTopicView *self,
                     const char   *topic,
                     MagLocation  *location)
{
  const char *face = get_face (location);

  /* Without a topic, the callback takes the switch for ours. */
  g_clear_pointer (&self->topic, g_free);
  adw_view_stack_set_visible_child_name (self->faces, face);
  self->topic = g_strdup (topic);

  if (g_str_equal (face, "evidence"))
    show_evidence (self, location);
  else if (g_str_equal (face, "handout"))
    show_handout (self);
  else if (g_str_equal (face, "sources"))
    show_sources (self, location);
  else
    show_read (self, location);
}

/**
 * mag_topic_view_print:
 *
 * Prints the face that is shown; sources alone are nothing for paper, and lead to the handout.
 */
void
mag_topic_view_print (MagTopicView *self)
{
  const char *face = adw_view_stack_get_visible_child_name (self->faces);

  if (g_str_equal (face, "read"))
    gtk_widget_activate_action (adw_bin_get_child (self->read_bin), "article.print", NULL);
  else if (g_str_equal (face, "evidence"))
    gtk_widget_activate_action (adw_bin_get_child (self->evidence_bin), "evidence.print", NULL);
  else if (g_str_equal (face, "handout"))
    mag_handout_face_print (MAG_HANDOUT_FACE (adw_bin_get_child (self->handout_bin)));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.handout", NULL);
}
