// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-test-tool.h"

#include <gio/gio.h>

/* Under AddressSanitizer whole stacks for each allocation make the tool ten times slower, for nothing here. */
static GSubprocessLauncher *
new_launcher (void)
{
  GSubprocessFlags flags = G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE;
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (flags);
  const char *options = g_subprocess_launcher_getenv (launcher, "ASAN_OPTIONS");
  g_autofree char *fast = g_strconcat (options ? options : "", ":fast_unwind_on_malloc=1", NULL);

  g_subprocess_launcher_setenv (launcher, "ASAN_OPTIONS", fast, TRUE);

  return launcher;
}

void
mag_test_run_clear (MagTestRun *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->errors, g_free);
}

/**
 * mag_test_tool_run_args:
 * @run: (out): how it went
 * @arguments: what to say to it, and then %NULL
 *
 * Runs magnesia-collection.
 */
void
mag_test_tool_run_args (MagTestRun        *run,
                        const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocessLauncher) launcher = new_launcher ();
  g_autoptr (GSubprocess) tool = NULL;
  g_auto (GStrv) line = NULL;

  g_strv_builder_add (builder, g_getenv ("MAG_TEST_TOOL"));
  g_strv_builder_addv (builder, (const char **) arguments);
  line = g_strv_builder_end (builder);
  tool = g_subprocess_launcher_spawnv (launcher, (const char *const *) line, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (tool, NULL, NULL, &run->output, &run->errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (tool));
  run->status = g_subprocess_get_exit_status (tool);
}

/**
 * mag_test_tool_run:
 * @run: (out): how it went
 * @first: (nullable): the first argument
 * @second: (nullable): the second
 * @third: (nullable): the third
 * @fourth: (nullable): the fourth
 *
 * Runs magnesia-collection, up to the first argument that is %NULL.
 */
void
mag_test_tool_run (MagTestRun *run,
                   const char *first,
                   const char *second,
                   const char *third,
                   const char *fourth)
{
  const char *arguments[] = { first, second, third, fourth, NULL };

  mag_test_tool_run_args (run, arguments);
}
