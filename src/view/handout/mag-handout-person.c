// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPerson:
 *
 * A patient's name and the care team's note, for one handout. They live in these two fields and
 * nowhere else: nothing is undone or suggested from them, and both are cleared after ten minutes
 * without a hand on them. Its owner clears them when a handout has been printed or saved, when the
 * place is left and when a new one is begun.
 */

#include "config.h"

#include "mag-handout-person.h"

#define IDLE_SECONDS 600
#define MAX_NOTE 1000

struct _MagHandoutPerson
{
  AdwBin         parent_instance;

  /* Template */
  AdwEntryRow   *name;
  GtkTextBuffer *buffer;

  guint          idle_seconds;
  guint          idle_id;
};

G_DEFINE_FINAL_TYPE (MagHandoutPerson, mag_handout_person, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_set (MagHandoutPerson *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->name))[0] != '\0'
         || gtk_text_buffer_get_char_count (self->buffer) > 0;
}

static gboolean
idle_cb (gpointer data)
{
  MagHandoutPerson *self = data;

  self->idle_id = 0;
  mag_handout_person_clear (self);

  return G_SOURCE_REMOVE;
}

static void
wait (MagHandoutPerson *self)
{
  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (is_set (self))
    self->idle_id = g_timeout_add_seconds (self->idle_seconds, idle_cb, self);
}

/* A note is a few lines; a page that was pasted by mistake is cut. */
static gboolean
cut_note (MagHandoutPerson *self)
{
  GtkTextIter start, end;

  if (gtk_text_buffer_get_char_count (self->buffer) <= MAX_NOTE)
    return FALSE;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, MAX_NOTE);
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_delete (self->buffer, &start, &end);

  return TRUE;
}

static void
changed_cb (MagHandoutPerson *self)
{
  if (cut_note (self))
    return;

  wait (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static char *
dup_stripped (char *text)
{
  g_autofree char *stripped = g_strstrip (text);

  return stripped[0] ? g_steal_pointer (&stripped) : NULL;
}

static void
mag_handout_person_dispose (GObject *object)
{
  MagHandoutPerson *self = MAG_HANDOUT_PERSON (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_PERSON);

  G_OBJECT_CLASS (mag_handout_person_parent_class)->dispose (object);
}

static void
mag_handout_person_class_init (MagHandoutPersonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_person_dispose;

  /**
   * MagHandoutPerson::changed:
   *
   * The name or the note is another one.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-person.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPerson, name);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPerson, buffer);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
mag_handout_person_init (MagHandoutPerson *self)
{
  self->idle_seconds = IDLE_SECONDS;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name), FALSE);
}

/**
 * mag_handout_person_dup_name:
 *
 * Returns: (transfer full) (nullable): for whom the handout is
 */
char *
mag_handout_person_dup_name (MagHandoutPerson *self)
{
  return dup_stripped (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

/**
 * mag_handout_person_dup_note:
 *
 * Returns: (transfer full) (nullable): the care team's words
 */
char *
mag_handout_person_dup_note (MagHandoutPerson *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return dup_stripped (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE));
}

/**
 * mag_handout_person_clear:
 *
 * Forgets both.
 */
void
mag_handout_person_clear (MagHandoutPerson *self)
{
  if (!is_set (self))
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  gtk_text_buffer_set_text (self->buffer, "", 0);
}

/**
 * mag_handout_person_stir:
 *
 * Says that somebody is at work, so that the ten minutes begin anew.
 */
void
mag_handout_person_stir (MagHandoutPerson *self)
{
  if (self->idle_id != 0)
    wait (self);
}

/**
 * mag_handout_person_set_idle_seconds:
 * @seconds: after how long both are forgotten; ten minutes if nothing else is said
 */
void
mag_handout_person_set_idle_seconds (MagHandoutPerson *self,
                                     guint             seconds)
{
  self->idle_seconds = seconds;
  wait (self);
}
