// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout.h"

G_BEGIN_DECLS

/* Private to the handout: how one is put together before anyone else sees it. */

MagHandout        *mag_handout_new_empty   (const MagHandoutOptions  *options,
                                            GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutOptions *mag_handout_edit        (MagHandout               *self);
void               mag_handout_take_leaf   (MagHandout               *self,
                                            MagHandoutLeaf           *leaf);
void               mag_handout_take_names  (MagHandout               *self,
                                            char                     *title,
                                            char                     *file_name,
                                            const char               *author);
void               mag_handout_take_advice (MagHandout               *self,
                                            char                     *advice);
void               mag_handout_add_remark  (MagHandout               *self,
                                            MagHandoutRemarks         remark);

G_END_DECLS
