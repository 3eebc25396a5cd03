// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* WebKit shuts its processes into a sandbox made by bubblewrap, and ends the whole program where
 * that cannot be done: in containers without user namespaces, for one. So it is tried beforehand,
 * with the same kinds of wall. Inside Flatpak the platform makes the sandbox. */

#include "config.h"

#include "mag-article-sandbox.h"

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;

  if (g_subprocess_wait_check_finish (G_SUBPROCESS (object), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * mag_article_sandbox_check_async:
 * @program: the name or path of bubblewrap's program
 * @cancellable: (nullable): to cancel
 * @callback: called when it is known
 * @user_data: data for @callback
 *
 * Finds out whether WebKit's sandbox can start on this machine.
 */
void
mag_article_sandbox_check_async (const char          *program,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_task_set_source_tag (task, mag_article_sandbox_check_async);
  g_task_set_static_name (task, "[magnesia] try the sandbox");

  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error,
                              program, "--die-with-parent", "--unshare-pid", "--unshare-uts", "--unshare-net",
                              "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true", NULL);
  if (process)
    g_subprocess_wait_check_async (process, cancellable, checked_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * mag_article_sandbox_check_finish:
 * @result: the result handed to the callback
 * @error: return location for an error
 *
 * Returns: whether it can start; if not, the error says why
 */
gboolean
mag_article_sandbox_check_finish (GAsyncResult  *result,
                                  GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
