// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"
#include "mag-handout-layout.h"
#include "mag-infusion.h"

G_BEGIN_DECLS

MagHandoutLayout *mag_infusion_printer_lay_out (MagContext       *context,
                                                MagInfusion      *infusion,
                                                const char       *paper,
                                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
void              mag_infusion_printer_print   (AdwToastOverlay  *toasts,
                                                MagContext       *context,
                                                MagInfusion      *infusion,
                                                const char       *paper);
void              mag_infusion_printer_save    (AdwToastOverlay  *toasts,
                                                MagContext       *context,
                                                MagInfusion      *infusion,
                                                const char       *paper);

G_END_DECLS
