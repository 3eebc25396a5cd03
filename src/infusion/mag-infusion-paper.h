// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout.h"
#include "mag-infusion.h"

G_BEGIN_DECLS

GPtrArray  *mag_infusion_build_card_blocks     (MagInfusion              *self,
                                                const char               *number) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *mag_infusion_build_question_blocks (MagInfusion              *self) G_GNUC_WARN_UNUSED_RESULT;
MagHandout *mag_infusion_new_handout           (MagInfusion              *self,
                                                const char               *paper,
                                                const char               *number,
                                                const MagHandoutOptions  *options,
                                                GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
