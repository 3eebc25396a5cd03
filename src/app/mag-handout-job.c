// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A handout that is asked for by options, such as those of the command line. What an option does not
 * say comes from the set that is named, and then from what a handout is without choices. The user's
 * settings have no part in it, so that a script prints the same for everyone. */

#include "config.h"

#include "mag-handout-job.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

#include "mag-handout-extras.h"
#include "mag-handout-languages.h"
#include "mag-handout-pdf.h"
#include "mag-handout-sets.h"
#include "mag-paths.h"

struct _MagHandoutJob
{
  char              **topics;
  char               *output;
  MagHandoutOptions  *options;
};

typedef struct
{
  GVariantDict *asked;
  GVariantDict *defaults;
} Source;

static gboolean
look_up (const Source *source,
         const char   *name,
         const char   *format,
         gpointer      value)
{
  return g_variant_dict_lookup (source->asked, name, format, value)
         || (source->defaults && g_variant_dict_lookup (source->defaults, name, format, value));
}

static gboolean
refuse (GError     **error,
        const char  *name,
        const char  *text,
        const char  *expected)
{
  /* Translators: an option, what was given, and what would have been right */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s=%s: expected %s"), name, text, expected);

  return FALSE;
}

/* Sets an option that is one of the words of an enum. */
static gboolean
read_choice (const Source  *source,
             const char    *name,
             GType          type,
             gpointer       value,
             GError       **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const char *text = NULL;
  GEnumValue *found;
  g_autofree char *expected = NULL;

  if (!look_up (source, name, "&s", &text))
    return TRUE;

  found = g_enum_get_value_by_nick (klass, text);
  if (found)
    {
      *(int *) value = found->value;
      return TRUE;
    }

  expected = g_strdup_printf (_("“%s” or “%s”"), g_enum_get_value (klass, 0)->value_nick,
                              g_enum_get_value (klass, 1)->value_nick);

  return refuse (error, name, text, expected);
}

static gboolean
read_text_size (const Source       *source,
                MagHandoutOptions  *options,
                GError            **error)
{
  const char *text = NULL;
  gint64 size;
  g_autofree char *expected = NULL;

  if (!look_up (source, "text-size", "&s", &text))
    return TRUE;
  if (g_ascii_string_to_signed (text, 10, MAG_HANDOUT_MIN_TEXT_SIZE, MAG_HANDOUT_MAX_TEXT_SIZE, &size, NULL))
    {
      options->text_size = (int) size;
      return TRUE;
    }

  expected = g_strdup_printf (_("%d to %d"), MAG_HANDOUT_MIN_TEXT_SIZE, MAG_HANDOUT_MAX_TEXT_SIZE);

  return refuse (error, "text-size", text, expected);
}

static gboolean
read_language (const Source   *source,
               const char     *name,
               MagCollection  *collection,
               char          **value,
               GError        **error)
{
  g_auto (GStrv) languages = mag_handout_languages_list (collection);
  g_autofree char *expected = NULL;
  const char *text = NULL;

  if (!look_up (source, name, "&s", &text))
    return TRUE;
  if (g_strv_contains ((const char *const *) languages, text))
    {
      g_set_str (value, text);
      return TRUE;
    }

  expected = g_strjoinv (", ", languages);

  return refuse (error, name, text, expected);
}

static MagHandoutSet *
find_set (const char  *name,
          GError     **error)
{
  g_autofree char *path = mag_paths_dup_user_file ("sets.json");
  g_autoptr (MagHandoutSets) sets = mag_handout_sets_new (path);
  MagHandoutSet *set;

  if (!mag_handout_sets_load (sets, error))
    return NULL;

  set = mag_handout_sets_find (sets, name, NULL);
  if (!set)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no set “%s” in “%s”"), name, path);

  return set ? g_object_ref (set) : NULL;
}

/* A set's topics were looked through when it was read. */
static gboolean
check_repeats (const char *const  *topics,
               GError            **error)
{
  for (guint i = 1; topics[i - 1] && topics[i]; i++)
    for (guint j = 0; j < i; j++)
      if (g_str_equal (topics[i], topics[j]))
        return refuse (error, "handout", topics[i], _("each topic once"));

  return TRUE;
}

/* The topics that are named count, and not those of the set. */
static gboolean
read_topics (const Source   *source,
             MagHandoutSet  *set,
             MagHandoutJob  *self,
             GError        **error)
{
  g_autofree const char **topics = NULL;

  if (look_up (source, "handout", "^a&s", &topics))
    self->topics = g_strdupv ((char **) topics);
  else if (set)
    self->topics = g_strdupv ((char **) mag_handout_set_get_topics (set));
  else
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("expected --handout=TOPIC or --set=NAME"));
      return FALSE;
    }

  return check_repeats ((const char *const *) self->topics, error);
}

static gboolean
read_output (const Source   *source,
             MagHandoutJob  *self,
             GError        **error)
{
  if (!look_up (source, "output", "^ay", &self->output) || self->output[0] == '\0')
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("expected --output=FILE.pdf"));
      return FALSE;
    }
  if (g_str_equal (self->output, MAG_HANDOUT_JOB_STDOUT) && isatty (STDOUT_FILENO))
    return refuse (error, "output", self->output, _("a file, or a pipe behind it"));

  return TRUE;
}

static gboolean
read_options (const Source       *source,
              MagCollection      *collection,
              MagHandoutOptions  *options,
              GError            **error)
{
  return read_choice (source, "depth", MAG_TYPE_HANDOUT_DEPTH, &options->depth, error)
         && read_choice (source, "paper", MAG_TYPE_PAPER, &options->paper, error)
         && read_text_size (source, options, error)
         && read_language (source, "language", collection, &options->language, error)
         && read_language (source, "second-language", collection, &options->second_language, error);
}

/**
 * mag_handout_job_new:
 * @collection: the collection
 * @reviews: the clinic's reviews
 * @asked: what is asked for
 * @defaults: (nullable): what counts where @asked says nothing
 * @error: return location for an error
 *
 * Returns: (transfer full): the job, or %NULL with an error of #GOptionError where something is asked
 *   wrongly, and with another where the set that is named cannot be had
 */
MagHandoutJob *
mag_handout_job_new (MagCollection      *collection,
                     MagHandoutReviews  *reviews,
                     GVariantDict       *asked,
                     GVariantDict       *defaults,
                     GError            **error)
{
  g_autoptr (MagHandoutJob) self = g_new0 (MagHandoutJob, 1);
  const Source source = { asked, defaults };
  g_autoptr (MagHandoutSet) set = NULL;
  const char *name = NULL;

  if (look_up (&source, "set", "&s", &name))
    {
      set = find_set (name, error);
      if (!set)
        return NULL;
    }

  self->options = set ? mag_handout_options_copy (mag_handout_set_get_options (set)) : mag_handout_options_new ();
  self->options->reviews = g_object_ref (reviews);
  if (!read_topics (&source, set, self, error)
      || !read_output (&source, self, error)
      || !read_options (&source, collection, self->options, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
mag_handout_job_free (MagHandoutJob *self)
{
  g_clear_pointer (&self->topics, g_strfreev);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->options, mag_handout_options_free);
  g_free (self);
}

/**
 * mag_handout_job_get_output:
 *
 * Returns: (transfer none) (type filename): the file that it writes, or %MAG_HANDOUT_JOB_STDOUT
 */
const char *
mag_handout_job_get_output (MagHandoutJob *self)
{
  return self->output;
}

/* What the window says above the preview. The handout is written all the same. */
static void
tell_remarks (MagHandoutLayout *layout)
{
  MagHandout *handout = mag_handout_layout_get_handout (layout);
  MagHandoutRemarks remarks = mag_handout_get_remarks (handout);
  g_autofree char *missing = mag_handout_layout_dup_missing (layout);

  if (remarks & MAG_HANDOUT_REMARK_DRAFT_BESIDE)
    g_printerr (_("%s: this translation is a draft that no person has checked; it is printed beside English\n"),
                mag_handout_get_title (handout));
  if (remarks & MAG_HANDOUT_REMARK_STALE)
    g_printerr (_("%s: the translation was made from an older English text\n"), mag_handout_get_title (handout));
  if (missing)
    /* Translators: the title of a handout, then letters */
    g_printerr (_("%s: no font here has these letters, and they are missing: %s\n"), mag_handout_get_title (handout),
                missing);
}

static gboolean
write_to_stdout (MagHandoutLayout  *layout,
                 GError           **error)
{
  g_autoptr (GBytes) pdf = mag_handout_dup_pdf (layout, error);
  gsize size;
  gconstpointer data;

  if (!pdf)
    return FALSE;

  data = g_bytes_get_data (pdf, &size);
  if (fwrite (data, 1, size, stdout) == size && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), _("Standard output cannot be written: %s"),
               g_strerror (errno));

  return FALSE;
}

static gboolean
write_pdf (MagHandoutJob     *self,
           MagHandoutLayout  *layout,
           GError           **error)
{
  if (g_str_equal (self->output, MAG_HANDOUT_JOB_STDOUT))
    return write_to_stdout (layout, error);

  return mag_handout_write_pdf (layout, self->output, error);
}

/**
 * mag_handout_job_run:
 * @collection: the collection
 * @error: return location for an error
 *
 * Writes the handout to its file, whole or not at all, and tells on standard error what whoever prints
 * it has to know.
 *
 * Returns: %FALSE with an error that names what is missing or the file that cannot be written
 */
gboolean
mag_handout_job_run (MagHandoutJob  *self,
                     MagCollection  *collection,
                     GError        **error)
{
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autofree char *plan = mag_paths_dup_user_file ("plan.json");
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;

  mag_handout_extras_build (collection, plan, self->options);
  handout = mag_handout_new_for_topics (collection, (const char *const *) self->topics, self->options, error);
  if (handout)
    layout = mag_handout_layout_new (handout, fonts, error);
  if (!layout || !write_pdf (self, layout, error))
    return FALSE;

  tell_remarks (layout);

  return TRUE;
}
