// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

void      mag_handout_saver_save_async  (MagHandoutLayout     *layout,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean  mag_handout_saver_save_finish (GAsyncResult         *result,
                                         GError              **error);

void      mag_handout_saver_ask_async   (MagHandoutLayout     *layout,
                                         GtkWindow            *parent,
                                         const char           *title,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
GFile    *mag_handout_saver_ask_finish  (GAsyncResult         *result,
                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;
char     *mag_handout_saver_dup_message (GFile                *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
