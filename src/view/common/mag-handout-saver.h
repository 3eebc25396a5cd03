// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

void     mag_handout_saver_save_async  (MagHandoutLayout     *layout,
                                        GFile                *file,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean mag_handout_saver_save_finish (GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
