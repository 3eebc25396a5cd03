// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-history.h"
#include "mag-window.h"

G_BEGIN_DECLS

/* The actions, and the callbacks of the template for keys and the mouse. */
void        mag_window_install_actions (GtkWidgetClass *widget_class);

MagContext *mag_window_get_context     (MagWindow      *self);
void        mag_window_set_context     (MagWindow      *self,
                                        MagContext     *context);
MagHistory *mag_window_get_history     (MagWindow      *self);
void        mag_window_add_toast       (MagWindow      *self,
                                        const char     *text);
void        mag_window_add_undo_toast  (MagWindow      *self,
                                        const char     *text,
                                        const char     *undo);
void        mag_window_update_bookmark (MagWindow      *self);
void        mag_window_focus_content   (MagWindow      *self);
void        mag_window_focus_other_pane (MagWindow     *self);
void        mag_window_print           (MagWindow      *self);

G_END_DECLS
