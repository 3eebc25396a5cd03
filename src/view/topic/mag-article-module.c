// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Loads the web view's module. To link the web engine costs some 45 ms of every start, so it is
 * loaded after the first frame, and only where the engine's sandbox can start. */

#include "config.h"

#include "mag-article-module.h"

#include <gmodule.h>

#include "mag-article-sandbox.h"

typedef GType (*GetViewType) (void);

/* Types that the module has registered cannot be taken back, so it stays for good. */
static GType
load (const char  *path,
      GError     **error)
{
  GModule *module = g_module_open_full (path, G_MODULE_BIND_LOCAL, error);
  gpointer get_view_type;

  if (!module)
    return G_TYPE_INVALID;

  g_module_make_resident (module);
  if (!g_module_symbol (module, "mag_web_module_get_view_type", &get_view_type))
    {
      g_set_error_literal (error, G_MODULE_ERROR, G_MODULE_ERROR_FAILED, g_module_error ());
      return G_TYPE_INVALID;
    }

  return ((GetViewType) get_view_type) ();
}

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  GType type = G_TYPE_INVALID;

  if (mag_article_sandbox_check_finish (result, &error))
    type = load (g_task_get_task_data (task), &error);

  if (type == G_TYPE_INVALID)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, GSIZE_TO_POINTER (type), NULL);
}

/**
 * mag_article_module_load_async:
 * @path: the module's path
 * @cancellable: (nullable): to cancel
 * @callback: called when it is loaded or cannot be
 * @user_data: data for @callback
 *
 * Finds out whether the web engine can run here, and loads the module if so.
 */
void
mag_article_module_load_async (const char          *path,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, mag_article_module_load_async);
  g_task_set_static_name (task, "[magnesia] load the web module");
  g_task_set_task_data (task, g_strdup (path), g_free);

  mag_article_sandbox_check_async ("bwrap", cancellable, checked_cb, g_steal_pointer (&task));
}

/**
 * mag_article_module_load_finish:
 * @result: the result handed to the callback
 * @error: return location for an error
 *
 * Returns: the type of the module's article view, or %G_TYPE_INVALID with an error: of
 *   %G_MODULE_ERROR where the module is missing or broken, else of what the sandbox lacks
 */
GType
mag_article_module_load_finish (GAsyncResult  *result,
                                GError       **error)
{
  return GPOINTER_TO_SIZE (g_task_propagate_pointer (G_TASK (result), error));
}
