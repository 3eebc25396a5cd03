// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Many handouts in one run: a file with the options of one on each line, as they would stand on the
 * command line. All lines are read before anything is written, so that a slip is found first, two
 * lines for one file among them; each handout is then written and dropped, so that a thousand take no
 * more memory than one. */

#include "config.h"

#include "mag-handout-batch.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Some editors begin a file with it. */
#define BYTE_ORDER_MARK "\ufeff"

typedef struct
{
  MagCollection     *collection;
  MagHandoutReviews *reviews;
  GVariantDict      *defaults;
  const char        *path;
  guint              n_wrong;
} Batch;

typedef struct
{
  char **topics;
  char  *set;
  char  *output;
  char  *depth;
  char  *paper;
  char  *language;
  char  *second_language;
  char  *text_size;
} Line;

static void
line_clear (Line *line)
{
  g_clear_pointer (&line->topics, g_strfreev);
  g_clear_pointer (&line->set, g_free);
  g_clear_pointer (&line->output, g_free);
  g_clear_pointer (&line->depth, g_free);
  g_clear_pointer (&line->paper, g_free);
  g_clear_pointer (&line->language, g_free);
  g_clear_pointer (&line->second_language, g_free);
  g_clear_pointer (&line->text_size, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Line, line_clear)

static void
insert_text (GVariantDict *dict,
             const char   *name,
             const char   *text)
{
  if (text)
    g_variant_dict_insert (dict, name, "s", text);
}

static GVariantDict *
new_dict (const Line *line)
{
  GVariantDict *dict = g_variant_dict_new (NULL);

  if (line->topics)
    g_variant_dict_insert (dict, "handout", "^as", line->topics);
  if (line->output)
    g_variant_dict_insert (dict, "output", "^ay", line->output);
  insert_text (dict, "set", line->set);
  insert_text (dict, "depth", line->depth);
  insert_text (dict, "paper", line->paper);
  insert_text (dict, "language", line->language);
  insert_text (dict, "second-language", line->second_language);
  insert_text (dict, "text-size", line->text_size);

  return dict;
}

static GVariantDict *
parse (const char  *text,
       GError     **error)
{
  g_auto (Line) line = { 0 };
  const GOptionEntry entries[] = {
    { "handout", 0, 0, G_OPTION_ARG_STRING_ARRAY, &line.topics, NULL, NULL },
    { "set", 0, 0, G_OPTION_ARG_STRING, &line.set, NULL, NULL },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &line.output, NULL, NULL },
    { "depth", 0, 0, G_OPTION_ARG_STRING, &line.depth, NULL, NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &line.paper, NULL, NULL },
    { "text-size", 0, 0, G_OPTION_ARG_STRING, &line.text_size, NULL, NULL },
    { "language", 0, 0, G_OPTION_ARG_STRING, &line.language, NULL, NULL },
    { "second-language", 0, 0, G_OPTION_ARG_STRING, &line.second_language, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree char *whole = g_strconcat ("magnesia ", text, NULL);
  g_auto (GStrv) arguments = NULL;

  if (!g_shell_parse_argv (whole, NULL, &arguments, error))
    return NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  if (!g_option_context_parse_strv (context, &arguments, error))
    return NULL;
  if (arguments[1])
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” is no option"), arguments[1]);
      return NULL;
    }

  return new_dict (&line);
}

static void
tell (Batch        *batch,
      guint         number,
      const GError *error)
{
  g_printerr ("%s:%u: %s\n", batch->path, number, error->message);
  batch->n_wrong++;
}

static MagHandoutJob *
read_job (Batch       *batch,
          const char  *text,
          GError     **error)
{
  g_autoptr (GVariantDict) asked = parse (text, error);

  if (!asked)
    return NULL;

  return mag_handout_job_new (batch->collection, batch->reviews, asked, batch->defaults, error);
}

static gboolean
is_empty (const char *line)
{
  while (g_ascii_isspace (*line))
    line++;

  return *line == '\0' || *line == '#';
}

/* A line that would write over what another one wrote is a slip, and both have to be known. */
static void
check_output (Batch      *batch,
              GHashTable *outputs,
              const char *output,
              guint       number)
{
  g_autoptr (GError) error = NULL;
  guint other = GPOINTER_TO_UINT (g_hash_table_lookup (outputs, output));

  if (g_str_equal (output, MAG_HANDOUT_JOB_STDOUT))
    error = g_error_new_literal (G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                                 _("standard output holds one handout; expected a file"));
  else if (other > 0)
    /* Translators: a file and the number of a line */
    error = g_error_new (G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” is what line %u writes"), output, other);
  else
    g_hash_table_insert (outputs, g_strdup (output), GUINT_TO_POINTER (number));

  if (error)
    tell (batch, number, error);
}

static guint
check_lines (Batch              *batch,
             const char *const  *lines)
{
  g_autoptr (GHashTable) outputs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = 0;

  for (guint i = 0; lines[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagHandoutJob) job = NULL;

      if (is_empty (lines[i]))
        continue;
      n++;
      job = read_job (batch, lines[i], &error);
      if (job)
        check_output (batch, outputs, mag_handout_job_get_output (job), i + 1);
      else
        tell (batch, i + 1, error);
    }

  return n;
}

/* On a terminal the line is written over; in a log it comes at the end. */
static void
show_progress (Batch *batch,
               guint  done,
               guint  n)
{
  gboolean terminal = isatty (STDERR_FILENO);

  if (terminal || done == n)
    /* Translators: how many handouts of how many are written */
    g_printerr (_("%s%u of %u handouts%s"), terminal ? "\r" : "", done - batch->n_wrong, n, done == n ? "\n" : "");
}

static void
run_lines (Batch              *batch,
           const char *const  *lines,
           guint               n)
{
  guint done = 0;

  for (guint i = 0; lines[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagHandoutJob) job = NULL;

      if (is_empty (lines[i]))
        continue;
      job = read_job (batch, lines[i], &error);
      if (!job || !mag_handout_job_run (job, batch->collection, &error))
        tell (batch, i + 1, error);
      show_progress (batch, ++done, n);
    }
}

/**
 * mag_handout_batch_run:
 * @collection: the collection
 * @reviews: the clinic's reviews
 * @path: a file with the options of one handout on each line; empty lines and those that begin with
 *   # are passed over
 * @defaults: options that count for every line that does not say otherwise
 *
 * Writes many handouts and tells how far it is.
 *
 * Returns: the exit status: 0 when all were written, 1 when some were not, 2 when a line asks
 *   wrongly, and then none is written
 */
int
mag_handout_batch_run (MagCollection     *collection,
                       MagHandoutReviews *reviews,
                       const char        *path,
                       GVariantDict      *defaults)
{
  Batch batch = { collection, reviews, defaults, path, 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  gsize length;
  guint n;

  if (!g_file_get_contents (path, &text, &length, &error))
    {
      g_printerr ("magnesia: %s\n", error->message);
      return 1;
    }
  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_printerr (_("%s: expected text in UTF-8\n"), path);
      return 2;
    }

  lines = g_strsplit (g_str_has_prefix (text, BYTE_ORDER_MARK) ? text + strlen (BYTE_ORDER_MARK) : text, "\n", -1);
  n = check_lines (&batch, (const char *const *) lines);
  if (batch.n_wrong > 0)
    return 2;

  run_lines (&batch, (const char *const *) lines, n);

  return batch.n_wrong > 0 ? 1 : 0;
}
