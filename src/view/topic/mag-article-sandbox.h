// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void     mag_article_sandbox_check_async  (const char           *program,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean mag_article_sandbox_check_finish (GAsyncResult         *result,
                                           GError              **error);

G_END_DECLS
